import type { Hub } from '../hub.ts'
import type { Expiring } from './archive.ts'

interface Retention {
    readonly what: Expiring
    /** The property that says for how many days; 0 = for ever. */
    readonly property: string
    readonly days: number
}

/**
 * References are not here: they and the marks in the journals outlive events, so that an event that comes again after
 * years still finds its record.
 */
const RETENTIONS: readonly Retention[] = [
    { what: 'events', property: 'retention_event_days', days: 35 },
    { what: 'messages', property: 'retention_message_days', days: 30 },
    { what: 'dead_events', property: 'retention_dead_days', days: 180 },
    { what: 'dead_messages', property: 'retention_dead_days', days: 180 },
    { what: 'audit_entries', property: 'retention_audit_days', days: 2555 },
]

const DAY_MS = 24 * 3600 * 1000
const BATCH = 200
const BUDGET_SECONDS = 100

/**
 * Removes what is older than its property says, in batches. Each kind has its share of the time, so that none waits for
 * another; what is left when it is over goes with the next run.
 */
export function purge(hub: Hub): void {
    const share = (numberOf(hub, 'purge_budget_seconds', BUDGET_SECONDS) * 1000) / RETENTIONS.length
    for (const { what, property, days } of RETENTIONS) {
        const age = numberOf(hub, property, days)
        if (age > 0) removeOlder(what, hub.now() - age * DAY_MS, share, hub)
    }
}

function removeOlder(what: Expiring, before: number, budgetMs: number, hub: Hub): void {
    const end = hub.now() + budgetMs
    while (hub.archive.remove(what, before, BATCH) === BATCH && hub.now() < end) continue
}

/** A property that is empty or no whole number counts as if it had never been touched. */
function numberOf(hub: Hub, property: string, otherwise: number): number {
    const text = hub.setting(property).trim()
    return /^\d{1,6}$/.test(text) ? Number(text) : otherwise
}
