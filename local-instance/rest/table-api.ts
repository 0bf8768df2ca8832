import { mayAccessTable } from '../access/acl.ts'
import type { TableModel } from '../dictionary/model.ts'
import { notEmulated, type Engine } from '../engine.ts'
import { errorResponse, jsonResponse, type HttpRequest, type HttpResponse } from '../http/messages.ts'
import { beginRecord, type TableRecord } from '../records/record.ts'
import { deleteRecord, insertRecord, updateRecord } from '../records/save.ts'
import { readRecord } from '../records/store.ts'
import { listRecords } from './table-list.ts'
import { present, type Presentation } from './present.ts'
import { writeFields } from './write-fields.ts'

const PATH = /^\/api\/now(?:\/v[12])?\/table\/([^/]+)(?:\/([^/]+))?\/?$/
const NOT_FOUND = errorResponse(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval")

const NOT_ALLOWED = errorResponse(405, 'Method not allowed')

export const isTableApi = (path: string): boolean => PATH.test(path)

/** The Table API: `/api/now/table/{table}[/{sys_id}]`. */
export function callTableApi(engine: Engine, request: HttpRequest): HttpResponse {
    const [, table = '', sysId] = PATH.exec(request.path) ?? []
    const model = engine.dictionary.table(table)
    if (!model) return errorResponse(400, `Invalid table ${table}`)
    if (!isOpenToWebServices(engine, table))
        return errorResponse(403, 'User Not Authorized', 'Failed API level ACL Validation')
    const call = { engine, request, presentation: presentationOf(request) }
    const { method } = request
    return sysId ? callOnRecord(call, method, readRecord(engine, table, sysId)) : callOnTable(call, method, model)
}

interface Call {
    readonly engine: Engine
    readonly request: HttpRequest
    readonly presentation: Presentation
}

function callOnTable(call: Call, method: string, model: TableModel): HttpResponse {
    if (method === 'GET') return listRecords(call.engine, model.name, call.request, call.presentation)
    if (method === 'POST') return create(call, model)
    return NOT_ALLOWED
}

function callOnRecord(call: Call, method: string, record: TableRecord | undefined): HttpResponse {
    if (!record || !mayAccessTable(call.engine, record.model.name, 'read', record)) return NOT_FOUND
    if (method === 'GET') return jsonResponse(200, { result: present(call.engine, record, call.presentation) })
    if (method === 'PUT' || method === 'PATCH') return change(call, record)
    if (method === 'DELETE') return remove(call.engine, record)
    return NOT_ALLOWED
}

function create({ engine, request, presentation }: Call, model: TableModel): HttpResponse {
    const record = beginRecord(model)
    // "Fields on new records are considered empty until the record is saved" (exploring-access-control-list.md).
    if (!mayAccessTable(engine, model.name, 'create', record)) return forbidden('Insert')
    const problem = writeFields(engine, record, request)
    if (problem) return problem
    if (insertRecord(engine, record) === null) return aborted(record)
    const location = `${presentation.baseUrl}/api/now/table/${model.name}/${record.values.sys_id ?? ''}`
    return jsonResponse(201, { result: present(engine, record, presentation) }, { location })
}

function change({ engine, request, presentation }: Call, record: TableRecord): HttpResponse {
    if (!mayAccessTable(engine, record.model.name, 'write', record)) return forbidden('Update')
    const problem = writeFields(engine, record, request)
    if (problem) return problem
    if (updateRecord(engine, record) === null) return aborted(record)
    return jsonResponse(200, { result: present(engine, record, presentation) })
}

function remove(engine: Engine, record: TableRecord): HttpResponse {
    if (!mayAccessTable(engine, record.model.name, 'delete', record)) return forbidden('Delete')
    return deleteRecord(engine, record) ? { status: 204, headers: {}, body: '' } : aborted(record)
}

const forbidden = (operation: string): HttpResponse =>
    errorResponse(403, 'Operation Failed', `ACL Exception ${operation} Failed due to security constraints`)

/** Nothing was written: a rule aborted it, or else a unique index decided against it. */
function aborted(record: TableRecord): HttpResponse {
    const { abortedBy } = record
    const detail = record.aborted
        ? `Operation against file '${record.model.name}' was aborted by Business Rule '${abortedBy}'. Business Rule Stack:${abortedBy.split('^')[0]}`
        : `Unique Key violation detected by database on table ${record.model.name}`
    return errorResponse(403, 'Operation Failed', detail)
}

function presentationOf(request: HttpRequest): Presentation {
    const parameters = new URLSearchParams(request.query)
    const display = parameters.get('sysparm_display_value') ?? 'false'
    if (!['true', 'false', 'all'].includes(display)) throw notEmulated(`sysparm_display_value=${display}`)
    return {
        display: display as Presentation['display'],
        baseUrl: request.origin,
        links: parameters.get('sysparm_exclude_reference_link') !== 'true',
        fields: (parameters.get('sysparm_fields') ?? '')
            .split(',')
            .map((name) => name.trim())
            .filter(Boolean),
    }
}

function isOpenToWebServices(engine: Engine, table: string): boolean {
    return engine.sql.get(`SELECT "ws_access" FROM "sys_db_object" WHERE "name" = ?`, [table])?.ws_access === 1
}
