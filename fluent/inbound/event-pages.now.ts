import '@servicenow/sdk/global'
import { Form, List, Record, default_view } from '@servicenow/sdk/core'

List({
    table: 'x_aigov_bridge_event',
    view: default_view,
    columns: [
        'number',
        'state',
        'problem',
        'connection',
        'event_type',
        'entity',
        'sys_created_on',
        'attempts',
        'next_attempt_at',
    ],
})

List({
    table: 'x_aigov_bridge_event',
    view: default_view,
    parent: 'x_aigov_bridge_connection',
    columns: ['number', 'state', 'problem', 'event_type', 'entity', 'sys_created_on'],
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
                        { field: 'duration_ms', type: 'table_field' },
                        { field: 'promoted_by', type: 'table_field' },
                        { field: 'waits_for', type: 'table_field' },
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

// An event names the thing at the platform, not the record: its references are found by both.
const eventReferences = Record({
    $id: Now.ID['inbound-event-references'],
    table: 'sys_relationship',
    data: {
        name: 'References of the event',
        basic_apply_to: 'x_aigov_bridge_event',
        basic_query_from: 'x_aigov_bridge_external_ref',
        query_with:
            "current.addQuery('connection', parent.getValue('connection')); current.addQuery('external_id', parent.getValue('entity'));",
    },
})

const eventLists = Record({
    $id: Now.ID['inbound-event-lists'],
    table: 'sys_ui_related_list',
    data: { name: 'x_aigov_bridge_event', view: 'Default view' },
})

Record({
    $id: Now.ID['inbound-event-list-references'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: eventLists, related_list: `REL:${eventReferences.$id}`, position: 0, order_by: 'episode' },
})

List({
    table: 'x_aigov_bridge_external_ref',
    view: default_view,
    parent: 'x_aigov_bridge_event',
    relationship: eventReferences,
    columns: ['external_id', 'external_type', 'target_number', 'state', 'last_inbound_status', 'remark'],
})
