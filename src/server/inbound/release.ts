import type { Hub } from '../hub.ts'
import type { EventState } from './event.ts'

/** What waited for a record of this entity tries again. */
export function releaseWaiting(connectionId: string, entity: string, hub: Hub): void {
    const waiting = hub.events.parked(connectionId, entity)
    for (const sysId of waiting) tryAgain(sysId, hub)
    if (waiting.length > 0) hub.wake('inbound')
}

/** The mapping of a platform changed: what could not be mapped before tries again. */
export function releaseParked(platform: string, hub: Hub): void {
    const parked = hub.events.parkedOf(platform)
    for (const sysId of parked) tryAgain(sysId, hub)
    if (parked.length > 0) hub.wake('inbound')
}

/** From which states a person moves an event on, and what that is called in the audit trail. */
const BY_PERSON: Readonly<Record<'event_released' | 'event_replayed', readonly EventState[]>> = {
    event_released: ['parked', 'failed', 'dead'],
    event_replayed: ['processed', 'ignored', 'dry_run'],
}

/**
 * A person lets an event go on: released, it has all its tries again; replayed, it comes to the end that it came to
 * before, and what was only shown or ignored then is done if the mapping says so now. Anything else is left alone.
 */
export function moveOn(sysId: string, action: keyof typeof BY_PERSON, hub: Hub): void {
    const event = hub.events.byId(sysId)
    if (!event || !BY_PERSON[action].includes(event.state)) return
    hub.audit({
        action,
        connectionId: event.connectionId,
        recordTable: 'x_aigov_bridge_event',
        recordSysId: event.sysId,
        detail: { event_id: event.eventId, from: event.state, problem: event.problem },
    })
    tryAgain(sysId, hub)
    hub.wake('inbound')
}

const tryAgain = (sysId: string, hub: Hub): void =>
    hub.events.update(sysId, { state: 'received', attempts: 0, nextAttemptAt: hub.now() })
