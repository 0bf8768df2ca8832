import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

// Defaults, loaded once: an upgrade neither overwrites nor brings back what an admin changed or removed.

Record({
    $id: Now.ID['platform-truthvouch-severity-to-impact-critical'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'severity_to_impact',
        source_value: 'critical',
        target_value: '1',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-severity-to-impact-high'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'severity_to_impact',
        source_value: 'high',
        target_value: '1',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-severity-to-impact-medium'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'severity_to_impact',
        source_value: 'medium',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-severity-to-impact-low'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'severity_to_impact',
        source_value: 'low',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-severity-to-impact-other'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'severity_to_impact',
        source_value: '*',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-severity-to-urgency-critical'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'severity_to_urgency',
        source_value: 'critical',
        target_value: '1',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-severity-to-urgency-high'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'severity_to_urgency',
        source_value: 'high',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-severity-to-urgency-medium'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'severity_to_urgency',
        source_value: 'medium',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-severity-to-urgency-low'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'severity_to_urgency',
        source_value: 'low',
        target_value: '3',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-severity-to-urgency-other'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'severity_to_urgency',
        source_value: '*',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-resolution-to-close-code-false-positive'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'resolution_to_close_code',
        source_value: 'false_positive',
        target_value: 'No resolution provided',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-resolution-to-close-code-not-important'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'resolution_to_close_code',
        source_value: 'not_important',
        target_value: 'No resolution provided',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-resolution-to-close-code-duplicate'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'resolution_to_close_code',
        source_value: 'duplicate',
        target_value: 'Duplicate',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-resolution-to-close-code-other'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'resolution_to_close_code',
        source_value: '*',
        target_value: 'Solution provided',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-severity-to-severity-critical'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'severity_to_severity',
        source_value: 'critical',
        target_value: '1',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-severity-to-severity-high'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'severity_to_severity',
        source_value: 'high',
        target_value: '1',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-severity-to-severity-medium'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'severity_to_severity',
        source_value: 'medium',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-severity-to-severity-low'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'severity_to_severity',
        source_value: 'low',
        target_value: '3',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-severity-to-severity-other'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'severity_to_severity',
        source_value: '*',
        target_value: '2',
        active: true,
    },
})
