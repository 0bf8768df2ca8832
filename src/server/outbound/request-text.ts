import type { OutboundRequest } from '../platforms/message-definition.ts'
import { forColumn, parseJson } from '../shared/json.ts'

/**
 * A request as the row of its message keeps it, for people to read: a JSON body stands in it as JSON, unless writing it
 * again would change a letter.
 */
export function writeRequest(request: OutboundRequest): string {
    const body = parseJson(request.body)
    const isJson = typeof body === 'object' && body !== null && JSON.stringify(body) === request.body
    return forColumn(JSON.stringify(isJson ? { ...request, body } : request, null, 4))
}

/** The request that a row keeps. */
export function readRequest(text: string): OutboundRequest {
    const kept = parseJson(text) as Omit<OutboundRequest, 'body'> & { readonly body: unknown }
    return { ...kept, body: typeof kept.body === 'string' ? kept.body : JSON.stringify(kept.body) }
}
