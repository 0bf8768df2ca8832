import { lateJobs } from './late-jobs.ts'
import { isSilent } from './silence.ts'
import type { CircuitVitals, ConnectionVitals, Counted, Vitals } from './vitals.ts'

/** What is not at its end; what is grows for ever and is not counted. */
const EVENT_STATES = ['received', 'processing', 'parked', 'failed', 'dead'] as const
const MESSAGE_STATES = ['ready', 'sending', 'waiting', 'held', 'dead'] as const

/** How the bridge is, as the resources tell it. */
export interface Health {
    /** `attention`: somebody should look at what `findings` names. */
    readonly status: 'ok' | 'attention'
    readonly findings: readonly string[]
    /** What is as it should be, and good to know. */
    readonly information: readonly string[]
    readonly events: Queue
    readonly messages: Queue
    readonly connections: readonly ConnectionHealth[]
    readonly jobs: readonly JobHealth[]
}

export interface Queue {
    /** By state. */
    readonly counts: Readonly<Record<string, number>>
    /** Age of the oldest by state; of a state that has none it is 0. */
    readonly oldest_seconds: Readonly<Record<string, number>>
}

export interface ConnectionHealth {
    readonly name: string
    readonly active: boolean
    readonly mode: string
    readonly events: Readonly<Record<string, number>>
    readonly messages: Readonly<Record<string, number>>
    readonly circuits: readonly { readonly channel: string; readonly state: string; readonly problem: string }[]
    readonly silent: boolean
    /** Since its last event; null = it never sent one. */
    readonly last_event_seconds: number | null
}

export interface JobHealth {
    readonly job: string
    readonly seconds_since_completion: number
}

/** Everything that the resources tell. */
export function healthOf(vitals: Vitals): Health {
    const now = vitals.now()
    const events = vitals.events(EVENT_STATES)
    const messages = vitals.messages(MESSAGE_STATES)
    const found = { events, messages, circuits: vitals.circuits(), now }
    const known = vitals.connections()
    const connections = known.map((connection) => connectionHealth(connection, found))
    const beats = vitals.jobs()
    const jobs = beats.map(({ job, completedAt }) => ({
        job,
        seconds_since_completion: secondsSince(completedAt, now),
    }))
    const queues = {
        events: queueOf(EVENT_STATES, events, vitals.oldestEvent, now),
        messages: queueOf(MESSAGE_STATES, messages, vitals.oldestMessage, now),
    }
    const findings = [...findingsOf(queues, connections), ...lateJobs(beats, known, now)]
    const information = [
        ...since(queues.events.oldest_seconds.parked, 'events are parked', 'see the problem of each'),
        ...informationOf(connections),
    ]
    return { status: findings.length > 0 ? 'attention' : 'ok', findings, information, ...queues, connections, jobs }
}

function queueOf(
    states: readonly string[],
    counted: readonly Counted[],
    oldest: (state: string) => number | undefined,
    now: number,
): Queue {
    const counts = countsOf(states, counted)
    const ages = states.map((state) => [state, counts[state] ? secondsSince(oldest(state) ?? now, now) : 0] as const)
    return { counts, oldest_seconds: Object.fromEntries(ages) }
}

const countsOf = (states: readonly string[], counted: readonly Counted[]): Readonly<Record<string, number>> =>
    Object.fromEntries(
        states.map((state) => [
            state,
            counted.filter((one) => one.state === state).reduce((sum, { count }) => sum + count, 0),
        ]),
    )

interface Found {
    readonly events: readonly Counted[]
    readonly messages: readonly Counted[]
    readonly circuits: readonly CircuitVitals[]
    readonly now: number
}

function connectionHealth(connection: ConnectionVitals, found: Found): ConnectionHealth {
    const { sysId, name, active, mode, lastEventAt } = connection
    const isOwn = ({ connectionId }: { readonly connectionId: string }): boolean => connectionId === sysId
    return {
        name,
        active,
        mode,
        events: countsOf(EVENT_STATES, found.events.filter(isOwn)),
        messages: countsOf(MESSAGE_STATES, found.messages.filter(isOwn)),
        circuits: found.circuits
            .filter(isOwn)
            .map(({ channel, state, problem }) => ({ channel, state, problem: state === 'closed' ? '' : problem })),
        silent: isSilent(connection, found.now),
        last_event_seconds: lastEventAt === undefined ? null : secondsSince(lastEventAt, found.now),
    }
}

/** That a platform only asks is no fault. */
const isInUse = (state: string): boolean => state === 'closed' || state === 'poll_only'

const informationOf = (connections: readonly ConnectionHealth[]): readonly string[] =>
    connections.flatMap(({ name, circuits }) =>
        circuits.flatMap(({ channel, state, problem }) =>
            state === 'poll_only' ? [`${name} is told nothing by the channel ${channel}: ${problem}`] : [],
        ),
    )

/** So long what fails by itself may go on before somebody looks at it. */
const LONG_S = 1800

const since = (seconds: number | undefined, words: string, cure: string): readonly string[] =>
    seconds !== undefined && seconds >= LONG_S
        ? [`${words}, the oldest for ${Math.floor(seconds / 60)} minutes: ${cure}`]
        : []

const secondsSince = (at: number, now: number): number => Math.max(0, Math.floor((now - at) / 1000))

function findingsOf(
    { events, messages }: { readonly events: Queue; readonly messages: Queue },
    connections: readonly ConnectionHealth[],
): readonly string[] {
    const counted = [
        [events.counts.dead, 'dead events: see the problem of each, then press Release'],
        [messages.counts.dead, 'dead messages: see the problem of each, then press Redeliver'],
        [messages.counts.held, 'held messages: look whether the platform has them, then press Redeliver'],
    ] as const
    return [
        ...since(
            messages.oldest_seconds.waiting,
            'messages wait',
            'see the last answer of each, press Test connection',
        ),
        ...counted.flatMap(([count = 0, words]) => (count > 0 ? [`${count} ${words}`] : [])),
        ...connections.flatMap(({ name, circuits }) =>
            circuits.flatMap(({ channel, state, problem }) =>
                isInUse(state) ? [] : [`${name}: messages of the channel ${channel} wait: ${problem}`],
            ),
        ),
        ...connections.flatMap(({ name, silent }) => (silent ? [`${name} sent nothing for longer than expected`] : [])),
    ]
}
