import '@servicenow/sdk/global'
import { Form, List, Record, default_view } from '@servicenow/sdk/core'

List({
    table: 'x_aigov_bridge_connection',
    view: default_view,
    columns: [
        'name',
        'platform',
        'active',
        'mode',
        'circuit_state',
        'setup_state',
        'last_event_at',
        'last_delivery_at',
        'integration_user',
    ],
})

Form({
    table: 'x_aigov_bridge_connection',
    view: default_view,
    sections: [
        {
            caption: 'Connection',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'platform', type: 'table_field' },
                        { field: 'integration_user', type: 'table_field' },
                        { field: 'signature_only', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'active', type: 'table_field' },
                        { field: 'mode', type: 'table_field' },
                        { field: 'processing', type: 'table_field' },
                        { field: 'armed_instance', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'What the platform sends',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'signature_scheme', type: 'table_field' },
                        { field: 'signature_header', type: 'table_field' },
                        { field: 'secret_form', type: 'table_field' },
                        { field: 'rate_limit_per_minute', type: 'table_field' },
                        { field: 'expected_interval_minutes', type: 'table_field' },
                        { field: 'ci_class', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'signing_secret', type: 'table_field' },
                        { field: 'next_signing_secret', type: 'table_field' },
                        { field: 'previous_signing_secret', type: 'table_field' },
                        { field: 'previous_secret_until', type: 'table_field' },
                    ],
                },
                { layout: 'one-column', elements: [{ field: 'envelope', type: 'table_field' }] },
            ],
        },
        {
            caption: 'New records',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'assignment_group', type: 'table_field' },
                        { field: 'caller', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'category', type: 'table_field' },
                        { field: 'subcategory', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'What the platform is told',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'callback_url', type: 'table_field' },
                        { field: 'allowed_hosts', type: 'table_field' },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [{ field: 'callback_token', type: 'table_field' }],
                    rightElements: [
                        { field: 'callback_secret', type: 'table_field' },
                        { field: 'next_callback_secret', type: 'table_field' },
                        { field: 'previous_callback_secret', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'API of the platform',
            content: [
                { layout: 'one-column', elements: [{ field: 'api_base_url', type: 'table_field' }] },
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'auth_type', type: 'table_field' },
                        { field: 'backfill_per_minute', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'username', type: 'table_field' },
                        { field: 'credential', type: 'table_field' },
                        { field: 'oauth_profile', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'How it goes',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'circuit_state', type: 'table_field' },
                        { field: 'setup_state', type: 'table_field' },
                        { field: 'setup_checked_at', type: 'table_field' },
                        { field: 'alert_group', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'last_event_at', type: 'table_field' },
                        { field: 'last_delivery_at', type: 'table_field' },
                        { field: 'dead_told_at', type: 'table_field' },
                        { field: 'silence_told_at', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

const connectionLists = Record({
    $id: Now.ID['platform-connection-lists'],
    table: 'sys_ui_related_list',
    data: { name: 'x_aigov_bridge_connection', view: 'Default view' },
})

Record({
    $id: Now.ID['platform-connection-list-events'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: connectionLists,
        related_list: 'x_aigov_bridge_event.connection',
        position: 1,
    },
})

Record({
    $id: Now.ID['platform-connection-list-references'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: connectionLists,
        related_list: 'x_aigov_bridge_external_ref.connection',
        position: 2,
    },
})

Record({
    $id: Now.ID['platform-connection-list-messages'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: connectionLists,
        related_list: 'x_aigov_bridge_message.connection',
        position: 3,
    },
})

Record({
    $id: Now.ID['platform-connection-list-circuits'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: connectionLists,
        related_list: 'x_aigov_bridge_circuit.connection',
        position: 4,
        order_by: 'channel',
    },
})

Record({
    $id: Now.ID['platform-connection-list-backfills'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: connectionLists,
        related_list: 'x_aigov_bridge_backfill.connection',
        position: 5,
    },
})

Record({
    $id: Now.ID['platform-connection-list-audit'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: connectionLists,
        related_list: 'x_aigov_bridge_audit_entry.connection',
        position: 6,
    },
})

Record({
    $id: Now.ID['platform-connection-list-findings'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: connectionLists,
        related_list: 'x_aigov_bridge_setup_finding.connection',
        position: 0,
        order_by: 'order',
    },
})
