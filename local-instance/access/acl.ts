import { notEmulated, type Engine } from '../engine.ts'
import type { SqlRow } from '../database/statement-cache.ts'
import type { SqlValue } from '../query/query.ts'

export type AclOperation = 'read' | 'write' | 'create' | 'delete'

const WILDCARD = '*'

/**
 * Whether the session may do something with records of a table. The ACLs of the nearest table in its lineage that has
 * any decide, else those of `*`; passing one of them is enough: "If a user does not meet the conditions of the first
 * matching rule, the system evaluates the conditions of the next" (exploring-access-control-list.md). Without any
 * matching ACL access is granted, as that page notes.
 */
export function mayAccessTable(engine: Engine, table: string, operation: AclOperation): boolean {
    for (const name of [...engine.dictionary.lineage(table), WILDCARD]) {
        const acls = findAcls(engine, `"name" = ? AND "operation" = ? AND "type" = 'record'`, [name, operation])
        if (acls.length > 0) return acls.some((acl) => passes(engine, acl))
    }
    return true
}

/** Whether the session passes one of the ACLs that a REST resource names. */
export const passesAnyAcl = (engine: Engine, aclIds: readonly string[]): boolean =>
    aclIds.some((id) => findAcls(engine, '"sys_id" = ?', [id]).some((acl) => passes(engine, acl)))

const findAcls = (engine: Engine, where: string, params: readonly SqlValue[]): SqlRow[] =>
    engine.sql.all(`SELECT * FROM "sys_security_acl" WHERE ${where} AND "active" = 1`, params)

/**
 * By role: one of those listed. "By default the ACL engine completely denies access if an ACL is empty", and "users
 * with the admin role automatically pass the permissions check" of an ACL with admin overrides (t_CreateAnACLRule.md).
 */
function passes(engine: Engine, acl: SqlRow): boolean {
    if (acl.condition || acl.script || acl.security_attribute)
        throw notEmulated(`ACL ${String(acl.name)} with a condition, script or security attribute`)
    if (acl.decision_type && acl.decision_type !== 'allow')
        throw notEmulated(`ACL ${String(acl.name)} of decision type ${String(acl.decision_type)}`)
    const { roles } = engine.session
    if (acl.admin_overrides === 1 && roles.has('admin')) return true
    const required = engine.sql.all(
        `SELECT r."name" FROM "sys_security_acl_role" m JOIN "sys_user_role" r ON r."sys_id" = m."sys_user_role"
         WHERE m."sys_security_acl" = ?`,
        [String(acl.sys_id)],
    )
    return required.some((role) => roles.has(String(role.name)))
}
