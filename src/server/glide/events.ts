import type { EventResult, Events, EventState, PlannedRecord, StoredEvent } from '../inbound/event.ts'
import type { HeaderValues } from '../inbound/read-headers.ts'
import { forColumn, parseJson, toColumn } from '../shared/json.ts'
import { fromDateTime, toDateTime } from '../shared/time.ts'
import { findRow, findRows, insertRow, readRow, updateRow, type Cell, type Row, type Search } from './row.ts'

const TABLE = 'x_aigov_bridge_event'
const NAMES = [
    'number',
    'connection',
    'event_key',
    'event_id',
    'event_type',
    'entity',
    'order_key',
    'payload',
    'payload_sha256',
    'headers',
    'state',
    'attempts',
    'result',
    'plan',
    'problem',
    'promoted_by',
    'mapping_digest',
]

export const events: Events = {
    insert: (event) =>
        insertRow(TABLE, {
            connection: event.connectionId,
            event_key: event.key,
            event_id: event.eventId,
            event_type: event.type,
            entity: event.entity,
            occurred_at: toDateTime(event.occurredAt),
            order_key: event.orderKey,
            payload: forColumn(event.payload),
            payload_sha256: event.payloadSha256,
            headers: toColumn(event.headers),
            state: event.state,
            problem: event.problem,
            next_attempt_at: dateCell(event.nextAttemptAt),
        }),
    byKey: (key) => toEvent(findRow(TABLE, NAMES, { where: [['event_key', '=', key]] })),
    byId: (sysId) => toEvent(readRow(TABLE, NAMES, sysId)),
    update: (sysId, patch) => {
        const { nextAttemptAt, result, plan, mappingDigest, durationMs, promotedBy, waitsFor, ...cells } = patch
        const fields: Record<string, Cell> = { ...cells }
        if (durationMs !== undefined) fields.duration_ms = durationMs
        if (waitsFor !== undefined) fields.waits_for = waitsFor
        if (promotedBy !== undefined) fields.promoted_by = promotedBy
        if ('nextAttemptAt' in patch) fields.next_attempt_at = dateCell(nextAttemptAt)
        if (result) fields.result = toColumn(result)
        if (mappingDigest !== undefined) fields.mapping_digest = mappingDigest
        if (plan) fields.plan = toColumn(plan)
        updateRow(TABLE, sysId, fields)
    },
    letGoOn: (sysId, at) => {
        const state = readRow(TABLE, ['state'], sysId)?.text('state') ?? ''
        if (['parked', 'failed'].includes(state))
            updateRow(TABLE, sysId, { state: 'received', attempts: 0, next_attempt_at: dateCell(at) })
    },
    due: (now, limit, atRest) =>
        findRows(TABLE, [], {
            where: [
                ['state', 'IN', 'received,processing,failed'],
                ['next_attempt_at', '<=', toDateTime(now)],
                ...exceptFor(atRest),
            ],
            orderBy: ['order_key', 'number'],
            limit,
        }).map((row) => row.sysId),
    receivedAt: (connectionId, place) => {
        const where = [['connection', '=', connectionId]] as const
        return fromDateTime(findRow(TABLE, ['sys_created_on'], { where, newest: place })?.text('sys_created_on'))
    },
    parkedOf: (platform) =>
        findRows(TABLE, [], {
            where: [
                ['state', '=', 'parked'],
                ['connection.platform', '=', platform],
            ],
        }).map((row) => row.sysId),
    parkedAt: (connectionId, limit) =>
        findRows(TABLE, [], {
            where: [
                ['state', '=', 'parked'],
                ['connection', '=', connectionId],
            ],
            orderBy: ['order_key'],
            limit,
        }).map((row) => row.sysId),
    parked: (connectionId, entity) =>
        // Few events wait, and a connection has many: by its condition the database may choose to pass through all of these.
        findRows(TABLE, ['connection', 'entity', 'waits_for', 'state'], {
            where: [['state', 'IN', 'parked,failed']],
            either: [['entity', 'waits_for'], entity],
            orderBy: ['order_key'],
        })
            .filter((row) => row.text('connection') === connectionId)
            .filter(
                (row) =>
                    row.text('waits_for') === entity ||
                    (row.text('entity') === entity && row.text('state') === 'parked'),
            )
            .map((row) => row.sysId),
}

const exceptFor = (connections: readonly string[]): Search['where'] =>
    connections.length === 0 ? [] : [['connection', 'NOT IN', connections.join(',')]]

const dateCell = (ms: number | undefined): Cell => (ms === undefined ? '' : toDateTime(ms))

const toEvent = (row: Row | undefined): StoredEvent | undefined =>
    row && {
        sysId: row.sysId,
        number: row.text('number'),
        connectionId: row.text('connection'),
        key: row.text('event_key'),
        eventId: row.text('event_id'),
        type: row.text('event_type'),
        entity: row.text('entity'),
        orderKey: row.text('order_key'),
        payload: row.text('payload'),
        payloadSha256: row.text('payload_sha256'),
        headers: (parseJson(row.text('headers')) as HeaderValues | undefined) ?? {},
        state: row.text('state') as EventState,
        attempts: row.integer('attempts'),
        result: (parseJson(row.text('result')) as EventResult | undefined) ?? { records: [] },
        plan: (parseJson(row.text('plan')) as readonly PlannedRecord[] | undefined) ?? [],
        problem: row.text('problem'),
        promotedBy: row.text('promoted_by'),
        mappingDigest: row.text('mapping_digest'),
    }
