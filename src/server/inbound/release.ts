import type { Hub } from '../hub.ts'
import type { EventState } from './event.ts'
import { fail, ok, type Result } from '../shared/result.ts'

/** What waited for a record of this entity tries again. */
export function releaseWaiting(connectionId: string, entity: string, hub: Hub): void {
    const waiting = hub.events.parked(connectionId, entity)
    for (const sysId of waiting) hub.events.letGoOn(sysId, hub.now())
    if (waiting.length > 0) hub.wake('inbound')
}

/** The mapping of a platform changed: what could not be mapped before tries again. */
export function releaseParked(platform: string, hub: Hub): void {
    const parked = hub.events.parkedOf(platform)
    for (const sysId of parked) hub.events.letGoOn(sysId, hub.now())
    if (parked.length > 0) hub.wake('inbound')
}

/** From which states a person moves an event on, and what that is called in the audit trail. */
const BY_PERSON: Readonly<Record<'event_released' | 'event_retried' | 'event_replayed', readonly EventState[]>> = {
    event_released: ['parked', 'failed', 'dead'],
    event_retried: ['failed'],
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
        by: 'caller',
        action,
        connectionId: event.connectionId,
        recordTable: 'x_aigov_bridge_event',
        recordSysId: event.sysId,
        detail: { event_id: event.eventId, from: event.state, problem: event.problem },
    })
    tryAgain(sysId, hub)
    hub.wake('inbound')
}

/** More in one press of a button would keep the person waiting. */
const MOST_AT_ONCE = 1000

/** A person lets all parked events of a connection go on; what to tell that person. */
export function releaseOfConnection(connectionId: string, hub: Hub): Result<readonly string[], string> {
    const parked = hub.events.parkedAt(connectionId, MOST_AT_ONCE)
    if (parked.length === 0) return fail('No event of this connection is parked.')
    for (const sysId of parked) hub.events.letGoOn(sysId, hub.now())
    hub.audit({
        by: 'caller',
        action: 'parked_released',
        connectionId,
        recordTable: 'x_aigov_bridge_connection',
        recordSysId: connectionId,
        detail: { events: String(parked.length) },
    })
    hub.wake('inbound')
    const more = parked.length === MOST_AT_ONCE ? ' There may be more: press again.' : ''
    return ok([`${parked.length} parked events are tried again. Those whose cause is not mended park again.${more}`])
}

const tryAgain = (sysId: string, hub: Hub): void =>
    hub.events.update(sysId, { state: 'received', attempts: 0, nextAttemptAt: hub.now() })
