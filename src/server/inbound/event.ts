import type { Hub } from '../hub.ts'
import type { AppliedOperation, Tried } from '../records/operation.ts'
import { joined } from '../shared/key.ts'
import { sha256 } from '../shared/sha256.ts'
import { toHex, utf8 } from '../shared/text.ts'
import type { HeaderValues } from './read-headers.ts'

export type EventState = 'received' | 'processing' | 'processed' | 'ignored' | 'parked' | 'failed' | 'dead' | 'dry_run'

/** One row of `x_aigov_bridge_event`. */
export interface StoredEvent {
    readonly sysId: string
    /** In the order of receipt. */
    readonly number: string
    readonly connectionId: string
    readonly key: string
    readonly eventId: string
    readonly type: string
    readonly entity: string
    readonly orderKey: string
    /** The body as it was sent; empty = it was large and is a file of the row (`payloadOf`). */
    readonly payload: string
    readonly payloadSha256: string
    /** The headers that it was identified by. */
    readonly headers: HeaderValues
    readonly state: EventState
    readonly attempts: number
    readonly result: EventResult
    /** What a dry run would have done; empty for any other. */
    readonly plan: readonly PlannedRecord[]
    /** Why it is not processed; empty = no problem. */
    readonly problem: string
    /** Who wanted its dry run to be carried out; empty = nobody. */
    readonly promotedBy: string
    /** Of the mapping that it was planned with last; empty = it was not. */
    readonly mappingDigest: string
}

export interface EventResult {
    readonly records: readonly AppliedOperation[]
    /** Of an event that was not saved: what its first try met. */
    readonly tried?: readonly Tried[]
    /** Of an event that came to no end yet: what was done of it. */
    readonly soFar?: readonly AppliedOperation[]
}

/** One operation of a dry run, as people read it. */
export interface PlannedRecord {
    readonly operation: string
    readonly table: string
    readonly entity: string
    readonly fields: Readonly<Record<string, string>>
    /** What would not be done as planned, and why; absent = all would be. */
    readonly remark?: string
}

export type NewEvent = Omit<
    StoredEvent,
    'sysId' | 'number' | 'attempts' | 'result' | 'plan' | 'promotedBy' | 'mappingDigest'
> & {
    readonly occurredAt: number
    readonly nextAttemptAt: number | undefined
}

export type EventPatch = Partial<
    Pick<StoredEvent, 'state' | 'attempts' | 'result' | 'plan' | 'problem' | 'payload' | 'promotedBy' | 'mappingDigest'>
> & {
    /** Id of the thing that it waits for. */
    readonly waitsFor?: string
    /** How long its last try took. */
    readonly durationMs?: number
    readonly nextAttemptAt?: number | undefined
}

/** The stored events. */
export interface Events {
    /** The sys_id; undefined when it was not stored: its key is taken, or the instance refused. */
    insert(event: NewEvent): string | undefined
    byKey(key: string): StoredEvent | undefined
    byId(sysId: string): StoredEvent | undefined
    update(sysId: string, patch: EventPatch): void
    /** A parked or failed event has all its tries again, from this time on; one that came to its end meanwhile is left alone. */
    letGoOn(sysId: string, at: number): void
    /** Ids of events to settle at this time, oldest first; those of the connections at rest wait. */
    due(now: number, limit: number, atRest: readonly string[]): readonly string[]
    /** When the event of a connection was stored that is so many places from the newest, which is 1. */
    receivedAt(connectionId: string, place: number): number | undefined
    /** Ids of all parked events of a platform. */
    parkedOf(platform: string): readonly string[]
    /** Ids of parked events of a connection, oldest first. */
    parkedAt(connectionId: string, limit: number): readonly string[]
    /** Ids of parked events of an entity, and of all that wait for it, oldest first. */
    parked(connectionId: string, entity: string): readonly string[]
}

/** States from which only a person moves an event on. Parked events wait for what they miss. */
const TERMINAL: readonly EventState[] = ['processed', 'ignored', 'dead', 'dry_run']

export const isTerminal = (state: EventState): boolean => TERMINAL.includes(state)

/** One event of a connection by the id that its platform gave it; or one call of the resource API, which has its own ids. */
export const eventKeyOf = (kind: 'event' | 'call', connectionId: string, eventId: string, hub: Hub): string =>
    hub.sha256Hex(joined(kind, connectionId, eventId))

/** References keep it with the order and the id of a mapping row. */
const ORDER_KEY_LENGTH = 90
/** Of the digest that stands for the rest of an id that is too long. */
const DIGEST_LENGTH = 32
/** Clocks of senders may be ahead by a day, a wrong time zone included; with the delay of one more hour. */
const AHEAD_MS = 25 * 3600 * 1000

/** The facts of an event that order it among those of its thing. */
export interface Moment {
    readonly occurredAt: number
    readonly receivedAt: number
    readonly rank: number
    readonly eventId: string
}

/**
 * Sorts as text: the moment to the millisecond, then rank, then id. An event from the far future counts as of now: else
 * every later one would be older than it for years, and no state would be written any more.
 */
export function orderKeyOf({ occurredAt, receivedAt, rank, eventId }: Moment): string {
    const moment = occurredAt > receivedAt + AHEAD_MS ? receivedAt : occurredAt
    const key = `${new Date(moment).toISOString()}|${rank}|${eventId}`
    if (key.length <= ORDER_KEY_LENGTH) return key
    // Ids that differ behind their beginning only are still two events.
    return key.slice(0, ORDER_KEY_LENGTH - DIGEST_LENGTH) + toHex(sha256(utf8(eventId))).slice(0, DIGEST_LENGTH)
}
