import { tellAnew } from '../../src/server/health/tell-anew.ts'
import type { ConnectionVitals, Counted, Vitals } from '../../src/server/health/vitals.ts'
import { watch } from '../../src/server/health/watch.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const START = Date.UTC(2026, 4, 15, 12)

/** A connection that people watch, minute by minute. */
function watched(change: Partial<ConnectionVitals> = {}) {
    const world = { now: START, events: [] as Counted[], messages: [] as Counted[], diedAt: 0, alerts: [] as string[] }
    let connection: ConnectionVitals = {
        ...{
            sysId: 'c-1',
            name: 'aisoc-prod',
            platform: 'aisoc',
            active: true,
            mode: 'live',
            expectedIntervalMinutes: 0,
        },
        ...{ lastEventAt: START, createdAt: START, deadToldAt: undefined, silenceToldAt: undefined },
        ...change,
    }
    const none = (): undefined => undefined
    const vitals: Vitals = {
        now: () => world.now,
        events: (states) => world.events.filter(({ state }) => states.includes(state)),
        messages: (states) => world.messages.filter(({ state }) => states.includes(state)),
        diedSince: (_, at) => world.diedAt > at,
        connections: () => [connection],
        ...{ oldestEvent: none, oldestMessage: none, circuits: () => [], jobs: () => [] },
        ...{ ticketsMade: () => [], audited: () => [] },
    }
    const hub = {
        alert: (kind: string, sysId: string, text: string) => void world.alerts.push(`${kind} ${sysId} ${text}`),
        connections: {
            told: (_: string, kind: 'dead_letters' | 'platform_silent', at: number | undefined) => {
                const name = kind === 'dead_letters' ? 'deadToldAt' : 'silenceToldAt'
                connection = { ...connection, [name]: at }
            },
        },
    }
    const pass = (minutes: number): void => {
        for (const end = world.now + minutes * MINUTE; world.now < end; world.now += MINUTE) watch(vitals, hub)
    }
    const chooseGroup = (): void => {
        const names = { dead_told_at: 'deadToldAt', silence_told_at: 'silenceToldAt' } as const
        const isTold = (name: string): name is keyof typeof names => name in names
        tellAnew({
            setValue: (name: string, value: string) => {
                if (isTold(name) && value === '') connection = { ...connection, [names[name]]: undefined }
            },
        })
    }
    return { world, pass, chooseGroup, hear: () => (connection = { ...connection, lastEventAt: world.now }) }
}

const dead = (count: number, state = 'dead'): Counted[] => [{ connectionId: 'c-1', state, count }]

describe('dead letters', () => {
    test('are told once when they begin, whatever they are, and again when they begin again', () => {
        const { world, pass } = watched()
        pass(10)
        expect(world.alerts).toEqual([])
        Object.assign(world, { events: dead(2), messages: [...dead(1), ...dead(3, 'held'), ...dead(9, 'waiting')] })
        pass(600)
        expect(world.alerts).toEqual(['dead_letters c-1 dead events: 2, dead messages: 1, held messages: 3'])
        Object.assign(world, { events: [], messages: [] })
        pass(1)
        world.events = dead(1)
        pass(60)
        expect(world.alerts.slice(1)).toEqual(['dead_letters c-1 dead events: 1'])
    })

    test('that more come to is told at most once a day', () => {
        const { world, pass } = watched()
        world.events = dead(1)
        pass(1)
        pass((3 * DAY) / MINUTE)
        expect(world.alerts).toHaveLength(1)
        Object.assign(world, { events: dead(2), diedAt: world.now })
        pass(5)
        Object.assign(world, { events: dead(3), diedAt: world.now })
        pass(60)
        expect(world.alerts.slice(1)).toEqual(['dead_letters c-1 dead events: 2'])
        pass(DAY / MINUTE)
        expect(world.alerts.slice(2)).toEqual(['dead_letters c-1 dead events: 3'])
    })

    test('of another connection are not its own', () => {
        const { world, pass } = watched()
        world.events = [{ connectionId: 'c-2', state: 'dead', count: 1 }]
        pass(2)
        expect(world.alerts).toEqual([])
    })
})

test('trouble that is there when an alert group is chosen is told to that group', () => {
    const { world, pass, chooseGroup } = watched({ expectedIntervalMinutes: 30 })
    world.events = dead(1)
    pass(60)
    expect(world.alerts).toHaveLength(2)
    chooseGroup()
    pass(60)
    const both = [expect.stringMatching(/^dead_letters/), expect.stringMatching(/^platform_silent/)] as string[]
    expect(world.alerts.slice(2)).toEqual(both)
    world.events = []
    pass(1)
    chooseGroup()
    pass(1)
    expect(world.alerts.slice(4)).toEqual([expect.stringMatching(/^platform_silent/)])
})

describe('silence', () => {
    test('is told once each time it begins', () => {
        const { world, pass, hear } = watched({ expectedIntervalMinutes: 30 })
        pass(31)
        expect(world.alerts).toEqual([])
        pass(100)
        const words = 'platform_silent c-1 no event since 2026-05-15T12:00:00.000Z, one is expected every 30 minutes'
        expect(world.alerts).toEqual([words])
        hear()
        pass(30)
        expect(world.alerts).toHaveLength(1)
        pass(60)
        expect(world.alerts).toHaveLength(2)
    })

    test('of one that never sent anything says so; nothing is told where nothing is expected', () => {
        const never = watched({ expectedIntervalMinutes: 5, lastEventAt: undefined })
        never.pass(10)
        expect(never.world.alerts).toEqual(['platform_silent c-1 no event yet, one is expected every 5 minutes'])
        const paused = watched({ expectedIntervalMinutes: 5, mode: 'paused' })
        paused.pass(10)
        expect(paused.world.alerts).toEqual([])
    })
})
