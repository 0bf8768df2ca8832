import type { Hub } from '../hub.ts'
import { connectedPlatforms, marksOf, recognise } from '../platforms/recognise.ts'
import { lookThrough } from '../records/recent.ts'
import { enqueue } from './enqueue.ts'

const JOB = 'outbound_reconcile'

/**
 * Compares all linked records that were saved since the last sweep with their snapshots, so that a lost job loses
 * nothing, however long the sweeps themselves were away.
 */
export function reconcile(hub: Hub): void {
    const platforms = connectedPlatforms(hub)
    const prefixes = platforms.map((platform) => platform.correlationPrefix)
    let isAllTold = true
    const reached = lookThrough({ job: JOB, prefixes, marks: marksOf(platforms) }, hub, (table, sysId) => {
        // Asked first: it may be linked just after nothing was found to be told.
        const isOpen = isToBeLinked(table, sysId, hub)
        isAllTold = enqueue({ table, sysId, savedBy: '' }, hub) && !isOpen && isAllTold
    })
    if (isAllTold && reached !== undefined) hub.heartbeats.beat(JOB, reached)
}

/**
 * What people change before a record is linked is told after that, however late: the next sweep looks at it again. One
 * that names its thing in its description alone may be of anybody: who links it has it looked at.
 */
function isToBeLinked(table: string, sysId: string, hub: Hub): boolean {
    const state = hub.references.knows(table, sysId)
    if (state !== undefined) return state === 'reserved'
    return (recognise(table, sysId, hub)?.record.fields.correlation_id ?? '') !== ''
}
