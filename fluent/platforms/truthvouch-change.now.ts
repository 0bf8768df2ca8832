import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

// Defaults, loaded once: an upgrade neither overwrites nor brings back what an admin changed or removed.

Record({
    $id: Now.ID['platform-truthvouch-level-to-impact-high'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'level_to_impact',
        source_value: 'high',
        target_value: '1',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-level-to-impact-medium'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'level_to_impact',
        source_value: 'medium',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-level-to-impact-low'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'level_to_impact',
        source_value: 'low',
        target_value: '3',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-level-to-impact-other'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'level_to_impact',
        source_value: '*',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-risk-to-risk-very-high'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'risk_to_risk',
        source_value: 'very high',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-risk-to-risk-high'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'risk_to_risk',
        source_value: 'high',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-risk-to-risk-medium'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'risk_to_risk',
        source_value: 'medium',
        target_value: '3',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-risk-to-risk-moderate'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'risk_to_risk',
        source_value: 'moderate',
        target_value: '3',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-risk-to-risk-low'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'risk_to_risk',
        source_value: 'low',
        target_value: '4',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-risk-to-risk-other'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'risk_to_risk',
        source_value: '*',
        target_value: '3',
        active: true,
    },
})
