import type { Heartbeats } from '../hub.ts'
import { fromDateTime, toDateTime } from '../shared/time.ts'
import { findRow, insertRow, updateRow } from './row.ts'

const TABLE = 'x_aigov_bridge_heartbeat'

export const heartbeats: Heartbeats = {
    last: (job) => fromDateTime(findRow(TABLE, ['completed_at'], { where: [['job', '=', job]] })?.text('completed_at')),
    beat: (job, at) => {
        const known = findRow(TABLE, [], { where: [['job', '=', job]] })
        if (known) updateRow(TABLE, known.sysId, { completed_at: toDateTime(at) })
        else insertRow(TABLE, { job, completed_at: toDateTime(at) })
    },
}
