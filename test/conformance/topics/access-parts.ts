import type { Made } from '../frame/expectation.ts'

const OWNED = { sys_scope: '{scope_id}' }

/** A table of the run's own for rules of access, `{table_prefix}` and the name. */
export const tableOf = (name: string): Made => [
    'sys_db_object',
    { name: `{table_prefix}${name}`, label: name, ws_access: 'true', ...OWNED },
]

export const columnOf = (table: string, element: string, type = 'string'): Made => [
    'sys_dictionary',
    {
        ...{ name: `{table_prefix}${table}`, element, column_label: element, internal_type: type },
        ...{ max_length: '40', active: 'true', ...OWNED },
    },
]

export const role = (name: string): Made => ['sys_user_role', { name: `{scope}.{prefix}_${name}`, ...OWNED }]

/** A rule on records of a table, or on a field of it: `table.field`. */
export const rule = (name: string, operation: string, fields: object = {}): Made => [
    'sys_security_acl',
    {
        ...{ type: 'record', name: `{table_prefix}${name}`, operation, active: 'true', admin_overrides: 'true' },
        ...{ decision_type: 'allow', ...OWNED, ...fields },
    },
]

/** The rule of that key asks for the role of the other. */
export const asksFor = (ruleKey: string, roleKey: string): Made => [
    'sys_security_acl_role',
    { sys_security_acl: `{${ruleKey}}`, sys_user_role: `{${roleKey}}` },
]
