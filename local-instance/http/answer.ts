import { authenticate, sessionCookie } from '../access/authenticate.ts'
import { callOAuth } from '../access/oauth.ts'
import { callDeploy } from '../deploy/endpoints.ts'
import type { Engine, Session } from '../engine.ts'
import { callPages } from '../pages/routes.ts'
import { callBatchApi, isBatchApi } from '../rest/batch-api.ts'
import { callPlatformApis } from '../rest/platform-apis.ts'
import { callScriptedRest } from '../rest/scripted-rest.ts'
import type { ScriptRuntime } from '../scripts/runtime.ts'
import { errorResponse, UNAUTHENTICATED, type HttpRequest, type HttpResponse } from './messages.ts'

/** Who calls a public resource. */
const GUEST: Session = { userId: 'guest', userName: 'guest', roles: new Set() }

/** Answers one request in the session of whoever sent it. */
export function answer(engine: Engine, runtime: ScriptRuntime, request: HttpRequest): HttpResponse {
    const session = authenticate(engine, request.headers)
    engine.session = session ?? GUEST
    engine.messages = []
    try {
        const response = route(engine, runtime, request, session !== undefined)
        return session ? withSession(engine, request, session, response) : response
    } catch (error) {
        engine.log('error', error instanceof Error ? (error.stack ?? error.message) : String(error), 'http')
        return errorResponse(500, 'Transaction failed', String(error))
    }
}

/** Who logs in by a header joins the session whose cookie comes along: so the command line makes one of an OAuth token. */
function withSession(engine: Engine, { headers }: HttpRequest, session: Session, response: HttpResponse): HttpResponse {
    if (!headers.authorization || !headers.cookie?.includes('JSESSIONID=')) return response
    return { ...response, headers: { ...response.headers, 'set-cookie': sessionCookie(engine, session) } }
}

function route(engine: Engine, runtime: ScriptRuntime, request: HttpRequest, authenticated: boolean): HttpResponse {
    const tokens = callOAuth(engine, request)
    if (tokens) return tokens
    const deployed = callDeploy(engine, request, authenticated)
    if (deployed) return deployed
    const own = callPlatformApis(engine, request, authenticated)
    if (own) return own
    if (isBatchApi(request.path))
        return authenticated
            ? callBatchApi(request, (item) => route(engine, runtime, item, authenticated))
            : UNAUTHENTICATED
    if (request.path.startsWith('/api/')) return callScriptedRest(engine, runtime, request, authenticated)
    return callPages(engine, runtime, request, authenticated) ?? errorResponse(404, 'Page not found', request.path)
}
