import type { IncomingHttpHeaders } from 'node:http'

/** A request as it arrived; `body` holds the bytes, untouched. */
export interface ApiRequest {
    readonly method: string
    /** Percent-encoded, without the query. */
    readonly path: string
    readonly query: URLSearchParams
    readonly headers: IncomingHttpHeaders
    readonly body: Buffer
}

export interface Answer {
    readonly status: number
    readonly body: unknown
    readonly headers?: Readonly<Record<string, string>>
}

/** A step that either goes on with a value or ends the request. */
export type Step<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly answer: Answer }

/** One entry of the list that FastAPI answers a request with that does not fit the declared shape. */
export interface Misfit {
    readonly type: string
    readonly loc: readonly string[]
    readonly msg: string
    readonly input: unknown
}

/** FastAPI's body of an HTTPException. A platform's own texts differ; only the status and the field are to be relied on. */
export function refused(status: number, detail: string): Answer {
    return { status, body: { detail } }
}

/** FastAPI's answer to a request that fails validation: `detail` is a list here. */
export function unprocessable(...detail: Misfit[]): Answer {
    return { status: 422, body: { detail } }
}

export function go<Value>(value: Value): Step<Value> {
    return { ok: true, value }
}

export function stop(answer: Answer): { readonly ok: false; readonly answer: Answer } {
    return { ok: false, answer }
}

export function isJsonObject(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** The JSON value in these bytes; undefined where they are no UTF-8 or no JSON. */
export function parseJson(bytes: Uint8Array): unknown {
    try {
        return JSON.parse(UTF8.decode(bytes))
    } catch {
        return undefined
    }
}
