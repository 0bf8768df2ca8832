import type { GlideRecord } from '@servicenow/glide'
import { glideHub } from '../glide/hub.ts'
import { callerName } from '../glide/rest.ts'
import { enqueue } from './enqueue.ts'

/** Async rule on `task`: a record that one of our platforms may know was saved. */
export function enqueueUpdate(current: GlideRecord): void {
    const table = String(current.getRecordClassName())
    enqueue({ table, sysId: String(current.getUniqueValue()), savedBy: callerName() }, glideHub)
}

/** Script action of `x_aigov_bridge.record_saved`: looks again at a record that was in other hands. */
export function recheckRecord(event: GlideRecord): void {
    const [table = '', sysId = ''] = String(event.getValue('parm1')).split('.')
    enqueue({ table, sysId, savedBy: event.getValue('parm2') ?? '' }, glideHub)
}
