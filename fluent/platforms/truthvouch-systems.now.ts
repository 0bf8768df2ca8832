import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

// Defaults, loaded once: an upgrade neither overwrites nor brings back what an admin changed or removed.

Record({
    $id: Now.ID['platform-truthvouch-mapping-ai-system-registered'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'truthvouch',
        event_type: 'ai_system.registered',
        order: 100,
        operation: 'register_ci',
        on_closed: 'note',
        fields: '{"name":"{{ data.name }}","owned_by":"{{ data.owner }}","owner":"{{ data.owner }}","ci_type":"{{ data.ci_type }}","operational_status":"{{ data.operational_status | default: data.status | default: \\"operational\\" | downcase | map: \\"status_to_operational_status\\" }}","health_score":"{{ data.health_score }}","last_verified":"{{ data.last_verified }}","attributes":"{{ data.attributes | json }}"}',
        active: true,
        description: 'Registers the CI of an AI system; what its class has no field for goes into its attributes',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-mapping-ai-system-registered-2'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'truthvouch',
        event_type: 'ai_system.registered',
        order: 110,
        condition: 'data.dependenciesISNOTEMPTY',
        operation: 'relate_cis',
        on_closed: 'note',
        fields: '{"child":"{{ data.dependencies | json }}","type":"Depends on::Used by"}',
        active: true,
        description: 'What the AI system depends on',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-mapping-ai-system-updated'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'truthvouch',
        event_type: 'ai_system.updated',
        order: 100,
        operation: 'update_ci',
        on_closed: 'note',
        fields: '{"health_score":"{{ data.health_score }}","last_verified":"{{ data.last_verified }}","attributes":"{{ data.attributes | json }}"}',
        active: true,
        description: 'Health score, last verification and attributes of an AI system',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-mapping-ai-system-updated-2'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'truthvouch',
        event_type: 'ai_system.updated',
        order: 110,
        condition: 'data.operational_statusISNOTEMPTY^ORdata.statusISNOTEMPTY',
        operation: 'update_ci',
        on_closed: 'note',
        fields: '{"operational_status":"{{ data.operational_status | default: data.status | downcase | map: \\"status_to_operational_status\\" }}"}',
        active: true,
        description: 'Status of an AI system',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-status-to-operational-status-operational'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'status_to_operational_status',
        source_value: 'operational',
        target_value: '1',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-status-to-operational-status-active'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'status_to_operational_status',
        source_value: 'active',
        target_value: '1',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-status-to-operational-status-in-production'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'status_to_operational_status',
        source_value: 'in production',
        target_value: '1',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-status-to-operational-status-non-operational'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'status_to_operational_status',
        source_value: 'non-operational',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-status-to-operational-status-degraded'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'status_to_operational_status',
        source_value: 'degraded',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-status-to-operational-status-inactive'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'status_to_operational_status',
        source_value: 'inactive',
        target_value: '2',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-status-to-operational-status-repair-in-progress'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'status_to_operational_status',
        source_value: 'repair in progress',
        target_value: '3',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-status-to-operational-status-ready'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'status_to_operational_status',
        source_value: 'ready',
        target_value: '5',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-truthvouch-status-to-operational-status-retired'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'truthvouch',
        map_name: 'status_to_operational_status',
        source_value: 'retired',
        target_value: '6',
        active: true,
    },
})
