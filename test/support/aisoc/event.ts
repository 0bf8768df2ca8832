import { signBody } from './signature.ts'

/** A `case.*` event or `honeytoken.triggered`; any JSON object, since tests also send damaged ones. */
export type AisocEvent = Readonly<Record<string, unknown>>

export interface SendOptions {
    /** Signs the body; without it the event goes unsigned. */
    readonly secret?: string
    readonly basic?: { readonly username: string; readonly password: string }
    /** Added last: they may replace the event's own, a signature for instance. */
    readonly headers?: Readonly<Record<string, string>>
    /** The connector that the record is linked under; else the only enabled ServiceNow connector of the case's tenant. */
    readonly connectorId?: string
    readonly signal?: AbortSignal
}

/** What the receiver said. */
export interface EventAnswer {
    readonly status: number
    readonly headers: Headers
    readonly text: string
    /** Undefined where the text is no JSON. */
    readonly json: unknown
}

/**
 * AiSOC waits 10 s for the receiver and does not try again (AiSOC services/honeytokens/app/services/alerting.py); a test
 * that wants the same gives up by `signal`, so that no other depends on how fast its machine is.
 */
const TIMEOUT_MS = 60_000

/** POSTs one event with the header pair of AiSOC's honeytoken webhook, the only signed event that it emits. */
export async function postEvent(url: string, event: AisocEvent, options: SendOptions): Promise<EventAnswer> {
    const body = JSON.stringify(event)
    const timeout = AbortSignal.timeout(TIMEOUT_MS)
    const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout
    const headers = headersOf(event, body, options)
    const response = await fetch(url, { method: 'POST', body, headers, redirect: 'manual', signal })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: jsonOf(text) }
}

function headersOf(event: AisocEvent, body: string, { secret, basic, headers }: SendOptions): Headers {
    const all = new Headers({ 'Content-Type': 'application/json', 'X-AiSOC-Event': nameOf(event) })
    if (secret !== undefined) all.set('X-AiSOC-Signature', signBody(secret, body))
    if (basic) {
        const credentials = Buffer.from(`${basic.username}:${basic.password}`).toString('base64')
        all.set('Authorization', `Basic ${credentials}`)
    }
    Object.entries(headers ?? {}).forEach(([name, value]) => all.set(name, value))
    return all
}

function nameOf(event: AisocEvent): string {
    return String(event['type'] ?? event['event'] ?? '')
}

function jsonOf(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return undefined
    }
}
