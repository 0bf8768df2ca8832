import '@servicenow/sdk/global'
import { Role } from '@servicenow/sdk/core'

export const operator = Role({
    $id: Now.ID['access-role-operator'],
    name: 'x_aigov_bridge.operator',
    description: 'Sees connections, events and messages of AI Governance Bridge, releases and redelivers them',
})

export const auditor = Role({
    $id: Now.ID['access-role-auditor'],
    name: 'x_aigov_bridge.auditor',
    description: 'Reads everything of AI Governance Bridge and changes nothing',
})

export const admin = Role({
    $id: Now.ID['access-role-admin'],
    name: 'x_aigov_bridge.admin',
    description: 'Configures AI Governance Bridge',
    containsRoles: [operator, auditor],
})

export const monitor = Role({
    $id: Now.ID['access-role-monitor'],
    name: 'x_aigov_bridge.monitor',
    description: 'May read health and metrics of AI Governance Bridge and sees no table',
})

export const integration = Role({
    $id: Now.ID['access-role-integration'],
    name: 'x_aigov_bridge.integration',
    description: 'May call the REST resources of its own connection and sees no table',
})
