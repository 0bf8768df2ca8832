import type { HttpAnswer } from '../hub.ts'
import type { Attempt } from './attempt.ts'
import type { Message, MessagePatch } from './message.ts'
import { POLLS } from './poll-only.ts'
import type { Verdict } from './verdict.ts'

/** Waits after the first, second … try that failed; then every eight hours until its first try is seven days ago. */
const WAIT_SECONDS = [5, 30, 300, 1800, 7200, 18_000]
const LAST_WAIT_SECONDS = 28_800
const MAX_AGE_MS = 7 * 24 * 3600 * 1000
const JITTER = 0.2
/** A message that alone meets a fault of the connection comes back after these times at least and at most. */
const FAULT_WAIT_SECONDS = { least: 30, most: 900 }
/** So long a platform may take to note which record belongs to its thing; after that it never will. */
const UNKNOWN_MS = 3600 * 1000
/** A platform may slow us down, not stop us for good. */
const MAX_RETRY_AFTER_SECONDS = 28_800
/** So long a platform, or what lies before it, may be at work on a request that nobody waits for any more. */
const QUIET_MS = 120_000
const EXCERPT_LENGTH = 1000
/** Of an answer that refuses, in the cause that people read. */
const SAID_LENGTH = 200

type Settled = MessagePatch & {
    readonly state: 'delivered' | 'waiting' | 'sending' | 'held' | 'dead' | 'superseded'
    readonly lastProblem: string
}

/** One try to deliver a message, and what came of it. */
export interface Tried {
    /** Counted from 1. */
    readonly number: number
    readonly answer: HttpAnswer
    readonly verdict: Verdict
    /** Its age counts from here: what waits for a connection that was paused from the beginning does not grow old. */
    readonly firstTriedAt: number
    /** No other message goes there either. */
    readonly isChannelHeld: boolean
    readonly finishedAt: number
}

const UNCLEAR =
    'The platform may have this already and would take it twice. Look there: if it is missing, redeliver this message.'

/** The message after one try. Pure. */
export function settleMessage(message: Message, tried: Tried): Settled {
    const { answer, verdict, finishedAt } = tried
    const said = { lastStatusCode: answer.status, lastProblem: problemOf(answer) }
    const ended = { ...said, nextAttemptAt: undefined }
    const delivered: Settled = { ...ended, state: 'delivered', deliveredAt: finishedAt }
    const dead: Settled = { ...ended, state: 'dead' }
    switch (verdict) {
        case 'delivered':
            return delivered
        case 'not_applied':
            return again(message, tried, UNKNOWN_MS, delivered)
        case 'absent':
            return { ...ended, state: 'superseded', lastProblem: `${POLLS} ${said.lastProblem}` }
        case 'message_fault':
            return dead
        case 'unclear':
            return { ...said, ...inDoubt(message, tried, said.lastProblem) }
        case 'for_a_person':
            return { ...ended, ...heldFor(said.lastProblem) }
        case 'retry':
            return again(message, tried, MAX_AGE_MS, dead)
        case 'connection_fault':
            return uncounted(message, tried, dead)
    }
}

/** The try does not count. While the channel is held it stands last among those that may probe it. */
function uncounted(message: Message, tried: Tried, tooOld: Settled): Settled {
    const { answer, finishedAt, isChannelHeld } = tried
    const due = isChannelHeld ? finishedAt : finishedAt + faultWaitMs(finishedAt - message.createdAt)
    const said = { lastStatusCode: answer.status, lastProblem: problemOf(answer) }
    return isTooOld(tried, due)
        ? tooOld
        : { ...said, state: 'waiting', attempts: message.attempts, nextAttemptAt: due, notBefore: undefined }
}

/** It comes back at its time, and not before that which the platform asks for, where it is not too old by then. */
function again(message: Message, tried: Tried, maxAgeMs: number, tooOld: Settled): Settled {
    const { number, answer, finishedAt } = tried
    const notBefore = retryAfterMs(answer) > 0 ? finishedAt + retryAfterMs(answer) : undefined
    const nextAttemptAt = Math.max(retryAt(message, number, finishedAt), notBefore ?? 0)
    const said = { lastStatusCode: answer.status, lastProblem: problemOf(answer) }
    return isTooOld(tried, nextAttemptAt, maxAgeMs) ? tooOld : { ...said, state: 'waiting', nextAttemptAt, notBefore }
}

/** It is asked for later, as long as that is of use. */
function inDoubt(message: Message, tried: Tried, why: string): Doubt {
    const { number, answer, finishedAt } = tried
    const notBefore = finishedAt + Math.max(QUIET_MS, retryAfterMs(answer))
    const due = Math.max(retryAt(message, number, finishedAt), notBefore)
    return message.request.askFirst === undefined || isTooOld(tried, due)
        ? { ...heldFor(why), nextAttemptAt: undefined }
        : { state: 'sending', lastProblem: why, nextAttemptAt: due, notBefore }
}

type Doubt = Pick<Settled, 'state' | 'lastProblem' | 'nextAttemptAt' | 'notBefore'>

const isTooOld = ({ firstTriedAt }: Tried, due: number, maxAgeMs = MAX_AGE_MS): boolean => due - firstTriedAt > maxAgeMs

/** Doubles by itself: as long again as the message has been waiting. */
const faultWaitMs = (ageMs: number): number =>
    Math.min(Math.max(ageMs, FAULT_WAIT_SECONDS.least * 1000), FAULT_WAIT_SECONDS.most * 1000)

/** Nobody but a person can find out whether the platform took it. */
const heldFor = (why: string) => ({ state: 'held', lastProblem: `${why}. ${UNCLEAR}` }) as const

/**
 * When a message comes back whose try has no end. What the platform would take twice only after a while: a platform that
 * is still at work on the request would be asked in vain.
 */
export function dueAfter(message: Message, attempts: number, now: number, isRepeatable: boolean): Due {
    const notBefore = isRepeatable ? undefined : now + QUIET_MS
    return { nextAttemptAt: Math.max(retryAt(message, attempts, now), notBefore ?? 0), notBefore }
}

type Due = Pick<Message, 'nextAttemptAt' | 'notBefore'>

/** When the next try is due; spread by the message's own id, so that many do not come back at one moment. */
export function retryAt(message: Message, attempts: number, now: number): number {
    const seconds = WAIT_SECONDS[attempts - 1] ?? LAST_WAIT_SECONDS
    return Math.round(now + seconds * 1000 * (1 + JITTER * spreadOf(message.sysId, attempts)))
}

/** -1 to 1, always the same for the same message and try. */
function spreadOf(sysId: string, attempts: number): number {
    const digits = parseInt(sysId.slice(attempts % 24, (attempts % 24) + 6), 16)
    return Number.isNaN(digits) ? 0 : (digits / 0xffffff) * 2 - 1
}

const retryAfterMs = (answer: HttpAnswer): number =>
    Math.min(answer.retryAfterSeconds ?? 0, MAX_RETRY_AFTER_SECONDS) * 1000

/** Why a message is not delivered; empty when it is. */
export function problemOf({ status, body, error }: HttpAnswer): string {
    if (status >= 200 && status < 300) return ''
    if (status === 0) return `Not delivered: ${error}`
    const said = body === '' ? '' : `: ${body.slice(0, SAID_LENGTH)}`
    return `The platform answered ${status}${said}`
}

const OUTCOME: Readonly<Record<Settled['state'], Attempt['outcome']>> = {
    delivered: 'delivered',
    waiting: 'retry',
    sending: 'retry',
    held: 'held',
    dead: 'dead',
    superseded: 'absent',
}

/** What is kept of a try. */
export const attemptOf = (
    message: Message,
    { number, answer, finishedAt }: Tried,
    startedAt: number,
    settled: Settled,
): Attempt => ({
    messageId: message.sysId,
    number,
    startedAt,
    durationMs: finishedAt - startedAt,
    statusCode: answer.status,
    outcome: OUTCOME[settled.state],
    responseExcerpt: (answer.status === 0 ? answer.error : answer.body).slice(0, EXCERPT_LENGTH),
})
