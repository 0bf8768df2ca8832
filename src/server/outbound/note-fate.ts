import type { Hub } from '../hub.ts'
import { afterFault, circuitOf, closedCircuit, isSound, type ChannelId, type Circuit } from './circuit.ts'
import type { Verdict } from './verdict.ts'

/** What a try says about its channel; the circuit as it is then. One alert for an outage, however many messages meet it. */
export function noteFate(id: ChannelId, referenceId: string, fate: Fate, hub: Hub): Circuit {
    const before = circuitOf(id, hub)
    const after = circuitAfter(before, referenceId, fate, hub)
    if (after === before) return before
    hub.circuits.save(after)
    if (before.state === 'closed' && after.state === 'open') alert(after, hub)
    if (after.state === 'poll_only') audit('channel_poll_only', after, hub)
    if (before.state !== 'closed' && after.state === 'closed') audit('circuit_closed', before, hub)
    return after
}

const REACHED: readonly Verdict[] = ['delivered', 'not_applied', 'message_fault']
/** What an admin may do about a platform that takes no messages. */
const CURE =
    'The platform asks by itself; nothing more is sent. Where the address is wrong, or the platform takes messages by now, press Reset channels on the connection.'

interface Fate {
    readonly verdict: Verdict
    readonly problem: string
    /** The platform said the same of this message before: while others arrive, it is no fault of the channel. */
    readonly isOwn: boolean
}

function circuitAfter(circuit: Circuit, referenceId: string, { verdict, problem, isOwn }: Fate, hub: Hub): Circuit {
    if (verdict === 'absent') return { ...closedCircuit(circuit), state: 'poll_only', problem: `${problem}. ${CURE}` }
    if (verdict === 'connection_fault')
        return isOwn && circuit.state === 'closed' ? circuit : afterFault(circuit, referenceId, problem, hub.now())
    // What the platform finds wrong has reached it as well.
    if (REACHED.includes(verdict)) return isSound(circuit) ? circuit : closedCircuit(circuit)
    return circuit.state === 'half_open' ? { ...circuit, state: 'open' } : circuit
}

function alert(circuit: Circuit, hub: Hub): void {
    audit('circuit_opened', circuit, hub)
    hub.alert('circuit_opened', circuit.connectionId, `${circuit.channel}: ${ownWords(circuit.problem)}`)
}

/** What the platform said stands behind the first colon: it does not belong into mails. */
const ownWords = (problem: string): string => problem.split(':')[0] ?? ''

const audit = (action: string, { connectionId, channel, problem }: Circuit, hub: Hub): void =>
    hub.audit({
        by: 'bridge',
        action,
        connectionId,
        recordTable: 'x_aigov_bridge_connection',
        recordSysId: connectionId,
        detail: { channel, problem },
    })
