import type { Hub } from '../hub.ts'
import type { Channel } from '../platforms/message-definition.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { circuitOf, closedCircuit } from './circuit.ts'
import type { Message } from './message.ts'

/** Every channel that a connection has. */
export const CHANNELS: readonly Channel[] = ['callback', 'api']

/** Why a message ends unsent, and why nothing is lost by that. */
export const POLLS = 'Not told: the platform has no endpoint for this and asks by itself.'

/** A message to a platform that only asks: it is over. */
export function passOver(message: Message, hub: Hub): void {
    hub.outbox.update(message.sysId, { state: 'superseded', nextAttemptAt: undefined, lastProblem: POLLS })
    noteUntold(message, hub)
}

/** A status that was never told is not the last one that was: on such a channel none was. */
export function noteUntold({ referenceId, request }: Message, hub: Hub): void {
    if (request.status !== '') hub.references.update(referenceId, { lastPushedStatus: '' })
}

/** An admin says that the platform takes messages by now, or that the address was wrong; what to tell that person. */
export function resetChannels(connectionId: string, hub: Hub): Result<readonly string[], string> {
    const asking = CHANNELS.map((channel) => circuitOf({ connectionId, channel }, hub)).filter(
        ({ state }) => state === 'poll_only',
    )
    if (asking.length === 0) return fail('Every channel of this connection is in use.')
    for (const circuit of asking) hub.circuits.save(closedCircuit(circuit))
    hub.audit({
        by: 'caller',
        action: 'channels_reset',
        connectionId,
        recordTable: 'x_aigov_bridge_connection',
        recordSysId: connectionId,
        detail: { channels: asking.map(({ channel }) => channel).join(', ') },
    })
    hub.wake('outbound')
    return ok([
        'What people change from now on is told again.',
        'What they changed meanwhile was not told: the platform asks for it, or press Force sync on the reference of a record.',
    ])
}
