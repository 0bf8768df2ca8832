import type { Archive, Expiring } from '../../../src/server/retention/archive.ts'
import { dateTime, deleteRows, findRows } from './rows.ts'
import type { Session } from './state.ts'

const KINDS: Readonly<Record<Expiring, readonly [table: string, ...states: string[]]>> = {
    events: ['x_aigov_bridge_event', 'processed', 'ignored', 'dry_run'],
    dead_events: ['x_aigov_bridge_event', 'dead'],
    messages: ['x_aigov_bridge_message', 'delivered', 'superseded'],
    dead_messages: ['x_aigov_bridge_message', 'dead'],
    audit_entries: ['x_aigov_bridge_audit_entry'],
}

export const archive = ({ state }: Session): Archive => ({
    remove: (what, before, limit) => {
        const [table, ...states] = KINDS[what]
        const where = states.length > 0 ? { state: states } : {}
        const old = findRows(state, table, { where })
            .filter(({ sys_updated_on: at = '' }) => at < dateTime(before))
            .slice(0, limit)
        for (const { sys_id: sysId = '' } of old) {
            if (table === 'x_aigov_bridge_message') deleteRows(state, 'x_aigov_bridge_attempt', { message: sysId })
            deleteRows(state, 'sys_attachment', { table_sys_id: sysId })
            deleteRows(state, table, { sys_id: sysId })
        }
        return old.length
    },
})
