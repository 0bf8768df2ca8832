import { refused } from '../peer/answer.ts'
import type { Answer, ApiRequest } from '../peer/answer.ts'
import { getCase, listCases } from './cases.ts'
import { addComment, listComments } from './comments.ts'
import { answerInbox } from './inbox.ts'
import type { AisocState } from './state.ts'

interface Route {
    readonly method: string
    readonly path: RegExp
    readonly answer: (state: AisocState, request: ApiRequest, parameters: Parameters) => Answer
}

/** The first and second path parameter, decoded; empty where the route has none. */
type Parameters = readonly [first: string, second: string]

const INBOX = /^\/api\/v1\/inbox\/itsm\/([^/]+)\/([^/]+)$/
const CASES = /^\/api\/v1\/cases$/
const CASE = /^\/api\/v1\/cases\/([^/]+)$/
const COMMENTS = /^\/api\/v1\/cases\/([^/]+)\/(?:comments|notes)$/

const ROUTES: readonly Route[] = [
    { method: 'POST', path: INBOX, answer: callInbox },
    { method: 'GET', path: CASES, answer: listCases },
    { method: 'GET', path: CASE, answer: (state, request, [id]) => getCase(state, request, id) },
    { method: 'GET', path: COMMENTS, answer: (state, request, [id]) => listComments(state, request, id) },
    { method: 'POST', path: COMMENTS, answer: (state, request, [id]) => addComment(state, request, id) },
]

/** The whole API of the stand-in as one decision; the texts of 404 and 405 are those of FastAPI. */
export function answerRequest(state: AisocState, request: ApiRequest): Answer {
    const known = ROUTES.filter((route) => route.path.test(request.path))
    if (known.length === 0) return refused(404, 'Not Found')
    const route = known.find((one) => one.method === request.method)
    if (!route) {
        const allow = known.map((one) => one.method).join(', ')
        return { ...refused(405, 'Method Not Allowed'), headers: { allow } }
    }
    const [, first = '', second = ''] = route.path.exec(request.path) ?? []
    return route.answer(state, request, [decodePart(first), decodePart(second)])
}

function callInbox(state: AisocState, request: ApiRequest, [token, connectorId]: Parameters): Answer {
    const signature = request.headers['x-aisoc-signature']
    return answerInbox(state, { token, connectorId, signature: signature?.toString(), body: request.body })
}

function decodePart(part: string): string {
    try {
        return decodeURIComponent(part)
    } catch {
        return part
    }
}
