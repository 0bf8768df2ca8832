import '@servicenow/sdk/global'
import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_aigov_bridge_circuit = Table({
    name: 'x_aigov_bridge_circuit',
    label: [
        {
            label: 'Bridge Circuit',
            plural: 'Bridge Circuits',
            hint: 'Whether messages go out on one channel of a connection',
            language: 'en',
        },
    ],
    display: 'channel',
    allowWebServiceAccess: true,
    schema: {
        circuit_key: StringColumn({
            label: 'Circuit key',
            hint: 'Digest of connection and channel: there is one circuit for each',
            maxLength: 64,
        }),
        connection: ReferenceColumn({
            label: 'Connection',
            hint: 'Whose messages it holds',
            referenceTable: 'x_aigov_bridge_connection',
            cascadeRule: 'none',
        }),
        channel: StringColumn({
            label: 'Channel',
            hint: 'callback = the callback URL, api = the API of the platform, webhook = an address that it registered',
            maxLength: 100,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Open: the address, login or settings are at fault, messages wait. It closes by itself once a probe arrives.',
            default: 'closed',
            dropdown: 'dropdown_without_none',
            choices: {
                closed: { label: 'Closed: messages go', sequence: 10 },
                open: { label: 'Open: messages wait until a probe arrives', sequence: 20 },
                half_open: { label: 'Half open: a probe is on its way', sequence: 30 },
                poll_only: { label: 'Poll only: the platform asks by itself', sequence: 40 },
            },
        }),
        faulted_ref: StringColumn({
            label: 'Last faulted reference',
            hint: 'Reference whose message met the last fault; a second one opens the circuit',
            maxLength: 32,
        }),
        probes: IntegerColumn({ label: 'Probes', hint: 'How many probes were sent since it opened', default: 0 }),
        probe_at: DateTimeColumn({
            label: 'Next probe at',
            hint: 'When one message tries next whether the others may follow',
        }),
        problem: StringColumn({ label: 'Problem', hint: 'What opened it, and what to do about it', maxLength: 1000 }),
    },
    index: [{ name: 'circuit_key_u', unique: true, element: 'circuit_key' }],
})
