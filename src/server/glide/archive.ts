import { GlideRecord } from '@servicenow/glide'
import type { Archive, Expiring } from '../retention/archive.ts'
import { toDateTime } from '../shared/time.ts'
import { attachments } from './attachments.ts'
import { findRows, type Search } from './row.ts'
import { where } from './where.ts'

interface Kind {
    readonly table: string
    /** In which states a row is finished; of a table without states every row is. */
    readonly states?: readonly string[]
    /** Table and column of the rows that belong to one. */
    readonly parts?: readonly [table: string, column: string]
}

const EVENT = 'x_aigov_bridge_event'
const MESSAGE = 'x_aigov_bridge_message'
const ATTEMPTS = ['x_aigov_bridge_attempt', 'message'] as const

const KINDS: Readonly<Record<Expiring, Kind>> = {
    events: { table: EVENT, states: ['processed', 'ignored', 'dry_run'] },
    dead_events: { table: EVENT, states: ['dead'] },
    messages: { table: MESSAGE, states: ['delivered', 'superseded'], parts: ATTEMPTS },
    dead_messages: { table: MESSAGE, states: ['dead'], parts: ATTEMPTS },
    audit_entries: { table: 'x_aigov_bridge_audit_entry' },
}

export const archive: Archive = {
    remove: (what, before, limit) => {
        const kind = KINDS[what]
        const rows = findRows(kind.table, [], { where: finishedBefore(kind, before), limit })
        for (const { sysId } of rows) remove(kind, sysId)
        return rows.length
    },
}

const finishedBefore = ({ states }: Kind, before: number): Search['where'] => [
    ...(states ? [['state', 'IN', states.join(',')] as const] : []),
    ['sys_updated_on', '<', toDateTime(before)],
]

/** The body of an event that was too large for its row. */
function removeFile(table: string, record: GlideRecord): void {
    if (table !== EVENT || (record.getValue('payload') ?? '') !== '') return
    const file = attachments.find(table, record.getUniqueValue(), 'payload.json')
    if (file !== undefined) attachments.remove(file)
}

/** The parts first: should the node die in between, the next run finds the row and goes on. */
function remove({ table, states, parts }: Kind, sysId: string): void {
    const record = new GlideRecord(table)
    if (!record.get('sys_id', sysId)) return
    // A person may have released or replayed it since it was found.
    if (states && !states.includes(record.getValue('state') ?? '')) return
    removeFile(table, record)
    if (parts) {
        const [partTable, column] = parts
        const part = new GlideRecord(partTable)
        where(part, [column, '=', sysId])
        part.deleteMultiple()
    }
    record.deleteRecord()
}
