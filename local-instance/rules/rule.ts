import { notEmulated, type Engine } from '../engine.ts'
import type { SqlRow } from '../database/statement-cache.ts'
import { scopeName } from '../records/scope.ts'
import type { Operation } from '../records/rule-runner.ts'

/** One active `sys_script` record. */
export interface Rule {
    readonly sysId: string
    readonly name: string
    readonly table: string
    readonly scope: string
    readonly when: 'before' | 'after' | 'async'
    readonly order: number
    readonly operations: readonly Operation[]
    /** Encoded query over the record; empty = always. Compared with case, unlike a record query. */
    readonly filter: string
    readonly script: string
    /** A script whose value decides, beside the filter; empty = always. */
    readonly condition: string
}

/** The rules of a table and of those it extends, in order. */
export function readRules(engine: Engine, table: string): Rule[] {
    const lineage = engine.dictionary.lineage(table)
    const marks = lineage.map(() => '?').join(', ')
    return engine.sql
        .all(
            `SELECT * FROM "sys_script" WHERE "active" = 1 AND "collection" IN (${marks}) ORDER BY "order", "name"`,
            lineage,
        )
        .map((row) => toRule(engine, row))
}

function toRule(engine: Engine, row: SqlRow): Rule {
    refuse(row)
    return {
        sysId: String(row.sys_id),
        name: String(row.name),
        table: String(row.collection),
        scope: scopeName(engine, row.sys_scope),
        when: whenOf(String(row.when)),
        order: Number(row.order ?? 100),
        operations: (['insert', 'update', 'delete'] as const).filter((operation) => row[`action_${operation}`] === 1),
        filter: String(row.filter_condition ?? ''),
        script: String(row.script ?? ''),
        condition: String(row.condition ?? ''),
    }
}

/** What a rule can do beside running its script; a rule that would silently do less is an error. */
function refuse(row: SqlRow): void {
    const present = ['template', 'role_conditions'].filter((column) => row[column])
    const set = ['abort_action', 'add_message', 'is_rest', 'action_query'].filter((column) => row[column] === 1)
    const [first] = [...present, ...set]
    if (first) throw notEmulated(`${first} of business rule ${String(row.name)}`)
}

function whenOf(when: string): Rule['when'] {
    if (when === 'before' || when === 'after') return when
    if (when === 'async' || when === 'async_always') return 'async'
    throw notEmulated(`Business rule of kind ${when}`)
}
