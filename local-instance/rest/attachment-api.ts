import { mayAccessTable } from '../access/acl.ts'
import type { Engine } from '../engine.ts'
import { errorResponse, jsonResponse, type HttpRequest, type HttpResponse } from '../http/messages.ts'
import {
    mayTouchAttachment,
    readAttachment,
    removeAttachment,
    storeAttachment,
    type NewAttachment,
} from '../records/attachments.ts'
import { setField, type TableRecord } from '../records/record.ts'
import { updateRecord } from '../records/save.ts'
import { countRecords, selectRecords } from '../records/select.ts'
import { readRecord } from '../records/store.ts'
import { listQuery } from './list-query.ts'
import { readParts } from './multipart.ts'
import { pagingHeaders, readPaging } from './paging.ts'
import { present } from './present.ts'

const PATH = /^\/api\/now(?:\/v[12])?\/attachment(?:\/([^/]+))?(?:\/(file))?\/?$/
const NOT_FOUND = errorResponse(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval")
const NOT_ALLOWED = errorResponse(405, 'Method not allowed')
const DEFAULT_LIMIT = '1000'

export const isAttachmentApi = (path: string): boolean => PATH.test(path)

/** The Attachment API: `/api/now/attachment`. Who may see or change the record may see or change its files. */
export function callAttachmentApi(engine: Engine, request: HttpRequest): HttpResponse {
    const [, name, file] = PATH.exec(request.path) ?? []
    const method = request.headers['x-http-method-override'] ?? request.method
    if (method === 'POST') return upload(engine, request, name)
    if (name === undefined) return method === 'GET' ? list(engine, request) : NOT_ALLOWED
    const attachment = readRecord(engine, 'sys_attachment', name)
    if (!attachment || !mayTouchAttachment(engine, attachment, 'read')) return NOT_FOUND
    if (method !== 'GET') return changed(engine, request, method, attachment)
    return file ? content(engine, request, attachment) : found(engine, request, attachment)
}

function changed(engine: Engine, request: HttpRequest, method: string, attachment: TableRecord): HttpResponse {
    if (!mayTouchAttachment(engine, attachment, 'write')) return errorResponse(403, 'Operation Failed', 'ACL Exception')
    if (method === 'DELETE') removeAttachment(engine, attachment)
    else if (method === 'PATCH') {
        const { file_name: fileName } = JSON.parse(Buffer.from(request.body).toString('utf8')) as { file_name?: string }
        if (!fileName) return errorResponse(400, 'Missing required parameter', 'file_name')
        setField(attachment, 'file_name', fileName)
        updateRecord(engine, attachment)
    } else return NOT_ALLOWED
    return { status: 204, headers: {}, body: '' }
}

function list(engine: Engine, request: HttpRequest): HttpResponse {
    const parameters = new URLSearchParams(request.query)
    if (!parameters.has('sysparm_limit')) parameters.set('sysparm_limit', DEFAULT_LIMIT)
    const paging = readPaging(parameters)
    if (!paging) return errorResponse(400, 'Invalid paging parameters')
    const query = listQuery(engine, 'sys_attachment', parameters)
    const rows = selectRecords(engine, 'sys_attachment', query, paging).filter((row) =>
        mayTouchAttachment(engine, row, 'read'),
    )
    const total = countRecords(engine, 'sys_attachment', query)
    const result = rows.map((row) => metadata(engine, request, row))
    return jsonResponse(200, { result }, pagingHeaders(request, paging, total))
}

const found = (engine: Engine, request: HttpRequest, attachment: TableRecord, status = 200): HttpResponse =>
    jsonResponse(status, { result: metadata(engine, request, attachment) })

const linkOf = (request: HttpRequest, attachment: TableRecord): string =>
    `${request.origin}/api/now/attachment/${attachment.values.sys_id ?? ''}`

const metadata = (engine: Engine, request: HttpRequest, attachment: TableRecord): object => ({
    ...present(engine, attachment, { display: 'false', links: false, baseUrl: '', fields: [] }),
    download_link: `${linkOf(request, attachment)}/file`,
})

function content(engine: Engine, request: HttpRequest, attachment: TableRecord): HttpResponse {
    const headers = {
        'content-type': attachment.values.content_type ?? 'application/octet-stream',
        'x-attachment-metadata': encodeURI(JSON.stringify(metadata(engine, request, attachment))),
    }
    return { status: 200, headers, body: '', bytes: readAttachment(engine, attachment.values.sys_id ?? '') }
}

function upload(engine: Engine, request: HttpRequest, way: string | undefined): HttpResponse {
    const file = way === 'file' ? fromQuery(request) : way === 'upload' ? fromParts(request) : undefined
    if (!file) return NOT_ALLOWED
    const missing = Object.entries(file).find(([, value]) => value === '')
    if (missing) return errorResponse(400, 'Missing required parameter', missing[0])
    const target = readRecord(engine, file.table, file.sysId)
    if (!target || !mayAccessTable(engine, target.model.name, 'write', target)) return NOT_FOUND
    const attachment = storeAttachment(engine, file)
    if (!attachment) return errorResponse(403, 'Operation Failed')
    const answer = found(engine, request, attachment, 201)
    return { ...answer, headers: { ...answer.headers, location: linkOf(request, attachment) } }
}

function fromQuery(request: HttpRequest): NewAttachment {
    const parameters = new URLSearchParams(request.query)
    return {
        table: parameters.get('table_name') ?? '',
        sysId: parameters.get('table_sys_id') ?? '',
        fileName: parameters.get('file_name') ?? '',
        contentType: request.headers['content-type'] ?? '',
        content: request.body,
    }
}

function fromParts(request: HttpRequest): NewAttachment {
    const parts = readParts(request.body, request.headers['content-type'] ?? '')
    const text = (name: string): string =>
        Buffer.from(parts.find((part) => part.name === name)?.content ?? [])
            .toString('utf8')
            .trim()
    const file = parts.find((part) => part.fileName !== '')
    return {
        table: text('table_name'),
        sysId: text('table_sys_id'),
        fileName: file?.fileName ?? '',
        contentType: file?.contentType ?? '',
        content: file?.content ?? new Uint8Array(),
    }
}
