import type { Engine } from '../engine.ts'
import type { HttpRequest } from '../http/messages.ts'
import type { ScriptRuntime } from '../scripts/runtime.ts'

/** A request for a page, in the session of whoever sent it. */
export interface PageCall {
    readonly engine: Engine
    readonly runtime: ScriptRuntime
    readonly request: HttpRequest
    /** Of the address, then of the form that was sent back. */
    readonly parameters: URLSearchParams
    /** The cookie of the session; empty for who logs in with each request. */
    readonly cookie: string
}

export function pageCall(engine: Engine, runtime: ScriptRuntime, request: HttpRequest): PageCall {
    const form = isForm(request) ? Buffer.from(request.body).toString('utf8') : ''
    const parameters = new URLSearchParams([request.query, form].filter(Boolean).join('&'))
    const isBasic = (request.headers.authorization ?? '') !== ''
    return { engine, runtime, request, parameters, cookie: isBasic ? '' : sessionCookie(request) }
}

const isForm = ({ headers, method }: HttpRequest): boolean =>
    method === 'POST' && !(headers['content-type'] ?? '').startsWith('multipart/')

/** What names the session in a request. */
const sessionCookie = ({ headers }: HttpRequest): string =>
    /(?:^|;\s*)JSESSIONID=([0-9A-Za-z.]+)/.exec(headers.cookie ?? '')?.[1] ?? ''

/** Whoever reads the answer: a person in a browser, or a program. */
export const isBrowser = ({ headers }: HttpRequest): boolean => (headers.accept ?? '').includes('text/html')
