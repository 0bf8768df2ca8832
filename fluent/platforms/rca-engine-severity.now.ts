import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

// Defaults, loaded once: an upgrade neither overwrites nor brings back what an admin changed or removed.

Record({
    $id: Now.ID['platform-rca-engine-severity-to-impact-critical'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'severity_to_impact',
        source_value: 'critical',
        target_value: '1',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-rca-engine-severity-to-impact-high'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'severity_to_impact',
        source_value: 'high',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-rca-engine-severity-to-impact-medium'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'severity_to_impact',
        source_value: 'medium',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-rca-engine-severity-to-impact-moderate'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'severity_to_impact',
        source_value: 'moderate',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-rca-engine-severity-to-impact-low'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'severity_to_impact',
        source_value: 'low',
        target_value: '3',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-rca-engine-severity-to-impact-other'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'severity_to_impact',
        source_value: '*',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-rca-engine-severity-to-urgency-critical'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'severity_to_urgency',
        source_value: 'critical',
        target_value: '1',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-rca-engine-severity-to-urgency-high'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'severity_to_urgency',
        source_value: 'high',
        target_value: '1',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-rca-engine-severity-to-urgency-medium'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'severity_to_urgency',
        source_value: 'medium',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-rca-engine-severity-to-urgency-moderate'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'severity_to_urgency',
        source_value: 'moderate',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-rca-engine-severity-to-urgency-low'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'severity_to_urgency',
        source_value: 'low',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-rca-engine-severity-to-urgency-other'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'severity_to_urgency',
        source_value: '*',
        target_value: '2',
        active: true,
    },
})
