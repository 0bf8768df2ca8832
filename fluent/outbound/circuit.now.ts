import '@servicenow/sdk/global'
import {
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
    Record,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

export const x_aigov_bridge_circuit = Table({
    name: 'x_aigov_bridge_circuit',
    label: 'Bridge Circuit',
    display: 'channel',
    allowWebServiceAccess: true,
    schema: {
        circuit_key: StringColumn({ label: 'Circuit key', maxLength: 64 }),
        connection: ReferenceColumn({ label: 'Connection', referenceTable: 'x_aigov_bridge_connection' }),
        channel: StringColumn({ label: 'Channel', maxLength: 100 }),
        state: ChoiceColumn({
            label: 'State',
            default: 'closed',
            dropdown: 'dropdown_without_none',
            choices: {
                closed: { label: 'Closed: messages go', sequence: 10 },
                open: { label: 'Open: messages are held until a probe arrives', sequence: 20 },
                half_open: { label: 'Half open: a probe is on its way', sequence: 30 },
            },
        }),
        faulted_ref: StringColumn({ label: 'Reference that met the last fault', maxLength: 32 }),
        probes: IntegerColumn({ label: 'Probes', default: 0 }),
        probe_at: DateTimeColumn({ label: 'Next probe at' }),
        problem: StringColumn({ label: 'Problem', maxLength: 1000 }),
    },
    index: [{ name: 'circuit_key_u', unique: true, element: 'circuit_key' }],
})

Record({
    $id: Now.ID['outbound-circuit-opened-event'],
    table: 'sysevent_register',
    data: {
        suffix: 'circuit_opened',
        event_name: 'x_aigov_bridge.circuit_opened',
        description:
            'Messages of a connection are held because its address, login or settings are at fault. Once an outage; record = the connection, parm1 = channel and problem.',
        fired_by: 'AI Governance Bridge',
        priority: 100,
    },
})
