import '@servicenow/sdk/global'
import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_aigov_bridge_backfill = Table({
    name: 'x_aigov_bridge_backfill',
    label: 'Bridge Backfill',
    display: 'connection',
    allowWebServiceAccess: true,
    schema: {
        connection: ReferenceColumn({ label: 'Connection', referenceTable: 'x_aigov_bridge_connection' }),
        running_key: StringColumn({ label: 'Running key', maxLength: 32 }),
        state: ChoiceColumn({
            label: 'State',
            default: 'running',
            dropdown: 'dropdown_without_none',
            choices: {
                running: { label: 'Running', sequence: 10 },
                done: { label: 'Done', sequence: 20 },
                stopped: { label: 'Stopped by a person', sequence: 30 },
                failed: { label: 'Failed', sequence: 40 },
            },
        }),
        position: IntegerColumn({ label: 'Looked at', default: 0 }),
        opened: IntegerColumn({ label: 'Opened', default: 0 }),
        passed_over: IntegerColumn({ label: 'Passed over: known, or over', default: 0 }),
        failures: IntegerColumn({ label: 'Failures in a row', default: 0 }),
        next_attempt_at: DateTimeColumn({ label: 'Goes on at' }),
        finished_at: DateTimeColumn({ label: 'Finished at' }),
        problem: StringColumn({ label: 'Problem', maxLength: 1000 }),
    },
    index: [
        { name: 'backfill_running_u', unique: true, element: 'running_key' },
        { name: 'backfill_due', unique: false, element: ['state', 'next_attempt_at'] },
    ],
})
