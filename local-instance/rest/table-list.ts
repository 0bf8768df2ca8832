import { mayAccessField, mayAccessTable } from '../access/acl.ts'
import type { Engine } from '../engine.ts'
import { errorResponse, jsonResponse, type HttpRequest, type HttpResponse } from '../http/messages.ts'
import { parseQuery } from '../query/parse.ts'
import type { Query } from '../query/query.ts'
import { countRecords, selectRecords } from '../records/select.ts'
import { present, type Presentation } from './present.ts'

const DEFAULT_LIMIT = 10_000

/** `GET /api/now/table/{table}`: query, paging, `X-Total-Count` and `Link`. */
export function listRecords(
    engine: Engine,
    table: string,
    request: HttpRequest,
    presentation: Presentation,
): HttpResponse {
    const parameters = new URLSearchParams(request.query)
    const limit = Number(parameters.get('sysparm_limit') ?? DEFAULT_LIMIT)
    const offset = Number(parameters.get('sysparm_offset') ?? 0)
    if (!Number.isInteger(limit) || !Number.isInteger(offset) || limit < 0 || offset < 0)
        return errorResponse(400, 'Invalid paging parameters', 'sysparm_limit and sysparm_offset take whole numbers')
    const query = queryOf(parameters)
    if (!mayQuery(engine, table, query)) return QUERY_REFUSED
    const total = countRecords(engine, table, query)
    const records = selectRecords(engine, table, query, { limit, offset })
    // The limit counts before the ACLs do, as documented.
    const readable = records.filter((record) => mayAccessTable(engine, record.model.name, 'read', record))
    const result = readable.map((record) => present(engine, record, presentation))
    return jsonResponse(
        200,
        { result },
        { 'x-total-count': String(total), ...linkHeader(request, { limit, offset, total }) },
    )
}

/** As observed by several clients of real instances. */
const QUERY_REFUSED = errorResponse(
    403,
    'Insufficient rights to query records',
    'Field(s) present in the query do not have permission to be read',
)

/**
 * "Where ACLs are enforced on queries, if no query ACL was created then read access to the column is evaluated"
 * (query-acl-rule.md). Only the first field of a dot-walk counts.
 */
function mayQuery(engine: Engine, table: string, { groups, orderBy }: Query): boolean {
    const named = [...groups.flat(2), ...orderBy].map(({ field }) => field.split('.')[0] ?? '')
    const fields = new Set(named.filter((field) => engine.dictionary.table(table)?.columns.has(field)))
    return [...fields].every((field) => mayAccessField(engine, { table, field, operation: 'read' }))
}

/** `sysparm_query`, and every other parameter as a filter on the field of its name. */
function queryOf(parameters: URLSearchParams): Query {
    const query = parseQuery(parameters.get('sysparm_query') ?? '')
    for (const [field, value] of parameters)
        if (!field.startsWith('sysparm_'))
            for (const group of query.groups) group.push([{ field, operator: '=', value }])
    return query
}

function linkHeader(
    request: HttpRequest,
    page: { limit: number; offset: number; total: number },
): Record<string, string> {
    const to = (offset: number, rel: string): string => {
        const parameters = new URLSearchParams(request.query)
        parameters.set('sysparm_offset', String(offset))
        return `<http://${request.headers.host ?? 'localhost'}${request.path}?${parameters.toString()}>;rel="${rel}"`
    }
    const links = [to(0, 'first')]
    if (page.offset > 0) links.push(to(Math.max(0, page.offset - page.limit), 'prev'))
    if (page.offset + page.limit < page.total) links.push(to(page.offset + page.limit, 'next'))
    if (page.limit > 0) links.push(to(Math.floor(Math.max(0, page.total - 1) / page.limit) * page.limit, 'last'))
    return { link: links.join(',') }
}
