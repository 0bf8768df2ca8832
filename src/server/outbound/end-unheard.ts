import type { Hub } from '../hub.ts'
import { circuitOf, closedCircuit, isSound } from './circuit.ts'
import { CHANNELS } from './poll-only.ts'
import { channelOf, webhookIdOf } from './webhook.ts'

/** More of them are ended by the next sweep. */
const BATCH = 100
const REMOVED = 'The subscription was removed before this was told.'

/** Ends what waits for a subscription that is gone, however late it came in: nobody would ever send it. */
export function endUnheard(connectionId: string, hub: Hub): void {
    const heard = [...CHANNELS, ...hub.webhooks.ofConnection(connectionId).map(({ sysId }) => channelOf(sysId))]
    for (const { sysId, channel } of hub.outbox.elsewhere(connectionId, heard, BATCH)) {
        hub.outbox.update(sysId, { state: 'superseded', nextAttemptAt: undefined, lastProblem: REMOVED })
        // What was wrong with an address that nobody uses is no fault any more.
        const circuit = circuitOf({ connectionId, channel }, hub)
        if (!isSound(circuit)) hub.circuits.save(closedCircuit(circuit))
    }
}

/** Why nobody is told on a channel any more; undefined where messages are sent. */
export function whyUnheard(channel: string, hub: Hub): string | undefined {
    const webhookId = webhookIdOf(channel)
    return webhookId !== undefined && !hub.webhooks.byId(webhookId) ? REMOVED : undefined
}
