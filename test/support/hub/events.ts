import type { EventResult, Events, EventState, PlannedRecord, StoredEvent } from '../../../src/server/inbound/event.ts'
import type { HeaderValues } from '../../../src/server/inbound/read-headers.ts'
import { fromDateTime } from '../../../src/server/shared/time.ts'
import { parsed } from './parsed.ts'
import { dateTime, findRow, findRows, insertRow, updateRow, type Cell } from './rows.ts'
import type { Row, Session } from './state.ts'

const TABLE = 'x_aigov_bridge_event'

export const events = (session: Session): Events => ({
    insert: (event) =>
        insertRow(session, TABLE, {
            number: `EVT${String(session.state.ids).padStart(7, '0')}`,
            connection: event.connectionId,
            event_key: event.key,
            event_id: event.eventId,
            event_type: event.type,
            entity: event.entity,
            occurred_at: dateTime(event.occurredAt),
            order_key: event.orderKey,
            payload: event.payload,
            payload_sha256: event.payloadSha256,
            headers: JSON.stringify(event.headers),
            state: event.state,
            problem: event.problem,
            next_attempt_at: dateCell(event.nextAttemptAt),
        }),
    byKey: (key) => toEvent(findRow(session.state, TABLE, { event_key: key })),
    byId: (sysId) => toEvent(findRow(session.state, TABLE, { sys_id: sysId })),
    letGoOn: (sysId, at) => {
        if (['parked', 'failed'].includes(findRow(session.state, TABLE, { sys_id: sysId })?.state ?? ''))
            updateRow(session, TABLE, sysId, { state: 'received', attempts: 0, next_attempt_at: dateCell(at) })
    },
    update: (sysId, patch) => {
        const { state, attempts, problem, payload, result, plan } = patch
        updateRow(session, TABLE, sysId, {
            state,
            attempts,
            problem,
            payload,
            next_attempt_at: 'nextAttemptAt' in patch ? dateCell(patch.nextAttemptAt) : undefined,
            mapping_digest: patch.mappingDigest,
            plan: plan && JSON.stringify(plan),
            result: result && JSON.stringify(result),
            duration_ms: patch.durationMs,
            promoted_by: patch.promotedBy,
            waits_for: patch.waitsFor,
        })
    },
    due: (now, limit, atRest) =>
        findRows(session.state, TABLE, {
            where: { state: ['received', 'processing', 'failed'] },
            orderBy: ['order_key', 'number'],
        })
            .filter(({ next_attempt_at: due = '' }) => due !== '' && due <= dateTime(now))
            .filter(({ connection = '' }) => !atRest.includes(connection))
            .slice(0, limit)
            .map(({ sys_id: sysId = '' }) => sysId),
    receivedAt: (connectionId, place) => {
        const created = findRows(session.state, TABLE, { where: { connection: connectionId } })
            .map((row) => row.sys_created_on ?? '')
            .sort()
        return fromDateTime(created.at(-place))
    },
    parkedOf: (platform) => {
        const connections = findRows(session.state, 'x_aigov_bridge_connection', { where: { platform } })
        const where = { state: 'parked', connection: connections.map((row) => row.sys_id ?? '') }
        return findRows(session.state, TABLE, { where }).map((row) => row.sys_id ?? '')
    },
    parkedAt: (connectionId, limit) =>
        findRows(session.state, TABLE, {
            where: { connection: connectionId, state: 'parked' },
            orderBy: ['order_key'],
            limit,
        }).map((row) => row.sys_id ?? ''),
    parked: (connectionId, entity) =>
        findRows(session.state, TABLE, {
            where: { connection: connectionId, state: ['parked', 'failed'] },
            orderBy: ['order_key'],
        })
            .filter((row) => row.waits_for === entity || (row.entity === entity && row.state === 'parked'))
            .map(({ sys_id: sysId = '' }) => sysId),
})

const dateCell = (ms: number | undefined): Cell => (ms === undefined ? '' : dateTime(ms))

const toEvent = (row: Row | undefined): StoredEvent | undefined =>
    row && {
        sysId: row.sys_id ?? '',
        number: row.number ?? '',
        connectionId: row.connection ?? '',
        key: row.event_key ?? '',
        eventId: row.event_id ?? '',
        type: row.event_type ?? '',
        entity: row.entity ?? '',
        orderKey: row.order_key ?? '',
        payload: row.payload ?? '',
        payloadSha256: row.payload_sha256 ?? '',
        headers: parsed(row.headers || '{}') as HeaderValues,
        state: row.state as EventState,
        attempts: Number(row.attempts),
        result: parsed(row.result || '{"records":[]}') as EventResult,
        plan: parsed(row.plan || '[]') as readonly PlannedRecord[],
        problem: row.problem ?? '',
        promotedBy: row.promoted_by ?? '',
        mappingDigest: row.mapping_digest ?? '',
    }
