import type { Hub } from '../hub.ts'
import { settleEvent } from './settle-event.ts'

const BATCH = 100
/** A job that runs longer keeps others waiting; the next wake-up or sweep goes on. */
const BUDGET_MS = 45_000

/** The mapping of a platform changed: what could not be mapped before tries again. */
export function releaseParked(platform: string, hub: Hub): void {
    const parked = hub.events.parkedOf(platform)
    for (const sysId of parked) hub.events.update(sysId, { state: 'received', attempts: 0, nextAttemptAt: hub.now() })
    if (parked.length > 0) hub.wake('inbound')
}

/** Settles stored events that are due, oldest first. */
export function settleDue(hub: Hub): void {
    const end = hub.now() + BUDGET_MS
    for (const sysId of hub.events.due(hub.now(), BATCH)) {
        if (hub.now() >= end) return
        settleEvent(sysId, hub)
    }
}
