import type { Hub } from '../hub.ts'
import type { Channel } from '../platforms/message-definition.ts'

/** All messages of a connection that go to one address, with one credential, share its fate. */
export interface ChannelId {
    readonly connectionId: string
    readonly channel: Channel
}

/** One row of `x_aigov_bridge_circuit`: whether a channel is held because the connection itself is at fault. */
export interface Circuit extends ChannelId {
    /**
     * `half_open`: one message is on its way to find out whether the others may follow. `poll_only`: the platform has no
     * such endpoint and asks by itself, which is no fault.
     */
    readonly state: 'closed' | 'open' | 'half_open' | 'poll_only'
    /** Whose message met a fault since the last one that arrived; a second one opens the circuit. Empty = none. */
    readonly faultedReferenceId: string
    /** Probes since it opened. */
    readonly probes: number
    readonly probeAt: number | undefined
    /** What people have to mend. */
    readonly problem: string
}

const FIRST_PROBE_SECONDS = 30
const LAST_PROBE_SECONDS = 900

/** The circuit of a channel; one that never met a fault has no row. */
export const circuitOf = (id: ChannelId, hub: Hub): Circuit => hub.circuits.read(id) ?? closedCircuit(id)

export const closedCircuit = ({ connectionId, channel }: ChannelId): Circuit => ({
    connectionId,
    channel,
    state: 'closed',
    faultedReferenceId: '',
    probes: 0,
    probeAt: undefined,
    problem: '',
})

/** One record may be at fault by itself, two are not: then the channel is held. */
export function afterFault(circuit: Circuit, referenceId: string, problem: string, now: number): Circuit {
    if (circuit.state !== 'closed') return { ...circuit, state: 'open', problem }
    const isFirst = ['', referenceId].includes(circuit.faultedReferenceId)
    if (isFirst) return { ...circuit, faultedReferenceId: referenceId, problem }
    return { ...circuit, state: 'open', problem, probes: 0, probeAt: now + waitAfter(0) }
}

/** Noted before the probe: should its node die, the next one comes at its time. */
export function beginProbe(circuit: Circuit, now: number): Circuit {
    const probes = circuit.probes + 1
    return { ...circuit, state: 'half_open', probes, probeAt: now + waitAfter(probes) }
}

const waitAfter = (probes: number): number => Math.min(FIRST_PROBE_SECONDS * 2 ** probes, LAST_PROBE_SECONDS) * 1000

/** Nobody probes while it is closed, nor before its time. */
export const isProbeDue = ({ probeAt }: Circuit, now: number): boolean => (probeAt ?? 0) <= now

/** Nothing is known against it. */
export const isSound = ({ state, faultedReferenceId }: Circuit): boolean =>
    state === 'closed' && faultedReferenceId === ''
