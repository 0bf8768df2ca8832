import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { promotePressed, releasePressed, replayPressed, retryPressed } from '../../src/server/inbound/event-action.ts'

UiAction({
    $id: Now.ID['inbound-release'],
    table: 'x_aigov_bridge_event',
    name: 'Release',
    actionName: 'bridge_release_event',
    hint: 'Tries again what is parked or dead, with all its tries, after its cause was mended',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: "current.state == 'parked' || current.state == 'dead'",
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

UiAction({
    $id: Now.ID['inbound-retry'],
    table: 'x_aigov_bridge_event',
    name: 'Retry now',
    actionName: 'bridge_retry_event',
    hint: 'Tries a failed event now instead of at its next attempt',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: "current.state == 'failed'",
    roles: ['x_aigov_bridge.admin', 'x_aigov_bridge.operator'],
    script: retryPressed,
})

UiAction({
    $id: Now.ID['inbound-promote'],
    table: 'x_aigov_bridge_event',
    name: 'Promote dry run',
    actionName: 'bridge_promote_event',
    hint: 'Carries out what the plan of this dry run shows, once; refused when what it would do has changed since',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: "current.state == 'dry_run'",
    roles: ['x_aigov_bridge.admin', 'x_aigov_bridge.operator'],
    script: promotePressed,
})
