import type { Hub } from '../hub.ts'
import type { Problem } from '../inbound/refusal.ts'
import { subscribable } from '../outbound/compose.ts'
import { endUnheard } from '../outbound/end-unheard.ts'
import { problemOf } from '../outbound/settle-message.ts'
import type { Webhook } from '../outbound/webhook.ts'
import { problemOfOAuth, webhookRequest } from '../outbound/webhook-request.ts'
import { maySend, type Connection } from '../platforms/connection.ts'
import { closed, list, optional, text, type Decoder } from '../shared/decode.ts'
import { parseJson } from '../shared/json.ts'
import { checkPublicAddress } from '../shared/public-address.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { toInstant } from '../shared/time.ts'
import { answerQuestion, found, type Answer, type Question } from './answer-question.ts'
import { admitCall, refusedCall, type CallRequest } from './receive-call.ts'

/** More would be a mistake in a loop. */
const MOST = 10
const TABLE = 'x_aigov_bridge_webhook'

type Done = Result<Extract<Answer, { ok: true }>, Problem>

/** `POST /webhooks`: an address that wants to hear of events. Its secret is told this once. */
export const registerWebhook = (request: CallRequest, hub: Hub): Answer =>
    admitted(request, hub, (connection) => {
        const body = parseJson(request.body)
        if (body === undefined) return fail({ kind: 'malformed_json' })
        const wanted = BODY(body, '')
        if (!wanted.ok) return wanted
        const problem = problemOfWish(wanted.value, connection, hub)
        if (problem) return fail(problem)
        const { url, events, auth } = wanted.value
        const made = hub.webhooks.insert({ connectionId: connection.sysId, url, events, auth: auth ?? 'signature' })
        if (!made) return fail({ kind: 'not_stored' })
        note('webhook_registered', made.sysId, { connection, url }, hub)
        const webhook = hub.webhooks.byId(made.sysId)
        return ok({ ok: true, httpStatus: 201, result: { ...(webhook && shown(webhook)), secret: made.secret } })
    })

/** `GET /webhooks`: the subscriptions of the connection, with what came of the last delivery of each. */
export const findWebhooks = (question: Question, hub: Hub): Answer =>
    answerQuestion(question, [], hub, (connection) =>
        ok(found({ webhooks: hub.webhooks.ofConnection(connection.sysId).map(shown) })),
    )

/** `DELETE /webhooks/{id}`: nothing is sent there any more. */
export const removeWebhook = (request: CallRequest, hub: Hub): Answer =>
    admitted(request, hub, (connection) => {
        const webhook = own(request.id, connection, hub)
        if (!webhook) return fail({ kind: 'unknown_record', what: 'webhook', id: request.id })
        hub.webhooks.remove(webhook.sysId)
        endUnheard(connection.sysId, hub)
        note('webhook_removed', webhook.sysId, { connection, url: webhook.url }, hub)
        return ok({ ok: true, httpStatus: 204, result: undefined })
    })

/** `POST /webhooks/{id}/test`: one message at once, and what came of it. */
export const testWebhook = (request: CallRequest, hub: Hub): Answer =>
    admitted(request, hub, (connection) => {
        const webhook = own(request.id, connection, hub)
        if (!webhook) return fail({ kind: 'unknown_record', what: 'webhook', id: request.id })
        const body = JSON.stringify({
            type: 'webhook.test',
            timestamp: toInstant(hub.now()),
            data: { webhook_id: webhook.sysId },
        })
        const made = maySend(connection, hub.instanceName())
            ? webhookRequest({ id: hub.newId(), body }, webhook, connection, hub)
            : fail(
                  'the connection sends nothing from this instance: it is paused, only shows, or is armed for another one',
              )
        const answer = made.ok ? hub.send({ ...made.value, timeoutSeconds: TEST_SECONDS }) : undefined
        const problem = made.ok ? (answer ? problemOf(answer) : '') : `Not delivered: ${made.problem}`
        const delivery = { at: hub.now(), statusCode: answer?.status ?? 0, problem }
        hub.webhooks.noteDelivery(webhook.sysId, delivery)
        note('webhook_tested', webhook.sysId, { connection, url: webhook.url }, hub)
        return ok(
            found({ delivered: problem === '', status_code: delivery.statusCode, ...(problem !== '' && { problem }) }),
        )
    })

/** The caller waits for it, and a thread of the instance with it. */
const TEST_SECONDS = 10

const AUTH: Decoder<'signature' | 'oauth2'> = (input, path) =>
    input === 'signature' || input === 'oauth2'
        ? ok(input)
        : fail({ kind: 'invalid', path, expected: 'signature or oauth2' })

const BODY = closed({ url: text(1000), events: list(text(80)), auth: optional(AUTH) })

interface Wish {
    readonly url: string
    readonly events: readonly string[]
    readonly auth: 'signature' | 'oauth2' | undefined
}

function problemOfWish({ url, events, auth }: Wish, connection: Connection, hub: Hub): Problem | undefined {
    const invalid = (path: string, expected: string): Problem => ({ kind: 'invalid', path, expected })
    const address = checkPublicAddress(url, connection.allowedHosts, hub.allowsHttpLoopback())
    if (!address.ok) return invalid('url', address.problem)
    const types = subscribable(connection)
    if (events.length === 0 || events.length > 20 || events.some((one) => !types.includes(one)))
        return invalid('events', `a list of 1 to 20 of these: ${types.join(', ')}`)
    const unmet = auth === 'oauth2' ? problemOfOAuth(url, connection) : ''
    if (unmet !== '') return invalid('auth', `signature, because ${unmet}`)
    const known = hub.webhooks.ofConnection(connection.sysId)
    if (known.some((one) => one.url === url))
        return invalid('url', 'one without a subscription; delete the old one first')
    return known.length >= MOST ? invalid('url', `one of at most ${MOST} of a connection`) : undefined
}

/** Ids of other connections are as unknown as those that nobody has. */
function own(id: string, connection: Connection, hub: Hub): Webhook | undefined {
    const webhook = hub.webhooks.byId(id)
    return webhook?.connectionId === connection.sysId ? webhook : undefined
}

function admitted(request: CallRequest, hub: Hub, act: (connection: Connection) => Done): Answer {
    const entered = admitCall(request, hub)
    const done = entered.ok ? act(entered.value.connection) : entered
    return done.ok ? done.value : refusedCall(done.problem)
}

const shown = ({ sysId, url, events, auth, active, lastDelivery }: Webhook) => ({
    id: sysId,
    url,
    events,
    auth,
    active,
    last_delivery: lastDelivery
        ? {
              at: toInstant(lastDelivery.at),
              delivered: lastDelivery.problem === '',
              status_code: lastDelivery.statusCode,
              problem: lastDelivery.problem,
          }
        : null,
})

interface Noted {
    readonly connection: Connection
    readonly url: string
}

const note = (action: string, sysId: string, { connection, url }: Noted, hub: Hub): void =>
    hub.audit({
        by: 'caller',
        action,
        connectionId: connection.sysId,
        recordTable: TABLE,
        recordSysId: sysId,
        detail: { url },
    })
