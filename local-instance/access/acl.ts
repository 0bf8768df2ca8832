import { type Engine, notEmulated } from '../engine.ts'
import { matchesCondition } from '../query/matches.ts'
import { parseQuery } from '../query/parse.ts'
import { dynamicValue } from '../records/dynamic-value.ts'
import { valueAt } from '../records/path.ts'
import type { TableRecord } from '../records/record.ts'
import { type AclRule, aclRules } from './acl-rule.ts'

export type AclOperation = 'read' | 'write' | 'create' | 'delete'

const WILDCARD = '*'
/** "If an ACL is assigned the nobody role, admin users can't access the resource" (t_CreateAnACLRule.md). */
const NOBODY = 'nobody'

/**
 * Whether the session may do something with a table, or with one record of it. Without a record only roles count:
 * "Scripts and conditions that rely on knowing the contents of a record aren't evaluated"
 * (exploring-access-control-list.md). In order: the table, the tables that it extends, `*` (acl-rule-types.md).
 */
export function mayAccessTable(engine: Engine, table: string, operation: AclOperation, record?: TableRecord): boolean {
    const names = [...engine.dictionary.lineage(table), WILDCARD]
    return decide(engine, rulesNamed(engine, operation, names), record)
}

/** A field that somebody wants to read or set. */
export interface FieldAccess {
    readonly table: string
    readonly field: string
    readonly operation: 'read' | 'write' | 'create'
    readonly record?: TableRecord | undefined
}

/**
 * Whether the field rules let it pass; whether the table's do, `mayAccessTable` tells. Without a rule for `create`
 * those for `write` count: "the create conditions are the same as the write conditions unless you define an explicit
 * create operation ACL rule" (exploring-access-control-list.md).
 */
export function passesFieldRules(engine: Engine, { table, field, operation, record }: FieldAccess): boolean {
    const tables = [...engine.dictionary.lineage(table), WILDCARD]
    if (!tables.some((name) => aclRules(engine).guardsFields(name))) return true
    const names = fieldNames(tables, field)
    const rules = rulesNamed(engine, operation, names)
    if (operation === 'create' && rules.length === 0) return decide(engine, rulesNamed(engine, 'write', names), record)
    return decide(engine, rules, record)
}

/** "A user must pass both table and field ACL rules to access a record object" (acl-rule-types.md). */
export const mayAccessField = (engine: Engine, access: FieldAccess): boolean =>
    mayAccessTable(engine, access.table, access.operation, access.record) && passesFieldRules(engine, access)

/** Whether the session passes one of the rules that a REST resource names; "ACLs that have a Type of REST_Endpoint". */
export const passesAnyAcl = (engine: Engine, aclIds: readonly string[]): boolean =>
    aclIds.some((id) => {
        const rule = aclRules(engine).byId(id)
        return rule?.type === 'REST_Endpoint' && passes(engine, rule, undefined)
    })

/** The processing order of field rules (acl-rule-types.md). */
const fieldNames = (tables: readonly string[], field: string): string[] => [
    ...tables.map((name) => `${name}.${field}`),
    ...tables.map((name) => `${name}.${WILDCARD}`),
]

const rulesNamed = (engine: Engine, operation: AclOperation, names: readonly string[]): (readonly AclRule[])[] =>
    names.map((name) => aclRules(engine).named(operation, name)).filter((rules) => rules.length > 0)

/**
 * Deny-Unless rules first, each has to be met; then of the Allow-If rules those of the first name that has any, of
 * which one is enough. "If there are no matching access control rules […], then the system grants the user access".
 */
function decide(engine: Engine, points: readonly (readonly AclRule[])[], record: TableRecord | undefined): boolean {
    const applying = points.map((rules) => rules.filter((rule) => holds(engine, rule.appliesTo, record)))
    const met = (rule: AclRule): boolean => passes(engine, rule, record)
    if (!applying.flat().every((rule) => rule.decision === 'allow' || met(rule))) return false
    const first = applying.map((rules) => rules.filter((rule) => rule.decision === 'allow')).find((rules) => rules[0])
    return !first || first.some(met)
}

function passes(engine: Engine, rule: AclRule, record: TableRecord | undefined): boolean {
    if (rule.isEmptyOrInvalid) return false
    const { roles } = engine.session
    const isAdmin = roles.has('admin') && !rule.roles.includes(NOBODY)
    if (isAdmin && rule.adminOverrides) return true
    // "Users with the admin role always pass this permissions check" (t_CreateAnACLRule.md).
    const hasRole = isAdmin || rule.roles.length === 0 || rule.roles.some((role) => roles.has(role))
    return hasRole && attributeHolds(engine, rule) && contentHolds(engine, rule, record)
}

/** Condition and script; of a record rule both need the record. */
function contentHolds(engine: Engine, rule: AclRule, record: TableRecord | undefined): boolean {
    if (rule.type === 'record' && !record) return true
    if (rule.condition && !record) throw notEmulated(`ACL ${rule.name} with a condition`)
    if (!holds(engine, rule.condition, record)) return false
    return rule.script === '' || engine.aclScripts.holds(rule, record)
}

/** "The Condition field is case-sensitive"; without a record a condition is not looked at. */
function holds(engine: Engine, condition: string, record: TableRecord | undefined): boolean {
    if (condition === '' || !record) return true
    return matchesCondition(
        parseQuery(condition),
        (field) => valueAt(engine, record, field),
        undefined,
        (expression) => dynamicValue(engine, expression),
    )
}

/** The two attributes that the SDK names (sdk-core/src/app/Acl.ts). */
const ATTRIBUTES: Readonly<Record<string, (engine: Engine) => boolean>> = {
    '239bdf0c47d23110ba46ff58936d4330': ({ session }) => session.userName !== 'guest',
    '8637f144b732111074f706dd1e11a981': ({ session }) => session.roles.has('admin'),
}

function attributeHolds(engine: Engine, { attribute, name }: AclRule): boolean {
    if (attribute === '') return true
    const test = ATTRIBUTES[attribute]
    if (!test) throw notEmulated(`Security attribute ${attribute} of ACL ${name}`)
    return test(engine)
}
