import { GlideAggregate, GlideRecord } from '@servicenow/glide'
import type { Figures, LinkedIncidents, Period } from '../resources/linked-incidents.ts'
import { ANALYSED, type Fields } from '../records/reference.ts'
import { toDateTime } from '../shared/time.ts'
import { where, whereAny } from './where.ts'

const REFERENCE = 'x_aigov_bridge_external_ref'
const NAMES = [
    ...['sys_id', 'number', 'short_description', 'state', 'priority', 'impact', 'urgency', 'category', 'subcategory'],
    ...['assigned_to', 'assignment_group', 'cmdb_ci', 'opened_at', 'resolved_at', 'correlation_id'],
]
/** Resolved and closed; canceled ones are neither open nor resolved. */
const RESOLVED = ['6', '7']
const OVER = [...RESOLVED, '8']
/** A field would count its own values; the documented default is null, which the typings leave out. */
const WHOLE_ROWS = null as unknown as string

export const incidents: LinkedIncidents = {
    find: (connectionId, filter, { limit, offset }) => {
        const all = new GlideAggregate(REFERENCE)
        where(all, ['connection', '=', connectionId])
        narrow(all, filter)
        const total = count(all)
        return { total, incidents: total > offset ? page(connectionId, filter, offset, limit) : [] }
    },
    figures: (connectionId, period) => ({
        total: count(opened(connectionId, period)),
        open: count(inStates(opened(connectionId, period), 'NOT IN', OVER)),
        ...resolution(inStates(opened(connectionId, period), 'IN', RESOLVED)),
    }),
}

function narrow(query: GlideAggregate | GlideRecord, filter: Fields): void {
    // Whatever it is to its thing: an incident may stand in for a security incident or a compliance task.
    // One that was deleted is none any more, also where the reference still names it.
    query.addNotNullQuery('incident.number')
    // Nor does a question about an incident of others make it one's own.
    where(query, ['external_type', '!=', ANALYSED])
    for (const [name, value] of Object.entries(filter)) where(query, [`incident.${name}`, '=', value])
}

function page(connectionId: string, filter: Fields, offset: number, limit: number): readonly Fields[] {
    const record = new GlideRecord(REFERENCE)
    where(record, ['connection', '=', connectionId])
    where(record, ['state', '=', 'linked'])
    narrow(record, filter)
    record.orderBy('sys_created_on')
    record.orderBy('target_number')
    record.chooseWindow(offset, offset + limit, false)
    record.setNoCount()
    record.query()
    const ids: string[] = []
    while (record.next()) ids.push(record.getValue('target_sys_id') ?? '')
    const read = readAll(ids)
    return ids.map((id) => read[id]).filter((one) => one !== undefined)
}

function readAll(ids: readonly string[]): Readonly<Record<string, Fields>> {
    const record = new GlideRecord('incident')
    where(record, ['sys_id', 'IN', ids.join(',')])
    record.query()
    const found: Record<string, Fields> = {}
    while (record.next())
        found[record.getUniqueValue()] = Object.fromEntries(NAMES.map((name) => [name, record.getValue(name) ?? '']))
    return found
}

function count(rows: GlideAggregate): number {
    where(rows, ['state', '=', 'linked'])
    rows.addAggregate('COUNT', WHOLE_ROWS)
    // The platform groups by a field that it reckons with, unless it is told not to.
    rows.setGroup(false)
    rows.query()
    return rows.next() ? Number(rows.getAggregate('COUNT', WHOLE_ROWS)) : 0
}

/** `calendar_stc` is the time to resolve in seconds, which the platform writes when an incident is resolved; where it is empty it is left out. */
function resolution(rows: GlideAggregate): Pick<Figures, 'resolved' | 'resolutionSeconds'> {
    rows.addAggregate('AVG', 'incident.calendar_stc')
    const resolved = count(rows)
    // Of nothing the average may be nothing or zero; none was resolved in no time.
    const average = resolved > 0 ? Number(rows.getAggregate('AVG', 'incident.calendar_stc')) : 0
    return { resolved, resolutionSeconds: average || undefined }
}

function opened(connectionId: string, { from, until, category }: Period): GlideAggregate {
    const rows = new GlideAggregate(REFERENCE)
    where(rows, ['connection', '=', connectionId])
    narrow(rows, {})
    if (from !== undefined) where(rows, ['incident.opened_at', '>=', toDateTime(from)])
    if (until !== undefined) where(rows, ['incident.opened_at', '<', toDateTime(until)])
    if (category !== '') whereAny(rows, ['incident.category', 'incident.subcategory'], category)
    return rows
}

function inStates(rows: GlideAggregate, operator: 'IN' | 'NOT IN', states: readonly string[]): GlideAggregate {
    where(rows, ['incident.state', operator, states.join(',')])
    return rows
}
