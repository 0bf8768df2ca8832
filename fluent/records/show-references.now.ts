import '@servicenow/sdk/global'
import { Record, UiAction } from '@servicenow/sdk/core'

// The related lists of incidents and other tasks belong to the instance: a package that brought a layout along would
// replace that of the customer. This is offered under Configure > Related Lists, and the link shows the same at once.
Record({
    $id: Now.ID['records-task-references'],
    table: 'sys_relationship',
    data: {
        name: 'Bridge references',
        basic_apply_to: 'task',
        basic_query_from: 'x_aigov_bridge_external_ref',
        query_with: "current.addQuery('target_sys_id', parent.getUniqueValue());",
    },
})

UiAction({
    $id: Now.ID['records-show-references'],
    table: 'task',
    name: 'Bridge references',
    actionName: 'bridge_show_references',
    hint: 'Which things of AI platforms this record stands for',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showLink: true },
    condition: '!current.correlation_id.nil()',
    roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
    script: "action.setRedirectURL('x_aigov_bridge_external_ref_list.do?sysparm_query=target_sys_id=' + current.getUniqueValue());",
})

UiAction({
    $id: Now.ID['records-show-ci-references'],
    table: 'cmdb_ci',
    name: 'Bridge references',
    actionName: 'bridge_show_references',
    hint: 'Which things of AI platforms this configuration item stands for',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showLink: true },
    roles: ['x_aigov_bridge.operator', 'x_aigov_bridge.auditor'],
    script: "action.setRedirectURL('x_aigov_bridge_external_ref_list.do?sysparm_query=target_sys_id=' + current.getUniqueValue());",
})
