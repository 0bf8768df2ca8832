import type { Hub } from '../hub.ts'
import { PLATFORMS } from '../platforms/index.ts'
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
    for (const record of hub.references.recentlyChanged(prefixes, since))
        isAllTold = enqueue({ ...record, savedBy: '' }, hub) && isAllTold
    if (isAllTold) hub.heartbeats.beat(JOB, startedAt)
}
