import type { Defaults } from '../mapping/shipped.ts'
import type { Fields, Wording } from '../records/reference.ts'
import type { Decoder, Invalid } from '../shared/decode.ts'
import type { Result } from '../shared/result.ts'
import type { SignatureScheme } from '../signature/scheme.ts'
import type { Analysis, NoteMessage, OutcomeMessage, StateMessage } from './message-definition.ts'

/** Everything the bridge knows about one platform: all that an author of a platform has to fill in. */
export interface Platform {
    /** As in `x_aigov_bridge_connection.platform`. */
    readonly id: string
    readonly label: string
    /** How it signs its events. */
    readonly signature: SignatureScheme
    /** `<prefix>:<external id>` in `task.correlation_id`. */
    readonly correlationPrefix: string
    /** Records that the platform makes itself by the Table API; absent = it makes none. */
    readonly adoption?: Adoption
    /** How it is asked for its things, where its API is given; absent = it cannot be asked. */
    readonly inquiry?: Inquiry
    /** What the facts of every event are called in its bodies. */
    readonly envelope: (body: unknown, headers: Headers, layout: Layout) => Result<Envelope, Invalid>
    /** Other names of its event types, and the type that they are. */
    readonly aliases?: Readonly<Record<string, string>>
    /** The events that a single post of several holds; undefined = it is one event. Absent = it sends no such posts. */
    readonly parts?: (envelope: Envelope, body: unknown) => Result<readonly object[], Invalid> | undefined
    /** What comes in, by event type. */
    readonly events: Readonly<Record<string, EventDefinition>>
    /** What a type is that is not listed; absent = it is accepted and ignored. */
    readonly otherEvents?: (headers: Headers, layout: Layout) => EventDefinition
    /** What is wrong with what a connection says; absent = it has nothing to say. */
    readonly layoutProblem?: (layout: Layout) => Invalid | undefined
    /** The body as conditions and templates see it; absent = as it was sent. */
    readonly arranged?: (body: unknown, layout: Layout) => unknown
    /** What a value without a row in its value map does: wait for an admin, or be left out with the reason. */
    readonly unmappedValue: 'park' | 'ignore'
    /** The status that it takes a record with these fields for; empty = for none. Absent = it has no status of its own. */
    readonly statusOf?: (fields: Fields) => string
    /** A body for the callback URL that the platform takes and that changes nothing there; absent = it has none. */
    readonly probe?: (now: number) => string
    /** The mapping that it is shipped with; absent = none. */
    readonly defaults?: Defaults
    /** What goes out when people change a record, by message type. */
    readonly messages: Readonly<Record<string, StateMessage>>
    /** What goes out once, when the bridge made a record for it, by message type; types differ from those above. */
    readonly announcements?: Readonly<Record<string, StateMessage>>
    /** What who subscribed can hear of events that made no record, by message type; absent = nothing. */
    readonly outcomes?: Readonly<Record<string, OutcomeMessage>>
    /** What it can say of records that others made; absent = nothing. */
    readonly analysis?: Analysis
    /** What goes out when people write a comment or a work note, by message type; types differ from those above. */
    readonly notes: Readonly<Record<string, NoteMessage>>
}

export interface Adoption {
    /** `Role.id` of what it makes. */
    readonly role: string
    /** Fields that tell which thing a record is about. */
    readonly fields: readonly string[]
    /** The id of that thing; undefined when the record is none of the platform's. */
    readonly externalIdOf: (fields: Fields) => string | undefined
    /** Where it writes no correlation id: what its descriptions of any thing contain, and how those of one read. */
    readonly mark?: { readonly text: string; readonly of: (externalId: string) => readonly Wording[] }
    /** What its record lacks: templates by field, over a body of their own. Only what is still as it was made is filled in. */
    readonly completion?: (fields: Fields) => Completion
}

export interface Completion {
    readonly body: Fields
    readonly fields: Fields
}

/** Questions to the platform's own API. */
export interface Inquiry {
    readonly pageSize: number
    /** Of all its things, in an order that new ones do not make it pass one over. */
    readonly pagePath: (position: number) => string
    readonly thingPath: (externalId: string) => string
    /** Undefined when an answer is no page. */
    readonly thingsIn: (body: string) => readonly unknown[] | undefined
    /** Undefined when it is none of its things. */
    readonly read: (thing: unknown) => Inquired | undefined
}

/** A thing as the platform answered; what follows from that is said by events in its own shape, so that no second path exists. */
export interface Inquired {
    readonly externalId: string
    /** The platform's own word. */
    readonly status: string
    /** Whether it still needs a record. */
    readonly isOpen: boolean
    /** Under an id that is the same whenever it is asked. */
    readonly creation: object
    /** What happened since its creation; undefined = nothing. */
    readonly progress: object | undefined
    /** Its state as the newest there is; the instant makes the event one of its own. */
    readonly stateAt: (instant: string) => object
}

/** JSON of the connection: where the facts of an event stand, for a platform whose code does not know it. */
export type Layout = string

export type Headers = (name: string) => string | undefined

export interface Envelope {
    /** The same for every delivery of the event. */
    readonly id: string
    readonly type: string
    /** When it happened at the platform, in milliseconds since 1970. */
    readonly occurredAt: number
}

export interface EventDefinition {
    /** Checks the whole body; what is wrong is refused with the name of the field. */
    readonly decode: Decoder<DecodedEvent>
    /** Orders events of one moment: a creation before a change. */
    readonly rank: number
    /** It asks only to see what an event of this type would do. */
    readonly previews?: string
}

/** What the flow has to know of a body beyond the envelope. */
export interface DecodedEvent {
    /** The id of the thing that the event is about; empty = the event itself. */
    readonly entity: string
    /** Deep link to it at the platform; empty = none. */
    readonly url: string
    /** The platform's own word for its status; empty = none. */
    readonly status: string
    /** What kind of thing it is, where the platform has several. */
    readonly entityType?: string
}
