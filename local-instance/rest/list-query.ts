import { mayAccessField } from '../access/acl.ts'
import type { Column } from '../dictionary/model.ts'
import type { Engine } from '../engine.ts'
import { errorResponse } from '../http/messages.ts'
import { parseQuery } from '../query/parse.ts'
import type { Clause, Query } from '../query/query.ts'
import { choiceLabelled, referenceNamed } from '../records/from-display.ts'

/** `sysparm_query`, and every other parameter as a filter on the field of its name. */
export function listQuery(engine: Engine, table: string, parameters: URLSearchParams): Query {
    const query = parseQuery(parameters.get('sysparm_query') ?? '')
    for (const [field, value] of parameters)
        if (!field.startsWith('sysparm_'))
            for (const group of query.groups) group.push(nameValueFilter(engine, table, field, value))
    return query
}

/** "You can also use the display value when the field is a choice or reference type field" (c_TableAPI.md). */
function nameValueFilter(engine: Engine, table: string, field: string, value: string): Clause {
    const column = engine.dictionary.table(table)?.columns.get(field)
    const stored = column && storedValue(engine, table, column, value)
    const same = { field, operator: '=', value }
    return stored === undefined ? [same] : [same, { field, operator: '=', value: stored }]
}

function storedValue(engine: Engine, table: string, column: Column, value: string): string | undefined {
    return column.reference
        ? referenceNamed(engine, column.reference, value)
        : choiceLabelled(engine, table, column, value)
}

/** As observed by several clients of real instances. */
export const QUERY_REFUSED = errorResponse(
    403,
    'Insufficient rights to query records',
    'Field(s) present in the query do not have permission to be read',
)

/**
 * "Where ACLs are enforced on queries, if no query ACL was created then read access to the column is evaluated"
 * (query-acl-rule.md). Only the first field of a dot-walk counts.
 */
export function mayQuery(engine: Engine, table: string, { groups, orderBy }: Query): boolean {
    const named = [...groups.flat(2), ...orderBy].map(({ field }) => field.split('.')[0] ?? '')
    const fields = new Set(named.filter((field) => engine.dictionary.table(table)?.columns.has(field)))
    return [...fields].every((field) => mayAccessField(engine, { table, field, operation: 'read' }))
}
