import { deliverDue } from '../../src/server/outbound/deliver.ts'
import { enqueue } from '../../src/server/outbound/enqueue.ts'
import { openCase } from '../support/hub/opened.ts'
import type { ScriptedAnswer } from '../support/hub/state.ts'
import { createWorld, SECRETS, type World } from '../support/hub/world.ts'

const MESSAGES = 'x_aigov_bridge_message'
const CIRCUITS = 'x_aigov_bridge_circuit'
const CONNECTIONS = 'x_aigov_bridge_connection'
const MINUTE = 60
const HOURS_72 = 72 * 60 * MINUTE

let world: World
let connection: string
let incidents: readonly string[]
beforeEach(() => {
    world = createWorld()
    connection = world.connect(
        { api_base_url: 'https://api.aisoc.example', auth_type: 'bearer' },
        { ...SECRETS, credential: 'aisoc_key' },
    )
    incidents = Array.from({ length: 4 }, (_, index) => openCase(world, `case-${index}`))
})

const save = (index: number, fields: Record<string, string>): void =>
    void enqueue(world.save('incident', incidents[index] ?? '', fields), world.hub)
const changeAll = (state = '2'): void => incidents.forEach((_, index) => save(index, { state }))
const sweep = (seconds = 0): void => {
    world.wait(seconds)
    deliverDue(world.hub)
}
/** All requests have this answer until it is mended. */
function breakDown(answer: ScriptedAnswer): { mend(): void; readonly asked: readonly string[] } {
    const asked: string[] = []
    let isBroken = true
    const answers = world.state.answers
    const shift = (): ScriptedAnswer | undefined => {
        asked.push(world.state.requests.at(-1)?.body ?? '')
        return isBroken ? answer : undefined
    }
    Object.assign(answers, { shift })
    return { mend: () => void (isBroken = false), asked }
}
const states = () => world.rows(MESSAGES).map(({ state }) => state)
const circuit = () => world.rows(CIRCUITS)[0] ?? {}
const shown = () => world.row(CONNECTIONS, connection).circuit_state
const audited = () => world.rows('x_aigov_bridge_audit_entry').map(({ action }) => action)

const FAULTS: readonly (readonly [string, ScriptedAnswer])[] = [
    ...[301, 302, 303, 307, 308, 401, 402, 403, 404, 405, 407, 409, 410, 421, 426, 451].map(
        (status) => [String(status), { status }] as const,
    ),
    ['a wrong certificate', { status: 0, error: 'Error: self-signed certificate' }],
    ['https where there is none', { status: 0, error: 'SSLException: Unsupported or unrecognized SSL message' }],
    ['an SSL handshake that fails', { status: 0, error: 'javax.net.ssl.SSLHandshakeException: PKIX path' }],
]

describe.each(FAULTS)('%s', (_what, fault) => {
    test('on one record alone waits and holds up nobody', () => {
        save(0, { state: '2' })
        world.willAnswer(fault)
        deliverDue(world.hub)
        save(1, { state: '2' })
        deliverDue(world.hub)
        expect(states()).toEqual(['waiting', 'delivered'])
        expect(world.rows(MESSAGES)[0]).toMatchObject({ attempts: '0' })
        expect(shown()).toBe('closed')
        expect(world.state.alerts).toEqual([])
        sweep(30)
        expect(states()).toEqual(['delivered', 'delivered'])
    })

    test('on two records holds all others, with one alert', () => {
        const outage = breakDown(fault)
        changeAll()
        deliverDue(world.node({}, { user: 'ada' }))
        expect(outage.asked).toHaveLength(2)
        expect(states()).toEqual(['waiting', 'waiting', 'ready', 'ready'])
        expect(circuit()).toMatchObject({ state: 'open', channel: 'callback', probe_at: '2026-05-15 12:00:30' })
        expect(shown()).toBe('open')
        sweep(29)
        expect(outage.asked).toHaveLength(2)
        for (let round = 0; round < 100; round++) sweep(MINUTE)
        expect(world.state.alerts).toHaveLength(1)
        expect(world.state.alerts[0]).toMatch(new RegExp(`^circuit_opened ${connection} callback: (The|Not)`))
        expect(audited()).toEqual(['circuit_opened'])
        expect(world.rows('x_aigov_bridge_audit_entry')).toMatchObject([{ actor: 'system' }])
    })

    test('for 72 hours loses nothing, costs no try, and drains at once and in order when it is over', () => {
        const outage = breakDown(fault)
        changeAll()
        for (let waited = 0; waited < HOURS_72; waited += 10 * MINUTE) sweep(10 * MINUTE)
        expect(world.rows(MESSAGES).map(({ attempts }) => attempts)).toEqual(['0', '0', '0', '0'])
        changeAll('6')
        outage.mend()
        const before = world.state.requests.length
        sweep(15 * MINUTE)
        const told = world.state.requests.slice(before).map(({ body }) => JSON.parse(body) as { state: string })
        expect(told.map(({ state }) => state)).toEqual(['6', '6', '6', '6'])
        expect(states().sort()).toEqual([...Array<string>(4).fill('delivered'), ...Array<string>(4).fill('superseded')])
        expect(circuit()).toMatchObject({ state: 'closed', faulted_ref: '', probes: '0', probe_at: '' })
        expect(shown()).toBe('closed')
        expect(audited()).toEqual(['circuit_opened', 'circuit_closed'])
    })
})

describe('things that the platform does not know any more, more than one', () => {
    test.each([404, 409, 410])(
        '%i: alert once, hold up nobody, and are dead with their cause after seven days',
        (status) => {
            const [gone, alsoGone] = incidents
            Object.assign(world.state.answers, {
                shift: () => {
                    const { body = '{}' } = world.state.requests.at(-1) ?? {}
                    const { sys_id: about } = JSON.parse(body) as { readonly sys_id?: string }
                    return [gone, alsoGone].includes(about) ? { status } : undefined
                },
            })
            save(0, { state: '2' })
            save(1, { state: '2' })
            deliverDue(world.hub)
            expect(shown()).toBe('open')
            save(2, { state: '2' })
            // What was never tried is the first probe.
            sweep(MINUTE / 2)
            expect(shown()).toBe('closed')
            for (let waited = 0; waited < 8 * 24 * 3600; waited += 15 * MINUTE) {
                save(3, { state: waited % 2 === 0 ? '2' : '3' })
                sweep(15 * MINUTE)
                expect(shown()).toBe('closed')
            }
            expect(world.state.alerts.filter((one) => one.startsWith('circuit_opened'))).toHaveLength(1)
            expect(states().slice(0, 3)).toEqual(['dead', 'dead', 'delivered'])
            expect(states().filter((state) => state === 'ready' || state === 'waiting')).toEqual([])
        },
    )
})

describe('probes', () => {
    test('that could try nothing because all is in other hands cost no time', () => {
        const outage = breakDown({ status: 401 })
        changeAll()
        deliverDue(world.hub)
        outage.mend()
        world.wait(30)
        const refused = {
            beforeCall: ({ method }: { readonly method: string }) =>
                method === 'leases.take' ? { answer: undefined } : undefined,
        }
        deliverDue(world.node(refused))
        expect(circuit()).toMatchObject({ state: 'open' })
        deliverDue(world.hub)
        expect(circuit()).toMatchObject({ state: 'closed' })
        expect(states()).toEqual(Array<string>(4).fill('delivered'))
    })

    test('come after 30 s, doubling to 15 min, one message each', () => {
        const outage = breakDown({ status: 401 })
        changeAll()
        deliverDue(world.hub)
        const started = world.state.now
        const probedAt: number[] = []
        for (let second = 0; second < 7200; second += 5) {
            const before = outage.asked.length
            sweep(5)
            if (outage.asked.length > before) probedAt.push((world.state.now - started) / 1000)
            expect(outage.asked.length - before).toBeLessThanOrEqual(1)
        }
        const waits = probedAt.map((at, index) => at - (probedAt[index - 1] ?? 0))
        expect(waits.slice(0, 8)).toEqual([30, 60, 120, 240, 480, 900, 900, 900])
    })

    test('take a different message each time', () => {
        const outage = breakDown({ status: 401 })
        changeAll()
        deliverDue(world.hub)
        for (let round = 0; round < 12; round++) sweep(15 * MINUTE)
        const asked = outage.asked.map((body) => incidents.indexOf((JSON.parse(body) as { sys_id: string }).sys_id))
        expect(new Set(asked.slice(2, 6))).toEqual(new Set([0, 1, 2, 3]))
        for (const index of [0, 1, 2, 3])
            expect(asked.slice(2).filter((one) => one === index).length).toBeGreaterThanOrEqual(3)
    })

    test('that the platform finds wrong in themselves show that it is reached', () => {
        const outage = breakDown({ status: 401 })
        changeAll()
        deliverDue(world.hub)
        outage.mend()
        Object.assign(world.state.answers, { shift: Array.prototype.shift })
        world.willAnswer({ status: 422 })
        sweep(30)
        expect(states().filter((state) => state === 'dead')).toHaveLength(1)
        expect(states().filter((state) => state === 'delivered')).toHaveLength(3)
        expect(shown()).toBe('closed')
    })

    test.each([{ status: 503 }, { status: 429 }, { status: 0, error: 'time-out' }])(
        'that are answered %o say nothing: it stays open',
        (answer) => {
            const outage = breakDown({ status: 401 })
            changeAll()
            deliverDue(world.hub)
            Object.assign(world.state.answers, { shift: Array.prototype.shift })
            world.willAnswer(answer)
            sweep(30)
            expect(shown()).toBe('open')
            expect(world.state.requests).toHaveLength(outage.asked.length + 1)
            sweep(60)
            expect(shown()).toBe('closed')
        },
    )

    test('of a node that dies are made again at the next time', () => {
        breakDown({ status: 401 })
        changeAll()
        deliverDue(world.hub)
        world.wait(30)
        const dying = world.node({
            beforeCall: ({ method }) => {
                if (method === 'send') throw new Error('the node died')
                return undefined
            },
        })
        deliverDue(dying)
        expect(shown()).toBe('half_open')
        Object.assign(world.state.answers, { shift: Array.prototype.shift })
        sweep(59)
        expect(shown()).toBe('half_open')
        sweep(1)
        expect(shown()).toBe('closed')
        sweep(60)
        expect(states()).toEqual(Array(4).fill('delivered'))
    })

    test('are not counted where no message is due', () => {
        breakDown({ status: 401 })
        changeAll()
        deliverDue(world.hub)
        for (const row of world.rows(MESSAGES)) world.edit(MESSAGES, row.sys_id ?? '', { state: 'dead' })
        sweep(3600)
        expect(circuit()).toMatchObject({ state: 'open', probes: '0' })
    })
})

test('a record that is at fault by itself, and one that arrives in between, open nothing', () => {
    for (let round = 0; round < 3; round++) {
        world.willAnswer({ status: 404 })
        save(0, { state: round === 1 ? '3' : '2' })
        deliverDue(world.hub)
        save(1, { state: round === 1 ? '3' : '2' })
        deliverDue(world.hub)
        expect(circuit()).toMatchObject({ state: 'closed', faulted_ref: '' })
    }
    expect(world.state.alerts).toEqual([])
})

test('a record that alone meets faults is tried more and more rarely, and is dead after seven days', () => {
    const outage = breakDown({ status: 404 })
    save(0, { state: '2' })
    for (let waited = 0; waited < 86_400; waited += MINUTE) sweep(MINUTE)
    expect(outage.asked.length).toBeLessThan(110)
    expect(states()).toEqual(['waiting'])
    sweep(6 * 86_400)
    expect(states()).toEqual(['dead'])
    expect(world.state.alerts).toEqual([])
})

test('channels have circuits of their own, and the connection shows the worst', () => {
    incidents.forEach((_, index) => save(index, { comments: 'text' }))
    const outage = breakDown({ status: 403 })
    deliverDue(world.hub)
    expect(circuit()).toMatchObject({ channel: 'api', state: 'open' })
    outage.mend()
    changeAll()
    deliverDue(world.hub)
    const callbacks = world.rows(MESSAGES).filter(({ channel }) => channel === 'callback')
    expect(callbacks.map(({ state }) => state)).toEqual(Array(4).fill('delivered'))
    expect(shown()).toBe('open')
    sweep(30)
    expect(shown()).toBe('closed')
    expect(states()).toEqual(Array(8).fill('delivered'))
})

test('connections have circuits of their own', () => {
    const other = world.connect({ name: 'aisoc-other', callback_url: 'https://other.example/inbox' })
    world.edit('x_aigov_bridge_external_ref', world.rows('x_aigov_bridge_external_ref')[0]?.sys_id ?? '', {
        connection: other,
    })
    changeAll()
    const hub = world.node({
        beforeCall: ({ method, args }) => {
            const isSound = method !== 'send' || (args[0] as { readonly url: string }).url.includes('other')
            return isSound ? undefined : { answer: { status: 401, body: '', retryAfterSeconds: undefined, error: '' } }
        },
    })
    deliverDue(hub)
    expect(shown()).toBe('open')
    expect(world.row(CONNECTIONS, other).circuit_state).toBe('closed')
    expect(states()).toEqual(['delivered', 'waiting', 'waiting', 'ready'])
})
