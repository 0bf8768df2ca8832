import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { admin, auditor, operator } from './roles.now.ts'

// Admins configure, operators and auditors read. What the bridge records itself nobody edits by hand: its own code
// does not pass through access controls.

Acl({
    $id: Now.ID['access-connection-read'],
    type: 'record',
    table: 'x_aigov_bridge_connection',
    operation: 'read',
    description: 'Operators and auditors see connections',
    roles: [operator, auditor],
})

Acl({
    $id: Now.ID['access-connection-create'],
    type: 'record',
    table: 'x_aigov_bridge_connection',
    operation: 'create',
    description: 'Admins create connections',
    roles: [admin],
})

Acl({
    $id: Now.ID['access-connection-write'],
    type: 'record',
    table: 'x_aigov_bridge_connection',
    operation: 'write',
    description: 'Admins change connections',
    roles: [admin],
})

Acl({
    $id: Now.ID['access-connection-delete'],
    type: 'record',
    table: 'x_aigov_bridge_connection',
    operation: 'delete',
    description: 'Admins delete connections',
    roles: [admin],
})

Acl({
    $id: Now.ID['access-event-mapping-read'],
    type: 'record',
    table: 'x_aigov_bridge_event_mapping',
    operation: 'read',
    description: 'Operators and auditors see event mappings',
    roles: [operator, auditor],
})

Acl({
    $id: Now.ID['access-event-mapping-create'],
    type: 'record',
    table: 'x_aigov_bridge_event_mapping',
    operation: 'create',
    description: 'Admins create event mappings',
    roles: [admin],
})

Acl({
    $id: Now.ID['access-event-mapping-write'],
    type: 'record',
    table: 'x_aigov_bridge_event_mapping',
    operation: 'write',
    description: 'Admins change event mappings',
    roles: [admin],
})

Acl({
    $id: Now.ID['access-event-mapping-delete'],
    type: 'record',
    table: 'x_aigov_bridge_event_mapping',
    operation: 'delete',
    description: 'Admins delete event mappings',
    roles: [admin],
})

Acl({
    $id: Now.ID['access-value-map-read'],
    type: 'record',
    table: 'x_aigov_bridge_value_map',
    operation: 'read',
    description: 'Operators and auditors see value maps',
    roles: [operator, auditor],
})

Acl({
    $id: Now.ID['access-value-map-create'],
    type: 'record',
    table: 'x_aigov_bridge_value_map',
    operation: 'create',
    description: 'Admins create value maps',
    roles: [admin],
})

Acl({
    $id: Now.ID['access-value-map-write'],
    type: 'record',
    table: 'x_aigov_bridge_value_map',
    operation: 'write',
    description: 'Admins change value maps',
    roles: [admin],
})

Acl({
    $id: Now.ID['access-value-map-delete'],
    type: 'record',
    table: 'x_aigov_bridge_value_map',
    operation: 'delete',
    description: 'Admins delete value maps',
    roles: [admin],
})
