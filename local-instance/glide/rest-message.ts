import type { Engine } from '../engine.ts'
import { notEmulated } from '../engine.ts'
import { dateTimeText, newSysId } from '../records/record.ts'
import type { OutboundHttpAnswer, OutboundHttpRequest, SendRequest } from './api.ts'
import { headerOfProfile } from './auth-profile.ts'
import { RestResponse } from './rest-response.ts'
import { strictInstance } from './strict-members.ts'

/** `glide.http.timeout`: what a request without a time limit of its own waits for an answer. */
const DEFAULT_TIMEOUT_MS = 175_000
/** "The following HTTP methods are supported" (c_RESTMessageV2API.md). */
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']
/** "The User-Agent value is "ServiceNow/1.0"" (c_RESTMessageV2API.md). */
const USER_AGENT = 'ServiceNow/1.0'

/** `sn_ws.RESTMessageV2` for the scripts of one worker. */
export function restMessageClass(engine: Engine, send: SendRequest): new () => unknown {
    return class extends RestMessage {
        constructor(...record: unknown[]) {
            super(engine, send)
            if (record.length > 0) throw notEmulated('RESTMessageV2 with a REST message record')
            return strictInstance('RESTMessageV2', this)
        }
    }
}

/** A message built from scratch (no record of `sys_rest_message`), synchronous `execute`. */
class RestMessage {
    #endpoint = ''
    #method = 'GET'
    #headers: Record<string, string> = { 'User-Agent': USER_AGENT }
    #body = ''
    readonly #parameters: [name: string, value: string][] = []
    #timeoutMs = DEFAULT_TIMEOUT_MS
    #substitution = true
    #followsRedirects = true
    #profile: { readonly type: string; readonly id: string } | undefined
    readonly #engine: Engine
    readonly #send: SendRequest

    constructor(engine: Engine, send: SendRequest) {
        this.#engine = engine
        this.#send = send
    }
    setEndpoint(endpoint: string): void {
        this.#endpoint = String(endpoint)
    }
    setHttpMethod(method: string): void {
        this.#method = String(method).toUpperCase()
        if (!METHODS.includes(this.#method)) throw notEmulated(`RESTMessageV2 with method ${this.#method}`)
    }
    setRequestHeader(name: string, value: string): void {
        this.#headers[String(name)] = String(value)
    }
    getEndpoint(): string {
        return this.#endpoint
    }
    getRequestBody(): string {
        return this.#body
    }
    getRequestHeader(name: string): string | null {
        return this.#headers[String(name)] ?? null
    }
    getRequestHeaders(): Record<string, string> {
        return { ...this.#headers }
    }
    /** At the end of the URL, name=value. */
    setQueryParameter(name: string, value: string): void {
        this.#parameters.push([String(name), String(value)])
    }
    setRequestBody(body: string): void {
        this.#body = String(body)
    }
    setHttpTimeout(ms: number): void {
        this.#timeoutMs = Number(ms)
    }
    setBasicAuth(user: string, password: string): void {
        this.#headers.Authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    }
    /** "Using an existing basic auth or OAuth 2.0 profile": asked for its header when the request is made. */
    setAuthenticationProfile(type: string, profileId: string): void {
        this.#profile = { type: String(type), id: String(profileId) }
    }
    setFollowRedirect(follows: boolean): void {
        this.#followsRedirects = Boolean(follows)
    }
    disableForcedVariableSubstitution(): void {
        this.#substitution = false
    }
    #url(): string {
        if (this.#parameters.length === 0) return this.#endpoint
        return `${this.#endpoint}${this.#endpoint.includes('?') ? '&' : '?'}${new URLSearchParams(this.#parameters).toString()}`
    }
    execute(): RestResponse {
        const answer = this.#answer()
        logOutbound(this.#engine, this.#method, this.#endpoint, answer.status)
        return strictInstance('RESTResponseV2', new RestResponse(answer))
    }
    #answer(): OutboundHttpAnswer {
        const profile = this.#profile && headerOfProfile(this.#engine, this.#send, this.#profile.type, this.#profile.id)
        if (profile && 'problem' in profile)
            return { status: 0, headers: {}, body: '', errorMessage: profile.problem, timedOut: false }
        return this.#sendTo(this.#url(), {
            method: this.#method,
            headers: profile ? { ...this.#headers, Authorization: profile.header } : this.#headers,
            body: this.#substitution ? substitute(this.#body) : this.#body,
            timeoutMs: this.#timeoutMs,
        })
    }
    /** Those of a GET are followed, unless a script says otherwise (KB0793495). */
    #sendTo(url: string, request: Omit<OutboundHttpRequest, 'url'>, left = MOST_REDIRECTS): OutboundHttpAnswer {
        const answer = this.#send({ ...request, url })
        const { location } = answer.headers
        const isFollowed = this.#followsRedirects && this.#method === 'GET' && location !== undefined && left > 0
        if (!isFollowed || !REDIRECTS.includes(answer.status)) return answer
        return this.#sendTo(new URL(location, url).href, request, left - 1)
    }
}

const REDIRECTS = [301, 302, 303, 307, 308]
const MOST_REDIRECTS = 5

/** Without `disableForcedVariableSubstitution` a `${name}` in the body counts as a variable and is replaced. */
const substitute = (body: string): string => body.replace(/\$\{[^}]*\}/g, '')

function logOutbound(engine: Engine, method: string, url: string, status: number): void {
    // The query and the last path parts may hold tokens, so only the host is kept.
    const host = /^https?:\/\/[^/]+/.exec(url)?.[0] ?? ''
    engine.sql.run(
        `INSERT INTO "sys_outbound_http_log" ("sys_id", "method", "hostname", "response_status", "sys_created_on",
         "sys_created_by") VALUES (?, ?, ?, ?, ?, ?)`,
        [newSysId(), method, host, status, dateTimeText(engine.clock.now()), engine.session.userName],
    )
}
