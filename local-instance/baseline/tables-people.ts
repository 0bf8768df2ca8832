import type { TableNotation } from './notation.ts'

/** Who has which role and who is in which group. Columns from general knowledge of the platform. */
export const PEOPLE_TABLES: Readonly<Record<string, TableNotation>> = {
    sys_user_has_role: {
        label: 'User Role',
        display: 'role',
        columns: {
            user: '*reference->sys_user User',
            role: '*reference->sys_user_role Role',
            granted_by: 'reference->sys_user_group Granted by',
            inherited: 'boolean Inherited = false',
            state: 'string(40) State = active',
        },
        choices: { state: ['active=Active', 'requested=Requested'] },
    },
    sys_user_grmember: {
        label: 'Group Member',
        display: 'user',
        columns: { user: '*reference->sys_user User', group: '*reference->sys_user_group Group' },
    },
    sys_group_has_role: {
        label: 'Group Role',
        display: 'role',
        columns: {
            group: '*reference->sys_user_group Group',
            role: '*reference->sys_user_role Role',
            granted_by: 'reference->sys_user_group Granted by',
            inherits: 'boolean Inherits = true',
        },
    },
}
