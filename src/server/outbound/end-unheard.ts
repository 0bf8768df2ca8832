import type { Hub } from '../hub.ts'
import { circuitOf, closedCircuit, isSound } from './circuit.ts'
import { CHANNELS } from './poll-only.ts'
import { channelOf, webhookIdOf } from './webhook.ts'

const BATCH = 100

/** Ends what waits for a subscription that is gone or switched off, however late it came in: nobody would ever send it. */
export function endUnheard(connectionId: string, hub: Hub): void {
    const active = hub.webhooks.ofConnection(connectionId).filter((webhook) => webhook.active)
    const heard = [...CHANNELS, ...active.map(({ sysId }) => channelOf(sysId))]
    const left = () => hub.outbox.elsewhere(connectionId, heard, BATCH)
    for (let unheard = left(); unheard.length > 0; unheard = left())
        for (const { sysId, channel } of unheard) {
            const lastProblem = whyUnheard(channel, hub) ?? ''
            hub.outbox.update(sysId, { state: 'superseded', nextAttemptAt: undefined, lastProblem })
            // What was wrong with an address that nobody uses is no fault any more.
            const circuit = circuitOf({ connectionId, channel }, hub)
            if (!isSound(circuit)) hub.circuits.save(closedCircuit(circuit))
        }
}

/** Why nobody is told on a channel; undefined where messages are sent. */
export function whyUnheard(channel: string, hub: Hub): string | undefined {
    const webhookId = webhookIdOf(channel)
    if (webhookId === undefined) return undefined
    const webhook = hub.webhooks.byId(webhookId)
    if (!webhook) return 'The subscription was removed before this was told.'
    return webhook.active ? undefined : 'The subscription was switched off before this was told.'
}
