import { mayAccessTable } from '../access/acl.ts'
import type { TableModel } from '../dictionary/model.ts'
import type { Engine } from '../engine.ts'
import { UNAUTHENTICATED, type HttpRequest, type HttpResponse } from '../http/messages.ts'
import { isAsset, pageAsset } from '../page-assets.ts'
import type { ScriptRuntime } from '../scripts/runtime.ts'
import { mayRead } from './access.ts'
import { download } from './download.ts'
import { errorPage } from './error-page.tsx'
import { CLIENT_SCRIPT, clientScript } from './form/client-script.ts'
import { formPage } from './form/form-page.ts'
import { openRecord } from './form/open-record.ts'
import { postForm } from './form/post-form.ts'
import { homePage } from './home-page.tsx'
import { listPage } from './list/list-page.ts'
import { loginPage, logOut } from './login-page.tsx'
import { lookUp } from './lookup.ts'
import { isBrowser, pageCall, type PageCall } from './page-call.ts'
import { propertiesPage } from './properties-page.ts'
import { localPath, redirectTo } from './responses.ts'
import { isOwnForm } from './session-cookie.ts'

const CLASSIC = '/now/nav/ui/classic/params/target/'

/** The pages that people click; undefined for any other request. */
export function callPages(
    engine: Engine,
    runtime: ScriptRuntime,
    request: HttpRequest,
    authenticated: boolean,
): HttpResponse | undefined {
    const asset = request.path.slice(1)
    if (isAsset(asset)) return assetResponse(asset)
    const call = pageCall(engine, runtime, request)
    const page = pageAt(call)
    if (!page) return undefined
    if (!authenticated && !page.isPublic) return logInFirst(request)
    if (request.method === 'POST' && !isOwnForm(call, page.isPublic)) return errorPage(call, 403)
    return answered(call, page)
}

function answered(call: PageCall, { answer }: Page): HttpResponse {
    const { engine, request } = call
    try {
        return answer()
    } catch (error) {
        if (!isBrowser(request)) throw error
        engine.log('error', error instanceof Error ? (error.stack ?? error.message) : String(error), 'pages')
        return errorPage(call, 500, String(error))
    }
}

interface Page {
    readonly isPublic: boolean
    readonly answer: () => HttpResponse
}

const open = (answer: () => HttpResponse): Page => ({ isPublic: true, answer })
const closed = (answer: () => HttpResponse): Page => ({ isPublic: false, answer })

/** Pages that are no table's; who asks for them has logged in. */
const PAGES: Readonly<Record<string, (call: PageCall) => HttpResponse>> = {
    '/': homePage,
    '/navpage.do': homePage,
    '/system_properties_ui.do': propertiesPage,
    '/reference_lookup.do': lookUp,
    [CLIENT_SCRIPT]: clientScript,
    '/sys_attachment.do': download,
    '/nav_to.do': (call) => redirectTo(localPath(call.parameters.get('uri'))),
}

function pageAt(call: PageCall): Page | undefined {
    const { path } = call.request
    if (path === '/login.do') return open(() => loginPage(call))
    if (path === '/logout.do') return open(logOut)
    const page = Object.hasOwn(PAGES, path) ? PAGES[path] : undefined
    if (page) return closed(() => page(call))
    if (path.startsWith(CLASSIC)) return closed(() => redirectTo(localPath(decoded(path.slice(CLASSIC.length)))))
    return tablePage(call)
}

function tablePage(call: PageCall): Page | undefined {
    const [, name = '', list] = /^\/([a-z0-9_]+?)(_list)?\.do$/.exec(call.request.path) ?? []
    const model = call.engine.dictionary.table(name)
    if (!model) return list ? closed(() => errorPage(call, 404, `There is no table ${name}`)) : undefined
    if (list) return closed(() => openList(call, model))
    return closed(() => (call.request.method === 'POST' ? postForm(call, model) : openForm(call, model)))
}

function openList(call: PageCall, model: TableModel): HttpResponse {
    if (!mayAccessTable(call.engine, model.name, 'read')) return errorPage(call, 403)
    return listPage(call, model)
}

function openForm(call: PageCall, model: TableModel): HttpResponse {
    const record = openRecord(call.engine, model, call.parameters)
    if (!record) return errorPage(call, 404, 'Record not found')
    return mayRead(call.engine, record) ? formPage(call, record) : errorPage(call, 403)
}

function decoded(text: string): string {
    try {
        return decodeURIComponent(text)
    } catch {
        return ''
    }
}

/** As the platform: who has no session logs in and goes on; who sent wrong credentials is told so. */
function logInFirst({ headers, path, query, method }: HttpRequest): HttpResponse {
    if (headers.authorization || method !== 'GET') return UNAUTHENTICATED
    const here = query ? `${path}?${query}` : path
    return redirectTo(`/login.do?sysparm_goto_url=${encodeURIComponent(here)}`)
}

function assetResponse(name: Parameters<typeof pageAsset>[0]): HttpResponse {
    const { type, text } = pageAsset(name)
    return {
        status: 200,
        headers: {
            'content-type': type,
            'cache-control': 'public, max-age=31536000, immutable',
            'x-content-type-options': 'nosniff',
        },
        body: text,
    }
}
