import '@servicenow/sdk/global'
import { Form, List, default_view } from '@servicenow/sdk/core'

List({
    table: 'x_aigov_bridge_audit_entry',
    view: default_view,
    columns: ['sys_created_on', 'actor', 'action', 'connection', 'record_table', 'record_sys_id'],
})

List({
    table: 'x_aigov_bridge_audit_entry',
    view: default_view,
    parent: 'x_aigov_bridge_connection',
    columns: ['sys_created_on', 'actor', 'action', 'record_table', 'record_sys_id'],
})

Form({
    table: 'x_aigov_bridge_audit_entry',
    view: default_view,
    sections: [
        {
            caption: 'Audit entry',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'sys_created_on', type: 'table_field' },
                        { field: 'actor', type: 'table_field' },
                        { field: 'action', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'connection', type: 'table_field' },
                        { field: 'record_table', type: 'table_field' },
                        { field: 'record_sys_id', type: 'table_field' },
                    ],
                },
                { layout: 'one-column', elements: [{ field: 'detail', type: 'table_field' }] },
            ],
        },
    ],
})

List({ table: 'x_aigov_bridge_heartbeat', view: default_view, columns: ['job', 'completed_at'] })

Form({
    table: 'x_aigov_bridge_heartbeat',
    view: default_view,
    sections: [
        {
            caption: 'Job heartbeat',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [{ field: 'job', type: 'table_field' }],
                    rightElements: [{ field: 'completed_at', type: 'table_field' }],
                },
            ],
        },
    ],
})

List({
    table: 'x_aigov_bridge_lease',
    view: default_view,
    columns: ['lease_key', 'owner', 'expires_at', 'recheck', 'sys_created_on'],
})

Form({
    table: 'x_aigov_bridge_lease',
    view: default_view,
    sections: [
        {
            caption: 'Lease',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'lease_key', type: 'table_field' },
                        { field: 'owner', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'expires_at', type: 'table_field' },
                        { field: 'recheck', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
