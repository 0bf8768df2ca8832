import { XMLBuilder, XMLParser } from 'fast-xml-parser'
import { errorResponse, type HttpRequest, type HttpResponse } from '../http/messages.ts'

/** The two forms in which the platform answers. */
export type Kind = 'json' | 'xml'

/**
 * What the REST APIs of the platform have in common, around one of them: the method that a header names instead, HEAD
 * as GET, JSON or XML both ways, and no body for who wants none (c_RESTAPI.md, c_TableAPI.md).
 */
export function callPlatformApi(request: HttpRequest, call: (request: HttpRequest) => HttpResponse): HttpResponse {
    const { accept = '' } = request.headers
    const accepted = acceptedKind(accept)
    if (!accepted) return errorResponse(406, 'Not acceptable', `Accept ${accept} is not supported`)
    const given = bodyKind(request)
    if (!given) return errorResponse(415, 'Unsupported media type', 'The body must be JSON or XML')
    const method = request.headers['x-http-method-override']?.toUpperCase() ?? request.method
    const answer = call({ ...request, method: method === 'HEAD' ? 'GET' : method, body: asJson(request, given) })
    if (method === 'HEAD' || wantsNoBody(request, answer)) return { ...answer, body: '' }
    return accepted === 'xml' ? inXml(answer) : answer
}

const wantsNoBody = (request: HttpRequest, answer: HttpResponse): boolean =>
    request.headers['x-no-response-body'] === 'true' && answer.status < 300

/** The first known type of an Accept header. */
export function acceptedKind(accept: string): Kind | undefined {
    if (accept.trim() === '') return 'json'
    for (const part of accept.split(',')) {
        const type = (part.split(';')[0] ?? '').trim().toLowerCase()
        if (['*/*', 'application/*', 'application/json'].includes(type)) return 'json'
        if (['application/xml', 'text/xml', 'text/*'].includes(type)) return 'xml'
    }
    return undefined
}

function bodyKind({ body, headers }: HttpRequest): Kind | undefined {
    const type = ((headers['content-type'] ?? '').split(';')[0] ?? '').trim().toLowerCase()
    if (body.length === 0 || type === '' || /^application\/(.+\+)?json$/.test(type)) return 'json'
    return ['application/xml', 'text/xml'].includes(type) ? 'xml' : undefined
}

const parser = new XMLParser({ parseTagValue: false, ignoreDeclaration: true })
const builder = new XMLBuilder({ suppressEmptyNode: true })

const asJson = ({ body }: HttpRequest, kind: Kind): Uint8Array =>
    kind === 'json' ? body : Buffer.from(jsonOfXml(Buffer.from(body).toString('utf8')))

/** `<request><entry>…</entry></request>`, as r_ScriptedRESTServiceScriptExamples.md shows it. */
function jsonOfXml(text: string): string {
    const { request } = parser.parse(text) as { request?: { entry?: unknown } }
    return JSON.stringify(request?.entry ?? request ?? {})
}

/** The same answer as XML. */
export function inXml(answer: HttpResponse): HttpResponse {
    if (answer.body === '') return answer
    const content: unknown = JSON.parse(answer.body)
    const body = `<?xml version="1.0" encoding="UTF-8"?>${builder.build({ response: content }) as string}`
    return { ...answer, headers: { ...answer.headers, 'content-type': 'application/xml;charset=UTF-8' }, body }
}
