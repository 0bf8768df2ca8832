import type { Hub } from '../hub.ts'
import { PLATFORMS } from '../platforms/index.ts'
import { recognise } from '../platforms/recognise.ts'
import { enqueue } from './enqueue.ts'

const JOB = 'outbound_reconcile'
/** The clocks of the nodes differ, and a save takes its time: what the last sweep may have just missed. */
const OVERLAP_SECONDS = 300

/**
 * Compares all linked records that were saved since the last sweep with their snapshots, so that a lost job loses
 * nothing, however long the sweeps themselves were away.
 */
export function reconcile(hub: Hub): void {
    const startedAt = hub.now()
    const since = Math.max(0, (hub.heartbeats.last(JOB) ?? 0) - OVERLAP_SECONDS * 1000)
    const prefixes = PLATFORMS.map((platform) => platform.correlationPrefix)
    let isAllTold = true
    for (const { table, sysId } of hub.references.recentlyChanged(prefixes, since)) {
        // Asked first: it may be linked just after nothing was found to be told.
        const isOpen = isToBeLinked(table, sysId, hub)
        isAllTold = enqueue({ table, sysId, savedBy: '' }, hub) && !isOpen && isAllTold
    }
    if (isAllTold) hub.heartbeats.beat(JOB, startedAt)
}

/** What people change before a record is linked is told after that, however late: the next sweep looks at it again. */
function isToBeLinked(table: string, sysId: string, hub: Hub): boolean {
    const state = hub.references.knows(table, sysId)
    return state === 'reserved' || (state === undefined && recognise(table, sysId, hub) !== undefined)
}
