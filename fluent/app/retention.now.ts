import '@servicenow/sdk/global'
import { Property, ScheduledScript } from '@servicenow/sdk/core'
import { purgeOld } from '../../src/server/retention/job.ts'
import { admin } from '../access/roles.now.ts'

// The numbers are also in src/server/retention/purge.ts, for an instance whose properties are gone.

export const retentionEventDays = Property({
    $id: Now.ID['app-retention-event-days'],
    name: 'x_aigov_bridge.retention_event_days',
    description:
        'Days that finished events are kept. Longer than any sender tries again; references stay. 0 = for ever.',
    type: 'integer',
    value: 35,
    roles: { read: [admin], write: [admin] },
})

export const retentionMessageDays = Property({
    $id: Now.ID['app-retention-message-days'],
    name: 'x_aigov_bridge.retention_message_days',
    description: 'Days that delivered and superseded messages are kept, with their delivery attempts. 0 = for ever.',
    type: 'integer',
    value: 30,
    roles: { read: [admin], write: [admin] },
})

export const retentionDeadDays = Property({
    $id: Now.ID['app-retention-dead-days'],
    name: 'x_aigov_bridge.retention_dead_days',
    description: 'Days that dead events and messages are kept for somebody to see to them. 0 = for ever.',
    type: 'integer',
    value: 180,
    roles: { read: [admin], write: [admin] },
})

export const retentionAuditDays = Property({
    $id: Now.ID['app-retention-audit-days'],
    name: 'x_aigov_bridge.retention_audit_days',
    description: 'Days that audit entries are kept. 0 = for ever.',
    type: 'integer',
    value: 2555,
    roles: { read: [admin], write: [admin] },
})

export const purgeBudgetSeconds = Property({
    $id: Now.ID['app-purge-budget-seconds'],
    name: 'x_aigov_bridge.purge_budget_seconds',
    description: 'Seconds that one run of the purge may take; what is left goes with the next run.',
    type: 'integer',
    value: 100,
    roles: { read: [admin], write: [admin] },
})

ScheduledScript({
    $id: Now.ID['app-purge'],
    name: 'Bridge: purge what is old',
    frequency: 'periodically',
    executionInterval: Duration({ minutes: 10 }),
    executionStart: '2026-01-01 00:00:00',
    active: true,
    script: purgeOld,
})
