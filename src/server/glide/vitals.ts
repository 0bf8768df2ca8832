import { GlideAggregate } from '@servicenow/glide'
import type { ConnectionVitals, Counted, Made, Vitals } from '../health/vitals.ts'
import { fromDateTime, toDateTime } from '../shared/time.ts'
import { findRow, findRows, type Row } from './row.ts'
import { where } from './where.ts'

const EVENT = 'x_aigov_bridge_event'
const MESSAGE = 'x_aigov_bridge_message'

export const glideVitals: Vitals = {
    now: () => Date.now(),
    events: (states) => counted(EVENT, states),
    messages: (states) => counted(MESSAGE, states),
    oldestEvent: (state) => oldest(EVENT, state),
    oldestMessage: (state) => oldest(MESSAGE, state),
    diedSince: (connectionId, at) => diedOf(EVENT, connectionId, at) || diedOf(MESSAGE, connectionId, at),
    ticketsMade,
    audited: (actions) => counted('x_aigov_bridge_audit_entry', actions, 'action'),
    circuits: () =>
        findRows('x_aigov_bridge_circuit', ['connection', 'channel', 'state', 'problem'], {
            where: [],
            orderBy: ['connection', 'channel'],
        }).map((row) => ({
            connectionId: row.text('connection'),
            channel: row.text('channel'),
            state: row.text('state'),
            problem: row.text('problem'),
        })),
    connections: () => findRows('x_aigov_bridge_connection', NAMES, { where: [], orderBy: ['name'] }).map(toVitals),
    jobs: () =>
        findRows('x_aigov_bridge_heartbeat', BEAT, { where: [], orderBy: ['job'] }).map((row) => ({
            job: row.text('job'),
            completedAt: fromDateTime(row.text('completed_at')) ?? 0,
            firstAt: fromDateTime(row.text('sys_created_on')) ?? 0,
        })),
}

const BEAT = ['job', 'completed_at', 'sys_created_on']

const NAMES = [
    ...['name', 'platform', 'active', 'mode', 'expected_interval_minutes', 'last_event_at', 'sys_created_on'],
    ...['dead_told_at', 'silence_told_at'],
]

const toVitals = (row: Row): ConnectionVitals => ({
    sysId: row.sysId,
    name: row.text('name'),
    platform: row.text('platform'),
    active: row.isTrue('active'),
    mode: row.text('mode') || 'live',
    expectedIntervalMinutes: row.integer('expected_interval_minutes'),
    lastEventAt: fromDateTime(row.text('last_event_at')),
    createdAt: fromDateTime(row.text('sys_created_on')) ?? 0,
    deadToldAt: fromDateTime(row.text('dead_told_at')),
    silenceToldAt: fromDateTime(row.text('silence_told_at')),
})

/** A field would count its own values; the documented default is null, which the typings leave out. */
const WHOLE_ROWS = null as unknown as string

/** Counted by the database; no row is read. */
function counted(table: string, states: readonly string[], column = 'state'): readonly Counted[] {
    const rows = new GlideAggregate(table)
    where(rows, [column, 'IN', states.join(',')])
    rows.addAggregate('COUNT', WHOLE_ROWS)
    rows.groupBy('connection')
    rows.groupBy(column)
    rows.query()
    const groups: Counted[] = []
    while (rows.next())
        groups.push({
            connectionId: rows.getValue('connection') ?? '',
            state: rows.getValue(column) ?? '',
            count: Number(rows.getAggregate('COUNT', WHOLE_ROWS)),
        })
    return groups
}

const diedOf = (table: string, connectionId: string, at: number): boolean =>
    findRow(table, [], {
        where: [
            ['connection', '=', connectionId],
            ['state', 'IN', 'dead,held'],
            ['sys_updated_on', '>', toDateTime(at)],
        ],
    }) !== undefined

/** Adopted records are not among them: nobody measured how they were made. */
function ticketsMade(): readonly Made[] {
    const rows = new GlideAggregate('x_aigov_bridge_external_ref')
    where(rows, ['creation_ms', '>=', '0'])
    rows.addAggregate('COUNT', WHOLE_ROWS)
    rows.addAggregate('SUM', 'creation_ms')
    rows.groupBy('connection')
    rows.query()
    const groups: Made[] = []
    while (rows.next())
        groups.push({
            connectionId: rows.getValue('connection') ?? '',
            count: Number(rows.getAggregate('COUNT', WHOLE_ROWS)),
            sumMs: Number(rows.getAggregate('SUM', 'creation_ms')) || 0,
        })
    return groups
}

const oldest = (table: string, state: string): number | undefined =>
    fromDateTime(
        findRow(table, ['sys_created_on'], { where: [['state', '=', state]], orderBy: ['sys_created_on'] })?.text(
            'sys_created_on',
        ),
    )
