import type { Hub } from '../hub.ts'
import { settleEvent } from './settle-event.ts'

const BATCH = 100
/** A job that runs longer keeps others waiting; it asks for another one to go on. */
const BUDGET_MS = 45_000

/** Settles stored events that are due, oldest first, until none is left or the time is over. */
export function settleDue(hub: Hub): void {
    const end = hub.now() + BUDGET_MS
    const held = new Set<string>()
    for (;;) {
        const due = hub.events
            .due(hub.now(), BATCH + held.size, hub.connections.atRest())
            .filter((sysId) => !held.has(sysId))
        if (due.length === 0) return
        for (const sysId of due) {
            if (hub.now() >= end) return hub.wake('inbound')
            // In somebody else's hands, or of a connection that was paused just now, it stays due: that is for later.
            if ((settleEvent(sysId, hub)?.state ?? 'received') === 'received') held.add(sysId)
        }
    }
}
