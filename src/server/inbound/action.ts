import type { GlideAction, GlideRecord } from '@servicenow/glide'
import { glideHub } from '../glide/hub.ts'
import { askJob, tellPerson } from '../glide/person.ts'
import { noteAsked } from '../records/note-asked.ts'
import { linkAgain } from './adopt-record.ts'
import { startBackfill, stopBackfill } from './backfill.ts'
import { resync } from './resync.ts'

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
    noteAsked('resync_asked', String(current.getUniqueValue()), glideHub)
    askJob('resync', String(current.getUniqueValue()))
    tellPerson(
        'The platform is being asked. The answer becomes an event; see the remark on this reference.',
        current,
        action,
    )
}

/** Script action of `x_aigov_bridge.asked`. */
export function askedInbound(event: GlideRecord): void {
    const sysId = event.getValue('parm1') ?? ''
    const what = event.getValue('parm2')
    if (what === 'resync') resync(sysId, glideHub)
    if (what === 'link_again') linkAgain(sysId, glideHub)
}

/** Button on a detached reference: an admin mended what kept its record from being linked. */
export function linkAgainPressed(current: GlideRecord, action: GlideAction): void {
    noteAsked('link_again_asked', String(current.getUniqueValue()), glideHub)
    askJob('link_again', String(current.getUniqueValue()))
    tellPerson(
        'The record is looked at again in a moment. It is linked then, or its remark says what is still in the way.',
        current,
        action,
    )
}
