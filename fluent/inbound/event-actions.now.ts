import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { releasePressed, replayPressed } from '../../src/server/inbound/event-action.ts'

UiAction({
    $id: Now.ID['inbound-release'],
    table: 'x_aigov_bridge_event',
    name: 'Release',
    actionName: 'bridge_release_event',
    hint: 'Tries again what is parked, failed or dead, after its cause was mended',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: "current.state == 'parked' || current.state == 'failed' || current.state == 'dead'",
    roles: ['x_aigov_bridge.admin', 'x_aigov_bridge.operator'],
    script: releasePressed,
})

UiAction({
    $id: Now.ID['inbound-replay'],
    table: 'x_aigov_bridge_event',
    name: 'Replay',
    actionName: 'bridge_replay_event',
    hint: 'Settles it once more: what it did stays as people left it; what it only showed is done',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: "current.state == 'processed' || current.state == 'ignored' || current.state == 'dry_run'",
    roles: ['x_aigov_bridge.admin', 'x_aigov_bridge.operator'],
    script: replayPressed,
})
