import type { AppliedOperation } from '../records/operation.ts'

export type EventState = 'received' | 'processing' | 'processed' | 'ignored' | 'parked' | 'failed' | 'dead'

/** One row of `x_aigov_bridge_event`. */
export interface StoredEvent {
    readonly sysId: string
    readonly connectionId: string
    readonly key: string
    readonly eventId: string
    readonly type: string
    readonly entity: string
    readonly orderKey: string
    /** The body as it was sent. */
    readonly payload: string
    readonly payloadSha256: string
    readonly state: EventState
    readonly attempts: number
    readonly result: EventResult
    /** Why it is not processed; empty = no problem. */
    readonly problem: string
}

export interface EventResult {
    readonly records: readonly AppliedOperation[]
}

export type NewEvent = Omit<StoredEvent, 'sysId' | 'attempts' | 'result'> & {
    readonly occurredAt: number
    readonly nextAttemptAt: number | undefined
}

export type EventPatch = Partial<Pick<StoredEvent, 'state' | 'attempts' | 'result' | 'problem'>> & {
    readonly nextAttemptAt?: number | undefined
}

/** States from which only a person moves an event on. Parked events wait for what they miss. */
const TERMINAL: readonly EventState[] = ['processed', 'ignored', 'dead']

export const isTerminal = (state: EventState): boolean => TERMINAL.includes(state)

/** References keep it with a few characters more. */
const ORDER_KEY_LENGTH = 90

/** Sorts as text: the moment to the millisecond, then rank, then id. */
export const orderKeyOf = (occurredAt: number, rank: number, eventId: string): string =>
    `${new Date(occurredAt).toISOString()}|${rank}|${eventId}`.slice(0, ORDER_KEY_LENGTH)
