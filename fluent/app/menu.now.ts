import '@servicenow/sdk/global'
import { ApplicationMenu, Record } from '@servicenow/sdk/core'
import { auditor, operator } from '../access/roles.now.ts'

/** What is in it stands in the files beside this one, by who needs it. */
export const bridgeMenu = ApplicationMenu({
    $id: Now.ID['app-menu'],
    title: 'AI Governance Bridge',
    name: 'AI Governance Bridge',
    hint: 'Events of AI governance and security platforms, the records they became, and what the platforms are told',
    description: 'Runs the bridge: connections, events, references, messages, mappings, audit trail',
    roles: [operator, auditor],
    order: 500,
    active: true,
})

Record({
    $id: Now.ID['app-module-connections'],
    table: 'sys_app_module',
    data: {
        title: 'Connections',
        application: bridgeMenu,
        order: 100,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_connection',
        filter: 'ORDERBYname',
        hint: 'The platforms, whether they are heard, and whether they can be reached',
    },
})
