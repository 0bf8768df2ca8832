import type { Circuits } from '../outbound/outbox.ts'
import type { ChannelId, Circuit } from '../outbound/circuit.ts'
import { joined } from '../shared/key.ts'
import { fromDateTime, toDateTime } from '../shared/time.ts'
import { sha256Hex } from './crypto.ts'
import { findRow, findRows, insertRow, updateRow, type Row } from './row.ts'

const TABLE = 'x_aigov_bridge_circuit'
const NAMES = ['connection', 'channel', 'state', 'faulted_ref', 'probes', 'probe_at', 'problem']
const WORST_FIRST: readonly Circuit['state'][] = ['open', 'half_open', 'poll_only', 'closed']

export const circuits: Circuits = {
    read: (id) => {
        const row = findRow(TABLE, NAMES, { where: [['circuit_key', '=', keyOf(id)]] })
        return row && toCircuit(row)
    },
    elsewhere: (connectionId, channels) => {
        const where = [
            ['connection', '=', connectionId],
            ['state', '!=', 'closed'],
            ['channel', 'NOT IN', channels.join(',')],
        ] as const
        return findRows(TABLE, NAMES, { where }).map(toCircuit)
    },
    save: (circuit) => {
        const { connectionId, channel, state, faultedReferenceId, probes, probeAt, problem } = circuit
        const cells = {
            state,
            faulted_ref: faultedReferenceId,
            probes,
            probe_at: probeAt === undefined ? '' : toDateTime(probeAt),
            problem,
        }
        const key = keyOf(circuit)
        const known = findRow(TABLE, [], { where: [['circuit_key', '=', key]] })
        if (known) updateRow(TABLE, known.sysId, cells)
        else insertRow(TABLE, { circuit_key: key, connection: connectionId, channel, ...cells })
        showWorst(connectionId)
    },
}

const toCircuit = (row: Row): Circuit => ({
    connectionId: row.text('connection'),
    channel: row.text('channel') as Circuit['channel'],
    state: row.text('state') as Circuit['state'],
    faultedReferenceId: row.text('faulted_ref'),
    probes: row.integer('probes'),
    probeAt: fromDateTime(row.text('probe_at')),
    problem: row.text('problem'),
})

/** On the connection people see the channel that is worst off. */
function showWorst(connectionId: string): void {
    const states = findRows(TABLE, ['state'], { where: [['connection', '=', connectionId]] }).map((row) =>
        row.text('state'),
    )
    const worst = WORST_FIRST.find((state) => states.includes(state)) ?? 'closed'
    updateRow('x_aigov_bridge_connection', connectionId, { circuit_state: worst })
}

const keyOf = ({ connectionId, channel }: ChannelId): string => sha256Hex(joined('circuit', connectionId, channel))
