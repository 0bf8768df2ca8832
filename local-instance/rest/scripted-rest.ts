import { passesAnyAcl } from '../access/acl.ts'
import type { Engine } from '../engine.ts'
import { ServiceError } from '../glide/service-error.ts'
import { errorResponse, UNAUTHENTICATED, type HttpRequest, type HttpResponse } from '../http/messages.ts'
import type { ScriptRuntime } from '../scripts/runtime.ts'
import { acceptedKind } from './platform-api.ts'
import { findResource, type Resource } from './resources.ts'
import { createScriptedRequest } from './scripted-request.ts'
import { createScriptedResponse } from './scripted-response.ts'

/** What a resource takes that names no types of its own. */
const DEFAULT_TYPES = 'application/json,application/xml,text/xml'

/** Answers a request to `/api/<scope>/…` by the `sys_ws_operation` that matches it. */
export function callScriptedRest(
    engine: Engine,
    runtime: ScriptRuntime,
    request: HttpRequest,
    authenticated: boolean,
): HttpResponse {
    const found = findResource(engine, request.method, request.path)
    if (!found) return errorResponse(400, 'Requested URI does not represent any resource', request.path)
    const { resource, pathParams } = found
    const refusal = refuse(engine, resource, request, authenticated)
    if (refusal) return refusal
    const response = createScriptedResponse(resource.produces)
    const scriptName = `sys_ws_operation/${resource.name}`
    try {
        const scripted = createScriptedRequest(request, pathParams)
        const returned = runtime.run(
            resource.scope,
            { name: scriptName, text: resource.script },
            { request: scripted, response: response.api },
        )
        return response.finish(returned, acceptedKind(request.headers.accept ?? '') ?? 'json')
    } catch (error) {
        if (error instanceof ServiceError) return errorResponse(error.status, error.message, error.detail)
        engine.log('error', `${scriptName}: ${describe(error)}`, resource.scope)
        return errorResponse(500, 'Script evaluation error', String(error))
    }
}

function refuse(
    engine: Engine,
    resource: Resource,
    request: HttpRequest,
    authenticated: boolean,
): HttpResponse | undefined {
    if (resource.requiresAuthentication && !authenticated) return UNAUTHENTICATED
    if (!mayCall(engine, resource)) return errorResponse(403, 'User Not Authorized', 'Failed API level ACL Validation')
    return refuseTypes(resource, request)
}

function refuseTypes(resource: Resource, { body, headers }: HttpRequest): HttpResponse | undefined {
    const { 'content-type': type = '', accept = '' } = headers
    if (body.length > 0 && !accepts(resource.consumes, type))
        return errorResponse(415, 'Unsupported Media Type', `Content-Type ${type || '(none)'} is not supported`)
    if (!produces(resource.produces, accept))
        return errorResponse(406, 'Not acceptable', `Accept ${accept} is not supported`)
    return undefined
}

/** Whether a type that the caller takes is one that the resource gives. */
function produces(types: string, accept: string): boolean {
    const given = (types || DEFAULT_TYPES).split(',').map((one) => one.trim().toLowerCase())
    const taken = accept.split(',').map((one) => (one.split(';')[0] ?? '').trim().toLowerCase())
    return taken.some((one) => one === '' || one.endsWith('/*') || given.includes(one))
}

/** "Requires ACL authorization" needs "Requires authentication". */
function mayCall(engine: Engine, resource: Resource): boolean {
    const { roles } = engine.session
    if (resource.requiresAuthentication && resource.requiresAcl && !passesAnyAcl(engine, resource.acls)) return false
    return !resource.requiresInternalRole || roles.has('snc_internal') || roles.has('admin')
}

/** Types as a resource lists them; `application/problem+json` counts as JSON. */
function accepts(consumes: string, contentType: string): boolean {
    const type = (contentType.split(';')[0] ?? '').trim().toLowerCase()
    const accepted = (consumes || DEFAULT_TYPES).split(',').map((one) => one.trim().toLowerCase())
    const suffix = /\+(json|xml)$/.exec(type)?.[1]
    return accepted.includes(type) || (suffix !== undefined && accepted.some((one) => one.endsWith(suffix)))
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? String(error)) : String(error))
