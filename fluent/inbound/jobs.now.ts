import '@servicenow/sdk/global'
import { Record, ScheduledScript, ScriptAction } from '@servicenow/sdk/core'
import { sweepInbound } from '../../src/server/inbound/sweep.ts'
import { wakeInbound } from '../../src/server/inbound/wake.ts'

Record({
    $id: Now.ID['inbound-wake-event'],
    table: 'sysevent_register',
    data: {
        suffix: 'inbound_wake',
        event_name: 'x_aigov_bridge.inbound_wake',
        queue: 'x_aigov_bridge.work',
        description: 'Events wait to be settled. Only a wake-up: the sweep finds them too.',
        fired_by: 'AI Governance Bridge',
        priority: 100,
    },
})

ScriptAction({
    $id: Now.ID['inbound-wake'],
    name: 'Bridge: settle events',
    description: 'Settles stored events that wait',
    eventName: 'x_aigov_bridge.inbound_wake',
    active: true,
    script: wakeInbound,
})

ScheduledScript({
    $id: Now.ID['inbound-sweep'],
    name: 'Bridge: sweep events',
    frequency: 'periodically',
    executionInterval: Duration({ minutes: 1 }),
    executionStart: '2026-01-01 00:00:00',
    active: true,
    script: sweepInbound,
})
