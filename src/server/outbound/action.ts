import type { GlideAction, GlideRecord } from '@servicenow/glide'
import { glideHub } from '../glide/hub.ts'
import { showOutcome, tellPerson } from '../glide/person.ts'
import { forceSync } from './force-sync.ts'
import { resetChannels } from './poll-only.ts'
import { redeliver } from './redeliver.ts'

/** Button on a linked reference: the platform shall hear what the record says now. */
export function forceSyncPressed(current: GlideRecord, action: GlideAction): void {
    tellPerson(forceSync(String(current.getUniqueValue()), glideHub), current, action)
}

/** Button on a message that is dead or held. */
export function redeliverPressed(current: GlideRecord, action: GlideAction): void {
    tellPerson(redeliver(String(current.getUniqueValue()), glideHub), current, action)
}

/** Button on a connection whose platform only asks. */
export function resetChannelsPressed(current: GlideRecord, action: GlideAction): void {
    showOutcome(resetChannels(String(current.getUniqueValue()), glideHub), current, action)
}
