import type { AddressInfo } from 'node:net'
import { linkFromAnswer } from './case-link.ts'
import { postEvent } from './event.ts'
import type { AisocEvent, EventAnswer, SendOptions } from './event.ts'
import { createFaults } from './faults.ts'
import type { Fault } from './faults.ts'
import { createRequestLog } from './request-log.ts'
import type { RecordedRequest } from './request-log.ts'
import { createServer } from './server.ts'
import { signBody } from './signature.ts'
import { createState } from './state.ts'
import type { AisocCase, AisocState, ApiKey, Connector, ExternalRef, InboxToken } from './state.ts'
import { createStore } from './store.ts'
import type { Store } from './store.ts'

export interface AisocPeerOptions {
    /** 0, or nothing, takes any free port. */
    readonly port?: number
    readonly tokens?: readonly Partial<InboxToken>[]
    readonly connectors?: readonly Partial<Connector>[]
    readonly apiKeys?: readonly Partial<ApiKey>[]
    readonly cases?: readonly Partial<AisocCase>[]
}

/** A running stand-in for AiSOC. What its functions return are copies. */
export interface AisocPeer extends Store {
    /** `http://127.0.0.1:<port>`; the API is below `/api/v1`. */
    readonly url: string
    readonly requests: readonly RecordedRequest[]
    /** Resolves with all requests as soon as there are `count`; a minute unless told otherwise. */
    readonly waitForRequests: (count: number, timeoutMs?: number) => Promise<readonly RecordedRequest[]>
    /** The URL that AiSOC's token screen would show, with the connector already filled in. */
    readonly inboxUrl: (token: string, connectorId: string) => string
    readonly fail: (fault: Fault) => void
    /** The next writes of the inbox or of a comment end in AiSOC's own 503 and leave no trace. */
    readonly failDatabase: (times?: number) => void
    /** Takes back every fault that is still waiting. */
    readonly heal: () => void
    /** The value of X-AiSOC-Signature for an event with this body. */
    readonly signEvent: (secret: string, body: string) => string
    /** POSTs an event; after a 2xx to `case.created` the incident of the answer is linked to the case. */
    readonly sendEvent: (url: string, event: AisocEvent, options?: SendOptions) => Promise<EventAnswer>
    /** The same link from an answer that came later, the receipt of a queued event for instance. */
    readonly linkFromAnswer: (event: AisocEvent, json: unknown, connectorId?: string) => ExternalRef | undefined
    /** Ends the server and every request that still hangs. */
    readonly close: () => Promise<void>
}

/** Starts the stand-in on 127.0.0.1; its memory ends with it. */
export async function startAisocPeer(options: AisocPeerOptions = {}): Promise<AisocPeer> {
    const state = createState()
    const store = createStore(state)
    options.tokens?.forEach((one) => store.addToken(one))
    options.connectors?.forEach((one) => store.addConnector(one))
    options.apiKeys?.forEach((one) => store.addApiKey(one))
    options.cases?.forEach((one) => store.addCase(one))
    return { ...store, ...(await serveState(state, options.port ?? 0)) }
}

async function serveState(state: AisocState, port: number): Promise<Omit<AisocPeer, keyof Store>> {
    const faults = createFaults()
    const log = createRequestLog()
    const closing = new AbortController()
    const server = createServer({ state, faults, log })
    await server.listen({ host: '127.0.0.1', port })
    const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`
    return {
        url,
        requests: log.requests,
        waitForRequests: (count, timeoutMs = 60_000) => log.wait(count, timeoutMs),
        inboxUrl: (token, connectorId) => `${url}/api/v1/inbox/itsm/${token}/${connectorId}`,
        fail: faults.add,
        failDatabase: (times = 1) => void (state.databaseFailures += times),
        heal: () => {
            faults.clear()
            state.databaseFailures = 0
        },
        signEvent: signBody,
        sendEvent: (to, event, given = {}) => sendEvent({ state, closing: closing.signal }, { to, event, given }),
        linkFromAnswer: (event, json, connectorId) => linkFromAnswer(state, event, { json, connectorId }),
        close: async () => {
            closing.abort()
            log.end()
            await server.close()
        },
    }
}

async function sendEvent(
    peer: { readonly state: AisocState; readonly closing: AbortSignal },
    { to, event, given }: { readonly to: string; readonly event: AisocEvent; readonly given: SendOptions },
): Promise<EventAnswer> {
    const signal = given.signal ? AbortSignal.any([given.signal, peer.closing]) : peer.closing
    const answer = await postEvent(to, event, { ...given, signal })
    const done = answer.status >= 200 && answer.status < 300
    if (done) linkFromAnswer(peer.state, event, { json: answer.json, connectorId: given.connectorId })
    return answer
}
