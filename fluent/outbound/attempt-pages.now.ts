import '@servicenow/sdk/global'
import { Form, List, default_view } from '@servicenow/sdk/core'

List({
    table: 'x_aigov_bridge_attempt',
    view: default_view,
    columns: [
        'message',
        'message.connection',
        'number',
        'started_at',
        'duration_ms',
        'status_code',
        'outcome',
        'response_excerpt',
    ],
})

List({
    table: 'x_aigov_bridge_attempt',
    view: default_view,
    parent: 'x_aigov_bridge_message',
    columns: ['number', 'started_at', 'duration_ms', 'status_code', 'outcome', 'response_excerpt'],
})

Form({
    table: 'x_aigov_bridge_attempt',
    view: default_view,
    sections: [
        {
            caption: 'Delivery attempt',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'message', type: 'table_field' },
                        { field: 'number', type: 'table_field' },
                        { field: 'outcome', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'started_at', type: 'table_field' },
                        { field: 'duration_ms', type: 'table_field' },
                        { field: 'status_code', type: 'table_field' },
                    ],
                },
                { layout: 'one-column', elements: [{ field: 'response_excerpt', type: 'table_field' }] },
            ],
        },
    ],
})
