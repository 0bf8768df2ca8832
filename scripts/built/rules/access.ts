import { each, isTrue, whereIs } from '../finding.ts'
import type { Finding, Rule } from '../finding.ts'
import { textOf } from '../package.ts'
import type { BuiltRecord, Package } from '../package.ts'

const OPERATIONS = ['read', 'create', 'write', 'delete']
/** Roles of the platform that this app may name; a name that the instance lacks grants to nobody without a word. */
const PLATFORM_ROLES = ['admin', 'nobody', 'public', 'itil', 'snc_internal', 'security_admin']

const isActive = (acl: BuiltRecord): boolean => textOf(acl, 'active') === 'true'

const rolesOf = (acl: BuiltRecord, pack: Package): string[] =>
    pack
        .of('sys_security_acl_role')
        .filter((link) => textOf(link, 'sys_security_acl') === textOf(acl, 'sys_id'))
        .map((link) => roleName(link, pack))

function roleName(link: BuiltRecord, pack: Package): string {
    const id = textOf(link, 'sys_user_role')
    const own = pack.of('sys_user_role').find((role) => textOf(role, 'sys_id') === id)
    return own ? textOf(own, 'name') : textOf(link, 'sys_user_role/@name')
}

function missingAcls(table: BuiltRecord, pack: Package): string | false {
    const acls = pack
        .of('sys_security_acl')
        .filter((acl) => textOf(acl, 'type') === 'record' && textOf(acl, 'name') === textOf(table, 'name'))
        .filter(isActive)
    const missing = OPERATIONS.filter((operation) => !acls.some((acl) => textOf(acl, 'operation') === operation))
    return missing.length > 0 && `no access control for ${missing.join(', ')}`
}

function unknownRoles(table: string, pack: Package): Finding[] {
    const names = [...PLATFORM_ROLES, ...pack.of('sys_user_role').map((role) => textOf(role, 'name'))]
    return pack
        .of(table)
        .filter((link) => !names.includes(roleName(link, pack)))
        .map((link) => ({ where: whereIs(link), what: `the role "${roleName(link, pack)}" does not exist` }))
}

export const accessRules: Rule[] = [
    {
        id: 'table-acl',
        title: 'Every own table has access controls for every operation',
        source: 'Impact 10462',
        cure: 'an Acl for each of read, create, write, delete in fluent/access',
        check: each('sys_db_object', missingAcls),
    },
    {
        id: 'empty-acl',
        title: 'No access control is empty or public',
        source: 'Impact 10541',
        cure: 'roles',
        check: each('sys_security_acl', (acl, pack) => {
            const roles = rolesOf(acl, pack)
            if (roles.includes('public')) return 'everybody passes'
            const isEmpty = roles.length === 0 && textOf(acl, 'condition') === '' && textOf(acl, 'script') === ''
            return isEmpty && 'it asks for nothing'
        }),
    },
    {
        id: 'acl-role',
        title: 'Roles that access controls and buttons name exist',
        source: 'now-sdk makes up a sys_id for a role that it does not know',
        cure: 'import the role from fluent/access/roles.now.ts',
        check: (pack) => ['sys_security_acl_role', 'sys_ui_action_role'].flatMap((table) => unknownRoles(table, pack)),
    },
    {
        id: 'nobody-but-admin',
        title: 'What nobody may do, admins may not either',
        source: 't_EvalAdmOverrideAccLevel.md: admin overrides let admins through',
        cure: 'adminOverrides: false',
        check: each(
            'sys_security_acl',
            (acl, pack) => rolesOf(acl, pack).includes('nobody') && isTrue(acl, 'admin_overrides') && 'admins pass it',
        ),
    },
    {
        id: 'acl-query',
        title: 'No access control queries tables',
        source: 'Impact 10259: it runs for each row of each list',
        cure: 'roles, or a condition',
        check: each('sys_security_acl', (acl) => /Glide(Record|Aggregate)/.test(textOf(acl, 'script')) && 'it queries'),
    },
    {
        id: 'button-role',
        title: 'Every button has a role',
        source: 'SecureCheck Auditor: visibility of UI actions; who sees the record could press it',
        cure: 'roles',
        check: each('sys_ui_action', (action, pack) => {
            const links = pack.of('sys_ui_action_role')
            return (
                !links.some((link) => textOf(link, 'sys_ui_action') === textOf(action, 'sys_id')) &&
                'anybody may press it'
            )
        }),
    },
    {
        id: 'menu-role',
        title: 'Every menu and module has a role',
        source: 'KB1270868: modules without roles are the first of the known failures',
        cure: 'roles',
        check: (pack) =>
            ['sys_app_application', 'sys_app_module'].flatMap((table) =>
                each(table, (one) => textOf(one, 'roles') === '' && 'everybody sees it')(pack),
            ),
    },
    {
        id: 'client-callable',
        title: 'No script include is open to browsers without an access control',
        source: 'Impact 10083, 10173',
        cure: 'an Acl of the type client_callable_script_include',
        check: each('sys_script_include', (include, pack) => {
            const guard = (acl: BuiltRecord): boolean =>
                textOf(acl, 'type').startsWith('client_callable') && textOf(acl, 'name') === textOf(include, 'name')
            return (
                isTrue(include, 'client_callable') && !pack.of('sys_security_acl').some(guard) && 'any user may call it'
            )
        }),
    },
    {
        id: 'page-acl',
        title: 'Every page has an access control to read it',
        source: 'Impact 10100',
        cure: 'an Acl of the type ui_page and the operation read',
        check: each('sys_ui_page', (page, pack) => {
            const guard = (acl: BuiltRecord): boolean =>
                textOf(acl, 'type') === 'ui_page' && textOf(acl, 'name') === textOf(page, 'name')
            return !pack.of('sys_security_acl').some(guard) && 'any user may open it'
        }),
    },
    {
        id: 'foreign-writes',
        title: 'No other app may write own tables',
        source: 'Impact 10248, 10466: no cross-scope access that nobody asked for',
        cure: 'leave the access flags of the Table as they are by default',
        check: each('sys_db_object', (table) => {
            const open = ['create', 'update', 'delete', 'alter'].filter((what) => isTrue(table, `${what}_access`))
            return open.length > 0 && `other apps may ${open.join(', ')}`
        }),
    },
]
