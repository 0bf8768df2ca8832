import type { Circuits } from '../../../src/server/outbound/outbox.ts'
import type { Circuit } from '../../../src/server/outbound/circuit.ts'
import { fromDateTime } from '../../../src/server/shared/time.ts'
import { dateTime, findRow, findRows, insertRow, updateRow } from './rows.ts'
import type { Row, Session } from './state.ts'

const TABLE = 'x_aigov_bridge_circuit'
const WORST_FIRST = ['open', 'half_open', 'poll_only', 'closed']

export const circuits = (session: Session): Circuits => ({
    read: (id) => {
        const row = findRow(session.state, TABLE, { connection: id.connectionId, channel: id.channel })
        return row && toCircuit(row)
    },
    elsewhere: (connection, channels) =>
        findRows(session.state, TABLE, { where: { connection } })
            .map(toCircuit)
            .filter(({ state, channel }) => state !== 'closed' && !channels.includes(channel)),
    save: ({ connectionId, channel, state, faultedReferenceId, probes, probeAt, problem }) => {
        const cells = {
            state,
            faulted_ref: faultedReferenceId,
            probes,
            probe_at: probeAt === undefined ? '' : dateTime(probeAt),
            problem,
        }
        const known = findRow(session.state, TABLE, { connection: connectionId, channel })
        const key = { circuit_key: `${connectionId} ${channel}`, connection: connectionId, channel }
        if (known) updateRow(session, TABLE, known.sys_id ?? '', cells)
        else insertRow(session, TABLE, { ...key, ...cells })
        const states = findRows(session.state, TABLE, { where: { connection: connectionId } }).map((row) => row.state)
        const worst = WORST_FIRST.find((one) => states.includes(one)) ?? 'closed'
        updateRow(session, 'x_aigov_bridge_connection', connectionId, { circuit_state: worst })
    },
})

const toCircuit = (row: Row): Circuit => ({
    connectionId: row.connection ?? '',
    channel: row.channel as Circuit['channel'],
    state: row.state as Circuit['state'],
    faultedReferenceId: row.faulted_ref ?? '',
    probes: Number(row.probes),
    probeAt: fromDateTime(row.probe_at),
    problem: row.problem ?? '',
})
