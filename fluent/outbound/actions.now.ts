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
    $id: Now.ID['outbound-discard'],
    table: 'x_aigov_bridge_connection',
    name: 'Discard what waits',
    actionName: 'bridge_discard',
    hint: 'On a clone: ends the messages that wait, which the original sends as well. Press it before Send from this instance',
    active: true,
    order: 90,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: "current.armed_instance != gs.getProperty('instance_name')",
    roles: ['x_aigov_bridge.admin'],
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'bridgeAskDiscard()' },
    script: `function bridgeAskDiscard() {
    var dialog = new GlideModal('glide_modal_confirm', true, 400);
    dialog.setTitle('Discard what waits?');
    dialog.setPreference('body', 'No message that waits on this connection is ever sent from this instance. The instance that this is a clone of sends its own.');
    dialog.setPreference('focusTrap', true);
    dialog.setPreference('onPromptComplete', function () { gsftSubmit(null, g_form.getFormElement(), 'bridge_discard'); });
    dialog.setPreference('onPromptCancel', function () {});
    dialog.render();
}
if (typeof window == 'undefined') {
    const { discardPressed } = require('./src/server/setup/action.ts');
    discardPressed(current, action);
}`,
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
