import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import {
    checkPressed,
    comparePressed,
    pausePressed,
    releaseParkedPressed,
    resumePressed,
    testPressed,
} from '../../src/server/setup/action.ts'

UiAction({
    $id: Now.ID['setup-check'],
    table: 'x_aigov_bridge_connection',
    name: 'Check setup',
    actionName: 'bridge_check_setup',
    hint: 'Looks at everything that it takes to work on this instance, and lists what to mend',
    active: true,
    order: 100,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    roles: ['x_aigov_bridge.admin'],
    script: checkPressed,
})

UiAction({
    $id: Now.ID['setup-test'],
    table: 'x_aigov_bridge_connection',
    name: 'Test connection',
    actionName: 'bridge_test_connection',
    hint: 'Saves the form, calls the platform with what changes nothing there, and says what came of it',
    active: true,
    order: 110,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: 'current.active',
    roles: ['x_aigov_bridge.admin'],
    script: testPressed,
})

UiAction({
    $id: Now.ID['setup-pause'],
    table: 'x_aigov_bridge_connection',
    name: 'Pause',
    actionName: 'bridge_pause',
    hint: 'Events are kept and messages wait until Resume; nothing is lost',
    active: true,
    order: 120,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: "current.active && current.mode != 'paused'",
    roles: ['x_aigov_bridge.admin', 'x_aigov_bridge.operator'],
    script: pausePressed,
})

UiAction({
    $id: Now.ID['setup-resume'],
    table: 'x_aigov_bridge_connection',
    name: 'Resume',
    actionName: 'bridge_resume',
    hint: 'Goes on as before the pause: what waited is settled and sent',
    active: true,
    order: 120,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: "current.mode == 'paused'",
    roles: ['x_aigov_bridge.admin', 'x_aigov_bridge.operator'],
    script: resumePressed,
})

UiAction({
    $id: Now.ID['setup-release-parked'],
    table: 'x_aigov_bridge_connection',
    name: 'Release parked',
    actionName: 'bridge_release_parked',
    hint: 'Tries all parked events of this connection again, after their cause was mended',
    active: true,
    order: 130,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    roles: ['x_aigov_bridge.admin', 'x_aigov_bridge.operator'],
    script: releaseParkedPressed,
})

UiAction({
    $id: Now.ID['setup-rotate-signing'],
    table: 'x_aigov_bridge_connection',
    name: 'Rotate signing secret',
    actionName: 'bridge_rotate_signing_secret',
    hint: 'Saves the form; the next signing secret takes the place of the current one, which holds a day more. Where none is filled in, one is made and shown once.',
    active: true,
    order: 140,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: 'current.active',
    roles: ['x_aigov_bridge.admin'],
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'bridgeAskRotateSigning()' },
    script: `function bridgeAskRotateSigning() {
    var dialog = new GlideModal('glide_modal_confirm', true, 400);
    dialog.setTitle('Rotate the signing secret?');
    dialog.setPreference('body', 'The next secret takes the place of the current one, which holds a day more: have the platform changed by then.');
    dialog.setPreference('focusTrap', true);
    dialog.setPreference('onPromptComplete', function () { gsftSubmit(null, g_form.getFormElement(), 'bridge_rotate_signing_secret'); });
    dialog.setPreference('onPromptCancel', function () {});
    dialog.render();
}
if (typeof window == 'undefined') {
    const { rotateSigningPressed } = require('./src/server/setup/action.ts');
    rotateSigningPressed(current, action);
}`,
})

UiAction({
    $id: Now.ID['setup-rotate-callback'],
    table: 'x_aigov_bridge_connection',
    name: 'Rotate callback secret',
    actionName: 'bridge_rotate_callback_secret',
    hint: 'Saves the form; the next callback secret takes the place of the current one, which holds a day more. Where none is filled in, one is made and shown once.',
    active: true,
    order: 150,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: "current.active && current.callback_url != ''",
    roles: ['x_aigov_bridge.admin'],
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'bridgeAskRotateCallback()' },
    script: `function bridgeAskRotateCallback() {
    var dialog = new GlideModal('glide_modal_confirm', true, 400);
    dialog.setTitle('Rotate the callback secret?');
    dialog.setPreference('body', 'The next secret takes the place of the current one, which holds a day more: have the platform changed by then.');
    dialog.setPreference('focusTrap', true);
    dialog.setPreference('onPromptComplete', function () { gsftSubmit(null, g_form.getFormElement(), 'bridge_rotate_callback_secret'); });
    dialog.setPreference('onPromptCancel', function () {});
    dialog.render();
}
if (typeof window == 'undefined') {
    const { rotateCallbackPressed } = require('./src/server/setup/action.ts');
    rotateCallbackPressed(current, action);
}`,
})

UiAction({
    $id: Now.ID['setup-compare'],
    table: 'x_aigov_bridge_connection',
    name: 'Compare with defaults',
    actionName: 'bridge_compare_defaults',
    hint: 'Shows which mapping rows and value maps of the platform differ from what is shipped; changes nothing',
    active: true,
    order: 160,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    roles: ['x_aigov_bridge.admin'],
    script: comparePressed,
})

UiAction({
    $id: Now.ID['setup-restore-all'],
    table: 'x_aigov_bridge_connection',
    name: 'Restore defaults',
    actionName: 'bridge_restore_defaults',
    hint: 'Takes back what Compare with defaults shows, for all connections of the platform; rows that were added stay',
    active: true,
    order: 170,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    roles: ['x_aigov_bridge.admin'],
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'bridgeAskRestoreDefaults()' },
    script: `function bridgeAskRestoreDefaults() {
    var dialog = new GlideModal('glide_modal_confirm', true, 400);
    dialog.setTitle('Restore the shipped defaults?');
    dialog.setPreference('body', 'What was changed in shipped mapping rows and value maps is lost, for all connections of this platform. Rows that were added stay.');
    dialog.setPreference('focusTrap', true);
    dialog.setPreference('onPromptComplete', function () { gsftSubmit(null, g_form.getFormElement(), 'bridge_restore_defaults'); });
    dialog.setPreference('onPromptCancel', function () {});
    dialog.render();
}
if (typeof window == 'undefined') {
    const { restoreAllPressed } = require('./src/server/setup/action.ts');
    restoreAllPressed(current, action);
}`,
})
