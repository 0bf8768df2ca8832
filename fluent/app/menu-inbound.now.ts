import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { bridgeMenu } from './menu.now.ts'

Record({
    $id: Now.ID['app-module-inbound'],
    table: 'sys_app_module',
    data: {
        title: 'What platforms sent',
        application: bridgeMenu,
        order: 200,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'SEPARATOR',
    },
})

Record({
    $id: Now.ID['app-module-events-parked'],
    table: 'sys_app_module',
    data: {
        title: 'Parked events',
        application: bridgeMenu,
        order: 210,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_event',
        filter: 'state=parked^ORDERBYsys_created_on',
        hint: 'They wait for a mapping row or an earlier event, the oldest first',
    },
})

Record({
    $id: Now.ID['app-module-events-failed'],
    table: 'sys_app_module',
    data: {
        title: 'Failed and dead events',
        application: bridgeMenu,
        order: 220,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_event',
        filter: 'stateINfailed,dead^ORDERBYDESCsys_updated_on',
        hint: 'Failed ones are tried again by themselves, dead ones wait for a person',
    },
})

Record({
    $id: Now.ID['app-module-events'],
    table: 'sys_app_module',
    data: {
        title: 'All events',
        application: bridgeMenu,
        order: 230,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_event',
        filter: 'ORDERBYDESCsys_created_on',
        hint: 'Everything that was taken, the newest first',
    },
})

Record({
    $id: Now.ID['app-module-references'],
    table: 'sys_app_module',
    data: {
        title: 'References',
        application: bridgeMenu,
        order: 240,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_external_ref',
        filter: 'ORDERBYDESCsys_updated_on',
        hint: 'Which thing of a platform is which record here',
    },
})

Record({
    $id: Now.ID['app-module-references-loose'],
    table: 'sys_app_module',
    data: {
        title: 'References to look at',
        application: bridgeMenu,
        order: 250,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_external_ref',
        filter: 'stateINdetached,gone^ORDERBYDESCsys_updated_on',
        hint: 'Records that are not followed, or were deleted',
    },
})

Record({
    $id: Now.ID['app-module-backfills'],
    table: 'sys_app_module',
    data: {
        title: 'Backfills',
        application: bridgeMenu,
        order: 260,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_backfill',
        filter: 'ORDERBYDESCsys_created_on',
        hint: 'Runs that fetch what a platform had before it was connected',
    },
})
