import { settleDue } from '../../src/server/inbound/settle-due.ts'
import { receive } from '../../src/server/inbound/receive.ts'
import { deliverDue } from '../../src/server/outbound/deliver.ts'
import { enqueue } from '../../src/server/outbound/enqueue.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { openCase } from '../support/hub/opened.ts'
import { postOf } from '../support/hub/post.ts'
import { queueMessages } from '../support/hub/queued.ts'
import { createWorld, type World } from '../support/hub/world.ts'

const MESSAGES = 'x_aigov_bridge_message'
const DAY = 86_400
const AT_ELEVEN = '2026-05-15T11:00:00Z'
const RESOLVED = aboutCase('case.status_changed', 'case-1', { status: 'resolved', timestamp: AT_ELEVEN })

let world: World
let incident: string
beforeEach(() => {
    world = createWorld()
    world.connect()
    incident = openCase(world, 'case-1')
})

const change = (state: string): void => enqueueOf(world.save('incident', incident, { state }))
const enqueueOf = (saved: Parameters<typeof enqueue>[0]): void => void enqueue(saved, world.hub)
const report = (event: object): void => void receive(postOf(event), world.hub)
const told = (): readonly string[] =>
    world.state.requests.map(({ body }) => (JSON.parse(body) as { readonly state: string }).state)
const states = () => world.rows(MESSAGES).map((row) => row.state)
/** A node that sends; while the platform has the request, this happens, and then the platform answers. */
const duringSend = (happen: () => void, status: number): void => {
    let isFirst = true
    const hub = world.node({
        beforeCall: ({ method }) => {
            if (method !== 'send' || !isFirst) return undefined
            isFirst = false
            world.willAnswer({ status })
            happen()
            return undefined
        },
    })
    deliverDue(hub)
}
const sweepForADay = (): void => {
    for (let sweep = 0; sweep < 24; sweep++) {
        world.wait(DAY / 24)
        deliverDue(world.hub)
    }
}

describe('a newer state that a person gave', () => {
    test('takes back the older one that waits', () => {
        world.willAnswer({ status: 503 })
        change('2')
        deliverDue(world.hub)
        change('6')
        expect(states()).toEqual(['superseded', 'ready'])
        sweepForADay()
        expect(told()).toEqual(['2', '6'])
        expect(states()).toEqual(['superseded', 'delivered'])
    })

    test('goes at once: it does not wait the time of the older one', () => {
        world.willAnswer({ status: 429, retryAfterSeconds: 7 * 3600 })
        change('2')
        deliverDue(world.hub)
        change('6')
        deliverDue(world.hub)
        expect(told()).toEqual(['2', '6'])
    })

    test('takes the place of what is dead, and its reason stays', () => {
        world.willAnswer({ status: 422, body: 'no such state' })
        change('2')
        deliverDue(world.hub)
        expect(states()).toEqual(['dead'])
        change('6')
        expect(world.rows(MESSAGES)).toMatchObject([
            { state: 'superseded', last_problem: 'The platform answered 422: no such state' },
            { state: 'ready' },
        ])
    })

    test('leaves alone what is delivered and what is another record’s', () => {
        queueMessages(world, openCase(world, 'case-2'), ['2'])
        world.willAnswer({ status: 200 }, { status: 200 })
        change('2')
        deliverDue(world.hub)
        queueMessages(world, openCase(world, 'case-3'), ['3'])
        change('6')
        expect(states()).toEqual(['delivered', 'delivered', 'ready', 'ready'])
    })

    test.each([422, 503, 0, 401])(
        'while a node sends the older one: answered %i, that does not come back',
        (status) => {
            change('2')
            duringSend(() => change('6'), status)
            world.state.rechecks.splice(0).forEach(enqueueOf)
            expect(states()).toEqual(['superseded', 'ready'])
            expect(world.rows('x_aigov_bridge_attempt')).toMatchObject([
                { status_code: String(status), outcome: status === 422 ? 'dead' : 'retry' },
            ])
            sweepForADay()
            expect(told()).toEqual(['2', '6'])
        },
    )

    test('while a node sends the older one: taken, that is delivered and followed by the newer', () => {
        change('2')
        duringSend(() => change('6'), 200)
        world.state.rechecks.splice(0).forEach(enqueueOf)
        deliverDue(world.hub)
        expect(states()).toEqual(['delivered', 'delivered'])
        expect(told()).toEqual(['2', '6'])
    })
})

describe('a newer state that the platform gave', () => {
    test('is not applied while a person’s older word is on its way', () => {
        change('2')
        duringSend(() => {
            report(RESOLVED)
            expect(world.row('incident', incident)).toMatchObject({ state: '2' })
        }, 200)
        expect(world.state.wakes).toContain('inbound')
        settleDue(world.hub)
        expect(world.row('incident', incident)).toMatchObject({ state: '6' })
    })

    test('takes back what a person said before and waits', () => {
        world.willAnswer({ status: 503 })
        change('2')
        deliverDue(world.hub)
        report(RESOLVED)
        expect(world.row('incident', incident)).toMatchObject({ state: '6' })
        expect(states()).toEqual(['superseded'])
        sweepForADay()
        expect(told()).toEqual(['2'])
    })

    test('takes it back also where the node died that wrote it', () => {
        change('2')
        const dying = world.node({
            afterCall: ({ method }) => {
                if (method === 'records.update') throw new Error('the node died')
                return undefined
            },
        })
        receive(postOf(RESOLVED), dying)
        expect(world.row('incident', incident)).toMatchObject({ state: '6' })
        sweepForADay()
        expect(told()).toEqual([])
    })

    test('lets a person’s later word go', () => {
        change('2')
        report(RESOLVED)
        change('3')
        sweepForADay()
        expect(told()).toEqual(['3'])
        expect(states()).toEqual(['superseded', 'delivered'])
    })

    test.each([
        [
            'an older state',
            aboutCase('case.status_changed', 'case-1', { status: 'contained', timestamp: '2020-01-01T00:00:00Z' }),
        ],
        ['a summary', aboutCase('case.summary_added', 'case-1')],
    ])('but %s takes nothing back', (_what, event) => {
        change('2')
        report(event)
        expect(states()).toEqual(['ready'])
    })
})
