import { receive } from '../../src/server/inbound/receive.ts'
import { deliverDue } from '../../src/server/outbound/deliver.ts'
import { enqueue } from '../../src/server/outbound/enqueue.ts'
import { utf8 } from '../../src/server/shared/text.ts'
import { aisoc } from '../../src/server/platforms/aisoc/index.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { atEveryCrash } from '../support/hub/crash.ts'
import { openCase } from '../support/hub/opened.ts'
import { headerIn, postOf } from '../support/hub/post.ts'
import { queueMessages } from '../support/hub/queued.ts'
import { createWorld, SECRETS, type World } from '../support/hub/world.ts'

const MESSAGES = 'x_aigov_bridge_message'
const ATTEMPTS = 'x_aigov_bridge_attempt'
const CONNECTIONS = 'x_aigov_bridge_connection'

let world: World
let connection: string
let incident: string
beforeEach(() => {
    world = createWorld()
    connection = world.connect()
    incident = openCase(world, 'case-1')
})

const change = (state: string, sysId = incident): void =>
    void enqueue(world.save('incident', sysId, { state }), world.hub)
const told = (): readonly string[] =>
    world.state.requests.map(({ body }) => (JSON.parse(body) as { readonly state: string }).state)
const message = (index = 0) => world.rows(MESSAGES)[index] ?? {}

describe('a message', () => {
    test('is delivered signed, to the address with its token', () => {
        change('6')
        deliverDue(world.hub)
        const [request] = world.state.requests
        expect(request).toMatchObject({
            method: 'POST',
            url: `https://aisoc.example/api/v1/inbox/itsm/${SECRETS.callback_token}/7b1f`,
            timeoutSeconds: 20,
            headers: { 'Content-Type': 'application/json' },
        })
        const signed = { body: request?.body ?? '', header: headerIn(request?.headers ?? {}) }
        expect(aisoc.signature.verify(signed, utf8(SECRETS.callback_secret), world.hub)).toBe(true)
        expect(message()).toMatchObject({
            state: 'delivered',
            attempts: '1',
            last_status_code: '200',
            last_problem: '',
            next_attempt_at: '',
            delivered_at: '2026-05-15 12:00:00',
        })
    })

    test('is not signed where the connection has no secret', () => {
        world.state.secrets[`${connection}.callback_secret`] = ''
        change('6')
        deliverDue(world.hub)
        expect(Object.keys(world.state.requests[0]?.headers ?? {})).toEqual(['Content-Type'])
    })

    test('that is delivered is never sent again', () => {
        change('6')
        for (let sweep = 0; sweep < 3; sweep++) {
            deliverDue(world.hub)
            world.wait(86_400)
        }
        expect(told()).toEqual(['6'])
    })

    test('keeps what the platform said about it', () => {
        world.willAnswer({ status: 200, body: '{"note": "case is in that status already"}' })
        change('6')
        deliverDue(world.hub)
        expect(message()).toMatchObject({ state: 'delivered', last_problem: 'case is in that status already' })
    })

    test.each(['', 'no JSON', '[]', 'null', '{"note": 7}', '{"note": null}'])(
        'is delivered whatever stands in the answer: %s',
        (body) => {
            world.willAnswer({ status: 200, body })
            change('6')
            deliverDue(world.hub)
            expect(message()).toMatchObject({ state: 'delivered', last_problem: '' })
        },
    )

    test('counts its try before the call', () => {
        const seen: unknown[] = []
        change('6')
        deliverDue(
            world.node({
                beforeCall: ({ method }) => {
                    if (method === 'send') seen.push({ ...message() })
                    return undefined
                },
            }),
        )
        expect(seen).toMatchObject(
            [{ state: 'sending', attempts: '1', next_attempt_at: /^2026-05-15 12:00:0[3-6]$/ }].map((row) => ({
                ...row,
                next_attempt_at: expect.stringMatching(row.next_attempt_at) as string,
            })),
        )
    })
})

describe('a try that fails', () => {
    test('is made again after its time, and only then', () => {
        world.willAnswer({ status: 503, body: 'busy' })
        change('6')
        deliverDue(world.hub)
        deliverDue(world.hub)
        expect(message()).toMatchObject({
            state: 'waiting',
            attempts: '1',
            last_problem: 'The platform answered 503: busy',
        })
        expect(told()).toEqual(['6'])
        world.wait(6)
        deliverDue(world.hub)
        expect(told()).toEqual(['6', '6'])
        expect(message()).toMatchObject({ state: 'delivered', attempts: '2', last_problem: '' })
        expect(world.rows(ATTEMPTS)).toMatchObject([
            { number: '1', status_code: '503', outcome: 'retry', response_excerpt: 'busy' },
            { number: '2', status_code: '200', outcome: 'delivered' },
        ])
    })

    test('because there is no address, or a wrong one, sends nothing and says why', () => {
        world.edit(CONNECTIONS, connection, { callback_url: 'http://aisoc.example/' })
        change('6')
        deliverDue(world.hub)
        expect(told()).toEqual([])
        expect(message()).toMatchObject({
            state: 'waiting',
            last_problem: 'Not delivered: the callback URL must use https',
        })
    })

    test('by an exception of the platform waits like any other, and holds up no other message', () => {
        const other = openCase(world, 'case-2')
        change('6')
        change('2', other)
        const hub = world.node({
            beforeCall: ({ method }) => {
                if (
                    method === 'connections.secret' &&
                    world.state.requests.length === 0 &&
                    message().attempts === '1' &&
                    message(1).attempts === '0'
                )
                    throw new Error('the vault is closed')
                return undefined
            },
        })
        deliverDue(hub)
        expect(world.rows(MESSAGES)).toMatchObject([
            { state: 'waiting', last_problem: expect.stringContaining('the vault is closed') as string },
            { state: 'delivered' },
        ])
    })

    test('never shows the token', () => {
        world.willAnswer({ status: 0, error: 'timeout' })
        change('6')
        deliverDue(world.hub)
        const tables = JSON.stringify([
            world.rows(MESSAGES),
            world.rows(ATTEMPTS),
            world.rows('x_aigov_bridge_audit_entry'),
        ])
        for (const secret of Object.values(SECRETS)) expect(tables).not.toContain(secret)
    })
})

describe('messages of one record', () => {
    test('go one after the other, in the order of the changes', () => {
        queueMessages(world, incident, ['2', '3', '6'])
        deliverDue(world.hub)
        expect(told()).toEqual(['2', '3', '6'])
    })

    test('wait for an older one that waits', () => {
        world.willAnswer({ status: 503 })
        queueMessages(world, incident, ['2'])
        deliverDue(world.hub)
        queueMessages(world, incident, ['6'])
        deliverDue(world.hub)
        expect(told()).toEqual(['2'])
        world.wait(6)
        deliverDue(world.hub)
        expect(told()).toEqual(['2', '2', '6'])
    })

    test('go on after one that is dead', () => {
        world.willAnswer({ status: 422 })
        queueMessages(world, incident, ['2', '6'])
        deliverDue(world.hub)
        expect(told()).toEqual(['2', '6'])
        expect(world.rows(MESSAGES)).toMatchObject([{ state: 'dead' }, { state: 'delivered' }])
    })

    test('are sent by one node at a time', () => {
        change('6')
        const slow = world.node({
            beforeCall: ({ method }) => {
                if (method === 'send') {
                    world.wait(20)
                    deliverDue(world.hub)
                }
                return undefined
            },
        })
        deliverDue(slow)
        expect(told()).toEqual(['6'])
    })

    test('stop when the time of a connection is over: the rest goes with the next job, which is asked for', () => {
        const states = ['2', '3', '2', '3', '2', '3']
        queueMessages(world, incident, states)
        world.willAnswer(...states.map(() => ({ status: 200, seconds: 4 })))
        deliverDue(world.hub)
        expect(told()).toEqual(states.slice(0, 3))
        expect(world.state.wakes).toEqual(['outbound'])
        deliverDue(world.hub)
        expect(told()).toEqual(states)
        expect(world.state.wakes).toHaveLength(1)
    })

    test('stop before the lease ends, however long the node was held up', () => {
        queueMessages(world, incident, ['2', '3'])
        let isFirst = true
        const heldUp = world.node({
            afterCall: ({ method }) => {
                if (method === 'leases.take' && isFirst) world.wait(21)
                isFirst &&= method !== 'leases.take'
                return undefined
            },
        })
        deliverDue(heldUp)
        expect(told()).toEqual([])
    })
})

describe('a connection that is slow', () => {
    const SLOW = 20

    test('takes no more than its time and one last request; the others have theirs', () => {
        const quiet = world.connect({ name: 'z-quiet', callback_url: 'https://quiet.example/inbox' })
        const slow = Array.from({ length: 5 }, (_, index) => openCase(world, `case-${index + 10}`))
        for (const sysId of slow) queueMessages(world, sysId, ['2'])
        world.edit('x_aigov_bridge_external_ref', world.rows('x_aigov_bridge_external_ref')[0]?.sys_id ?? '', {
            connection: quiet,
        })
        change('3')
        const started = world.state.now
        const hub = world.node({
            beforeCall: ({ method, args }) => {
                const isSlow = method === 'send' && !(args[0] as { readonly url: string }).url.includes('quiet')
                if (isSlow) world.wait(SLOW)
                return isSlow
                    ? { answer: { status: 0, body: '', retryAfterSeconds: undefined, error: 'time-out' } }
                    : undefined
            },
        })
        deliverDue(hub)
        expect(world.state.requests.map(({ url }) => url)).toEqual(['https://quiet.example/inbox'])
        expect(world.state.now - started).toBeLessThanOrEqual(2 * SLOW * 1000)
        expect(world.state.wakes.at(-1)).toBe('outbound')
    })

    test('is not always the first', () => {
        for (let index = 1; index < 4; index++) world.connect({ name: `aisoc-${index}` })
        const first = new Set<string>()
        for (let minute = 0; minute < 4; minute++) {
            const seen: string[] = []
            deliverDue(
                world.node({
                    beforeCall: ({ method, args }) => {
                        if (method === 'circuits.read')
                            seen.push((args[0] as { readonly connectionId: string }).connectionId)
                        return undefined
                    },
                }),
            )
            expect(new Set(seen).size).toBe(4)
            first.add(seen[0] ?? '')
            world.wait(60)
        }
        expect(first.size).toBe(4)
    })
})

describe('nothing is sent, and everything later', () => {
    test.each([
        ['while the connection is switched off', { active: false }, { active: true }],
        ['while it is paused', { mode: 'paused' }, { mode: 'live' }],
        ['while it only plans', { mode: 'dry_run' }, { mode: 'live' }],
        ['on a clone of the instance', { armed_instance: 'production' }, { armed_instance: 'bridge-test' }],
        ['where nobody armed it', { armed_instance: '' }, { armed_instance: 'bridge-test' }],
    ])('%s', (_what, before, after) => {
        world.edit(CONNECTIONS, connection, before)
        change('2')
        change('6')
        deliverDue(world.hub)
        expect(world.state.requests).toEqual([])
        expect(world.rows(ATTEMPTS)).toEqual([])
        world.wait(8 * 86_400)
        world.edit(CONNECTIONS, connection, after)
        deliverDue(world.hub)
        expect(told()).toEqual(['6'])
        expect(world.row(CONNECTIONS, connection)).toMatchObject({ last_delivery_at: '2026-05-23 12:00:00' })
    })

    test('where the instance has no name', () => {
        world.state.properties.instance_name = ''
        world.edit(CONNECTIONS, connection, { armed_instance: '' })
        change('2')
        deliverDue(world.hub)
        expect(world.state.requests).toEqual([])
    })
})

test('what waits behind a message takes no place among those that can go', () => {
    world.willAnswer({ status: 503 })
    queueMessages(world, incident, ['2'])
    deliverDue(world.hub)
    queueMessages(world, incident, Array<string>(60).fill('3'))
    world.wait(1)
    const other = openCase(world, 'case-2')
    change('6', other)
    deliverDue(world.hub)
    expect(told()).toEqual(['2', '6'])
})

test('records of a platform that is down do not hold up another platform’s', () => {
    const quiet = world.connect({ name: 'aisoc-quiet', callback_url: 'https://quiet.example/inbox' })
    const waiting = Array.from({ length: 60 }, (_, index) => openCase(world, `case-${index + 10}`))
    const blocked = world.node({
        beforeCall: ({ method, args }) => {
            const isDown = method === 'send' && !(args[0] as { readonly url: string }).url.includes('quiet')
            return isDown ? { answer: { status: 503, body: '', retryAfterSeconds: undefined, error: '' } } : undefined
        },
    })
    for (const sysId of waiting) queueMessages(world, sysId, ['2'])
    for (let sweep = 0; sweep < 4; sweep++) deliverDue(blocked)
    for (const sysId of waiting) queueMessages(world, sysId, ['6'])
    world.edit('x_aigov_bridge_external_ref', world.rows('x_aigov_bridge_external_ref')[0]?.sys_id ?? '', {
        connection: quiet,
    })
    world.wait(1)
    change('3')
    for (let sweep = 0; sweep < 4; sweep++) deliverDue(blocked)
    expect(world.state.requests.map(({ url }) => url)).toEqual(['https://quiet.example/inbox'])
})

describe('whenever a node dies while it delivers', () => {
    const story = (answer: { readonly status: number }) => ({
        arrange: (crashed: World) => {
            crashed.connect()
            const sysId = openCase(crashed, 'case-1')
            queueMessages(crashed, sysId, ['2', '6'])
            crashed.willAnswer(answer)
        },
        recover: (crashed: World) => {
            for (let sweep = 0; sweep < 5; sweep++) {
                deliverDue(crashed.hub)
                crashed.wait(60)
            }
        },
    })
    const statesIn = (crashed: World) => crashed.rows(MESSAGES).map((row) => row.state)
    const toldBy = (crashed: World) =>
        crashed.state.requests.map(({ body }) => (JSON.parse(body) as { readonly state: string }).state)

    test('nothing is lost, first arrivals are in order, and nothing is sent again whose answer was recorded', () => {
        const calls = atEveryCrash({
            ...story({ status: 200 }),
            act: (hub) => deliverDue(hub),
            check: (crashed) => {
                expect(statesIn(crashed)).toEqual(['delivered', 'delivered'])
                expect([...new Set(toldBy(crashed))]).toEqual(['2', '6'])
                const recorded = crashed.rows(ATTEMPTS).filter((row) => row.outcome === 'delivered')
                expect(new Set(recorded.map((row) => row.message)).size).toBe(recorded.length)
            },
        })
        expect(calls).toEqual(expect.arrayContaining(['outbox.update', 'send', 'outbox.addAttempt', 'leases.release']))
    })

    test('what the platform finds wrong is dead once', () => {
        atEveryCrash({
            ...story({ status: 422 }),
            act: (hub) => deliverDue(hub),
            check: (crashed) => {
                const [first, second] = statesIn(crashed)
                expect(['dead', 'delivered']).toContain(first)
                expect(second).toBe('delivered')
                expect(crashed.rows(ATTEMPTS).filter((row) => row.outcome === 'dead').length).toBeLessThanOrEqual(1)
            },
        })
    })
})

test('a connection on which a job stumbles keeps no other from its turn', () => {
    const own = createWorld()
    const stumbling = own.connect({ name: 'a' })
    own.connect({ name: 'b' })
    for (const name of ['a', 'b']) {
        receive(postOf(aboutCase('case.created', `case-${name}`), { connectionName: name }), own.hub)
        const incident = own.rows('incident').at(-1)?.sys_id ?? ''
        enqueue(own.save('incident', incident, { state: '2' }), own.hub)
    }
    const hub = own.node({
        beforeCall: ({ method, args }) => {
            const [at] = args as readonly { readonly connectionId?: string }[]
            if (method === 'outbox.due' && at?.connectionId === stumbling) throw new Error('the database is away')
            return undefined
        },
    })
    deliverDue(hub)
    expect(own.rows('x_aigov_bridge_message').map(({ state }) => state)).toEqual(['ready', 'delivered'])
    expect(own.state.logs).toContainEqual(expect.objectContaining({ job: 'outbound_deliver' }))
})
