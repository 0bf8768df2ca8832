import '@servicenow/sdk/global'
import { Form, List, default_view } from '@servicenow/sdk/core'

List({
    table: 'x_aigov_bridge_setup_finding',
    view: default_view,
    columns: ['connection', 'check_name', 'level', 'looked_at', 'said', 'cure', 'checked_at'],
})

List({
    table: 'x_aigov_bridge_setup_finding',
    view: default_view,
    parent: 'x_aigov_bridge_connection',
    columns: ['check_name', 'level', 'looked_at', 'said', 'cure'],
})

Form({
    table: 'x_aigov_bridge_setup_finding',
    view: default_view,
    sections: [
        {
            caption: 'Setup finding',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'connection', type: 'table_field' },
                        { field: 'check_name', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'level', type: 'table_field' },
                        { field: 'checked_at', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'looked_at', type: 'table_field' },
                        { field: 'said', type: 'table_field' },
                        { field: 'cure', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
