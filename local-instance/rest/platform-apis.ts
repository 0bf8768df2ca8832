import type { Engine } from '../engine.ts'
import { UNAUTHENTICATED, type HttpRequest, type HttpResponse } from '../http/messages.ts'
import { callAggregateApi, isAggregateApi } from './aggregate-api.ts'
import { callAttachmentApi, isAttachmentApi } from './attachment-api.ts'
import { callPlatformApi } from './platform-api.ts'
import { callTableApi, isTableApi } from './table-api.ts'

type Api = (engine: Engine, request: HttpRequest) => HttpResponse

/** The REST APIs that the platform itself brings; undefined for a path of none of them. */
export function callPlatformApis(
    engine: Engine,
    request: HttpRequest,
    authenticated: boolean,
): HttpResponse | undefined {
    const api = apiOf(request.path)
    return api && (authenticated ? api(engine, request) : UNAUTHENTICATED)
}

function apiOf(path: string): Api | undefined {
    if (isTableApi(path)) return (engine, request) => callPlatformApi(request, (plain) => callTableApi(engine, plain))
    if (isAggregateApi(path))
        return (engine, request) => callPlatformApi(request, (plain) => callAggregateApi(engine, plain))
    return isAttachmentApi(path) ? callAttachmentApi : undefined
}
