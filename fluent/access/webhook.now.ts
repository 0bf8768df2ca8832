import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { admin, auditor, operator } from './roles.now.ts'

// Platforms register them by the resource API, whose code does not pass through access controls.

Acl({
    $id: Now.ID['access-webhook-read'],
    type: 'record',
    table: 'x_aigov_bridge_webhook',
    operation: 'read',
    description: 'Operators and auditors see webhooks',
    roles: [operator, auditor],
})

Acl({
    $id: Now.ID['access-webhook-create'],
    type: 'record',
    table: 'x_aigov_bridge_webhook',
    operation: 'create',
    description: 'Nobody registers webhooks by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-webhook-write'],
    type: 'record',
    table: 'x_aigov_bridge_webhook',
    operation: 'write',
    description: 'Admins switch webhooks off and on',
    roles: [admin],
})

Acl({
    $id: Now.ID['access-webhook-delete'],
    type: 'record',
    table: 'x_aigov_bridge_webhook',
    operation: 'delete',
    description: 'Admins delete webhooks',
    roles: [admin],
})
