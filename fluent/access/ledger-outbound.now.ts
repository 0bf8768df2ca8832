import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { auditor, operator } from './roles.now.ts'

// Admins configure, operators and auditors read. What the bridge records itself nobody edits by hand: its own code
// does not pass through access controls.

Acl({
    $id: Now.ID['access-message-read'],
    type: 'record',
    table: 'x_aigov_bridge_message',
    operation: 'read',
    description: 'Operators and auditors see messages',
    roles: [operator, auditor],
})

Acl({
    $id: Now.ID['access-message-create'],
    type: 'record',
    table: 'x_aigov_bridge_message',
    operation: 'create',
    description: 'Nobody creates messages by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-message-write'],
    type: 'record',
    table: 'x_aigov_bridge_message',
    operation: 'write',
    description: 'Nobody changes messages by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-message-delete'],
    type: 'record',
    table: 'x_aigov_bridge_message',
    operation: 'delete',
    description: 'Nobody deletes messages by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-attempt-read'],
    type: 'record',
    table: 'x_aigov_bridge_attempt',
    operation: 'read',
    description: 'Operators and auditors see delivery attempts',
    roles: [operator, auditor],
})

Acl({
    $id: Now.ID['access-attempt-create'],
    type: 'record',
    table: 'x_aigov_bridge_attempt',
    operation: 'create',
    description: 'Nobody creates delivery attempts by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-attempt-write'],
    type: 'record',
    table: 'x_aigov_bridge_attempt',
    operation: 'write',
    description: 'Nobody changes delivery attempts by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-attempt-delete'],
    type: 'record',
    table: 'x_aigov_bridge_attempt',
    operation: 'delete',
    description: 'Nobody deletes delivery attempts by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-lease-read'],
    type: 'record',
    table: 'x_aigov_bridge_lease',
    operation: 'read',
    description: 'Operators and auditors see leases',
    roles: [operator, auditor],
})

Acl({
    $id: Now.ID['access-lease-create'],
    type: 'record',
    table: 'x_aigov_bridge_lease',
    operation: 'create',
    description: 'Nobody creates leases by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-lease-write'],
    type: 'record',
    table: 'x_aigov_bridge_lease',
    operation: 'write',
    description: 'Nobody changes leases by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-lease-delete'],
    type: 'record',
    table: 'x_aigov_bridge_lease',
    operation: 'delete',
    description: 'Nobody deletes leases by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-audit-entry-read'],
    type: 'record',
    table: 'x_aigov_bridge_audit_entry',
    operation: 'read',
    description: 'Operators and auditors see audit entries',
    roles: [operator, auditor],
})

Acl({
    $id: Now.ID['access-audit-entry-create'],
    type: 'record',
    table: 'x_aigov_bridge_audit_entry',
    operation: 'create',
    description: 'Nobody creates audit entries by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-audit-entry-write'],
    type: 'record',
    table: 'x_aigov_bridge_audit_entry',
    operation: 'write',
    description: 'Nobody changes audit entries by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-audit-entry-delete'],
    type: 'record',
    table: 'x_aigov_bridge_audit_entry',
    operation: 'delete',
    description: 'Nobody deletes audit entries by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-heartbeat-read'],
    type: 'record',
    table: 'x_aigov_bridge_heartbeat',
    operation: 'read',
    description: 'Operators and auditors see job heartbeats',
    roles: [operator, auditor],
})

Acl({
    $id: Now.ID['access-heartbeat-create'],
    type: 'record',
    table: 'x_aigov_bridge_heartbeat',
    operation: 'create',
    description: 'Nobody creates job heartbeats by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-heartbeat-write'],
    type: 'record',
    table: 'x_aigov_bridge_heartbeat',
    operation: 'write',
    description: 'Nobody changes job heartbeats by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-heartbeat-delete'],
    type: 'record',
    table: 'x_aigov_bridge_heartbeat',
    operation: 'delete',
    description: 'Nobody deletes job heartbeats by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-circuit-read'],
    type: 'record',
    table: 'x_aigov_bridge_circuit',
    operation: 'read',
    description: 'Operators and auditors see circuits',
    roles: [operator, auditor],
})

Acl({
    $id: Now.ID['access-circuit-create'],
    type: 'record',
    table: 'x_aigov_bridge_circuit',
    operation: 'create',
    description: 'Nobody creates circuits by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-circuit-write'],
    type: 'record',
    table: 'x_aigov_bridge_circuit',
    operation: 'write',
    description: 'Nobody changes circuits by hand',
    adminOverrides: false,
    roles: ['nobody'],
})

Acl({
    $id: Now.ID['access-circuit-delete'],
    type: 'record',
    table: 'x_aigov_bridge_circuit',
    operation: 'delete',
    description: 'Nobody deletes circuits by hand',
    adminOverrides: false,
    roles: ['nobody'],
})
