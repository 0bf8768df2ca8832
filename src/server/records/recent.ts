import type { Hub } from '../hub.ts'
import { eachApart } from './each-apart.ts'

/** The clocks of the nodes differ, and a save takes its time: what the last sweep may have just missed. */
const OVERLAP_MS = 300_000
const PAGE = 500
/** A job that runs longer keeps others waiting; the next one goes on. */
const BUDGET_MS = 45_000

/** What a job looks through: records of these prefixes, and those whose description contains one of these. */
export interface Search {
    readonly job: string
    readonly prefixes: readonly string[]
    readonly marks: readonly string[]
}

/** Records that were saved since then, oldest first. */
export interface Recent {
    readonly records: readonly { readonly table: string; readonly sysId: string }[]
    /** There are more: these are all that were saved before or at this time. Undefined = these are all. */
    readonly until: number | undefined
}

/**
 * Looks at all records that were saved since the job last came to its end, however long ago that was; a page at a time,
 * as far as its time goes. Gives the time that counts as its end; undefined when a record could not be looked at, as in
 * a table that was locked meanwhile: that keeps no other from its turn, but the job looks again.
 */
export function lookThrough(
    { job, prefixes, marks }: Search,
    hub: Hub,
    look: (table: string, sysId: string) => void,
): number | undefined {
    const startedAt = hub.now()
    if (prefixes.length === 0) return startedAt
    let since = Math.max(0, (hub.heartbeats.last(job) ?? 0) - OVERLAP_MS)
    let limit = PAGE
    let isAllSeen = true
    for (;;) {
        const { records, until } = hub.references.recentlyChanged(prefixes, since, marks, limit)
        isAllSeen = eachApart(job, records, hub, ({ table, sysId }) => look(table, sysId)) && isAllSeen
        if (until === undefined) return isAllSeen ? startedAt : undefined
        // So long a way back is not begun again for one that cannot be looked at: newer ones would never be reached.
        if (hub.now() >= startedAt + BUDGET_MS) return until + OVERLAP_MS
        // More than a page were saved in one second.
        limit = until > since ? PAGE : limit * 2
        since = until
    }
}
