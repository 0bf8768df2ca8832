import type { HttpAnswer } from '../../src/server/hub.ts'
import type { Message } from '../../src/server/outbound/message.ts'
import { attemptOf, retryAt, settleMessage, type Tried } from '../../src/server/outbound/settle-message.ts'
import { verdictOf } from '../../src/server/outbound/verdict.ts'
import { seeded } from '../support/seeded.ts'

const CREATED_AT = Date.UTC(2026, 4, 15, 12)
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const message = (change: Partial<Message> = {}): Message => ({
    sysId: '0123456789abcdef0123456789abcdef',
    connectionId: 'connection-1',
    referenceId: 'reference-1',
    kind: 'state',
    type: 'case.status',
    channel: 'callback',
    sequence: 1,
    request: { method: 'POST', headers: {}, body: '{}', status: 'resolved' },
    state: 'sending',
    attempts: 1,
    nextAttemptAt: CREATED_AT,
    notBefore: undefined,
    firstTriedAt: undefined,
    createdAt: CREATED_AT,
    lastStatusCode: 0,
    ...change,
})

const answer = (status: number, change: Partial<HttpAnswer> = {}): HttpAnswer => ({
    status,
    body: '',
    retryAfterSeconds: undefined,
    error: '',
    ...change,
})

const triedWith = (given: HttpAnswer, number = 1, finishedAt = CREATED_AT): Tried => ({
    number,
    answer: given,
    verdict: verdictOf(given, { isRepeatable: true }),
    isChannelHeld: false,
    firstTriedAt: CREATED_AT,
    finishedAt,
})

const settle = (given: HttpAnswer, attempts = 1, now = CREATED_AT) =>
    settleMessage(message(), triedWith(given, attempts, now))

test.each([200, 201, 202, 204, 299])('%i: delivered', (status) => {
    expect(settle(answer(status), 1, CREATED_AT + 7)).toEqual({
        state: 'delivered',
        nextAttemptAt: undefined,
        deliveredAt: CREATED_AT + 7,
        lastStatusCode: status,
        lastProblem: '',
    })
})

test.each([400, 406, 412, 413, 414, 415, 418, 422, 428, 431])(
    '%i: the message itself is wrong, dead at once',
    (status) => {
        expect(settle(answer(status))).toEqual({
            state: 'dead',
            nextAttemptAt: undefined,
            lastStatusCode: status,
            lastProblem: `The platform answered ${status}`,
        })
    },
)

test.each([
    ...[301, 302, 304, 307, 308, 401, 402, 403, 404, 405, 407, 408, 409, 410, 421, 423, 425, 426, 429, 451],
    ...[500, 501, 502, 503, 504, 520, 599, 100, 700],
])('%i: waits', (status) => {
    expect(settle(answer(status))).toMatchObject({
        state: 'waiting',
        lastStatusCode: status,
        lastProblem: `The platform answered ${status}`,
    })
})

test('no answer: waits, with its cause', () => {
    expect(settle(answer(0, { error: 'connection reset' }))).toMatchObject({
        state: 'waiting',
        lastStatusCode: 0,
        lastProblem: 'Not delivered: connection reset',
    })
})

describe('the time to the next try', () => {
    const SECONDS = [5, 30, 300, 1800, 7200, 18_000, 28_800, 28_800, 28_800]

    test.each(SECONDS.map((seconds, index) => [index + 1, seconds]))(
        'after try %i is about %i s',
        (attempts, seconds) => {
            const random = seeded(attempts)
            for (let round = 0; round < 200; round++) {
                const sysId = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')
                const wait = (retryAt(message({ sysId }), attempts, CREATED_AT) - CREATED_AT) / 1000
                expect(wait).toBeGreaterThanOrEqual(seconds * 0.8)
                expect(wait).toBeLessThanOrEqual(seconds * 1.2)
            }
        },
    )

    test('is the same each time for the same message and try, and spread over messages', () => {
        const waits = ['00000000', '7fffffff', 'ffffffff'].map((start) =>
            retryAt(message({ sysId: start.repeat(4) }), 8, CREATED_AT),
        )
        expect(new Set(waits).size).toBe(3)
        expect(retryAt(message(), 3, CREATED_AT)).toBe(retryAt(message(), 3, CREATED_AT))
    })

    test('is a number for any id', () => {
        expect(retryAt(message({ sysId: 'no hexadecimal' }), 1, CREATED_AT)).toBe(CREATED_AT + 5000)
        expect(retryAt(message({ sysId: '' }), 9, CREATED_AT)).toBe(CREATED_AT + 28_800_000)
    })
})

describe('Retry-After', () => {
    const dueIn = (retryAfterSeconds: number | undefined, attempts = 1): number =>
        ((settle(answer(429, { retryAfterSeconds }), attempts).nextAttemptAt ?? 0) - CREATED_AT) / 1000

    test('is honoured when it is longer than our own time', () => {
        expect(dueIn(3600)).toBe(3600)
    })

    test.each([0, 1])('of %i s does not make us come sooner', (seconds) => {
        expect(dueIn(seconds)).toBe(dueIn(undefined))
        expect(dueIn(seconds)).toBeGreaterThanOrEqual(4)
    })

    test.each([28_801, 1e9, Infinity])('of %d s is held to eight hours', (seconds) => {
        expect(dueIn(seconds)).toBe(28_800)
    })
})

describe('a message', () => {
    test('is tried for seven days, then dead with its last cause', () => {
        expect(settle(answer(503), 20, CREATED_AT + 7 * DAY_MS - 11 * HOUR_MS).state).toBe('waiting')
        expect(settle(answer(503), 20, CREATED_AT + 7 * DAY_MS)).toMatchObject({
            state: 'dead',
            nextAttemptAt: undefined,
            lastStatusCode: 503,
            lastProblem: 'The platform answered 503',
        })
    })

    test('lives through an outage of 72 hours, whatever its face', () => {
        for (const status of [0, 401, 404, 409, 410, 429, 500, 503]) {
            let now = CREATED_AT
            for (let attempts = 1; now < CREATED_AT + 3 * DAY_MS; attempts++) {
                const settled = settle(answer(status, { retryAfterSeconds: 1e6 }), attempts, now)
                expect(settled.state).toBe('waiting')
                now = settled.nextAttemptAt ?? 0
            }
            expect(now).toBeLessThan(CREATED_AT + 3.5 * DAY_MS)
        }
    })

    test('that was delivered late is delivered', () => {
        expect(settle(answer(200), 30, CREATED_AT + 30 * DAY_MS).state).toBe('delivered')
    })
})

describe('what is kept of a try', () => {
    const kept = (given: HttpAnswer) => attemptOf(message(), triedWith(given, 3, 1450), 1000, settle(given))

    test.each([
        [200, 'delivered'],
        [503, 'retry'],
        [422, 'dead'],
    ])('%i: %s', (status, outcome) => {
        expect(kept(answer(status, { body: 'a text' }))).toEqual({
            messageId: message().sysId,
            number: 3,
            startedAt: 1000,
            durationMs: 450,
            statusCode: status,
            outcome,
            responseExcerpt: 'a text',
        })
    })

    test('is the start of a long answer, or why none came', () => {
        expect(kept(answer(200, { body: 'x'.repeat(5000) })).responseExcerpt).toHaveLength(1000)
        expect(kept(answer(0, { error: 'refused' })).responseExcerpt).toBe('refused')
    })
})
