import type { Connection } from '../platforms/connection.ts'
import type { Hub, HttpAnswer } from '../hub.ts'
import { platformOf } from '../platforms/index.ts'
import type { MessageDefinition } from '../platforms/platform.ts'
import { underLease } from '../records/lease.ts'
import { endpointOf } from './endpoint-url.ts'
import type { Message } from './message.ts'
import { sign } from './sign.ts'
import { attemptOf, retryAt, settleMessage } from './settle-message.ts'

const BATCH = 50
const TIMEOUT_SECONDS = 20

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
    const startedAt = hub.now()
    const number = message.attempts + 1
    // Written before the call: should this node die in it, the try still counts and the next one waits its time.
    const nextAttemptAt = retryAt(message, number, startedAt)
    if (!hub.outbox.update(message.sysId, { state: 'sending', attempts: number, nextAttemptAt })) return true
    const { answer, note } = send(message, hub)
    const finishedAt = hub.now()
    const settled = settleMessage(message, number, answer, finishedAt)
    // The end before its history: should this node die between the two, nothing is sent a second time.
    hub.outbox.update(message.sysId, { ...settled, lastProblem: note || settled.lastProblem })
    hub.outbox.addAttempt(attemptOf(message, number, answer, { startedAt, finishedAt, settled }))
    return settled.state !== 'waiting'
}

interface Sent {
    readonly answer: HttpAnswer
    /** What the platform said about a message that it took. */
    readonly note: string
}

/** An exception of the platform on the way is a try that failed; it holds up no other message. */
function send(message: Message, hub: Hub): Sent {
    const connection = hub.connections.byId(message.connectionId)
    const definition = connection && platformOf(connection.platform)?.messages[message.type]
    if (!connection || !definition) return { answer: noAnswer('the connection no longer exists'), note: '' }
    try {
        const answer = request(message, connection, definition, hub)
        const isTaken = answer.status >= 200 && answer.status < 300
        return { answer, note: isTaken ? definition.readNote(answer.body) : '' }
    } catch (exception) {
        return { answer: noAnswer(hub.describe(exception)), note: '' }
    }
}

function request(message: Message, connection: Connection, definition: MessageDefinition, hub: Hub): HttpAnswer {
    const token = hub.connections.secret(connection.sysId, 'callback_token')
    const endpoint = endpointOf(connection.callbackUrl, token, hub.allowsHttpLoopback())
    if (!endpoint.ok) return noAnswer(endpoint.problem)
    const { method, headers, body } = message.request
    const signature = sign({ id: message.sysId, body }, definition.signature, connection, hub)
    if (!signature.ok) return noAnswer(signature.problem)
    return hub.send({
        method,
        url: endpoint.value,
        headers: { ...headers, ...signature.value },
        body,
        timeoutSeconds: TIMEOUT_SECONDS,
    })
}

const noAnswer = (error: string): HttpAnswer => ({ status: 0, body: '', retryAfterSeconds: undefined, error })
