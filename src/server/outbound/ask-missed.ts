import type { Hub } from '../hub.ts'
import { PLATFORMS } from '../platforms/index.ts'
import { roleOf } from '../records/role.ts'
import { analyse, mayAsk } from './analyse.ts'

const JOB = 'outbound_analyse'
/** The clocks of the nodes differ, and a save takes its time: what the last sweep may have just missed. */
const OVERLAP_MS = 300_000
/** So long the job of the rule itself has time. */
const JOB_MS = 60_000
/** What an analysis says of an older record comes too late. */
const MOST_MS = 24 * 3600 * 1000

/** Has what the rule for new records let through analysed where the job that it started died with its node. */
export function askMissed(hub: Hub): void {
    const now = hub.now()
    const since = (hub.heartbeats.last(JOB) ?? now) - JOB_MS - OVERLAP_MS
    const from = Math.max(since, now - MOST_MS)
    let isAllAsked = true
    for (const table of tablesToAsk(hub))
        for (const sysId of hub.records.letThrough(table, from, now - JOB_MS))
            isAllAsked = analyse(table, sysId, hub) && isAllAsked
    if (isAllAsked) hub.heartbeats.beat(JOB, now)
}

/** Tables whose new records some connection can be asked about. */
const tablesToAsk = (hub: Hub): readonly string[] =>
    PLATFORMS.flatMap(({ id, analysis }) => {
        const table = analysis && roleOf(analysis.role)?.table
        return table && hub.connections.ofPlatform(id).some(mayAsk) ? [table] : []
    })
