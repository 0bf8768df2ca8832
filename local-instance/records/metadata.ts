import type { Dictionary, TableModel } from '../dictionary/model.ts'

const OTHER_METADATA = ['sys_choice', 'sys_number', 'sys_user_role_contains', 'sys_security_acl_role']

/** True for rows that the workers keep in caches: application files and a few tables beside them. */
export function isMetadata(model: TableModel, dictionary: Dictionary): boolean {
    return dictionary.family('sys_metadata').includes(model.name) || OTHER_METADATA.includes(model.name)
}
