import '@servicenow/sdk/global'
import { UserPreference } from '@servicenow/sdk/core'

// What is a ledger is read from its newest row. The order of a related list has no direction; a preference of the system
// has one, and counts for every list of the table that is not sorted otherwise.

UserPreference({
    $id: Now.ID['app-order-event'],
    name: 'x_aigov_bridge_event.db.order',
    type: 'string',
    value: 'sys_created_on',
    system: true,
})

UserPreference({
    $id: Now.ID['app-order-event-direction'],
    name: 'x_aigov_bridge_event.db.order.direction',
    type: 'string',
    value: 'DESC',
    system: true,
})

UserPreference({
    $id: Now.ID['app-order-message'],
    name: 'x_aigov_bridge_message.db.order',
    type: 'string',
    value: 'sys_created_on',
    system: true,
})

UserPreference({
    $id: Now.ID['app-order-message-direction'],
    name: 'x_aigov_bridge_message.db.order.direction',
    type: 'string',
    value: 'DESC',
    system: true,
})

UserPreference({
    $id: Now.ID['app-order-attempt'],
    name: 'x_aigov_bridge_attempt.db.order',
    type: 'string',
    value: 'number',
    system: true,
})

UserPreference({
    $id: Now.ID['app-order-attempt-direction'],
    name: 'x_aigov_bridge_attempt.db.order.direction',
    type: 'string',
    value: 'DESC',
    system: true,
})

UserPreference({
    $id: Now.ID['app-order-external-ref'],
    name: 'x_aigov_bridge_external_ref.db.order',
    type: 'string',
    value: 'sys_updated_on',
    system: true,
})

UserPreference({
    $id: Now.ID['app-order-external-ref-direction'],
    name: 'x_aigov_bridge_external_ref.db.order.direction',
    type: 'string',
    value: 'DESC',
    system: true,
})

UserPreference({
    $id: Now.ID['app-order-backfill'],
    name: 'x_aigov_bridge_backfill.db.order',
    type: 'string',
    value: 'sys_created_on',
    system: true,
})

UserPreference({
    $id: Now.ID['app-order-backfill-direction'],
    name: 'x_aigov_bridge_backfill.db.order.direction',
    type: 'string',
    value: 'DESC',
    system: true,
})

UserPreference({
    $id: Now.ID['app-order-audit-entry'],
    name: 'x_aigov_bridge_audit_entry.db.order',
    type: 'string',
    value: 'sys_created_on',
    system: true,
})

UserPreference({
    $id: Now.ID['app-order-audit-entry-direction'],
    name: 'x_aigov_bridge_audit_entry.db.order.direction',
    type: 'string',
    value: 'DESC',
    system: true,
})
