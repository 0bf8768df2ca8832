import '@servicenow/sdk/global'
import { Form, List, default_view } from '@servicenow/sdk/core'

List({
    table: 'x_aigov_bridge_circuit',
    view: default_view,
    columns: ['connection', 'channel', 'state', 'probes', 'probe_at', 'sys_updated_on', 'problem'],
})

List({
    table: 'x_aigov_bridge_circuit',
    view: default_view,
    parent: 'x_aigov_bridge_connection',
    columns: ['channel', 'state', 'probes', 'probe_at', 'problem'],
})

Form({
    table: 'x_aigov_bridge_circuit',
    view: default_view,
    sections: [
        {
            caption: 'Circuit',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'connection', type: 'table_field' },
                        { field: 'channel', type: 'table_field' },
                        { field: 'state', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'probes', type: 'table_field' },
                        { field: 'probe_at', type: 'table_field' },
                        { field: 'faulted_ref', type: 'table_field' },
                    ],
                },
                { layout: 'one-column', elements: [{ field: 'problem', type: 'table_field' }] },
            ],
        },
    ],
})
