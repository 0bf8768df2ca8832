import { readFileSync } from 'node:fs'
import { healthOf } from '../../src/server/health/health.ts'
import { JOB_IDS, jobOf } from '../../src/server/health/jobs.ts'
import { metricsText } from '../../src/server/health/metrics.ts'
import { isSilent } from '../../src/server/health/silence.ts'
import type { ConnectionVitals, JobVitals, Vitals } from '../../src/server/health/vitals.ts'
import { parseExposition } from '../support/health/exposition.ts'

const NOW = Date.UTC(2026, 4, 15, 12)
const MINUTE = 60_000

const connection = (change: Partial<ConnectionVitals> = {}): ConnectionVitals => ({
    sysId: 'c-1',
    name: 'aisoc-prod',
    platform: 'aisoc',
    active: true,
    mode: 'live',
    expectedIntervalMinutes: 0,
    lastEventAt: NOW - MINUTE,
    createdAt: NOW - 90 * MINUTE,
    deadToldAt: undefined,
    silenceToldAt: undefined,
    ...change,
})

const vitals = (change: Partial<Vitals> = {}): Vitals => ({
    now: () => NOW,
    events: () => [],
    messages: () => [],
    oldestEvent: () => undefined,
    oldestMessage: () => undefined,
    diedSince: () => false,
    ticketsMade: () => [],
    audited: () => [],
    circuits: () => [],
    connections: () => [connection()],
    jobs: () => beats(),
    ...change,
})

/** All jobs, each as it ended 30 s ago, but one. */
const beats = (job = '', change: Partial<JobVitals> = {}): readonly JobVitals[] =>
    JOB_IDS.map((id) => ({
        job: id,
        completedAt: NOW - 30_000,
        firstAt: NOW - 30 * MINUTE,
        ...(id === job && change),
    }))
const without = (...jobs: readonly string[]): readonly JobVitals[] => beats().filter(({ job }) => !jobs.includes(job))

const counted = (state: string, count: number, connectionId = 'c-1') => ({ connectionId, state, count })

test('a quiet bridge is well', () => {
    expect(healthOf(vitals())).toMatchObject({
        status: 'ok',
        findings: [],
        events: { counts: { received: 0, dead: 0 }, oldest_seconds: { received: 0 } },
        connections: [{ name: 'aisoc-prod', silent: false, last_event_seconds: 60 }],
        jobs: JOB_IDS.map((job) => ({ job, seconds_since_completion: 30 })),
    })
})

test('what waits is counted, of all and of each connection, with the age of the oldest', () => {
    const health = healthOf(
        vitals({
            connections: () => [connection(), connection({ sysId: 'c-2', name: 'other' })],
            events: () => [counted('received', 3), counted('received', 2, 'c-2'), counted('parked', 1)],
            oldestEvent: (state) => (state === 'received' ? NOW - 90_000 : NOW - 5000),
        }),
    )
    expect(health.status).toBe('ok')
    expect(health.events.counts).toEqual({ received: 5, processing: 0, parked: 1, failed: 0, dead: 0 })
    expect(health.events.oldest_seconds).toEqual({ received: 90, processing: 0, parked: 5, failed: 0, dead: 0 })
    expect(health.connections.map(({ events }) => events.received)).toEqual([3, 2])
})

test('the age is asked only for states that somebody is in', () => {
    const asked: string[] = []
    const oldestMessage = (state: string): undefined => void asked.push(state)
    healthOf(vitals({ messages: () => [counted('held', 1)], oldestMessage }))
    expect(asked).toEqual(['held'])
})

test.each<[what: string, change: Partial<Vitals>, finding: RegExp]>([
    ['dead events', { events: () => [counted('dead', 2)] }, /^2 dead events: .*Release/],
    ['dead messages', { messages: () => [counted('dead', 1)] }, /^1 dead messages: .*Redeliver/],
    [
        'messages that wait for long',
        { messages: () => [counted('waiting', 1)], oldestMessage: () => NOW - 31 * MINUTE },
        /^messages wait, the oldest for 31 minutes: .*Test connection/,
    ],
    ['held messages', { messages: () => [counted('held', 1)] }, /^1 held messages/],
    [
        'an open circuit',
        { circuits: () => [{ connectionId: 'c-1', channel: 'api', state: 'open', problem: 'answered 401' }] },
        /^aisoc-prod: messages of the channel api wait: answered 401/,
    ],
    [
        'a silent connection',
        { connections: () => [connection({ expectedIntervalMinutes: 5, lastEventAt: NOW - 6 * MINUTE })] },
        /^aisoc-prod sent nothing/,
    ],
    [
        'a job that is away',
        { jobs: () => beats('inbound_adopt', { completedAt: NOW - 11 * MINUTE }) },
        /^the scheduled job Bridge: sweep events \(inbound_adopt\) .* 660 s ago/,
    ],
    [
        'a purge that is away',
        { jobs: () => beats('retention_purge', { completedAt: NOW - 61 * MINUTE }) },
        /Bridge: purge what is old/,
    ],
])('%s need attention', (_what, change, finding) => {
    const health = healthOf(vitals(change))
    expect(health.status).toBe('attention')
    expect(health.findings).toEqual([expect.stringMatching(finding)])
})

test('a purge that comes each ten minutes is in time', () => {
    const jobs = () => beats('retention_purge', { completedAt: NOW - 59 * MINUTE })
    expect(healthOf(vitals({ jobs })).status).toBe('ok')
})

const HOUR = 60 * MINUTE
/** A job that is still away, so long after the first trace of the app. */
const NEVER: readonly [job: string, since: number, is: boolean][] = [
    ['health_watch', HOUR, false],
    ['health_watch', HOUR + 1, true],
    ['retention_purge', 24 * HOUR, false],
    ['retention_purge', 24 * HOUR + 1, true],
]

describe.each(NEVER)('%s never came to its end, %d ms after the installation', (job, since, is) => {
    const words = [`the scheduled job ${jobOf(job).name} (${job}) never came to its end`]

    test.each<[trace: string, change: Partial<Vitals>]>([
        [
            'the first end of another job',
            { jobs: () => without(job).map((beat) => ({ ...beat, firstAt: NOW - since })) },
        ],
        [
            'the making of a connection',
            { jobs: () => without(job), connections: () => [connection({ createdAt: NOW - since })] },
        ],
    ])(`is a finding: ${is}, by %s`, (_trace, change) => {
        expect(healthOf(vitals({ connections: () => [], ...change })).findings).toEqual(is ? words : [])
    })
})

test('of an app that nobody used and of which no job came nothing tells since when', () => {
    expect(healthOf(vitals({ connections: () => [], jobs: () => [] })).status).toBe('ok')
})

test.each(JOB_IDS)('the heartbeat %s names its job as Scheduled Jobs does', (id) => {
    const files = ['outbound/jobs', 'inbound/jobs', 'health/alerts', 'app/retention']
    const shipped = files.map((file) => readFileSync(`fluent/${file}.now.ts`, 'utf8')).join('\n')
    expect(shipped).toContain(`name: '${jobOf(id).name}'`)
})

test('that a platform only asks is no fault, and said', () => {
    const circuits = () => [{ connectionId: 'c-1', channel: 'callback', state: 'poll_only', problem: 'answered 404' }]
    expect(healthOf(vitals({ circuits }))).toMatchObject({
        status: 'ok',
        findings: [],
        information: ['aisoc-prod is told nothing by the channel callback: answered 404'],
    })
})

test('a closed circuit keeps its last problem for itself', () => {
    const circuits = () => [{ connectionId: 'c-1', channel: 'api', state: 'closed', problem: 'long ago' }]
    expect(healthOf(vitals({ circuits })).connections[0]?.circuits).toEqual([
        { channel: 'api', state: 'closed', problem: '' },
    ])
})

test.each<[is: boolean, what: string, change: Partial<ConnectionVitals>]>([
    [true, 'after its interval', { lastEventAt: NOW - 5 * MINUTE - 1 }],
    [false, 'within its interval', { lastEventAt: NOW - 5 * MINUTE }],
    [true, 'that never sent anything', { lastEventAt: undefined }],
    [false, 'that never sent anything and is new', { lastEventAt: undefined, createdAt: NOW }],
    [false, 'without an interval', { expectedIntervalMinutes: 0, lastEventAt: 0 }],
    [false, 'that is paused', { mode: 'paused', lastEventAt: 0 }],
    [false, 'that is switched off', { active: false, lastEventAt: 0 }],
])('silent %s: a connection %s', (is, _what, change) => {
    expect(isSilent(connection({ expectedIntervalMinutes: 5, ...change }), NOW)).toBe(is)
})

test('the metrics are read by a parser, whatever a connection is called', () => {
    const health = healthOf(
        vitals({
            connections: () => [connection({ name: 'a "b" \\ c\nd', expectedIntervalMinutes: 5, lastEventAt: 0 })],
            events: () => [counted('dead', 2)],
            oldestEvent: () => NOW - 7000,
            circuits: () => [{ connectionId: 'c-1', channel: 'api', state: 'half_open', problem: '' }],
        }),
    )
    const samples = parseExposition(metricsText(health))
    const labels = { connection: 'a "b" \\ c\nd' }
    expect(samples.every(({ name }) => name.startsWith('x_aigov_bridge_'))).toBe(true)
    expect(samples).toEqual(
        expect.arrayContaining([
            { name: 'x_aigov_bridge_events', labels: { ...labels, state: 'dead' }, value: 2 },
            { name: 'x_aigov_bridge_events_oldest_seconds', labels: { state: 'dead' }, value: 7 },
            { name: 'x_aigov_bridge_circuit_open', labels: { ...labels, channel: 'api' }, value: 1 },
            { name: 'x_aigov_bridge_connection_silent', labels, value: 1 },
            { name: 'x_aigov_bridge_job_completed_seconds', labels: { job: 'inbound_adopt' }, value: 30 },
        ]),
    )
})

test('an empty bridge has metrics too', () => {
    expect(parseExposition(metricsText(healthOf(vitals({ connections: () => [], jobs: () => [] })))).length).toBe(10)
})
