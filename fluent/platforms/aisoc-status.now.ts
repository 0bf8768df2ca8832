import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

// Defaults, loaded once: an upgrade neither overwrites nor brings back what an admin changed or removed.

Record({
    $id: Now.ID['platform-aisoc-status-to-state-new'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'aisoc',
        map_name: 'status_to_state',
        source_value: 'new',
        target_value: '1',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-aisoc-status-to-state-open'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'aisoc',
        map_name: 'status_to_state',
        source_value: 'open',
        target_value: '1',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-aisoc-status-to-state-triaged'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'aisoc',
        map_name: 'status_to_state',
        source_value: 'triaged',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-aisoc-status-to-state-triage'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'aisoc',
        map_name: 'status_to_state',
        source_value: 'triage',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-aisoc-status-to-state-investigating'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'aisoc',
        map_name: 'status_to_state',
        source_value: 'investigating',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-aisoc-status-to-state-contained'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'aisoc',
        map_name: 'status_to_state',
        source_value: 'contained',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-aisoc-status-to-state-resolved'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'aisoc',
        map_name: 'status_to_state',
        source_value: 'resolved',
        target_value: '6',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-aisoc-status-to-state-closed'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'aisoc',
        map_name: 'status_to_state',
        source_value: 'closed',
        target_value: '7',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-aisoc-status-to-close-code-resolved'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'aisoc',
        map_name: 'status_to_close_code',
        source_value: 'resolved',
        target_value: 'Solution provided',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-aisoc-status-to-close-code-closed'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'aisoc',
        map_name: 'status_to_close_code',
        source_value: 'closed',
        target_value: 'Solution provided',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-aisoc-status-to-close-code-other'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'aisoc',
        map_name: 'status_to_close_code',
        source_value: '*',
        target_value: '',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-aisoc-status-to-close-notes-resolved'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'aisoc',
        map_name: 'status_to_close_notes',
        source_value: 'resolved',
        target_value: 'Resolved by AiSOC',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-aisoc-status-to-close-notes-closed'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'aisoc',
        map_name: 'status_to_close_notes',
        source_value: 'closed',
        target_value: 'Closed by AiSOC',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-aisoc-status-to-close-notes-other'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'aisoc',
        map_name: 'status_to_close_notes',
        source_value: '*',
        target_value: '',
        active: true,
    },
})
