import type { SqlRow } from '../database/statement-cache.ts'
import type { Engine } from '../engine.ts'
import { scopeName } from '../records/scope.ts'

/** One active `sys_security_acl`. */
export interface AclRule {
    readonly sysId: string
    readonly name: string
    readonly scope: string
    readonly type: string
    readonly decision: 'allow' | 'deny'
    readonly adminOverrides: boolean
    /** Names of the roles of which one is needed; empty = none is. */
    readonly roles: readonly string[]
    /** Encoded query that says which records the rule is about; empty = all. */
    readonly appliesTo: string
    /** Encoded query that the record has to meet. */
    readonly condition: string
    readonly script: string
    /** sys_id of a security attribute. */
    readonly attribute: string
    /** "By default the ACL engine completely denies access if an ACL is empty or invalid" (exploring-access-control-list.md). */
    readonly isEmptyOrInvalid: boolean
}

/** The rules as the database holds them now. */
export interface AclRules {
    /** Record rules of an operation by the name of a table, or of a table and a field. */
    named(operation: string, name: string): readonly AclRule[]
    /** Whether there is any rule for fields of this table by its own name; `*` = of any table. */
    guardsFields(table: string): boolean
    byId(sysId: string): AclRule | undefined
}

const cache = new WeakMap<Engine, { generation: number; rules: AclRules }>()

/** Read again when metadata has changed. */
export function aclRules(engine: Engine): AclRules {
    const known = cache.get(engine)
    if (known?.generation === engine.generation) return known.rules
    const { generation } = engine
    const rules = readRules(engine)
    cache.set(engine, { generation, rules })
    return rules
}

function readRules(engine: Engine): AclRules {
    const roles = rolesOfRules(engine)
    const byName = new Map<string, AclRule[]>()
    const byId = new Map<string, AclRule>()
    const guarded = new Set<string>()
    for (const row of engine.sql.all('SELECT * FROM "sys_security_acl" WHERE "active" = 1')) {
        const rule = toRule(engine, row, roles.get(String(row.sys_id)) ?? [])
        byId.set(rule.sysId, rule)
        const key = `${String(row.operation)} ${rule.name}`
        if (rule.type !== 'record') continue
        byName.set(key, [...(byName.get(key) ?? []), rule])
        const [table = '', field] = rule.name.split('.')
        if (field !== undefined) guarded.add(table)
    }
    return {
        named: (operation, name) => byName.get(`${operation} ${name}`) ?? [],
        guardsFields: (table) => guarded.has(table),
        byId: (sysId) => byId.get(sysId),
    }
}

/** By rule: a role that does not exist is null. */
function rolesOfRules(engine: Engine): ReadonlyMap<string, (string | null)[]> {
    const roles = new Map<string, (string | null)[]>()
    const rows = engine.sql.all(
        `SELECT m."sys_security_acl" AS "rule", r."name" AS "name" FROM "sys_security_acl_role" m
         LEFT JOIN "sys_user_role" r ON r."sys_id" = m."sys_user_role"`,
    )
    for (const { rule, name } of rows)
        roles.set(String(rule), [...(roles.get(String(rule)) ?? []), name === null ? null : String(name)])
    return roles
}

function toRule(engine: Engine, row: SqlRow, roles: readonly (string | null)[]): AclRule {
    const text = (name: string): string => String(row[name] ?? '').trim()
    const script = text('script')
    const parts = [text('condition'), script, text('security_attribute')]
    return {
        sysId: text('sys_id'),
        name: text('name'),
        scope: scopeName(engine, row.sys_scope),
        type: text('type'),
        decision: row.decision_type === 'deny' ? 'deny' : 'allow',
        adminOverrides: row.admin_overrides === 1,
        roles: roles.filter((role) => role !== null),
        appliesTo: text('applies_to'),
        condition: text('condition'),
        script,
        attribute: text('security_attribute'),
        isEmptyOrInvalid:
            (roles.length === 0 && parts.every((part) => part === '')) || roles.includes(null) || isAlwaysTrue(script),
    }
}

/** "ACLs with a script that contains "answer=true" or "true"": a script that is nothing else. */
const isAlwaysTrue = (script: string): boolean => /^(answer\s*=\s*)?true\s*;?$/.test(script)
