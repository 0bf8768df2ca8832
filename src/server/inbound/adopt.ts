import type { GlideRecord } from '@servicenow/glide'
import { glideHub } from '../glide/hub.ts'
import { adoptRecord } from './adopt-record.ts'

/** Async rule on `task`: a record appeared that names a thing of a platform. */
export function adoptInserted(current: GlideRecord): void {
    adoptRecord(String(current.getRecordClassName()), String(current.getUniqueValue()), glideHub)
}
