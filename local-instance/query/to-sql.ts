import type { Dictionary, TableModel } from '../dictionary/model.ts'
import { conditionSql, type Fragment, type Surroundings } from './condition-sql.ts'
import type { Dynamic } from './operands.ts'
import { formatCondition } from './parse.ts'
import type { Clause, Condition, Group, Query, Selection } from './query.ts'
import { tableScope, type TableScope } from './table-scope.ts'

type ConditionCompiler = (condition: Condition) => Fragment | undefined

/**
 * Compiles a query over one table to the parts of a SELECT. Every value is a bound parameter.
 * What names an unknown field is dropped and the rest runs: "the invalid part of the query condition is ignored and
 * results are based on the valid part" (ServiceNowDocs r_AvailableSystemProperties.md,
 * glide.invalid_query.returns_no_rows).
 */
export function compileQuery(
    tableName: string,
    query: Query,
    dictionary: Dictionary,
    options: { dynamic: Dynamic; columns?: readonly string[] },
): Selection {
    const base = dictionary.table(tableName)
    if (!base) throw new Error(`Table ${tableName} does not exist`)
    const dropped: string[] = []
    const scope = tableScope(dictionary, base)
    const surroundings: Surroundings = { scope, dictionary, dynamic: options.dynamic }
    const compile: ConditionCompiler = (condition) => {
        const fragment = conditionSql(condition, surroundings)
        if (!fragment) dropped.push(formatCondition(condition))
        return fragment
    }
    const where = join([...classLimit(base, dictionary), ...filterOf(query, compile)], ' AND ')
    const orderBy = orderOf(query, scope, dropped)
    const columns = columnsOf(options.columns ?? [], scope)
    return { from: scope.from(), where: where?.sql ?? '1', orderBy, params: where?.params ?? [], columns, dropped }
}

const columnsOf = (paths: readonly string[], scope: TableScope): Selection['columns'] =>
    Object.fromEntries(
        paths.flatMap((path) => {
            const located = scope.locate(path)
            return located ? [[path, located.sql]] : []
        }),
    )

/** All tables of a hierarchy share the SQL table of their root, so a table that extends another names its classes. */
function classLimit(table: TableModel, dictionary: Dictionary): Fragment[] {
    if (table.name === table.root) return []
    const family = dictionary.family(table.name)
    return [{ sql: `t0."sys_class_name" IN (${family.map(() => '?').join(', ')})`, params: family }]
}

/** None or one fragment: the groups as alternatives. A group of which nothing is left vanishes. */
function filterOf(query: Query, compile: ConditionCompiler): Fragment[] {
    const groups = query.groups.flatMap((group) => groupOf(group, compile))
    const alternatives = join(groups, ' OR ')
    return alternatives ? [alternatives] : []
}

function groupOf(group: Group, compile: ConditionCompiler): Fragment[] {
    const clauses = join(
        group.flatMap((clause) => clauseOf(clause, compile)),
        ' AND ',
    )
    return clauses ? [clauses] : []
}

function clauseOf(clause: Clause, compile: ConditionCompiler): Fragment[] {
    const conditions = clause.map(compile).filter((fragment) => fragment !== undefined)
    const alternatives = join(conditions, ' OR ')
    return alternatives ? [alternatives] : []
}

function join(fragments: readonly Fragment[], word: ' AND ' | ' OR '): Fragment | undefined {
    if (fragments.length < 2) return fragments[0]
    return {
        sql: `(${fragments.map((fragment) => fragment.sql).join(word)})`,
        params: fragments.flatMap((fragment) => fragment.params),
    }
}

function orderOf(query: Query, scope: TableScope, dropped: string[]): string {
    const orders: string[] = []
    for (const { field, descending } of query.orderBy) {
        const located = scope.locate(field)
        if (located) orders.push(`${located.sql} ${descending ? 'DESC' : 'ASC'}`)
        else dropped.push(`${descending ? 'ORDERBYDESC' : 'ORDERBY'}${field}`)
    }
    return orders.join(', ')
}
