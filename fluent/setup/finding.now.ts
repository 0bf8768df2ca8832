import '@servicenow/sdk/global'
import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_aigov_bridge_setup_finding = Table({
    name: 'x_aigov_bridge_setup_finding',
    label: [
        {
            label: 'Bridge Setup Finding',
            plural: 'Bridge Setup Findings',
            hint: 'What the last setup check of a connection found, each with its cure',
            language: 'en',
        },
    ],
    display: 'looked_at',
    allowWebServiceAccess: true,
    schema: {
        connection: ReferenceColumn({
            label: 'Connection',
            hint: 'What was checked',
            referenceTable: 'x_aigov_bridge_connection',
            cascadeRule: 'none',
        }),
        order: IntegerColumn({ label: 'Order', hint: 'Its place in the check' }),
        check_name: StringColumn({ label: 'Check', hint: 'Which part of the setup was checked', maxLength: 40 }),
        level: ChoiceColumn({
            label: 'Level',
            hint: 'Error: something does not work. Warning: it works, and should not stay so.',
            dropdown: 'dropdown_without_none',
            choices: {
                ok: { label: 'OK', sequence: 10 },
                warning: { label: 'Warning', sequence: 20 },
                error: { label: 'Error', sequence: 30 },
            },
        }),
        looked_at: StringColumn({ label: 'Looked at', hint: 'What was looked at', maxLength: 255 }),
        said: StringColumn({ label: 'Found', hint: 'What was found there', maxLength: 1000 }),
        cure: StringColumn({ label: 'Cure', hint: 'What to do about it; empty = nothing', maxLength: 1000 }),
        checked_at: DateTimeColumn({ label: 'Checked at', hint: 'When it was looked at' }),
    },
    index: [{ name: 'finding_connection', unique: false, element: 'connection' }],
})
