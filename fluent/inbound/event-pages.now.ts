import '@servicenow/sdk/global'
import { Form, List, default_view } from '@servicenow/sdk/core'

List({
    table: 'x_aigov_bridge_event',
    view: default_view,
    columns: [
        'number',
        'connection',
        'event_type',
        'entity',
        'state',
        'sys_created_on',
        'attempts',
        'next_attempt_at',
        'problem',
    ],
})

List({
    table: 'x_aigov_bridge_event',
    view: default_view,
    parent: 'x_aigov_bridge_connection',
    columns: ['number', 'event_type', 'entity', 'state', 'sys_created_on', 'problem'],
})

Form({
    table: 'x_aigov_bridge_event',
    view: default_view,
    sections: [
        {
            caption: 'Event',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'connection', type: 'table_field' },
                        { field: 'event_type', type: 'table_field' },
                        { field: 'entity', type: 'table_field' },
                        { field: 'event_id', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'state', type: 'table_field' },
                        { field: 'occurred_at', type: 'table_field' },
                        { field: 'attempts', type: 'table_field' },
                        { field: 'next_attempt_at', type: 'table_field' },
                        { field: 'sys_created_on', type: 'table_field' },
                    ],
                },
                { layout: 'one-column', elements: [{ field: 'problem', type: 'table_field' }] },
            ],
        },
        {
            caption: 'What it did',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'result', type: 'table_field' },
                        { field: 'plan', type: 'table_field' },
                        { field: 'mapping_digest', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'What was sent',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'payload', type: 'table_field' },
                        { field: 'headers', type: 'table_field' },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [{ field: 'payload_sha256', type: 'table_field' }],
                    rightElements: [{ field: 'order_key', type: 'table_field' }],
                },
            ],
        },
    ],
})
