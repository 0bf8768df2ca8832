import '@servicenow/sdk/global'
import { CrossScopePrivilege } from '@servicenow/sdk/core'

CrossScopePrivilege({
    $id: Now.ID['access-privilege-incident-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-incident-create'],
    status: 'allowed',
    operation: 'create',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-incident-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-change-request-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'change_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-change-request-create'],
    status: 'allowed',
    operation: 'create',
    targetName: 'change_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-change-request-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'change_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-task-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-journal-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_journal_field',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-user-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_user',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-choice-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_choice',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-script-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_script',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-user-has-role-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_user_has_role',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-scope-privilege-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_scope_privilege',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-group-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_user_group',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-ci-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'cmdb_ci',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-identification-engine-execute'],
    status: 'allowed',
    operation: 'execute',
    targetName: 'IdentificationEngine',
    targetScope: 'global',
    targetType: 'scriptable',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-security-incident-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sn_si_incident',
    targetScope: 'sn_si',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-security-incident-create'],
    status: 'allowed',
    operation: 'create',
    targetName: 'sn_si_incident',
    targetScope: 'sn_si',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-security-incident-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'sn_si_incident',
    targetScope: 'sn_si',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['access-privilege-attachment-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_attachment',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
