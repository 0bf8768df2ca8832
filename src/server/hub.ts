import type { Connection } from './platforms/connection.ts'
import type { Backfills } from './inbound/backfill-row.ts'
import type { Events } from './inbound/event.ts'
import type { Mappings } from './mapping/mapping-row.ts'
import type { Circuits, Outbox } from './outbound/outbox.ts'
import type { Webhooks } from './outbound/webhook.ts'
import type { ConfigurationItems } from './records/ci.ts'
import type { Recent } from './records/recent.ts'
import type {
    Fields,
    NewReference,
    Reference,
    RecordName,
    ReferencePatch,
    Referring,
    SavedEvent,
    SavedRecord,
    TableAccess,
} from './records/reference.ts'
import type { Attachments } from './records/attachments.ts'
import type { JournalEntry } from './records/journal.ts'
import type { LinkedIncidents } from './resources/linked-incidents.ts'
import type { Archive } from './retention/archive.ts'
import type { LogEntry } from './shared/log-entry.ts'
import type { Result } from './shared/result.ts'
import type { HmacSha256 } from './signature/scheme.ts'

/**
 * Everything the flows need from outside. `glide/hub.ts` is the real one, tests have a fake.
 * Every write commits alone: there are no transactions on the platform. An insert that a unique index refuses is no
 * error: it gives undefined, and the caller reads the key back to tell "somebody was faster" from "not stored".
 */
export interface Hub {
    /** Milliseconds since 1970. */
    now(): number
    /** The name of this instance: a clone has the data of another one and not its name. */
    instanceName(): string
    /** A new sys_id. */
    newId(): string
    sha256Hex(text: string): string
    readonly hmacSha256: HmacSha256
    /** Text of a caught platform exception; reading its message would throw again. */
    describe(exception: unknown): string
    /** Link to a record for people. */
    recordUrl(table: string, sysId: string): string
    readonly connections: Connections
    readonly events: Events
    readonly mappings: Mappings
    readonly references: References
    readonly records: Records
    readonly cis: ConfigurationItems
    readonly incidents: LinkedIncidents
    readonly outbox: Outbox
    readonly circuits: Circuits
    readonly webhooks: Webhooks
    readonly leases: Leases
    readonly heartbeats: Heartbeats
    readonly backfills: Backfills
    readonly archive: Archive
    readonly attachments: Attachments
    /** An entry of the audit trail. */
    audit(entry: AuditEntry): void
    /** One line of the log, for machines. */
    log(entry: LogEntry): void
    /** Something that people have to see to; notifications tell the group of the connection, in words of ours. */
    alert(kind: AlertKind, connectionId: string, text: string): void
    /** Asks for a flow to run soon, apart from this transaction. Only a wake-up: it may be lost. */
    wake(flow: 'inbound' | 'outbound'): void
    /** Asks for a saved record to be looked at again soon. */
    recheck(saved: SavedEvent): void
    /** One HTTP request; never throws, follows no redirect. */
    send(request: HttpRequest): HttpAnswer
    /** What a property of the app says, by its name behind the scope; empty when nobody set it. */
    setting(name: string): string
    /** Whether plain http to this machine is allowed. */
    allowsHttpLoopback(): boolean
}

/** An event of the platform each, `x_aigov_bridge.<kind>`. */
export type AlertKind = 'circuit_opened' | 'dead_letters' | 'platform_silent'

export interface Connections {
    byName(name: string): Connection | undefined
    byId(sysId: string): Connection | undefined
    /** Ids of those whose events wait: inactive or paused. */
    atRest(): readonly string[]
    all(): readonly Connection[]
    /** A message to it arrived at this time. */
    reached(sysId: string, at: number): void
    /** It sent an event at this time. */
    heard(sysId: string, at: number): void
    /** People were told at this time that the condition began; undefined = it is over. */
    told(sysId: string, kind: Exclude<AlertKind, 'circuit_opened'>, at: number | undefined): void
    ofPlatform(platform: string): readonly Connection[]
    /** Those whose integration user has this sys_id. */
    ofUser(userId: string): readonly Connection[]
    /** The clear text of a secret; empty when none is set, undefined when this instance cannot read the one that is. */
    secret(sysId: string, name: SecretName): string | undefined
}

/** Columns of a connection that nobody reads in the clear. */
export type SecretName =
    | 'signing_secret'
    | 'previous_signing_secret'
    | 'next_signing_secret'
    | 'callback_token'
    | 'callback_secret'
    | 'previous_callback_secret'
    | 'next_callback_secret'
    | 'credential'

export interface References {
    byKey(key: string): Reference | undefined
    byId(sysId: string): Reference | undefined
    /** The linked references of a record. */
    ofRecord(table: string, sysId: string): readonly Reference[]
    /** The linked references of a thing of a platform. */
    ofThing(connectionId: string, externalId: string): readonly Reference[]
    /** The linked reference of a connection whose record in a table (`''` = any) has this number or sys_id, whatever it is to its thing; not of what it was only asked about. */
    ofTarget(connectionId: string, table: string, numberOrSysId: string): Reference | undefined
    /** The state of the reference that names the record, not of one by which it was only asked about; undefined while none does. */
    knows(table: string, sysId: string): Reference['state'] | undefined
    /** Records with a correlation id of one of these prefixes, or whose description contains one of these marks; about as many as the limit. */
    recentlyChanged(prefixes: readonly string[], since: number, marks: readonly string[], limit: number): Recent
    insert(reference: NewReference): string | undefined
    update(sysId: string, patch: ReferencePatch): void
    /** Takes away a detached reference, so that its record is looked at as if it were new; others stay. */
    forget(sysId: string): void
}

export interface Records {
    /** `names` are the fields to read; the saved ones are always among them. */
    read(table: string, sysId: string, names: readonly string[]): SavedRecord | undefined
    /** Inserts under the given id; a problem in words when the instance did not save. */
    insert(table: string, sysId: string, fields: Fields, names: readonly string[]): Result<SavedRecord, string>
    update(table: string, sysId: string, fields: Fields, names: readonly string[]): Result<SavedRecord, string>
    /** Whether a table is there, and open to us. */
    access(table: string): TableAccess
    /** The fields with the sys_ids of what references name: by a user name, a number, a name, an e-mail address, or the sys_id itself. */
    referring(table: string, fields: Fields): Referring
    /** The values that a new record of the table has of itself; `sysId`: of the one that is inserted under this id next. */
    initial(table: string, names: readonly string[], sysId?: string): Fields
    /** Ids of the records that a user made under this name, oldest first. */
    madeBy(table: string, name: RecordName, userName: string): readonly string[]
    /** Ids of records made in this time that the rule of the app for new ones lets through. */
    letThrough(table: string, from: number, until: number): readonly string[]
    /** Whether an entry of the record's journals contains the text. */
    journalContains(sysId: string, text: string): boolean
    /** Entries of the record's journals that were written then or later, oldest first. */
    journal(sysId: string, since: number): readonly JournalEntry[]
    /** What people are called; the user name itself when nobody has it. */
    personName(userName: string): string
    /** The user name of the user with this sys_id; empty when there is none. */
    userName(sysId: string): string
}

export interface Leases {
    /** The owner's token; undefined while somebody else holds it. */
    take(key: string, seconds: number): string | undefined
    release(key: string, owner: string): void
    /** Leaves word under a key; it stays until somebody takes it. */
    leaveWord(key: string): void
    /** True when word was left under the key; it is gone afterwards. */
    takeWord(key: string): boolean
}

/** When a job last came to its end: what it has not seen began then. */
export interface Heartbeats {
    last(job: string): number | undefined
    beat(job: string, at: number): void
}

export interface AuditEntry {
    /** `caller`: who pressed or called. `bridge`: it did so by itself, in the session of whoever saved something just then. */
    readonly by: 'caller' | 'bridge'
    readonly action: string
    readonly connectionId: string
    readonly recordTable: string
    readonly recordSysId: string
    readonly detail: Readonly<Record<string, string>>
}

export interface HttpRequest {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    readonly timeoutSeconds: number
    /** The platform logs in by this OAuth Entity Profile, and renews its token; undefined = the headers say it all. */
    readonly oauthProfile?: string
    /** What is not kept of an answer that repeats it; absent = nothing. */
    readonly secrets?: readonly string[]
}

export interface HttpAnswer {
    /** 0 when no answer came. */
    readonly status: number
    readonly body: string
    /** Seconds, from `Retry-After`; undefined when it was not given. */
    readonly retryAfterSeconds: number | undefined
    /** Why no answer came; empty when one came. */
    readonly error: string
}
