import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from '../access/roles.now.ts'
import {
    purgeBudgetSeconds,
    retentionAuditDays,
    retentionDeadDays,
    retentionEventDays,
    retentionMessageDays,
} from './retention.now.ts'

const allowHttpLoopback = Property({
    $id: Now.ID['app-allow-http-loopback'],
    name: 'x_aigov_bridge.allow_http_loopback',
    description: 'Messages may go to plain http addresses of this machine itself. Only for a demo on one machine.',
    type: 'boolean',
    value: false,
    roles: { read: [admin], write: [admin] },
})

const complianceTaskTable = Property({
    $id: Now.ID['app-compliance-task-table'],
    name: 'x_aigov_bridge.compliance_task_table',
    description:
        'Table of compliance tasks, e.g. sn_grc_task; one that extends task and is open to this application. Empty, absent or closed = an incident of the category compliance.',
    type: 'string',
    value: '',
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

Record({
    $id: Now.ID['app-property-compliance-task-table'],
    table: 'sys_properties_category_m2m',
    data: { category: bridgeProperties, property: complianceTaskTable, order: 110 },
})

Record({
    $id: Now.ID['app-property-retention-event-days'],
    table: 'sys_properties_category_m2m',
    data: { category: bridgeProperties, property: retentionEventDays, order: 200 },
})

Record({
    $id: Now.ID['app-property-retention-message-days'],
    table: 'sys_properties_category_m2m',
    data: { category: bridgeProperties, property: retentionMessageDays, order: 210 },
})

Record({
    $id: Now.ID['app-property-retention-dead-days'],
    table: 'sys_properties_category_m2m',
    data: { category: bridgeProperties, property: retentionDeadDays, order: 220 },
})

Record({
    $id: Now.ID['app-property-retention-audit-days'],
    table: 'sys_properties_category_m2m',
    data: { category: bridgeProperties, property: retentionAuditDays, order: 230 },
})

Record({
    $id: Now.ID['app-property-purge-budget-seconds'],
    table: 'sys_properties_category_m2m',
    data: { category: bridgeProperties, property: purgeBudgetSeconds, order: 240 },
})
