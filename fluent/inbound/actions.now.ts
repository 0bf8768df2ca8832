import '@servicenow/sdk/global'
import { Record, ScriptAction, UiAction } from '@servicenow/sdk/core'
import {
    askedInbound,
    backfillStarted,
    backfillStopped,
    linkAgainPressed,
    resyncPressed,
} from '../../src/server/inbound/action.ts'

UiAction({
    $id: Now.ID['inbound-start-backfill'],
    table: 'x_aigov_bridge_connection',
    name: 'Start backfill',
    actionName: 'bridge_start_backfill',
    hint: 'Fetches the open cases that the platform had before it was connected',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    // The platforms that can be asked for what they have; a test holds both conditions to them.
    condition: "current.active && current.platform == 'aisoc' && current.api_base_url != ''",
    roles: ['x_aigov_bridge.admin'],
    script: backfillStarted,
})

UiAction({
    $id: Now.ID['inbound-stop-backfill'],
    table: 'x_aigov_bridge_backfill',
    name: 'Stop',
    actionName: 'bridge_stop_backfill',
    hint: 'Opens no more; what was opened stays',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: "current.state == 'running'",
    roles: ['x_aigov_bridge.admin', 'x_aigov_bridge.operator'],
    script: backfillStopped,
})

UiAction({
    $id: Now.ID['inbound-resync'],
    table: 'x_aigov_bridge_external_ref',
    name: 'Resync',
    actionName: 'bridge_resync',
    hint: 'Asks the platform what it says now, and applies it',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition:
        "current.state == 'linked' && current.connection.platform == 'aisoc' && current.connection.api_base_url != ''",
    roles: ['x_aigov_bridge.admin', 'x_aigov_bridge.operator'],
    script: resyncPressed,
})

UiAction({
    $id: Now.ID['inbound-link-again'],
    table: 'x_aigov_bridge_external_ref',
    name: 'Link again',
    actionName: 'bridge_link_again',
    hint: 'Looks at the record again, after what kept it from being linked was mended',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: "current.state == 'detached'",
    roles: ['x_aigov_bridge.admin', 'x_aigov_bridge.operator'],
    script: linkAgainPressed,
})

Record({
    $id: Now.ID['inbound-asked-event'],
    table: 'sysevent_register',
    data: {
        suffix: 'asked',
        event_name: 'x_aigov_bridge.asked',
        queue: 'x_aigov_bridge.work',
        description:
            'A person pressed a button whose work a job does. parm1 = reference or message, parm2 = what is asked for.',
        fired_by: 'AI Governance Bridge',
        priority: 100,
    },
})

ScriptAction({
    $id: Now.ID['inbound-asked'],
    name: 'Bridge: buttons, inbound',
    description: 'Resyncs or links one reference',
    eventName: 'x_aigov_bridge.asked',
    active: true,
    script: askedInbound,
})
