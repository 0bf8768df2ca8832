import type { HttpRequest, Hub } from '../hub.ts'
import type { Connection } from '../platforms/connection.ts'
import { messageDefinitionOf, platformOf } from '../platforms/index.ts'
import type { MessageDefinition } from '../platforms/message-definition.ts'
import { fail, type Result } from '../shared/result.ts'
import type { Message } from './message.ts'
import { askFirst } from './ask-first.ts'
import { takeAnswer } from './take-answer.ts'
import { noteFate } from './note-fate.ts'
import { requestOf } from './request.ts'
import { noteUntold } from './poll-only.ts'
import { attemptOf, dueAfter, problemOf, settleMessage, type Tried } from './settle-message.ts'
import { verdictOf, type Verdict } from './verdict.ts'
import { webhookIdOf } from './webhook.ts'
import { TO_WEBHOOK } from './webhook-request.ts'

/** So many messages come forward with each that arrived after it had failed. */
const AT_ONCE = 50

/** One try to deliver a message; undefined when it came to none because it is over, and the next one may go. */
export function tryMessage(message: Message, connection: Connection, hub: Hub): Tried | undefined {
    const definition = definitionOf(message, connection)
    const startedAt = hub.now()
    const number = message.attempts + 1
    // Written before the call: should this node die in it, the try still counts and the next one waits its time.
    const due = dueAfter(message, number, startedAt, definition?.isRepeatable ?? true)
    const firstTriedAt = message.firstTriedAt ?? startedAt
    const begun = { state: 'sending', attempts: number, firstTriedAt, ...due } as const
    if (!hub.outbox.update(message.sysId, begun)) return undefined
    const sent = judged(send(message, connection, definition, hub), message, { connection, definition }, hub)
    const fate = { ...sent, problem: problemOf(sent.answer), isOwn: isOwnFault(message, sent) }
    const circuit = noteFate(message, message.referenceId, fate, hub)
    const tried = { ...sent, number, firstTriedAt, finishedAt: hub.now(), isChannelHeld: circuit.state !== 'closed' }
    const settled = settleMessage(message, tried)
    // The end before its history: should this node die between the two, nothing is sent a second time.
    hub.outbox.update(message.sysId, { ...settled, lastProblem: noteOf(sent, definition) || settled.lastProblem })
    noteDelivery(message, tried, settled.lastProblem, hub)
    if (sent.verdict === 'absent') noteUntold(message, hub)
    hub.outbox.addAttempt(attemptOf(message, tried, startedAt, settled))
    // The platform is there again: what failed on the same channel need not wait as long as it was away.
    if (sent.verdict === 'delivered' && message.state !== 'ready') hub.outbox.bringForward(message, hub.now(), AT_ONCE)
    return tried
}

/** That a thing is not there, or is in the way, is at first said of an address too. */
const OF_A_THING: readonly number[] = [404, 409, 410]

const isOwnFault = ({ lastStatusCode }: Message, { answer }: Sent): boolean =>
    OF_A_THING.includes(answer.status) && lastStatusCode === answer.status

/** Whoever registered the address sees how it goes there. */
function noteDelivery({ channel }: Message, { answer, finishedAt }: Tried, problem: string, hub: Hub): void {
    const webhookId = webhookIdOf(channel)
    const delivery = { at: finishedAt, statusCode: answer.status, problem }
    if (webhookId !== undefined) hub.webhooks.noteDelivery(webhookId, delivery)
}

type Definition = MessageDefinition | undefined

function definitionOf(message: Message, connection: Connection): Definition {
    if (webhookIdOf(message.channel) !== undefined) return TO_WEBHOOK
    const platform = platformOf(connection.platform)
    return platform && messageDefinitionOf(platform, message.type)
}

type Sent = Pick<Tried, 'answer' | 'verdict'> & {
    /** What there is to say of a message that was not sent because it was not needed. */
    readonly note?: string
}

/** What the platform said about a message that it took. */
const noteOf = ({ verdict, answer, note }: Sent, definition: Definition): string =>
    note ?? (TOOK.includes(verdict) ? (definition?.readNote(answer.body) ?? '') : '')

const TOOK: readonly Verdict[] = ['delivered', 'not_applied']

function send(message: Message, connection: Connection, definition: Definition, hub: Hub): Sent {
    if (!definition) return notSent('the platform no longer knows messages of this type', 'retry')
    const request = prepared(() => requestOf(message, connection, definition, hub), hub)
    // Without a good address, secret or credential no message can go.
    if (!request.ok) return notSent(request.problem, isInDoubt(message, definition) ? 'unclear' : 'connection_fault')
    const sent = askedFirst(message, connection, definition, hub) ?? sentNow(request.value, definition, hub)
    const isAnswered = sent.verdict === 'delivered' && definition.answered !== undefined
    return isAnswered ? takenUp(sent, message, connection, hub) : sent
}

/** An endpoint that took something before is not one that the platform never had: it is away, as that of any other. */
function judged(sent: Sent, message: Message, { connection, definition }: Receiver, hub: Hub): Sent {
    if (sent.verdict !== 'absent' || !definition) return sent
    const wasThere = connection.lastDeliveryAt !== undefined || hub.outbox.hasDelivered(message)
    return wasThere ? { ...sent, verdict: verdictOf(sent.answer, { isRepeatable: definition.isRepeatable }) } : sent
}

interface Receiver {
    readonly connection: Connection
    readonly definition: Definition
}

/** What was asked for is an event of the platform before the message counts as delivered. */
function takenUp(sent: Sent, message: Message, connection: Connection, hub: Hub): Sent {
    const taken = takeAnswer(sent.answer.body, message, connection, hub)
    if (taken === 'not_stored') return notSent('the answer could not be stored', 'retry')
    return taken === 'unreadable' ? { ...sent, note: 'The answer says nothing that the bridge can read.' } : sent
}

function sentNow(request: HttpRequest, definition: MessageDefinition, hub: Hub): Sent {
    const answer = hub.send(request)
    const verdict = verdictOf(answer, definition)
    const isInVain = verdict === 'delivered' && definition.isApplied?.(answer.body) === false
    return { answer, verdict: isInVain ? 'not_applied' : verdict }
}

/** What came of a try that ends with a question; undefined when the message is to be sent. */
function askedFirst(
    message: Message,
    connection: Connection,
    definition: MessageDefinition,
    hub: Hub,
): Sent | undefined {
    const mayBeThere = isInDoubt(message, definition)
    if (!mayBeThere && !definition.isRepeatable) return undefined
    const { known, answer } = askFirst(message, connection, definition, hub)
    if (known === 'said') return notNeeded
    // A change that is lost is worse than one that is told again; what cannot be taken back is not told again.
    if (known === 'not_said' || !mayBeThere) return undefined
    return { answer, verdict: known === 'unanswered' ? 'unclear' : 'for_a_person' }
}

/** Somebody died with it on the way, or no clear answer came: it may be there, and would be taken a second time. */
const isInDoubt = (message: Message, definition: MessageDefinition): boolean =>
    message.state === 'sending' && !definition.isRepeatable

/** An exception of the platform on the way is a try that failed; it holds up no other message. */
function prepared(make: () => Result<HttpRequest, string>, hub: Hub): Result<HttpRequest, string> {
    try {
        return make()
    } catch (exception) {
        return fail(hub.describe(exception))
    }
}

const notNeeded: Sent = {
    answer: { status: 200, body: '', retryAfterSeconds: undefined, error: '' },
    verdict: 'delivered',
    note: 'The platform was asked and says so already. Nothing was sent.',
}

const notSent = (error: string, verdict: Verdict): Sent => ({
    answer: { status: 0, body: '', retryAfterSeconds: undefined, error },
    verdict,
})
