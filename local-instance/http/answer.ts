import { authenticate } from '../access/authenticate.ts'
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
        return route(engine, runtime, request, session !== undefined)
    } catch (error) {
        engine.log('error', error instanceof Error ? (error.stack ?? error.message) : String(error), 'http')
        return errorResponse(500, 'Transaction failed', String(error))
    }
}

function route(engine: Engine, runtime: ScriptRuntime, request: HttpRequest, authenticated: boolean): HttpResponse {
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
