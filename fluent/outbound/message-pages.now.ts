import '@servicenow/sdk/global'
import { Form, List, Record, default_view } from '@servicenow/sdk/core'

List({
    table: 'x_aigov_bridge_message',
    view: default_view,
    columns: [
        'number',
        'state',
        'last_problem',
        'message_type',
        'external_ref',
        'connection',
        'sys_created_on',
        'attempts',
        'next_attempt_at',
        'last_status_code',
    ],
})

List({
    table: 'x_aigov_bridge_message',
    view: default_view,
    parent: 'x_aigov_bridge_connection',
    columns: ['number', 'state', 'last_problem', 'message_type', 'external_ref', 'sys_created_on'],
})

List({
    table: 'x_aigov_bridge_message',
    view: default_view,
    parent: 'x_aigov_bridge_external_ref',
    columns: ['number', 'state', 'last_problem', 'sequence', 'message_type', 'kind', 'sys_created_on'],
})

Form({
    table: 'x_aigov_bridge_message',
    view: default_view,
    sections: [
        {
            caption: 'Message',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'connection', type: 'table_field' },
                        { field: 'external_ref', type: 'table_field' },
                        { field: 'message_type', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                        { field: 'channel', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'state', type: 'table_field' },
                        { field: 'sequence', type: 'table_field' },
                        { field: 'attempts', type: 'table_field' },
                        { field: 'next_attempt_at', type: 'table_field' },
                        { field: 'delivered_at', type: 'table_field' },
                        { field: 'last_status_code', type: 'table_field' },
                    ],
                },
                { layout: 'one-column', elements: [{ field: 'last_problem', type: 'table_field' }] },
            ],
        },
        {
            caption: 'What is sent',
            content: [{ layout: 'one-column', elements: [{ field: 'request', type: 'table_field' }] }],
        },
    ],
})

const messageLists = Record({
    $id: Now.ID['outbound-message-lists'],
    table: 'sys_ui_related_list',
    data: { name: 'x_aigov_bridge_message', view: 'Default view' },
})

Record({
    $id: Now.ID['outbound-message-list-attempts'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: messageLists,
        related_list: 'x_aigov_bridge_attempt.message',
        position: 0,
    },
})
