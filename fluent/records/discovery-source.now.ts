import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

/** The identification engine takes configuration items only from sources that are listed. */
Record({
    $id: Now.ID['records-discovery-source'],
    table: 'sys_choice',
    data: {
        name: 'cmdb_ci',
        element: 'discovery_source',
        value: 'AI Governance Bridge',
        label: 'AI Governance Bridge',
        language: 'en',
        sequence: 900,
        inactive: false,
    },
})
