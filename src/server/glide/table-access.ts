import { gs, GlideRecord } from '@servicenow/glide'
import type { TableAccess } from '../records/reference.ts'

/** Whether a table is there, and whether the platform lets us read it. */
export function tableAccess(table: string): TableAccess {
    if (!gs.tableExists(table)) return 'absent'
    try {
        const record = new GlideRecord(table)
        record.setLimit(1)
        record.query()
        return record.isValid() ? 'readable' : 'denied'
    } catch {
        return 'denied'
    }
}
