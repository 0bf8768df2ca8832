import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { previewEventPressed, previewRowPressed } from '../../src/server/setup/action.ts'

UiAction({
    $id: Now.ID['setup-preview-row'],
    table: 'x_aigov_bridge_event_mapping',
    name: 'Preview',
    actionName: 'bridge_preview',
    hint: 'Shows what the stored row would do to the newest event of its type, or why not; writes nothing',
    active: true,
    order: 100,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    roles: ['x_aigov_bridge.admin', 'x_aigov_bridge.operator'],
    script: previewRowPressed,
})

UiAction({
    $id: Now.ID['setup-restore-mapping'],
    table: 'x_aigov_bridge_event_mapping',
    name: 'Restore shipped row',
    actionName: 'bridge_restore_row',
    hint: 'Makes the row as it was shipped with the bridge, and says what that changed',
    active: true,
    order: 110,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: 'current.connection.nil()',
    roles: ['x_aigov_bridge.admin'],
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'bridgeAskRestoreMapping()' },
    script: `function bridgeAskRestoreMapping() {
    var dialog = new GlideModal('glide_modal_confirm', true, 400);
    dialog.setTitle('Restore the shipped row?');
    dialog.setPreference('body', 'What was changed in this row is lost.');
    dialog.setPreference('focusTrap', true);
    dialog.setPreference('onPromptComplete', function () { gsftSubmit(null, g_form.getFormElement(), 'bridge_restore_row'); });
    dialog.setPreference('onPromptCancel', function () {});
    dialog.render();
}
if (typeof window == 'undefined') {
    const { restoreMappingPressed } = require('./src/server/setup/action.ts');
    restoreMappingPressed(current, action);
}`,
})

UiAction({
    $id: Now.ID['setup-restore-map'],
    table: 'x_aigov_bridge_value_map',
    name: 'Restore shipped row',
    actionName: 'bridge_restore_row',
    hint: 'Makes the row as it was shipped with the bridge, and says what that changed',
    active: true,
    order: 110,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    roles: ['x_aigov_bridge.admin'],
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'bridgeAskRestoreValue()' },
    script: `function bridgeAskRestoreValue() {
    var dialog = new GlideModal('glide_modal_confirm', true, 400);
    dialog.setTitle('Restore the shipped row?');
    dialog.setPreference('body', 'What was changed in this row is lost.');
    dialog.setPreference('focusTrap', true);
    dialog.setPreference('onPromptComplete', function () { gsftSubmit(null, g_form.getFormElement(), 'bridge_restore_row'); });
    dialog.setPreference('onPromptCancel', function () {});
    dialog.render();
}
if (typeof window == 'undefined') {
    const { restoreMapPressed } = require('./src/server/setup/action.ts');
    restoreMapPressed(current, action);
}`,
})

UiAction({
    $id: Now.ID['setup-preview-event'],
    table: 'x_aigov_bridge_event',
    name: 'Preview',
    actionName: 'bridge_preview',
    hint: 'Shows what the mapping as it is now would do to this event; writes nothing',
    active: true,
    order: 100,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    roles: ['x_aigov_bridge.admin', 'x_aigov_bridge.operator'],
    script: previewEventPressed,
})
