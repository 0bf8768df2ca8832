import { maySend } from '../platforms/connection.ts'
import type { Hub } from '../hub.ts'
import { circuitOf, closedCircuit, isSound } from './circuit.ts'
import type { Message } from './message.ts'
import type { Placed } from './outbox.ts'
import { CHANNELS } from './poll-only.ts'
import { channelOf, webhookIdOf } from './webhook.ts'

/** More of them are ended by the next sweep. */
const BATCH = 100
const REMOVED = 'The subscription was removed before this was told.'
const DELETED = 'The connection was deleted before this was told.'

/**
 * Ends what waits for a subscription that is gone, however late it came in: nobody would ever send it, and nothing would
 * ever close its circuit.
 */
export function endUnheard(connectionId: string, hub: Hub): void {
    const heard = [...CHANNELS, ...hub.webhooks.ofConnection(connectionId).map(({ sysId }) => channelOf(sysId))]
    for (const message of hub.outbox.elsewhere(connectionId, heard, BATCH)) end(message, REMOVED, hub)
    for (const circuit of hub.circuits.elsewhere(connectionId, heard)) hub.circuits.save(closedCircuit(circuit))
}

/** Ends what waits for connections that were deleted. */
export function endOrphaned(hub: Hub): void {
    const known = hub.connections.all().map(({ sysId }) => sysId)
    // One that was made since is none of them.
    for (const message of hub.outbox.ofOthers(known, BATCH))
        if (!hub.connections.byId(message.connectionId)) end(message, DELETED, hub)
}

function end({ sysId, connectionId, channel }: Placed, why: string, hub: Hub): void {
    hub.outbox.update(sysId, { state: 'superseded', nextAttemptAt: undefined, lastProblem: why })
    // What was wrong with an address that nobody uses is no fault any more.
    const circuit = circuitOf({ connectionId, channel }, hub)
    if (!isSound(circuit)) hub.circuits.save(closedCircuit(circuit))
}

/** Why nobody is told a message any more; undefined where messages are sent. */
export function whyUnheard({ connectionId, channel }: Message, hub: Hub): string | undefined {
    if (!hub.connections.byId(connectionId)) return DELETED
    const webhookId = webhookIdOf(channel)
    return webhookId !== undefined && !hub.webhooks.byId(webhookId) ? REMOVED : undefined
}

/** What has to change before a message goes out; undefined where nothing stands in its way. */
export function whyWaiting({ connectionId, channel }: Message, hub: Hub): string | undefined {
    const webhook = hub.webhooks.byId(webhookIdOf(channel) ?? '')
    if (webhook && !webhook.active) return 'its subscription is switched off'
    const connection = hub.connections.byId(connectionId)
    return connection && maySend(connection, hub.instanceName())
        ? undefined
        : 'its connection sends nothing now (Check setup on the connection says why)'
}
