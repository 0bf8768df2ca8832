import type { Hub } from '../hub.ts'
import { addMessage, composeOutcome } from '../outbound/compose.ts'
import type { Connection } from '../platforms/connection.ts'
import { platformOf } from '../platforms/index.ts'
import { toInstant } from '../shared/time.ts'
import type { EventPatch, StoredEvent } from './event.ts'

/** Tells who subscribed of an event that made no record: it was only shown, or nothing could be done. False when that could not be stored. */
export function tellOutcome(
    { sysId, connectionId, entity, eventId }: StoredEvent,
    { state = 'received', plan = [], problem = '' }: EventPatch,
    connection: Connection | undefined,
    hub: Hub,
): boolean {
    if (!connection || !isTold(state, connection)) return true
    const outcome = { externalId: entity, eventId, instant: toInstant(hub.now()), plan, problem }
    const composed = composeOutcome(state, outcome, connection, hub.webhooks.ofConnection(connectionId))
    // No record, no reference: each event has a place in the outbox of its own.
    const isStored = composed.every((message) => addMessage(message, { sysId, connectionId }, hub))
    if (composed.length > 0) hub.wake('outbound')
    return isStored
}

const isTold = (state: string, { platform }: Connection): boolean =>
    Object.values(platformOf(platform)?.outcomes ?? {}).some((outcome) => outcome.state === state)
