import { type BaselineRow, metadataValues, sysIdOf } from './row.ts'
import { roleId } from './rows-people.ts'
import { globalRecord } from './rows-scope.ts'

/**
 * sys_ids of access control types and operations as the SDK emits them (sdk-core/src/app/Acl.ts): mostly the name
 * itself, otherwise the id given here.
 */
const TYPES: Readonly<Record<string, string>> = {
    ...byName('record', 'REST_Endpoint', 'processor', 'ui_page', 'client_callable_script_include', 'GraphQL'),
    ...byName('pd_action', 'client_callable_flow_object'),
    ux_page: 'b9eb8a1b873303002941b53046cb0b18',
    ux_route: 'b9eb8a1b873303002941b53046cb1234',
    ux_data_broker: '6d9c40e9531210101cb3ddeeff7b12f6',
}
const OPERATIONS: Readonly<Record<string, string>> = {
    ...byName('execute', 'create', 'read', 'write', 'delete'),
    conditional_table_query_range: '7aad4c50b7f4621062b62181ce11a918',
    data_fabric: 'e60cd19b4f602210f2c160cc32ce0b06',
    query_match: '521c7497b7300210240b06dd1e11a979',
    query_range: 'e66cf897b7300210240b06dd1e11a9fd',
    edit_task_relations: 'b718b0e2c0a80204005b2705d3b6a0a0',
    edit_ci_relations: 'b7199572c0a8020400ee6d907c07d6cc',
    save_as_template: 'e5a2b9c50a0a0bc5005dd4a3096ac37b',
    add_to_list: '394af8150a0a0b270096f5ac9d6bac47',
    report_on: 'f6861c32c0a8016400647951e901525d',
    list_edit: '54f535270a0a0b8c007c67009ab2bdc0',
    report_view: '0997ab83733303005978e4b9cdf6a7b9',
    personalize_choices: '76742c60c0a801657735f3789a7327d0',
}

function byName(...names: readonly string[]): Record<string, string> {
    return Object.fromEntries(names.map((name) => [name, name]))
}

/**
 * The access control of every Scripted REST resource that names none (`RestApi` in the SDK emits this sys_id).
 * On the platform it is met by the role snc_internal.
 */
const SCRIPTED_REST_DEFAULT: Control = {
    sysId: 'cf9d01d3e73003009d6247e603f6a990',
    type: 'REST_Endpoint',
    name: 'Scripted REST External Default',
    operation: 'execute',
}

/** Roles by operation. A control with several roles is met by any of them. */
interface TableAccess {
    readonly read: readonly string[]
    readonly write: readonly string[]
    readonly create: readonly string[]
    readonly delete: readonly string[]
}

const ADMIN = ['admin']
const ONLY_ADMIN: TableAccess = { read: ADMIN, write: ADMIN, create: ADMIN, delete: ADMIN }
const FULFILLED: TableAccess = { read: ['snc_internal', 'itil'], write: ['itil'], create: ['itil'], delete: ADMIN }
const LOOKED_UP: TableAccess = { ...ONLY_ADMIN, read: ['itil'] }

/**
 * Record access. Judgement: the platform has hundreds of controls with scripts and conditions; these keep their gist.
 * `*` is what it answers for tables without a control of their own under high security.
 */
const RECORD_ACCESS: Readonly<Record<string, TableAccess>> = {
    '*': ONLY_ADMIN,
    task: FULFILLED,
    incident: FULFILLED,
    change_request: FULFILLED,
    problem: FULFILLED,
    task_sla: { ...ONLY_ADMIN, read: ['itil'] },
    cmdb: FULFILLED,
    cmdb_ci: FULFILLED,
    cmdb_rel_ci: { ...FULFILLED, delete: ['itil'] },
    task_ci: { ...FULFILLED, delete: ['itil'] },
    cmdb_rel_type: { ...ONLY_ADMIN, read: ['snc_internal', 'itil'] },
    sys_user: LOOKED_UP,
    sys_user_group: LOOKED_UP,
    sys_user_grmember: LOOKED_UP,
    sys_user_role: ONLY_ADMIN,
    sys_user_has_role: ONLY_ADMIN,
    core_company: LOOKED_UP,
    cmn_location: LOOKED_UP,
    cmn_department: LOOKED_UP,
    sys_choice: { ...ONLY_ADMIN, read: ['snc_internal', 'itil'] },
}

/** Types, operations, the default REST access control and the record access controls with their roles. */
export const accessRows = (): BaselineRow[] => [
    ...Object.entries(TYPES).map(([name, sysId]) => namedRow('sys_security_type', name, sysId)),
    ...Object.entries(OPERATIONS).map(([name, sysId]) => namedRow('sys_security_operation', name, sysId)),
    ...acl(SCRIPTED_REST_DEFAULT, ['snc_internal']),
    ...Object.entries(RECORD_ACCESS).flatMap(([table, access]) =>
        Object.entries(access).flatMap(([operation, roles]: [string, readonly string[]]) => {
            const sysId = sysIdOf('sys_security_acl', `record.${table}.${operation}`)
            return acl({ sysId, type: 'record', name: table, operation }, roles)
        }),
    ),
]

const namedRow = (table: string, name: string, sysId: string): BaselineRow => ({
    table,
    values: { sys_id: sysId, ...metadataValues(table, name, sysId), name },
})

interface Control {
    readonly sysId: string
    readonly type: string
    readonly name: string
    readonly operation: string
}

function acl(control: Control, roles: readonly string[]): BaselineRow[] {
    const { sysId, type, name, operation } = control
    const values = {
        sys_id: sysId,
        ...metadataValues('sys_security_acl', name, sysId),
        ...{ name, type, operation },
        active: 'true',
        admin_overrides: 'true',
        advanced: 'false',
        decision_type: 'allow',
        local_or_existing: 'Existing',
    }
    const granted = roles.map((role) =>
        globalRecord('sys_security_acl_role', `${sysId}.${role}`, role, {
            sys_security_acl: sysId,
            sys_user_role: roleId(role),
        }),
    )
    return [{ table: 'sys_security_acl', values }, ...granted]
}
