import '@servicenow/sdk/global'
import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_aigov_bridge_backfill = Table({
    name: 'x_aigov_bridge_backfill',
    label: [
        {
            label: 'Bridge Backfill',
            plural: 'Bridge Backfills',
            hint: 'A run that fetches the open cases that a platform had before it was connected',
            language: 'en',
        },
    ],
    display: 'connection',
    allowWebServiceAccess: true,
    schema: {
        connection: ReferenceColumn({
            label: 'Connection',
            hint: 'Whose cases are fetched',
            referenceTable: 'x_aigov_bridge_connection',
            cascadeRule: 'none',
        }),
        running_key: StringColumn({
            label: 'Running key',
            hint: 'Set while it runs: there is one at a time for each connection',
            maxLength: 32,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Running goes on each minute by itself. Failed: press Start backfill on the connection after its cause was mended; what was opened is not opened again.',
            default: 'running',
            dropdown: 'dropdown_without_none',
            choices: {
                running: { label: 'Running', sequence: 10 },
                done: { label: 'Done', sequence: 20 },
                stopped: { label: 'Stopped by a person', sequence: 30 },
                failed: { label: 'Failed', sequence: 40 },
            },
        }),
        position: IntegerColumn({
            label: 'Looked at',
            hint: 'How many cases of the platform were looked at',
            default: 0,
        }),
        opened: IntegerColumn({ label: 'Opened', hint: 'How many cases became records', default: 0 }),
        passed_over: IntegerColumn({
            label: 'Passed over',
            hint: 'Cases that are known here already, over at the platform, or no case that can be read: the audit trail names those',
            default: 0,
        }),
        failures: IntegerColumn({
            label: 'Failures in a row',
            hint: 'How often in a row the platform could not be asked',
            default: 0,
        }),
        next_attempt_at: DateTimeColumn({ label: 'Goes on at', hint: 'When the next page is asked for' }),
        finished_at: DateTimeColumn({ label: 'Finished at', hint: 'When it ended' }),
        problem: StringColumn({
            label: 'Problem',
            hint: 'What went wrong last, and what to do about it',
            maxLength: 1000,
        }),
    },
    index: [
        { name: 'backfill_running_u', unique: true, element: 'running_key' },
        { name: 'backfill_due', unique: false, element: ['state', 'next_attempt_at'] },
    ],
})
