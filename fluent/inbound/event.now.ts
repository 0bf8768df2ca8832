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

export const x_aigov_bridge_event = Table({
    name: 'x_aigov_bridge_event',
    label: 'Bridge Event',
    display: 'number',
    allowWebServiceAccess: true,
    autoNumber: { prefix: 'EVT', number: 1000, numberOfDigits: 7 },
    schema: {
        number: StringColumn({ label: 'Number', maxLength: 40, default: 'javascript:getNextObjNumberPadded();' }),
        connection: ReferenceColumn({ label: 'Connection', referenceTable: 'x_aigov_bridge_connection' }),
        event_key: StringColumn({ label: 'Event key', maxLength: 64 }),
        event_id: StringColumn({ label: 'Event id', maxLength: 255 }),
        event_type: StringColumn({ label: 'Event type', maxLength: 100 }),
        entity: StringColumn({ label: 'Entity', maxLength: 255 }),
        occurred_at: DateTimeColumn({ label: 'Occurred at' }),
        order_key: StringColumn({ label: 'Order key', maxLength: 100 }),
        payload: StringColumn({ label: 'Payload', maxLength: 1048576 }),
        payload_sha256: StringColumn({ label: 'Payload SHA-256', maxLength: 64 }),
        state: ChoiceColumn({
            label: 'State',
            default: 'received',
            dropdown: 'dropdown_without_none',
            choices: {
                received: { label: 'Received', sequence: 10 },
                processing: { label: 'Processing', sequence: 20 },
                processed: { label: 'Processed', sequence: 30 },
                ignored: { label: 'Ignored', sequence: 40 },
                parked: { label: 'Parked', sequence: 50 },
                failed: { label: 'Failed', sequence: 60 },
                dead: { label: 'Dead', sequence: 70 },
            },
        }),
        attempts: IntegerColumn({ label: 'Attempts', default: 0 }),
        next_attempt_at: DateTimeColumn({ label: 'Next attempt at' }),
        result: JsonColumn({ label: 'Result' }),
        problem: StringColumn({ label: 'Problem', maxLength: 1000 }),
    },
    index: [
        { name: 'event_key_u', unique: true, element: 'event_key' },
        { name: 'event_due', unique: false, element: ['state', 'next_attempt_at'] },
    ],
})
