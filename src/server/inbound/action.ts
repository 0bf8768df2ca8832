import type { GlideAction, GlideRecord } from '@servicenow/glide'
import { glideHub } from '../glide/hub.ts'
import { queueResync, tellPerson } from '../glide/person.ts'
import { linkAgain } from './adopt-record.ts'
import { startBackfill, stopBackfill } from './backfill.ts'
import { noteResync, resync } from './resync.ts'

/** Button on a connection: fetch what the platform had before it was connected. */
export function backfillStarted(current: GlideRecord, action: GlideAction): void {
    tellPerson(startBackfill(String(current.getUniqueValue()), glideHub), current, action)
}

/** Button on a backfill. */
export function backfillStopped(current: GlideRecord, action: GlideAction): void {
    tellPerson(stopBackfill(String(current.getUniqueValue()), glideHub), current, action)
}

/** Button on a linked reference: the record shall say what the platform says now. */
export function resyncPressed(current: GlideRecord, action: GlideAction): void {
    noteResync(String(current.getUniqueValue()), glideHub)
    queueResync(String(current.getUniqueValue()))
    tellPerson(
        'The platform is being asked. The answer becomes an event; see the remark on this reference.',
        current,
        action,
    )
}

/** Script action of `x_aigov_bridge.resync`. */
export function resyncReference(event: GlideRecord): void {
    resync(event.getValue('parm1') ?? '', glideHub)
}

/** Button on a detached reference: an admin mended what kept its record from being linked. */
export function linkAgainPressed(current: GlideRecord, action: GlideAction): void {
    linkAgain(String(current.getUniqueValue()), glideHub)
    tellPerson('The record was looked at again.', current, action)
}
