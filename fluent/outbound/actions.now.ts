import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { redeliverPressed, resetChannelsPressed } from '../../src/server/outbound/action.ts'
import { armPressed } from '../../src/server/outbound/arm.ts'

UiAction({
    $id: Now.ID['outbound-arm'],
    table: 'x_aigov_bridge_connection',
    name: 'Send from this instance',
    actionName: 'bridge_arm',
    hint: 'On a clone nothing is sent until an admin presses this',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: "current.armed_instance != gs.getProperty('instance_name')",
    roles: ['x_aigov_bridge.admin'],
    script: armPressed,
})

UiAction({
    $id: Now.ID['outbound-redeliver'],
    table: 'x_aigov_bridge_message',
    name: 'Redeliver',
    actionName: 'bridge_redeliver',
    hint: 'Sends a note again as it was written; of a state, what the record says now',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: "current.state == 'dead' || current.state == 'held'",
    roles: ['x_aigov_bridge.admin', 'x_aigov_bridge.operator'],
    script: redeliverPressed,
})

UiAction({
    $id: Now.ID['outbound-reset-channels'],
    table: 'x_aigov_bridge_connection',
    name: 'Reset channels',
    actionName: 'bridge_reset_channels',
    hint: 'Messages are sent again to a platform that had no endpoint for them so far',
    active: true,
    order: 180,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: "current.circuit_state == 'poll_only'",
    roles: ['x_aigov_bridge.admin'],
    script: resetChannelsPressed,
})
