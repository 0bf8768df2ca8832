import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { bridgeMenu } from './menu.now.ts'

Record({
    $id: Now.ID['app-module-configuration'],
    table: 'sys_app_module',
    data: {
        title: 'Configuration',
        application: bridgeMenu,
        order: 400,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'SEPARATOR',
    },
})

Record({
    $id: Now.ID['app-module-connection-new'],
    table: 'sys_app_module',
    data: {
        title: 'New connection',
        application: bridgeMenu,
        order: 410,
        active: true,
        roles: ['x_aigov_bridge.admin'],
        link_type: 'NEW',
        name: 'x_aigov_bridge_connection',
        hint: 'Connects a platform',
    },
})

Record({
    $id: Now.ID['app-module-mappings'],
    table: 'sys_app_module',
    data: {
        title: 'Event mappings',
        application: bridgeMenu,
        order: 420,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_event_mapping',
        filter: 'ORDERBYplatform^ORDERBYevent_type^ORDERBYorder',
        hint: 'What an event of a type does to records',
    },
})

Record({
    $id: Now.ID['app-module-value-maps'],
    table: 'sys_app_module',
    data: {
        title: 'Value maps',
        application: bridgeMenu,
        order: 430,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_value_map',
        filter: 'ORDERBYplatform^ORDERBYmap_name^ORDERBYsource_value',
        hint: 'Which value here stands for a value of a platform',
    },
})

Record({
    $id: Now.ID['app-module-properties'],
    table: 'sys_app_module',
    data: {
        title: 'Properties',
        application: bridgeMenu,
        order: 440,
        active: true,
        roles: ['x_aigov_bridge.admin'],
        link_type: 'DIRECT',
        query: 'system_properties_ui.do?sysparm_title=AI%20Governance%20Bridge&sysparm_category=AI%20Governance%20Bridge',
        hint: 'Switches of the whole bridge',
    },
})

Record({
    $id: Now.ID['app-module-watch'],
    table: 'sys_app_module',
    data: {
        title: 'Trail and health',
        application: bridgeMenu,
        order: 500,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'SEPARATOR',
    },
})

Record({
    $id: Now.ID['app-module-audit'],
    table: 'sys_app_module',
    data: {
        title: 'Audit trail',
        application: bridgeMenu,
        order: 510,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_audit_entry',
        filter: 'ORDERBYDESCsys_created_on',
        hint: 'Who did what to the bridge',
    },
})

Record({
    $id: Now.ID['app-module-heartbeats'],
    table: 'sys_app_module',
    data: {
        title: 'Job heartbeats',
        application: bridgeMenu,
        order: 520,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_heartbeat',
        filter: 'ORDERBYcompleted_at',
        hint: 'Whether the jobs run',
    },
})

Record({
    $id: Now.ID['app-module-leases'],
    table: 'sys_app_module',
    data: {
        title: 'Leases',
        application: bridgeMenu,
        order: 530,
        active: true,
        roles: ['x_aigov_bridge.admin'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_lease',
        filter: 'ORDERBYexpires_at',
        hint: 'What is being worked on right now',
    },
})

Record({
    $id: Now.ID['app-module-findings'],
    table: 'sys_app_module',
    data: {
        title: 'Setup findings',
        application: bridgeMenu,
        order: 525,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_setup_finding',
        filter: 'level!=ok^ORDERBYconnection^ORDERBYorder',
        hint: 'What the last setup checks want mended',
    },
})
