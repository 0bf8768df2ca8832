import type { HttpAnswer } from '../hub.ts'
import type { Attempt } from './attempt.ts'
import type { Message, MessagePatch } from './message.ts'

/** Waits after the first, second … try that failed; then every eight hours until the message is seven days old. */
const WAIT_SECONDS = [5, 30, 300, 1800, 7200, 18_000]
const LAST_WAIT_SECONDS = 28_800
const MAX_AGE_MS = 7 * 24 * 3600 * 1000
const JITTER = 0.2
/** A platform may slow us down, not stop us for good. */
const MAX_RETRY_AFTER_SECONDS = 28_800
/** What is wrong is in the message itself: sending it again cannot help. */
const MESSAGE_FAULTS: readonly number[] = [400, 413, 422]
const EXCERPT_LENGTH = 1000
/** Of an answer that refuses, in the cause that people read. */
const SAID_LENGTH = 200

type Settled = MessagePatch & { readonly state: 'delivered' | 'waiting' | 'dead'; readonly lastProblem: string }

/** The message after one try. Pure. */
export function settleMessage(message: Message, attempts: number, answer: HttpAnswer, now: number): Settled {
    const said = { lastStatusCode: answer.status, lastProblem: problemOf(answer) }
    if (answer.status >= 200 && answer.status < 300)
        return { ...said, state: 'delivered', nextAttemptAt: undefined, deliveredAt: now }
    if (MESSAGE_FAULTS.includes(answer.status)) return { ...said, state: 'dead', nextAttemptAt: undefined }
    const due = Math.max(retryAt(message, attempts, now), now + retryAfterMs(answer))
    if (due - message.createdAt > MAX_AGE_MS) return { ...said, state: 'dead', nextAttemptAt: undefined }
    return { ...said, state: 'waiting', nextAttemptAt: due }
}

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

function problemOf({ status, body, error }: HttpAnswer): string {
    if (status >= 200 && status < 300) return ''
    if (status === 0) return `Not delivered: ${error}`
    const said = body === '' ? '' : `: ${body.slice(0, SAID_LENGTH)}`
    return `The platform answered ${status}${said}`
}

const OUTCOME: Readonly<Record<Settled['state'], Attempt['outcome']>> = {
    delivered: 'delivered',
    waiting: 'retry',
    dead: 'dead',
}

/** What is kept of a try. */
export const attemptOf = (
    message: Message,
    number: number,
    answer: HttpAnswer,
    tried: { readonly startedAt: number; readonly finishedAt: number; readonly settled: Settled },
): Attempt => ({
    messageId: message.sysId,
    number,
    startedAt: tried.startedAt,
    durationMs: tried.finishedAt - tried.startedAt,
    statusCode: answer.status,
    outcome: OUTCOME[tried.settled.state],
    responseExcerpt: (answer.status === 0 ? answer.error : answer.body).slice(0, EXCERPT_LENGTH),
})
