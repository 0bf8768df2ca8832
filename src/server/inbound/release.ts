import type { Hub } from '../hub.ts'

/** What waited for a record of this entity tries again. */
export function releaseWaiting(connectionId: string, entity: string, hub: Hub): void {
    const waiting = hub.events.parked(connectionId, entity)
    for (const sysId of waiting) hub.events.update(sysId, { state: 'received', attempts: 0, nextAttemptAt: hub.now() })
    if (waiting.length > 0) hub.wake('inbound')
}
