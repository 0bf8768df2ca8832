import '@servicenow/sdk/global'
import {
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
    JsonColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

export const x_aigov_bridge_message = Table({
    name: 'x_aigov_bridge_message',
    label: 'Bridge Message',
    display: 'number',
    allowWebServiceAccess: true,
    autoNumber: { prefix: 'MSG', number: 1000, numberOfDigits: 7 },
    schema: {
        number: StringColumn({ label: 'Number', maxLength: 40, default: 'javascript:getNextObjNumberPadded();' }),
        connection: ReferenceColumn({ label: 'Connection', referenceTable: 'x_aigov_bridge_connection' }),
        external_ref: ReferenceColumn({ label: 'Reference', referenceTable: 'x_aigov_bridge_external_ref' }),
        message_key: StringColumn({ label: 'Message key', maxLength: 64 }),
        kind: ChoiceColumn({
            label: 'Kind',
            default: 'state',
            dropdown: 'dropdown_without_none',
            choices: {
                state: { label: 'State: a newer one takes its place', sequence: 10 },
                note: { label: 'Note: each is told', sequence: 20 },
            },
        }),
        message_type: StringColumn({ label: 'Message type', maxLength: 80 }),
        channel: StringColumn({ label: 'Channel', maxLength: 100 }),
        sequence: IntegerColumn({ label: 'Sequence' }),
        request: JsonColumn({ label: 'Request' }),
        state: ChoiceColumn({
            label: 'State',
            default: 'ready',
            dropdown: 'dropdown_without_none',
            choices: {
                ready: { label: 'Ready', sequence: 10 },
                sending: { label: 'Sending', sequence: 20 },
                waiting: { label: 'Waiting', sequence: 30 },
                held: { label: 'Held: a person decides', sequence: 35 },
                delivered: { label: 'Delivered', sequence: 40 },
                superseded: { label: 'Superseded by a newer state', sequence: 45 },
                dead: { label: 'Dead', sequence: 50 },
            },
        }),
        attempts: IntegerColumn({ label: 'Attempts', default: 0 }),
        next_attempt_at: DateTimeColumn({ label: 'Next attempt at' }),
        last_status_code: IntegerColumn({ label: 'Last status code' }),
        last_problem: StringColumn({ label: 'Last problem', maxLength: 1000 }),
        delivered_at: DateTimeColumn({ label: 'Delivered at' }),
    },
    index: [
        { name: 'message_key_u', unique: true, element: 'message_key' },
        { name: 'message_due', unique: false, element: ['connection', 'channel', 'state', 'next_attempt_at'] },
        { name: 'message_order', unique: false, element: ['external_ref', 'sequence'] },
    ],
})

export const x_aigov_bridge_attempt = Table({
    name: 'x_aigov_bridge_attempt',
    label: 'Bridge Delivery Attempt',
    display: 'number',
    allowWebServiceAccess: true,
    schema: {
        message: ReferenceColumn({ label: 'Message', referenceTable: 'x_aigov_bridge_message' }),
        number: IntegerColumn({ label: 'Number' }),
        started_at: DateTimeColumn({ label: 'Started at' }),
        duration_ms: IntegerColumn({ label: 'Duration (ms)' }),
        status_code: IntegerColumn({ label: 'Status code' }),
        outcome: ChoiceColumn({
            label: 'Outcome',
            dropdown: 'dropdown_without_none',
            choices: {
                delivered: { label: 'Delivered', sequence: 10 },
                retry: { label: 'To be tried again', sequence: 20 },
                held: { label: 'Not clear', sequence: 25 },
                dead: { label: 'Dead', sequence: 30 },
            },
        }),
        response_excerpt: StringColumn({ label: 'Response excerpt', maxLength: 1000 }),
    },
    index: [{ name: 'attempt_message', unique: false, element: 'message' }],
})
