import '@servicenow/sdk/global'
import { Form, List, default_view } from '@servicenow/sdk/core'

List({
    table: 'x_aigov_bridge_backfill',
    view: default_view,
    columns: [
        'connection',
        'state',
        'sys_created_on',
        'position',
        'opened',
        'passed_over',
        'next_attempt_at',
        'problem',
    ],
})

List({
    table: 'x_aigov_bridge_backfill',
    view: default_view,
    parent: 'x_aigov_bridge_connection',
    columns: ['state', 'sys_created_on', 'position', 'opened', 'passed_over', 'problem'],
})

Form({
    table: 'x_aigov_bridge_backfill',
    view: default_view,
    sections: [
        {
            caption: 'Backfill',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'connection', type: 'table_field' },
                        { field: 'state', type: 'table_field' },
                        { field: 'next_attempt_at', type: 'table_field' },
                        { field: 'finished_at', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'position', type: 'table_field' },
                        { field: 'opened', type: 'table_field' },
                        { field: 'passed_over', type: 'table_field' },
                        { field: 'failures', type: 'table_field' },
                    ],
                },
                { layout: 'one-column', elements: [{ field: 'problem', type: 'table_field' }] },
            ],
        },
    ],
})
