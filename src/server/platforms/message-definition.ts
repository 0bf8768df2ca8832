import type { JournalEntry } from '../records/journal.ts'
import type { Fields, SavedRecord } from '../records/reference.ts'
import type { Role } from '../records/role.ts'
import type { SignatureScheme } from '../signature/scheme.ts'

/** The callback URL of the connection, or a path below its API, with its credential. */
export type PlatformChannel = 'callback' | 'api'

/** One of these, or an address that the platform registered. */
export type Channel = PlatformChannel | `webhook:${string}`

/** How messages of a type go, whatever they say. */
export interface MessageDefinition {
    readonly channel: PlatformChannel
    /** How requests to the callback URL are signed when the connection has a callback secret. */
    readonly signature: SignatureScheme
    /** Whether the platform takes the same message twice as once; if not, it is asked where no clear answer came, else people are. */
    readonly isRepeatable: boolean
    /** Whether the answer to `askFirst` says what the message would tell; undefined = it tells neither. Absent = never asked. */
    readonly isSaidAlready?: (answer: string, request: OutboundRequest) => boolean | undefined
    /** Answers that say that the platform has no such endpoint, and asks by itself: no fault. Absent = none does. */
    readonly absentStatuses?: readonly number[]
    /** False when an answer of 2xx says that the platform does not know yet what it is about; absent = it always does. */
    readonly isApplied?: (body: string) => boolean
    /** What an answer of 2xx says in words; empty = nothing. */
    readonly readNote: (body: string) => string
    /** Whether the callback URL asks for the login of the connection too. */
    readonly hasLogin?: boolean
    /** What an answer of 2xx says of the thing, as an event of the platform's own; undefined = it says nothing. */
    readonly answered?: (body: string, externalId: string, instant: string) => object | undefined
}

/** A question to the platform about each record that its rule lets through, asked once. */
export interface Analysis extends MessageDefinition {
    /** Of the message, and the kind of thing that the record is to the platform. */
    readonly type: string
    /** `Role.id` of the records. */
    readonly role: string
    /** The fields that the question is made of. */
    readonly fields: readonly string[]
    /** Where it is asked, below the API base URL. */
    readonly path: string
    readonly compose: (record: SavedRecord) => OutboundRequest
}

export interface StateMessage extends MessageDefinition {
    /** The request that tells the platform of a change; undefined when the change is of no interest to it. */
    readonly compose: (update: RecordUpdate) => OutboundRequest | undefined
}

export interface NoteMessage extends MessageDefinition {
    readonly compose: (note: WrittenNote) => OutboundRequest | undefined
}

/** What is told of an event that made no record, to who subscribed to it. */
export interface OutcomeMessage {
    /** Events of these types would make a record. */
    readonly of: readonly string[]
    /** In which the event ended, as in `x_aigov_bridge_event.state`. */
    readonly state: 'dry_run' | 'dead'
    readonly compose: (outcome: Outcome) => OutboundRequest
}

/** How an event ended. */
export interface Outcome {
    readonly externalId: string
    readonly eventId: string
    /** ISO 8601, UTC. */
    readonly instant: string
    /** Of a dry run: the records as they would be. */
    readonly plan: readonly object[]
    /** Why nothing could be done; empty = it was only to be shown. */
    readonly problem: string
}

/** What a person wrote on a record. */
export interface WrittenNote {
    readonly role: Role
    readonly externalId: string
    readonly externalType: string
    readonly record: SavedRecord
    readonly entry: JournalEntry
    /** What the person is called. */
    readonly author: string
}

/** A change that people made to a record. */
export interface RecordUpdate {
    readonly role: Role
    readonly externalId: string
    readonly externalType: string
    readonly record: SavedRecord
    /** Names of the watched fields that changed. */
    readonly changed: readonly string[]
    /** What the platform knows of them, or is being told. */
    readonly before: Fields
    /** What a person is called at a login, by sys_id; empty = nobody has it. */
    readonly userNameOf: (sysId: string) => string
    /** Saves that nobody looked at lie between it and what is accounted for: the platform may have written it itself. */
    readonly isUnclear?: boolean
}

/** What is kept in the outbox: no secret, the address comes from the connection when it is sent. */
export interface OutboundRequest {
    readonly method: 'POST' | 'PATCH'
    /** Below the API; of no meaning for the callback URL. */
    readonly path?: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    /**
     * Below the API, where that is given: it stays home when the platform says there what it would tell. Of a message that
     * is not repeatable it is asked only after a try without a clear answer.
     */
    readonly askFirst?: string
    /** The platform's status that this tells, as far as it is known here; empty = none. */
    readonly status: string
}
