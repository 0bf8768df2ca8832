import type { Connection } from '../platforms/connection.ts'
import type { AppliedOperation } from '../records/operation.ts'
import type { PlannedRecord, StoredEvent } from './event.ts'
import type { Refused } from './refusal.ts'

export type ReplyStatus = 'processed' | 'duplicate' | 'accepted' | 'ignored' | 'parked' | 'dry_run'

/** What the platform answers: a result, or the platform's own error shape. */
export type Reply = { readonly ok: true; readonly httpStatus: number; readonly result: ReplyResult } | Refused

export interface ReplyResult {
    readonly status: ReplyStatus
    readonly event_id: string
    readonly duplicate: boolean
    readonly receipt: string
    readonly records: readonly RecordResult[]
    /** What would have been done; only in a dry run. */
    readonly plan?: readonly PlannedRecord[]
    /** Why nothing was done, or not all; absent when all was. */
    readonly reason?: string
}

export interface RecordResult {
    readonly operation: string
    readonly table: string
    readonly sys_id: string
    readonly number: string
    readonly url: string
    readonly remark?: string
}

/** What the sender is told of an event in a state. */
export const STATUS_OF_STATE: Readonly<Record<StoredEvent['state'], ReplyStatus>> = {
    processed: 'processed',
    ignored: 'ignored',
    parked: 'parked',
    received: 'accepted',
    processing: 'accepted',
    failed: 'accepted',
    dead: 'accepted',
    dry_run: 'dry_run',
}

/** The HTTP status of a first delivery; any other is 202: accepted. */
const HTTP_STATUS: Partial<Record<ReplyStatus, number>> = { processed: 201, dry_run: 200 }

/** Whose event it is. */
type Owner = Pick<Connection, 'name' | 'mode'>

/** The answer to the first delivery of an event. */
export function accepted(event: StoredEvent, connection: Owner, urlOf: UrlOf): Reply {
    const status = STATUS_OF_STATE[event.state]
    return {
        ok: true,
        httpStatus: HTTP_STATUS[status] ?? 202,
        result: resultOf(event, connection, urlOf, { status, duplicate: false }),
    }
}

/** The answer to a delivery of an event that is known: the first result, or the receipt while it is in work. */
export function duplicate(event: StoredEvent, connection: Owner, urlOf: UrlOf): Reply {
    const isDone = ['processed', 'ignored', 'dry_run'].includes(event.state)
    const status = isDone ? 'duplicate' : STATUS_OF_STATE[event.state]
    return {
        ok: true,
        httpStatus: isDone ? 200 : 202,
        result: resultOf(event, connection, urlOf, { status, duplicate: true }),
    }
}

type UrlOf = (table: string, sysId: string) => string

export function resultOf(
    event: StoredEvent,
    connection: Owner,
    urlOf: UrlOf,
    answer: Pick<ReplyResult, 'status' | 'duplicate'>,
): ReplyResult {
    const isPaused = event.state === 'received' && connection.mode === 'paused'
    const reason = event.problem || (isPaused ? PAUSED : '')
    return {
        status: answer.status,
        event_id: event.eventId,
        duplicate: answer.duplicate,
        receipt: `/api/x_aigov_bridge/v1/events/${encodeURIComponent(connection.name)}/${encodeURIComponent(event.eventId)}`,
        records: doneOf(event).map((record) => recordResult(record, urlOf)),
        ...(event.state === 'dry_run' && { plan: event.plan }),
        ...(reason !== '' && { reason }),
    }
}

const PAUSED = 'The connection is paused: the event is settled when it goes on.'

/** Of one that waits, what was done of it already. */
const doneOf = ({ result: { records, soFar = [] } }: StoredEvent): readonly AppliedOperation[] =>
    records.length > 0 ? records : soFar

const recordResult = (record: AppliedOperation, urlOf: UrlOf): RecordResult => ({
    operation: record.operation,
    table: record.table,
    sys_id: record.sysId,
    number: record.number,
    url: urlOf(record.table, record.sysId),
    ...(record.remark !== '' && { remark: record.remark }),
})
