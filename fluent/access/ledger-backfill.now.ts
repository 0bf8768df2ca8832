import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { auditor, operator } from './roles.now.ts'

// Admins configure, operators and auditors read. What the bridge records itself nobody edits by hand: its own code
// does not pass through access controls.

Acl({
    $id: Now.ID['access-backfill-read'],
    type: 'record',
    table: 'x_aigov_bridge_backfill',
    operation: 'read',
    description: 'Operators and auditors see backfills',
    roles: [operator, auditor],
})

Acl({
    $id: Now.ID['access-backfill-create'],
    type: 'record',
    table: 'x_aigov_bridge_backfill',
    operation: 'create',
    description: 'Nobody creates backfills by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-backfill-write'],
    type: 'record',
    table: 'x_aigov_bridge_backfill',
    operation: 'write',
    description: 'Nobody changes backfills by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-backfill-delete'],
    type: 'record',
    table: 'x_aigov_bridge_backfill',
    operation: 'delete',
    description: 'Nobody deletes backfills by hand',
    adminOverrides: false,
    roles: ['nobody'],
})
