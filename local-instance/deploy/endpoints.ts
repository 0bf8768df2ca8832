import { cookieFor, login } from '../access/authenticate.ts'
import type { Engine } from '../engine.ts'
import { newSysId } from '../records/record.ts'
import { errorResponse, jsonResponse, UNAUTHENTICATED, type HttpRequest, type HttpResponse } from '../http/messages.ts'
import { installPackage } from './install.ts'
import { readPackage } from './package.ts'

/** Where packages are sent to. */
export const UPLOAD_PATH = '/sn_appclient_upload_processor.do'

/**
 * The requests of `now-sdk install`, as its command line makes them: login, user token, upload, progress. Undefined for
 * any other request.
 */
export function callDeploy(engine: Engine, request: HttpRequest, authenticated: boolean): HttpResponse | undefined {
    if (request.path === '/angular.do') return callAngular(engine, request)
    if (request.path === UPLOAD_PATH) return upload(engine, request, authenticated)
    if (request.path.startsWith('/api/sn_cicd/progress/')) return authenticated ? FINISHED : UNAUTHENTICATED
    if (request.path === '/api/now/wfa_fluent/activate_flows')
        return jsonResponse(200, { result: { summary: { total: 0, succeeded: 0, failed: 0 }, results: [] } })
    return undefined
}

/** Installation is over before the upload answers, so every tracker is at 100 %. */
const FINISHED = jsonResponse(200, { result: { status: '2', status_message: 'Installed', percent_complete: 100 } })

function callAngular(engine: Engine, request: HttpRequest): HttpResponse {
    const type = new URLSearchParams(request.query).get('sysparm_type')
    // The command line expects 401 here and takes the token from its header.
    if (type === 'get_user')
        return {
            ...errorResponse(401, 'User Not Authenticated'),
            headers: { 'x-usertoken-response': newSysId() + newSysId() + '00000000' },
        }
    const form = new URLSearchParams(Buffer.from(request.body).toString('utf8'))
    const session = login(engine, form.get('user_name') ?? '', form.get('user_password') ?? '')
    if (!session) return jsonResponse(200, { status: 'error', message: 'User name or password invalid' })
    const cookie = `JSESSIONID=${cookieFor(engine, session)}; Path=/; HttpOnly`
    return jsonResponse(200, { status: 'success', message: '' }, { 'set-cookie': cookie })
}

function upload(engine: Engine, request: HttpRequest, authenticated: boolean): HttpResponse {
    if (!authenticated) return UNAUTHENTICATED
    if (!engine.session.roles.has('admin')) return errorResponse(403, 'User Not Authorized')
    const installed = installPackage(engine, readPackage(request.body))
    engine.log('info', `Installed ${installed.scope} ${installed.version}`, 'deploy')
    return jsonResponse(200, { executionTracker: newSysId(), rollbackContext: newSysId() })
}
