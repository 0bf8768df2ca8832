import '@servicenow/sdk/global'
import { Form, List, Record, default_view } from '@servicenow/sdk/core'

List({
    table: 'x_aigov_bridge_external_ref',
    view: default_view,
    columns: [
        'external_id',
        'connection',
        'external_type',
        'target_number',
        'state',
        'last_inbound_status',
        'last_pushed_status',
        'sys_updated_on',
        'remark',
    ],
})

List({
    table: 'x_aigov_bridge_external_ref',
    view: default_view,
    parent: 'x_aigov_bridge_connection',
    columns: [
        'external_id',
        'external_type',
        'target_number',
        'state',
        'last_inbound_status',
        'last_pushed_status',
        'remark',
    ],
})

Form({
    table: 'x_aigov_bridge_external_ref',
    view: default_view,
    sections: [
        {
            caption: 'Reference',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'connection', type: 'table_field' },
                        { field: 'external_type', type: 'table_field' },
                        { field: 'external_id', type: 'table_field' },
                        { field: 'external_url', type: 'table_field' },
                        { field: 'state', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'target_table', type: 'table_field' },
                        { field: 'target_sys_id', type: 'table_field' },
                        { field: 'target_number', type: 'table_field' },
                        { field: 'role', type: 'table_field' },
                        { field: 'episode', type: 'table_field' },
                    ],
                },
                { layout: 'one-column', elements: [{ field: 'remark', type: 'table_field' }] },
            ],
        },
        {
            caption: 'What each side said',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'last_inbound_status', type: 'table_field' },
                        { field: 'last_event_key', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'last_pushed_status', type: 'table_field' },
                        { field: 'seen_version', type: 'table_field' },
                        { field: 'creation_ms', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Bookkeeping',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'snapshot', type: 'table_field' },
                        { field: 'pending', type: 'table_field' },
                        { field: 'telling', type: 'table_field' },
                        { field: 'note_watermark', type: 'table_field' },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [{ field: 'latest_episode', type: 'table_field' }],
                    rightElements: [{ field: 'ref_key', type: 'table_field' }],
                },
            ],
        },
    ],
})

const referenceLists = Record({
    $id: Now.ID['records-reference-lists'],
    table: 'sys_ui_related_list',
    data: { name: 'x_aigov_bridge_external_ref', view: 'Default view' },
})

Record({
    $id: Now.ID['records-reference-list-messages'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: referenceLists,
        related_list: 'x_aigov_bridge_message.external_ref',
        position: 0,
    },
})
