import { glideHub } from '../glide/hub.ts'
import type { Hub } from '../hub.ts'
import { eachApart } from '../records/each-apart.ts'
import { adoptMissed } from './adopt-record.ts'
import { continueBackfills } from './backfill.ts'
import { settleDue } from './settle-due.ts'

const STEPS: readonly ((hub: Hub) => void)[] = [adoptMissed, settleDue, continueBackfills]

/** Each minute: settles what no wake-up settled, the tries of a node that died included. */
export function sweepInbound(): void {
    eachApart('inbound_sweep', STEPS, glideHub, (step) => step(glideHub))
}
