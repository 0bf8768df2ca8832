import { glideHub } from '../glide/hub.ts'
import { adoptMissed } from './adopt-record.ts'
import { continueBackfills } from './backfill.ts'
import { settleDue } from './settle-due.ts'

/** Each minute: settles what no wake-up settled, the tries of a node that died included. */
export function sweepInbound(): void {
    adoptMissed(glideHub)
    settleDue(glideHub)
    continueBackfills(glideHub)
}
