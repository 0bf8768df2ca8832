import { linkFromAnswer } from './case-link.ts'
import { postEvent } from './event.ts'
import type { AisocEvent, EventAnswer, SendOptions } from './event.ts'
import { startStandIn, type StandIn } from '../peer/stand-in.ts'
import { answerRequest } from './routes.ts'
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

/** A running stand-in for AiSOC; the API is below `/api/v1`. */
export interface AisocPeer extends Store, StandIn {
    /** The URL that AiSOC's token screen would show, with the connector already filled in. */
    readonly inboxUrl: (token: string, connectorId: string) => string
    /** The next writes of the inbox or of a comment end in AiSOC's own 503 and leave no trace. */
    readonly failDatabase: (times?: number) => void
    /** The value of X-AiSOC-Signature for an event with this body. */
    readonly signEvent: (secret: string, body: string) => string
    /** POSTs an event; after a 2xx to `case.created` the incident of the answer is linked to the case. */
    readonly sendEvent: (url: string, event: AisocEvent, options?: SendOptions) => Promise<EventAnswer>
    /** The same link from an answer that came later, the receipt of a queued event for instance. */
    readonly linkFromAnswer: (event: AisocEvent, json: unknown, connectorId?: string) => ExternalRef | undefined
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
    const closing = new AbortController()
    const standIn = await startStandIn((request) => answerRequest(state, request), port)
    return {
        ...standIn,
        inboxUrl: (token, connectorId) => `${standIn.url}/api/v1/inbox/itsm/${token}/${connectorId}`,
        failDatabase: (times = 1) => void (state.databaseFailures += times),
        heal: () => {
            standIn.heal()
            state.databaseFailures = 0
        },
        signEvent: signBody,
        sendEvent: (to, event, given = {}) => sendEvent({ state, closing: closing.signal }, { to, event, given }),
        linkFromAnswer: (event, json, connectorId) => linkFromAnswer(state, event, { json, connectorId }),
        close: () => {
            closing.abort()
            return standIn.close()
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
