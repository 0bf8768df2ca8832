import { strictMembers } from '../glide/strict-members.ts'
import type { HttpRequest } from '../http/messages.ts'

/** `RESTAPIRequest`: what a scripted REST resource reads. */
export function createScriptedRequest(request: HttpRequest, pathParams: Readonly<Record<string, string>>): object {
    return strictMembers('RESTAPIRequest', {
        body: createBody(request),
        headers: { ...request.headers },
        getHeader: (name: string) => request.headers[String(name).toLowerCase()] ?? null,
        pathParams: { ...pathParams },
        queryParams: arrays(request.query),
        queryString: request.query,
        uri: request.path,
        url: request.origin + request.path,
        getSupportedResponseContentTypes: () => (request.headers.accept ?? '').split(',').map((type) => type.trim()),
    })
}

/** The three views drain one stream: whichever is read first gets the content, a second read gets nothing. */
function createBody(request: HttpRequest): object {
    let drained = false
    const drain = (): string => {
        if (drained) return ''
        drained = true
        return Buffer.from(request.body).toString('utf8')
    }
    let entries: unknown[] | undefined
    /** A single entry counts as a list of one. */
    const waiting = (): unknown[] => {
        if (!entries) {
            const parsed: unknown = JSON.parse(drain() || '[]')
            entries = Array.isArray(parsed) ? [...(parsed as unknown[])] : [parsed]
        }
        return entries
    }
    return strictMembers('RESTAPIRequestBody', {
        hasNext: () => waiting().length > 0,
        nextEntry: () => waiting().shift(),
        get dataString() {
            return drain()
        },
        get data() {
            const text = drain()
            return text === '' ? null : (JSON.parse(text) as unknown)
        },
    })
}

/** Every query parameter is an array. */
function arrays(query: string): Record<string, string[]> {
    const result: Record<string, string[]> = {}
    for (const [name, value] of new URLSearchParams(query)) (result[name] ??= []).push(value)
    return result
}
