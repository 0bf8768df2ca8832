import '@servicenow/sdk/global'
import { ScriptAction, UiAction } from '@servicenow/sdk/core'
import { askedOutbound, forceSyncPressed } from '../../src/server/outbound/action.ts'

UiAction({
    $id: Now.ID['outbound-force-sync'],
    table: 'x_aigov_bridge_external_ref',
    name: 'Force sync',
    actionName: 'bridge_force_sync',
    hint: 'Sends the state of the record now, whatever the platform was told before',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: "current.state == 'linked'",
    roles: ['x_aigov_bridge.admin', 'x_aigov_bridge.operator'],
    script: forceSyncPressed,
})

ScriptAction({
    $id: Now.ID['outbound-asked'],
    name: 'Bridge: buttons, outbound',
    description: 'Sends the state of one record again',
    eventName: 'x_aigov_bridge.asked',
    active: true,
    script: askedOutbound,
})
