import { type BaselineRow, baselineRow, sysIdOf } from './row.ts'
import { globalRecord } from './rows-scope.ts'

/** Role names and what they are for; documentation, "Base system roles". */
const ROLES: Readonly<Record<string, string>> = {
    admin: 'The System Administrator role: access to all features, functions and data',
    itil: 'Can open, update and close incidents, problems, changes and configuration items',
    snc_internal: 'Internal users: every user who is not external',
    snc_external: 'External users: access only where it is given explicitly',
    rest_api_explorer: 'Can use the REST API Explorer',
    nobody: 'Nobody has it: what it guards is for the platform alone',
    maint: 'Reserved for the maintenance of the platform',
}

const CONTAINED: readonly (readonly [string, string])[] = [
    ['admin', 'itil'],
    ['admin', 'rest_api_explorer'],
    ['itil', 'snc_internal'],
]

const USERS: readonly Readonly<Record<string, string>>[] = [
    {
        user_name: 'admin',
        first_name: 'System',
        last_name: 'Administrator',
        name: 'System Administrator',
        email: 'admin@example.com',
        title: 'System Administrator',
        user_password: 'admin',
    },
    { user_name: 'guest', last_name: 'Guest', name: 'Guest' },
    { user_name: 'system', last_name: 'System', name: 'System' },
]

const GROUPS: Readonly<Record<string, string>> = {
    'Service Desk': 'First line for incidents and requests',
    'Security Operations': 'Handles security incidents',
    'Change Management': 'Assesses and schedules changes',
}

/** May log in and is sent email, as every new user. */
const ENABLED = { sys_class_name: 'sys_user', active: 'true', notification: '2' }

/** The sys_id of a role of the baseline. */
export const roleId = (name: string): string => sysIdOf('sys_user_role', name)

/**
 * Users, roles and groups. `user_password` is in clear text: the record layer stores it hashed. Users without a
 * password cannot log in.
 */
export const peopleRows = (): BaselineRow[] => [
    ...Object.entries(ROLES).map(([name, description]) =>
        globalRecord('sys_user_role', name, name, { name, description, grantable: 'true' }),
    ),
    ...CONTAINED.map(([role, contains]) =>
        globalRecord('sys_user_role_contains', `${role}.${contains}`, contains, {
            role: roleId(role),
            contains: roleId(contains),
        }),
    ),
    ...USERS.map((user) => baselineRow('sys_user', user['user_name'] ?? '', { ...ENABLED, ...user })),
    baselineRow('sys_user_has_role', 'admin.admin', {
        user: sysIdOf('sys_user', 'admin'),
        role: roleId('admin'),
        inherited: 'false',
        state: 'active',
    }),
    ...Object.entries(GROUPS).map(([name, description]) =>
        baselineRow('sys_user_group', name, { name, description, active: 'true' }),
    ),
]
