import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { auditor, operator } from './roles.now.ts'

// Admins configure, operators and auditors read. What the bridge records itself nobody edits by hand: its own code
// does not pass through access controls.

Acl({
    $id: Now.ID['access-event-read'],
    type: 'record',
    table: 'x_aigov_bridge_event',
    operation: 'read',
    description: 'Operators and auditors see events',
    roles: [operator, auditor],
})

Acl({
    $id: Now.ID['access-event-create'],
    type: 'record',
    table: 'x_aigov_bridge_event',
    operation: 'create',
    description: 'Nobody creates events by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-event-write'],
    type: 'record',
    table: 'x_aigov_bridge_event',
    operation: 'write',
    description: 'Nobody changes events by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-event-delete'],
    type: 'record',
    table: 'x_aigov_bridge_event',
    operation: 'delete',
    description: 'Nobody deletes events by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-external-ref-read'],
    type: 'record',
    table: 'x_aigov_bridge_external_ref',
    operation: 'read',
    description: 'Operators and auditors see external references',
    roles: [operator, auditor],
})

Acl({
    $id: Now.ID['access-external-ref-create'],
    type: 'record',
    table: 'x_aigov_bridge_external_ref',
    operation: 'create',
    description: 'Nobody creates external references by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-external-ref-write'],
    type: 'record',
    table: 'x_aigov_bridge_external_ref',
    operation: 'write',
    description: 'Nobody changes external references by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-external-ref-delete'],
    type: 'record',
    table: 'x_aigov_bridge_external_ref',
    operation: 'delete',
    description: 'Nobody deletes external references by hand',
    adminOverrides: false,
    roles: ['nobody'],
})
