import type { Channel, OutboundRequest } from '../platforms/message-definition.ts'
import type { Fields } from '../records/reference.ts'

/** `sending`: it went out, and no clear answer came yet. `held`: only a person can tell whether it may be sent again. */
export type MessageState = 'ready' | 'sending' | 'waiting' | 'held' | 'delivered' | 'superseded' | 'dead'

/** A newer state makes an older one pointless; each note is told. */
export type MessageKind = 'state' | 'note'

/** One row of `x_aigov_bridge_message`, the outbox. What it says never changes; a newer state is a new message. */
export interface Message {
    readonly sysId: string
    readonly connectionId: string
    readonly referenceId: string
    readonly kind: MessageKind
    readonly type: string
    readonly channel: Channel
    readonly sequence: number
    readonly request: OutboundRequest
    readonly state: MessageState
    readonly attempts: number
    readonly nextAttemptAt: number | undefined
    /** The platform asked not to be sent it earlier, or may still be at work on it; undefined = nothing speaks against it. */
    readonly notBefore: number | undefined
    readonly createdAt: number
    /** When the first of its tries began; undefined = nobody tried it yet. */
    readonly firstTriedAt: number | undefined
    /** 0 = no answer came yet. */
    readonly lastStatusCode: number
}

export type NewMessage = Pick<
    Message,
    'connectionId' | 'referenceId' | 'kind' | 'type' | 'channel' | 'sequence' | 'request'
> & {
    readonly key: string
    readonly nextAttemptAt: number
    /** What the platform knew of the fields that this tells, as long as nothing that tells of them has arrived. */
    readonly knownBefore: Fields
}

export type MessagePatch = Partial<
    Pick<Message, 'state' | 'attempts' | 'nextAttemptAt' | 'notBefore' | 'firstTriedAt' | 'lastStatusCode'>
> & {
    /** Why it is not delivered, or what the platform said about it. */
    readonly lastProblem?: string
    readonly deliveredAt?: number
}

/** The newest of these, in one text. */
export function newestState(tries: readonly Pick<Message, 'sequence' | 'attempts'>[]): string {
    const newest = tries.reduce((one, other) => (other.sequence > one.sequence ? other : one), NO_TRY)
    return `${newest.sequence}/${newest.attempts}`
}

const NO_TRY = { sequence: 0, attempts: 0 }

/** Of several messages of one reference what the platform knew before the first of them: the newest comes first. */
export const knownBeforeAll = (newestFirst: readonly Fields[]): Fields => Object.assign({}, ...newestFirst) as Fields
