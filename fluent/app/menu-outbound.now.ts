import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { bridgeMenu } from './menu.now.ts'

Record({
    $id: Now.ID['app-module-outbound'],
    table: 'sys_app_module',
    data: {
        title: 'What platforms are told',
        application: bridgeMenu,
        order: 300,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'SEPARATOR',
    },
})

Record({
    $id: Now.ID['app-module-messages-waiting'],
    table: 'sys_app_module',
    data: {
        title: 'Outbox: waiting',
        application: bridgeMenu,
        order: 310,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_message',
        filter: 'stateINready,sending,waiting^ORDERBYsys_created_on',
        hint: 'On their way, the oldest first',
    },
})

Record({
    $id: Now.ID['app-module-messages-held'],
    table: 'sys_app_module',
    data: {
        title: 'Outbox: held',
        application: bridgeMenu,
        order: 320,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_message',
        filter: 'state=held^ORDERBYsys_created_on',
        hint: 'It is not clear whether the platform has them: a person decides',
    },
})

Record({
    $id: Now.ID['app-module-messages-dead'],
    table: 'sys_app_module',
    data: {
        title: 'Outbox: dead',
        application: bridgeMenu,
        order: 330,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_message',
        filter: 'state=dead^ORDERBYDESCsys_updated_on',
        hint: 'The platform refused them, or a week went by: a person decides',
    },
})

Record({
    $id: Now.ID['app-module-messages'],
    table: 'sys_app_module',
    data: {
        title: 'All messages',
        application: bridgeMenu,
        order: 340,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_message',
        filter: 'ORDERBYDESCsys_created_on',
        hint: 'Everything that was told, the newest first',
    },
})

Record({
    $id: Now.ID['app-module-attempts'],
    table: 'sys_app_module',
    data: {
        title: 'Delivery attempts',
        application: bridgeMenu,
        order: 350,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_attempt',
        filter: 'ORDERBYDESCstarted_at',
        hint: 'Each try with its answer',
    },
})

Record({
    $id: Now.ID['app-module-circuits'],
    table: 'sys_app_module',
    data: {
        title: 'Circuits',
        application: bridgeMenu,
        order: 360,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_circuit',
        filter: 'ORDERBYDESCstate',
        hint: 'Channels on which messages wait because a platform refuses them',
    },
})

Record({
    $id: Now.ID['app-module-webhooks'],
    table: 'sys_app_module',
    data: {
        title: 'Webhooks',
        application: bridgeMenu,
        order: 370,
        active: true,
        roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
        link_type: 'LIST',
        name: 'x_aigov_bridge_webhook',
        filter: 'ORDERBYconnection',
        hint: 'Addresses that platforms registered, and what came of the last delivery',
    },
})
