import type { ServiceError } from '../glide/service-error.ts'
import { strictMembers } from '../glide/strict-members.ts'
import { errorResponse, type HttpResponse } from '../http/messages.ts'
import { inXml, type Kind } from './platform-api.ts'

export interface ScriptedResponse {
    /** `RESTAPIResponse`: what the script gets. */
    readonly api: object
    finish(returned: unknown, kind: Kind): HttpResponse
}

/** `setBody` (or a returned value) is wrapped as `{"result": …}`; the stream writer sends what it is given. */
export function createScriptedResponse(produces: string): ScriptedResponse {
    let status = 200
    let body: unknown
    let written: string | undefined
    let error: ServiceError | undefined
    const headers: Record<string, string> = { 'content-type': contentType(produces) }
    const members = {
        setStatus: (value: unknown) => void (status = typeof value === 'number' ? value : 0),
        setBody: (value: unknown) => void (body = value),
        setHeader: (name: string, value: string) => void (headers[String(name).toLowerCase()] = String(value)),
        setHeaders: (values: Readonly<Record<string, unknown>>) => {
            for (const [name, value] of Object.entries(values)) headers[name.toLowerCase()] = String(value)
        },
        setContentType: (type: string) => void (headers['content-type'] = String(type)),
        setLocation: (location: string) => void (headers.location = String(location)),
        setError: (value: ServiceError) => void (error = value),
        getStreamWriter: () =>
            strictMembers('RESTAPIResponseStream', {
                writeString: (text: string) => void (written = (written ?? '') + String(text)),
            }),
    }
    return {
        api: strictMembers('RESTAPIResponse', members),
        finish: (returned, kind) => {
            if (error)
                return {
                    ...errorResponse(error.status, error.message, error.detail),
                    headers: { ...headers, 'content-type': contentType('') },
                }
            if (written !== undefined) return { status, headers, body: written }
            const result = body === undefined ? returned : body
            const answer = { status, headers, body: result === undefined ? '' : JSON.stringify({ result }) }
            return kind === 'xml' ? inXml(answer) : answer
        },
    }
}

const contentType = (produces: string): string => `${produces.split(',')[0] || 'application/json'};charset=UTF-8`
