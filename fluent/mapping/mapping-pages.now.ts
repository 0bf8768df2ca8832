import '@servicenow/sdk/global'
import { Form, List, default_view } from '@servicenow/sdk/core'

List({
    table: 'x_aigov_bridge_event_mapping',
    view: default_view,
    columns: ['platform', 'event_type', 'order', 'operation', 'connection', 'condition', 'active', 'description'],
})

Form({
    table: 'x_aigov_bridge_event_mapping',
    view: default_view,
    sections: [
        {
            caption: 'Event mapping',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'platform', type: 'table_field' },
                        { field: 'event_type', type: 'table_field' },
                        { field: 'order', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'connection', type: 'table_field' },
                        { field: 'operation', type: 'table_field' },
                        { field: 'active', type: 'table_field' },
                    ],
                },
                { layout: 'one-column', elements: [{ field: 'description', type: 'table_field' }] },
            ],
        },
        {
            caption: 'When',
            content: [{ layout: 'one-column', elements: [{ field: 'condition', type: 'table_field' }] }],
        },
        {
            caption: 'What',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'entity', type: 'table_field' },
                        { field: 'fields', type: 'table_field' },
                        { field: 'on_closed', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'x_aigov_bridge_value_map',
    view: default_view,
    columns: ['platform', 'map_name', 'source_value', 'target_value', 'active'],
})

Form({
    table: 'x_aigov_bridge_value_map',
    view: default_view,
    sections: [
        {
            caption: 'Value map',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'platform', type: 'table_field' },
                        { field: 'map_name', type: 'table_field' },
                        { field: 'active', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'source_value', type: 'table_field' },
                        { field: 'target_value', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
