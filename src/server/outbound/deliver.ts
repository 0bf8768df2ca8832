import type { HttpRequest, Hub } from '../hub.ts'
import type { Connection } from '../platforms/connection.ts'
import { messageDefinitionOf, platformOf } from '../platforms/index.ts'
import type { MessageDefinition } from '../platforms/platform.ts'
import { underLease } from '../records/lease.ts'
import { recover } from '../records/pending.ts'
import { fail, type Result } from '../shared/result.ts'
import type { Message } from './message.ts'
import { requestOf, TIMEOUT_SECONDS } from './request.ts'
import { attemptOf, heldAsUnclear, retryAt, settleMessage, type Tried } from './settle-message.ts'
import { verdictOf } from './verdict.ts'

const BATCH = 50

/** THE OUTBOUND FLOW, part 2: sends what is due, of each record and channel one after the other. */
export function deliverDue(hub: Hub): void {
    for (const message of hub.outbox.due(hub.now(), BATCH)) deliverInOrder(message, hub)
}

/**
 * Goes on with the next message as long as they are delivered. Under the lease of the thing: what an event says of it
 * is not applied while older word of people is on its way, which would arrive after it.
 */
function deliverInOrder(first: Message, hub: Hub): void {
    const externalId = hub.references.byId(first.referenceId)?.externalId ?? first.referenceId
    underLease({ connectionId: first.connectionId, externalId }, hub, (leased, until) => {
        // What an event wrote and nobody noted yet takes back what people said before it.
        const reference = leased.references.byId(first.referenceId)
        if (reference) recover(reference, leased)
        // Only while a request and its time limit surely end before the lease: no second node sends the same meanwhile.
        while (hub.now() + TIMEOUT_SECONDS * 1000 < until) {
            const message = hub.outbox.oldest(first.referenceId, first.channel)
            if (!message) return
            if ((message.nextAttemptAt ?? 0) > hub.now()) return waitBehind(message, first, leased)
            if (!deliver(message, leased)) return
        }
    })
}

/** What stands behind a message that waits is due with it, and takes no place among those that can go. */
function waitBehind(head: Message, message: Message, hub: Hub): void {
    if (head.sequence < message.sequence) hub.outbox.update(message.sysId, { nextAttemptAt: head.nextAttemptAt })
}

/** One try; true when the message is settled, so that the next one may go. */
function deliver(message: Message, hub: Hub): boolean {
    const route = routeOf(message, hub)
    // Somebody died with it on the way; it is ours now, as is the lease.
    if (message.state === 'sending' && route?.definition.isRepeatable === false)
        return hub.outbox.update(message.sysId, heldAsUnclear('The instance stopped while it sent this'))
    const startedAt = hub.now()
    const number = message.attempts + 1
    // Written before the call: should this node die in it, the try still counts and the next one waits its time.
    const nextAttemptAt = retryAt(message, number, startedAt)
    if (!hub.outbox.update(message.sysId, { state: 'sending', attempts: number, nextAttemptAt })) return true
    const tried = { number, ...send(message, route, hub), finishedAt: hub.now() }
    const settled = settleMessage(message, tried)
    // The end before its history: should this node die between the two, nothing is sent a second time.
    hub.outbox.update(message.sysId, { ...settled, lastProblem: noteOf(tried, route) || settled.lastProblem })
    hub.outbox.addAttempt(attemptOf(message, tried, startedAt, settled))
    return settled.state !== 'waiting'
}

/** Where a message goes, and how. */
interface Route {
    readonly connection: Connection
    readonly definition: MessageDefinition
}

function routeOf(message: Message, hub: Hub): Route | undefined {
    const connection = hub.connections.byId(message.connectionId)
    const platform = connection && platformOf(connection.platform)
    const definition = platform && messageDefinitionOf(platform, message.type)
    return definition && { connection, definition }
}

/** What the platform said about a message that it took. */
const noteOf = ({ verdict, answer }: Sent, route: Route | undefined): string =>
    verdict === 'delivered' ? (route?.definition.readNote(answer.body) ?? '') : ''

type Sent = Pick<Tried, 'answer' | 'verdict'>

function send(message: Message, route: Route | undefined, hub: Hub): Sent {
    if (!route) return notSent('the connection no longer exists')
    const { connection, definition } = route
    const request = prepared(() => requestOf(message, connection, definition, hub), hub)
    if (!request.ok) return notSent(request.problem)
    const answer = hub.send(request.value)
    return { answer, verdict: verdictOf(answer, definition.isRepeatable) }
}

/** An exception of the platform on the way is a try that failed; it holds up no other message. */
function prepared(make: () => Result<HttpRequest, string>, hub: Hub): Result<HttpRequest, string> {
    try {
        return make()
    } catch (exception) {
        return fail(hub.describe(exception))
    }
}

const notSent = (error: string): Sent => ({
    answer: { status: 0, body: '', retryAfterSeconds: undefined, error },
    verdict: 'retry',
})
