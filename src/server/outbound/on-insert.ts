import type { GlideRecord } from '@servicenow/glide'
import { glideHub } from '../glide/hub.ts'
import { analyse } from './analyse.ts'

/** Async rule on `incident`: an incident was made that its condition takes for one about AI. */
export function analyseInserted(current: GlideRecord): void {
    analyse(String(current.getRecordClassName()), String(current.getUniqueValue()), glideHub)
}
