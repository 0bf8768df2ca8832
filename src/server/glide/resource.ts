import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { Answer, Question } from '../resources/answer-question.ts'
import type { CallRequest } from '../resources/receive-call.ts'
import { callerOf, toInboundRequest, writeRefusal } from './rest.ts'

/** A request to a resource that changes something. */
export function toCallRequest(request: RESTAPIRequest): CallRequest {
    const { id, parameter, parameters } = toQuestion(request)
    return { ...toInboundRequest(request, 'resources'), connectionName: parameter('connection'), id, parameters }
}

/** A request to a resource that only looks. */
export function toQuestion(request: RESTAPIRequest): Question {
    const { id = '' } = request.pathParams as Readonly<Record<string, string>>
    const query = request.queryParams as Readonly<Record<string, readonly unknown[] | undefined>>
    const parameter = (name: string): string => String(query[name]?.[0] ?? '')
    return {
        id,
        parameter,
        parameters: namesIn(request.queryString || ''),
        connectionName: parameter('connection'),
        callerId: callerOf(),
        header: (name) => request.getHeader(name) || undefined,
    }
}

/** Of what cannot be decoded the name is as it was sent. */
const namesIn = (query: string): readonly string[] =>
    query
        .split('&')
        .map((pair) => pair.split('=')[0] ?? '')
        .filter((name) => name !== '')
        .map((name) => {
            try {
                return decodeURIComponent(name.replace(/\+/g, ' '))
            } catch {
                return name
            }
        })

/** A refusal in the platform's own shape, a result as `{"result": …}`, or no body. */
export function writeAnswer(answer: Answer, response: RESTAPIResponse): void {
    if (!answer.ok) return writeRefusal(answer, response)
    for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value)
    response.setStatus(answer.httpStatus)
    if (answer.result !== undefined) response.setBody(answer.result)
}
