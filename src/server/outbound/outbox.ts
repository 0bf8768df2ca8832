import type { Fields } from '../records/reference.ts'
import type { Attempt } from './attempt.ts'
import type { ChannelId, Circuit } from './circuit.ts'
import type { Message, MessagePatch, NewMessage } from './message.ts'

/** Which message it is, and where it goes. */
export type Placed = Pick<Message, 'sysId' | 'connectionId' | 'channel'>

export interface Outbox {
    /** Its sequence, also where an earlier call with its key put it in; undefined when it was not stored. */
    add(message: NewMessage): number | undefined
    byId(sysId: string): Message | undefined
    /** Messages of a channel that are due, the longest due first: of each reference only one. */
    due(id: ChannelId, now: number, limit: number): readonly Message[]
    /** The oldest message of a reference and channel that is not settled. */
    oldest(referenceId: string, channel: string): Message | undefined
    /** What stands behind this message is due with it, and takes no place among those that can go. */
    waitBehind(head: Message): void
    /** Messages of a connection that are not settled and go to none of these channels. */
    elsewhere(connectionId: string, channels: readonly string[], limit: number): readonly Placed[]
    /** Messages of other connections than these that are not settled. */
    ofOthers(connectionIds: readonly string[], limit: number): readonly Placed[]
    /** Whether a message of a channel ever arrived, as far as messages are kept. */
    hasDelivered(id: ChannelId): boolean
    nextSequence(referenceId: string): number
    /** The newest state of a reference and its tries: another text as soon as there is more to tell, or the platform may know more. */
    newestState(referenceId: string): string
    /** What waits on a channel is due now, so many of the soonest; not before the time that was asked for. */
    bringForward(id: ChannelId, now: number, limit: number): void
    /**
     * Takes back the states below this sequence that are not delivered, also those that are dead: there is newer word.
     * Why they died stays with them. Notes stay.
     */
    supersede(referenceId: string, before: number): void
    /** What the platform knew before the states that may still be taken back; undefined when there are none. */
    untold(referenceId: string): Fields | undefined
    /** False, and nothing done, when it was taken back meanwhile; that it was delivered is noted even then. */
    update(sysId: string, patch: MessagePatch): boolean
    addAttempt(attempt: Attempt): void
}

export interface Circuits {
    /** Undefined while it never met a fault. */
    read(id: ChannelId): Circuit | undefined
    /** Those of a connection that are not closed and stand for none of these channels. */
    elsewhere(connectionId: string, channels: readonly string[]): readonly Circuit[]
    save(circuit: Circuit): void
}
