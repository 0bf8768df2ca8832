import type { GlideRecord } from '@servicenow/glide'
import { glideHub } from '../glide/hub.ts'
import { tellPerson } from '../glide/person.ts'
import { forceSync } from './force-sync.ts'
import { redeliver } from './redeliver.ts'

/** Button on a linked reference: the platform shall hear what the record says now. */
export function forceSyncPressed(current: GlideRecord): void {
    tellPerson(forceSync(String(current.getUniqueValue()), glideHub))
}

/** Button on a message that is dead or held. */
export function redeliverPressed(current: GlideRecord): void {
    tellPerson(redeliver(String(current.getUniqueValue()), glideHub))
}
