import { login, sessionCookie } from '../access/authenticate.ts'
import { notEmulated, type Engine } from '../engine.ts'
import { newSysId } from '../records/record.ts'
import { errorResponse, jsonResponse, UNAUTHENTICATED, type HttpRequest, type HttpResponse } from '../http/messages.ts'
import { installPackage } from './install.ts'
import { readPackage } from './package.ts'
import { answerProgress, trackProgress } from './progress.ts'
import { uninstall } from './uninstall.ts'

/** Where packages are sent to. */
export const UPLOAD_PATH = '/sn_appclient_upload_processor.do'
const AJAX_PATH = '/xmlhttp.do'
const PROGRESS_PATH = '/api/sn_cicd/progress/'

/**
 * The requests of `now-sdk install`, as its command line makes them: login, user token, upload, progress. Undefined for
 * any other request.
 */
export function callDeploy(engine: Engine, request: HttpRequest, authenticated: boolean): HttpResponse | undefined {
    if (request.path === '/angular.do') return callAngular(engine, request, authenticated)
    if (request.path === UPLOAD_PATH) return upload(engine, request, authenticated)
    if (request.path === AJAX_PATH) return callAppsProcessor(engine, request, authenticated)
    if (request.path.startsWith(PROGRESS_PATH))
        return authenticated ? answerProgress(engine, request.path.slice(PROGRESS_PATH.length)) : UNAUTHENTICATED
    if (request.path === '/api/now/wfa_fluent/activate_flows')
        return jsonResponse(200, { result: { summary: { total: 0, succeeded: 0, failed: 0 }, results: [] } })
    return undefined
}

function callAngular(engine: Engine, request: HttpRequest, authenticated: boolean): HttpResponse {
    const type = new URLSearchParams(request.query).get('sysparm_type')
    // The command line expects 401 here and takes the token from its header; before it has a session, a cookie for one.
    if (type === 'get_user' && !authenticated)
        return jsonResponse(200, { result: {} }, { 'set-cookie': sessionCookie(engine) })
    if (type === 'get_user')
        return {
            ...errorResponse(401, 'User Not Authenticated'),
            headers: { 'x-usertoken-response': newSysId() + newSysId() + '00000000' },
        }
    const form = new URLSearchParams(Buffer.from(request.body).toString('utf8'))
    const session = login(engine, form.get('user_name') ?? '', form.get('user_password') ?? '')
    if (!session) return jsonResponse(200, { status: 'error', message: 'User name or password invalid' })
    return jsonResponse(200, { status: 'success', message: '' }, { 'set-cookie': sessionCookie(engine, session) })
}

function upload(engine: Engine, request: HttpRequest, authenticated: boolean): HttpResponse {
    if (!authenticated) return UNAUTHENTICATED
    if (!engine.session.roles.has('admin')) return errorResponse(403, 'User Not Authorized')
    const { scope, version, refusal } = installPackage(engine, readPackage(request.body))
    engine.log(refusal ? 'error' : 'info', refusal ?? `Installed ${scope} ${version}`, 'deploy')
    const executionTracker = refusal
        ? trackProgress(engine, `Install ${scope}`, 'failed', refusal)
        : trackProgress(engine, `Install ${scope}`, 'successful', 'Installed')
    return jsonResponse(200, { executionTracker, rollbackContext: newSysId() })
}

/** What the page of an application, and `now-sdk install --reinstall`, ask for. */
function callAppsProcessor(engine: Engine, request: HttpRequest, authenticated: boolean): HttpResponse {
    if (!authenticated) return UNAUTHENTICATED
    if (!engine.session.roles.has('admin')) return errorResponse(403, 'User Not Authorized')
    const form = new URLSearchParams(Buffer.from(request.body).toString('utf8'))
    const name = form.get('sysparm_function') ?? ''
    if (form.get('sysparm_processor') !== 'com.snc.apps.AppsAjaxProcessor')
        throw notEmulated(`Processor ${form.get('sysparm_processor') ?? ''}`)
    if (name === 'changeApplication') return ajaxAnswer('')
    if (name !== 'deleteApplication' && name !== 'uninstallApplication') throw notEmulated(`AppsAjaxProcessor ${name}`)
    uninstall(engine, form.get('sysparm_sys_id') ?? '', form.get('sysparm_delete_all') !== 'true')
    return ajaxAnswer(trackProgress(engine, name, 'successful', 'Application uninstalled'))
}

const ajaxAnswer = (answer: string): HttpResponse => ({
    status: 200,
    headers: { 'content-type': 'text/xml; charset=UTF-8' },
    body: `<?xml version="1.0" encoding="UTF-8"?><xml answer="${answer}"/>`,
})
