import { mayAccessTable } from '../access/acl.ts'
import type { Engine } from '../engine.ts'
import { errorResponse, jsonResponse, type HttpRequest, type HttpResponse } from '../http/messages.ts'
import { countRecords, selectRecords } from '../records/select.ts'
import { listQuery, mayQuery, QUERY_REFUSED } from './list-query.ts'
import { pagingHeaders, readPaging } from './paging.ts'
import { present, type Presentation } from './present.ts'

const NO_RECORD = "Record doesn't exist or ACL restricts the record retrieval"

/** `GET /api/now/table/{table}`: query, paging, `X-Total-Count` and `Link`. */
export function listRecords(
    engine: Engine,
    table: string,
    request: HttpRequest,
    presentation: Presentation,
): HttpResponse {
    const parameters = new URLSearchParams(request.query)
    const paging = readPaging(parameters)
    if (!paging)
        return errorResponse(400, 'Invalid paging parameters', 'sysparm_limit and sysparm_offset take whole numbers')
    const query = listQuery(engine, table, parameters)
    if (!mayQuery(engine, table, query)) return QUERY_REFUSED
    const total = paging.wantsCount ? countRecords(engine, table, query) : undefined
    const records = selectRecords(engine, table, query, paging)
    // "Version 1 returns error code 404 with no results" (c_TableAPI.md).
    if (records.length === 0 && request.path.startsWith('/api/now/v1/'))
        return errorResponse(404, 'No Record found', NO_RECORD)
    // The limit counts before the ACLs do, as documented.
    const readable = records.filter((record) => mayAccessTable(engine, record.model.name, 'read', record))
    const result = readable.map((record) => present(engine, record, presentation))
    return jsonResponse(200, { result }, pagingHeaders(request, paging, total))
}
