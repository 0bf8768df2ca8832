import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { auditor, operator } from './roles.now.ts'

// The setup check writes them anew each time; its code does not pass through access controls.

Acl({
    $id: Now.ID['access-setup-finding-read'],
    type: 'record',
    table: 'x_aigov_bridge_setup_finding',
    operation: 'read',
    description: 'Operators and auditors see setup findings',
    roles: [operator, auditor],
})

Acl({
    $id: Now.ID['access-setup-finding-create'],
    type: 'record',
    table: 'x_aigov_bridge_setup_finding',
    operation: 'create',
    description: 'Nobody creates setup findings by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-setup-finding-write'],
    type: 'record',
    table: 'x_aigov_bridge_setup_finding',
    operation: 'write',
    description: 'Nobody changes setup findings by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-setup-finding-delete'],
    type: 'record',
    table: 'x_aigov_bridge_setup_finding',
    operation: 'delete',
    description: 'Nobody deletes setup findings by hand',
    adminOverrides: false,
    roles: ['nobody'],
})
