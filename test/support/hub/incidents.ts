import type { LinkedIncidents } from '../../../src/server/resources/linked-incidents.ts'
import { ANALYSED } from '../../../src/server/records/reference.ts'
import { dateTime, findRow, findRows } from './rows.ts'
import type { Row, Session } from './state.ts'

const RESOLVED = ['6', '7']
const OVER = [...RESOLVED, '8']

export const incidents = (session: Session): LinkedIncidents => ({
    find: (connectionId, filter, { limit, offset }) => {
        const found = linked(session, connectionId).filter((row) =>
            Object.entries(filter).every(([name, value]) => row[name]?.toLowerCase() === value.toLowerCase()),
        )
        return { total: found.length, incidents: found.slice(offset, offset + limit) }
    },
    figures: (connectionId, { from, until, category }) => {
        const opened = linked(session, connectionId)
            .filter(({ opened_at: at = '' }) => from === undefined || at >= dateTime(from))
            .filter(({ opened_at: at = '' }) => until === undefined || at < dateTime(until))
            .filter((row) => category === '' || [row.category, row.subcategory].includes(category))
        const resolved = opened.filter(({ state = '' }) => RESOLVED.includes(state))
        const seconds = resolved.flatMap(({ calendar_stc: stc }) => (stc ? [Number(stc)] : []))
        return {
            total: opened.length,
            open: opened.filter(({ state = '' }) => !OVER.includes(state)).length,
            resolved: resolved.length,
            resolutionSeconds:
                seconds.length > 0 ? seconds.reduce((sum, one) => sum + one, 0) / seconds.length : undefined,
        }
    },
})

const linked = (session: Session, connection: string): readonly Row[] =>
    findRows(session.state, 'x_aigov_bridge_external_ref', { where: { connection, state: 'linked' } })
        .filter((row) => row.external_type !== ANALYSED)
        .map((row) => findRow(session.state, 'incident', { sys_id: row.target_sys_id ?? '' }))
        .filter((row) => row !== undefined)
