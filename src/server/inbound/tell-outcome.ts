import type { Hub } from '../hub.ts'
import { addMessage, composeOutcome } from '../outbound/compose.ts'
import type { Connection } from '../platforms/connection.ts'
import { platformOf } from '../platforms/index.ts'
import type { OutcomeMessage } from '../platforms/message-definition.ts'
import { isCall } from '../resources/call-event.ts'
import { toInstant } from '../shared/time.ts'
import type { EventPatch, StoredEvent } from './event.ts'

/**
 * Tells who subscribed of an event that made no record: it was only shown, or nothing could be done. Once for the same
 * plan or problem. False when that could not be stored.
 */
export function tellOutcome(
    event: StoredEvent,
    { state, plan = [], problem = '' }: EventPatch,
    connection: Connection | undefined,
    hub: Hub,
): boolean {
    const { sysId, connectionId, entity, eventId } = event
    const definitions = connection ? definitionsFor(event, state, connection) : []
    if (definitions.length === 0) return true
    const outcome = { externalId: entity, eventId, instant: toInstant(hub.now()), plan, problem }
    const stamp = hub.sha256Hex(JSON.stringify([state, plan, problem]))
    const composed = composeOutcome(definitions, outcome, stamp, hub.webhooks.ofConnection(connectionId))
    // No record, no reference: each event has a place in the outbox of its own.
    const isStored = composed.every((message) => addMessage(message, { sysId, connectionId }, hub))
    if (composed.length > 0) hub.wake('outbound')
    return isStored
}

/** A connection that only shows sends nothing, and who calls a resource is answered. */
function definitionsFor(
    event: StoredEvent,
    state: EventPatch['state'],
    { platform, mode }: Connection,
): readonly (readonly [string, OutcomeMessage])[] {
    if (mode === 'dry_run' || isCall(event)) return []
    const outcomes = Object.entries(platformOf(platform)?.outcomes ?? {})
    return outcomes.filter(([, outcome]) => outcome.state === state && outcome.of.includes(event.type))
}
