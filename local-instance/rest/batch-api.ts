import { STATUS_CODES } from 'node:http'
import { errorResponse, jsonResponse, type HttpRequest, type HttpResponse } from '../http/messages.ts'

const PATH = /^\/api\/now(?:\/v1)?\/batch\/?$/

interface Item {
    readonly id: string
    readonly method: string
    readonly url: string
    readonly body?: string
    readonly headers?: readonly { readonly name: string; readonly value: string }[]
    readonly exclude_response_headers?: boolean
}

export const isBatchApi = (path: string): boolean => PATH.test(path)

/** The Batch API: requests one after the other, each as if it had come alone from the same user. */
export function callBatchApi(request: HttpRequest, call: (item: HttpRequest) => HttpResponse): HttpResponse {
    if (request.method !== 'POST') return errorResponse(405, 'Method not allowed')
    const batch = parse(Buffer.from(request.body).toString('utf8'))
    if (!batch) return errorResponse(400, 'Exception while reading request', 'rest_requests is missing')
    const serviced = batch.rest_requests.map((item) => serve(request, item, call))
    return jsonResponse(200, {
        batch_request_id: batch.batch_request_id ?? '',
        serviced_requests: serviced,
        unserviced_requests: [],
    })
}

function serve(outer: HttpRequest, item: Item, call: (item: HttpRequest) => HttpResponse): object {
    const started = Date.now()
    const [path = '', query = ''] = item.url.split(/\?(.*)/s)
    const answer = call({
        method: item.method.toUpperCase(),
        path: path.startsWith('/') ? path : `/${path}`,
        query,
        origin: outer.origin,
        headers: headersOf(outer, item),
        body: Buffer.from(item.body ?? '', 'base64'),
    })
    return {
        id: item.id,
        body: Buffer.from(answer.bytes ?? answer.body).toString('base64'),
        status_code: answer.status,
        status_text: STATUS_CODES[answer.status] ?? '',
        headers: item.exclude_response_headers
            ? []
            : Object.entries(answer.headers).map(([name, value]) => ({ name, value })),
        execution_time: Date.now() - started,
    }
}

/** Who asks is who sent the batch. */
function headersOf(outer: HttpRequest, { headers = [] }: Item): Record<string, string> {
    const { authorization = '', host = '', cookie = '' } = outer.headers
    const own = headers.map(({ name, value }): [string, string] => [name.toLowerCase(), value])
    return { host, authorization, cookie, ...Object.fromEntries(own) }
}

function parse(text: string): { batch_request_id?: string; rest_requests: Item[] } | undefined {
    try {
        const body = JSON.parse(text) as { batch_request_id?: string; rest_requests?: Item[] }
        return Array.isArray(body.rest_requests) ? { ...body, rest_requests: body.rest_requests } : undefined
    } catch {
        return undefined
    }
}
