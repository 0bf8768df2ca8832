import type { GlideAction, GlideRecord } from '@servicenow/glide'
import { glideHub } from '../glide/hub.ts'
import { askJob, showOutcome, tellPerson } from '../glide/person.ts'
import { forceSyncAsked, noteForceSync } from './force-sync.ts'
import { resetChannels } from './poll-only.ts'
import { noteRedeliveryAsked, redeliver, redeliverAsked } from './redeliver.ts'

/** Button on a linked reference: the platform shall hear what the record says now. */
export function forceSyncPressed(current: GlideRecord, action: GlideAction): void {
    noteForceSync(String(current.getUniqueValue()), glideHub)
    askJob('force_sync', String(current.getUniqueValue()))
    tellPerson('The state of the record is sent in a moment; see the remark on this reference.', current, action)
}

/** Button on a message that is dead or held. */
export function redeliverPressed(current: GlideRecord, action: GlideAction): void {
    const sysId = String(current.getUniqueValue())
    const isAsked = noteRedeliveryAsked(sysId, glideHub)
    if (isAsked) askJob('redeliver', sysId)
    tellPerson(isAsked ? ASKED : redeliver(sysId, glideHub), current, action)
}

const ASKED = 'What the record says now is sent in a moment; see the remark on its reference.'

/** Script action of `x_aigov_bridge.asked`. */
export function askedOutbound(event: GlideRecord): void {
    const sysId = event.getValue('parm1') ?? ''
    const what = event.getValue('parm2')
    if (what === 'force_sync') forceSyncAsked(sysId, glideHub)
    if (what === 'redeliver') redeliverAsked(sysId, glideHub)
}

/** Button on a connection whose platform only asks. */
export function resetChannelsPressed(current: GlideRecord, action: GlideAction): void {
    showOutcome(resetChannels(String(current.getUniqueValue()), glideHub), current, action)
}
