import type { Heartbeats } from '../../../src/server/hub.ts'
import { dateTime, findRow, insertRow, updateRow } from './rows.ts'
import type { Session } from './state.ts'

const TABLE = 'x_aigov_bridge_heartbeat'

export const heartbeats = (session: Session): Heartbeats => ({
    last: (job) => {
        const row = findRow(session.state, TABLE, { job })
        return row && Date.parse(`${row.completed_at}Z`)
    },
    beat: (job, at) => {
        const row = findRow(session.state, TABLE, { job })
        if (row) updateRow(session, TABLE, row.sys_id ?? '', { completed_at: dateTime(at) })
        else insertRow(session, TABLE, { job, completed_at: dateTime(at) })
    },
})
