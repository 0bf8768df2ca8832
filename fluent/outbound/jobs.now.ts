import '@servicenow/sdk/global'
import { Record, ScheduledScript, ScriptAction } from '@servicenow/sdk/core'
import { recheckRecord } from '../../src/server/outbound/on-update.ts'
import { sweepOutbound } from '../../src/server/outbound/sweep.ts'
import { wakeOutbound } from '../../src/server/outbound/wake.ts'

Record({
    $id: Now.ID['outbound-wake-event'],
    table: 'sysevent_register',
    data: {
        suffix: 'outbound_wake',
        event_name: 'x_aigov_bridge.outbound_wake',
        queue: 'x_aigov_bridge.work',
        description: 'Messages wait to be delivered. Only a wake-up: the sweep finds them too.',
        fired_by: 'AI Governance Bridge',
        priority: 100,
    },
})

ScriptAction({
    $id: Now.ID['outbound-wake'],
    name: 'Bridge: deliver messages',
    description: 'Delivers messages that are due',
    eventName: 'x_aigov_bridge.outbound_wake',
    active: true,
    script: wakeOutbound,
})

Record({
    $id: Now.ID['outbound-record-saved-event'],
    table: 'sysevent_register',
    data: {
        suffix: 'record_saved',
        event_name: 'x_aigov_bridge.record_saved',
        queue: 'x_aigov_bridge.work',
        description: 'A record was saved while the bridge worked on it. parm1 = table.sys_id, parm2 = user name.',
        fired_by: 'AI Governance Bridge',
        priority: 100,
    },
})

ScriptAction({
    $id: Now.ID['outbound-recheck'],
    name: 'Bridge: look at a record again',
    description: 'Compares a saved record with what the platform was told of it',
    eventName: 'x_aigov_bridge.record_saved',
    active: true,
    script: recheckRecord,
})

ScheduledScript({
    $id: Now.ID['outbound-sweep'],
    name: 'Bridge: sweep messages',
    frequency: 'periodically',
    executionInterval: Duration({ minutes: 1 }),
    executionStart: '2026-01-01 00:00:00',
    active: true,
    script: sweepOutbound,
})
