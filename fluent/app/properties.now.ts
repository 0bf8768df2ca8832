import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from '../access/roles.now.ts'

const allowHttpLoopback = Property({
    $id: Now.ID['app-allow-http-loopback'],
    name: 'x_aigov_bridge.allow_http_loopback',
    description: 'Messages may go to plain http addresses of this machine itself. Only for a demo on one machine.',
    type: 'boolean',
    value: false,
    roles: { read: [admin], write: [admin] },
})

const bridgeProperties = Record({
    $id: Now.ID['app-properties-category'],
    table: 'sys_properties_category',
    data: { name: 'AI Governance Bridge', title: 'Switches of the whole bridge' },
})

Record({
    $id: Now.ID['app-property-allow-http-loopback'],
    table: 'sys_properties_category_m2m',
    data: { category: bridgeProperties, property: allowHttpLoopback, order: 100 },
})
