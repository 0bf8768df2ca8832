import { receive } from '../../src/server/inbound/receive.ts'
import { enqueue } from '../../src/server/outbound/enqueue.ts'
import { reconcile } from '../../src/server/outbound/reconcile.ts'
import { readRequest } from '../../src/server/outbound/request-text.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import type { Hooks } from '../support/hub/intercept.ts'
import { openCase } from '../support/hub/opened.ts'
import { postOf } from '../support/hub/post.ts'
import { createWorld, INTEGRATION_USER, type World } from '../support/hub/world.ts'

let world: World
let incident: string
beforeEach(() => {
    world = createWorld()
    world.connect()
    incident = openCase(world, 'case-1')
})

const save = (fields: Record<string, string>, user?: string) => world.save('incident', incident, fields, user)
const look = (saved: ReturnType<typeof save>): void => void enqueue(saved, world.hub)
const told = (): readonly string[] =>
    world.rows('x_aigov_bridge_message').map(({ request = '' }) => {
        const { body } = readRequest(request)
        return (JSON.parse(body) as { readonly state: string }).state
    })
const reference = () => world.rows('x_aigov_bridge_external_ref')[0] ?? {}
const report = (event: object): void => void receive(postOf(event), world.hub)
const CONTAINED = aboutCase('case.status_changed', 'case-1', {
    status: 'contained',
    timestamp: '2026-05-15T11:00:00Z',
})

describe('a save of the platform by the Table API', () => {
    test('is absorbed as the next version, and the one after it as well', () => {
        for (const [index, state] of ['2', '3'].entries()) {
            look(save({ state }, INTEGRATION_USER))
            expect(reference()).toMatchObject({ seen_version: String(index + 1) })
        }
        expect(told()).toEqual([])
    })

    test.each([
        ['another state', { state: '3' }],
        ['the same state', { state: '2' }],
        ['nothing that the platform watches', { work_notes: 'I look into it' }],
    ])('with a save of a person before it, that nobody looked at, is told: %s', (_what, fields) => {
        save(fields)
        look(save({ state: '2', close_notes: 'done' }, INTEGRATION_USER))
        expect(told()).toEqual(['2'])
    })

    test('is told with a save of a person before it, whoever finds it', () => {
        save({ state: '3' })
        save({ state: '2' }, INTEGRATION_USER)
        reconcile(world.hub)
        expect(told()).toEqual(['2'])
    })

    test('with a save of a person after it is told as that', () => {
        const saved = save({ state: '2' }, INTEGRATION_USER)
        save({ state: '3' })
        look(saved)
        expect(told()).toEqual(['3'])
    })

    test('after saves that the bridge looked at and that concern nobody is absorbed', () => {
        look(save({ short_description: 'Another title' }))
        look(save({ work_notes: 'I look into it' }))
        expect(reference()).toMatchObject({ seen_version: '2' })
        look(save({ state: '2' }, INTEGRATION_USER))
        expect(told()).toEqual([])
    })

    test('after a change of a person that was told is absorbed', () => {
        look(save({ state: '3' }))
        look(save({ state: '2' }, INTEGRATION_USER))
        expect(told()).toEqual(['3'])
        expect(reference()).toMatchObject({ seen_version: '2' })
    })

    test('of another user is a person’s', () => {
        look(save({ state: '2' }, 'another.integration'))
        expect(told()).toEqual(['2'])
    })
})

test('a save that is of no interest is accounted for as the record is once it is in our hands', () => {
    const saved = save({ short_description: 'Another title' })
    let isFirst = true
    const slow = world.node({
        afterCall: ({ method }) => {
            if (method === 'records.read' && isFirst) {
                isFirst = false
                report(CONTAINED)
            }
            return undefined
        },
    })
    enqueue(saved, slow)
    expect(reference()).toMatchObject({ seen_version: '2' })
    look(save({ state: '2' }, INTEGRATION_USER))
    expect(told()).toEqual([])
})

test('what is accounted for is looked at without the lease', () => {
    const saved = save({ short_description: 'Another title' })
    look(saved)
    const calls: string[] = []
    const hub = world.node({ beforeCall: ({ method }) => void calls.push(method) as undefined })
    reconcile(hub)
    expect(calls).toContain('records.read')
    expect(calls).not.toContain('leases.take')
})

describe('the bridge’s own save', () => {
    /** Of a note, with which a rule of the instance puts the record on hold. */
    const holding = (user: string, hooks: Hooks = {}): void => {
        const rule = (row: Record<string, string>): boolean => {
            row.state = '3'
            return true
        }
        receive(postOf(aboutCase('case.summary_added', 'case-1')), world.node(hooks, { user, rule }))
    }

    /** Of a node that dies as soon as it has made such a call. */
    const dyingBy = (last: string): Hooks => {
        let isDead = false
        const die = (): never => {
            isDead = true
            throw new Error('the node died')
        }
        return {
            beforeCall: () => (isDead ? die() : undefined),
            afterCall: ({ method }) => (method === last ? die() : undefined),
        }
    }
    /** Of one that dies as soon as it saved the record. */
    const dying = (): Hooks => dyingBy('records.update')

    test.each([
        ['of a state', CONTAINED],
        ['of a note', aboutCase('case.summary_added', 'case-1')],
    ])('%s is accounted for: the platform’s own after it is absorbed', (_what, event) => {
        report(event)
        expect(reference()).toMatchObject({ seen_version: '1' })
        look(save({ state: '2' }, INTEGRATION_USER))
        expect(told()).toEqual([])
    })

    test.each([
        ['of a state', CONTAINED, { state: '2', assigned_to: 'who is on duty' }],
        ['of a note', aboutCase('case.summary_added', 'case-1'), { state: '3' }],
    ])('%s does not account for what a rule of the instance changed with it', (_what, event, changes) => {
        const rule = (row: Record<string, string>): boolean => {
            Object.assign(row, changes)
            return true
        }
        receive(postOf(event), world.node({}, { user: 'system', rule }))
        expect(reference()).toMatchObject({ seen_version: '-1' })
        look(save({ close_notes: 'seen by the platform' }, INTEGRATION_USER))
        expect(reference()).toMatchObject({ seen_version: '2' })
    })

    test('nor is that taken for the platform’s, which saves the record before anybody looks', () => {
        holding('system')
        look(save({ close_notes: 'seen by the platform' }, INTEGRATION_USER))
        expect(told()).toEqual(['3'])
    })

    test('of a note finishes first what a dead node left: the platform’s own after it is absorbed', () => {
        expect(() => receive(postOf(CONTAINED), world.node(dying()))).toThrow('the node died')
        world.wait(91)
        report(aboutCase('case.summary_added', 'case-1'))
        look(save({ state: '3' }, INTEGRATION_USER))
        expect(told()).toEqual([])
    })

    test('nor where the bridge itself saves in the name of the platform’s user', () => {
        holding(INTEGRATION_USER)
        reconcile(world.hub)
        expect(told()).toEqual(['3'])
    })

    test('and its node dies before it is noted', () => {
        expect(() => holding(INTEGRATION_USER, dying())).toThrow('the node died')
        world.wait(91)
        reconcile(world.hub)
        expect(told()).toEqual(['3'])
    })

    test('of a note does not account for what a dead node may have told and people took back since', () => {
        const node = world.node(dyingBy('outbox.supersede'))
        expect(() => enqueue(save({ state: '2' }), node)).toThrow('the node died')
        world.wait(91)
        save({ state: '1' })
        report(aboutCase('case.summary_added', 'case-1'))
        look(save({ close_notes: 'seen by the platform' }, INTEGRATION_USER))
        expect(told()).toEqual(['2', '1'])
    })

    test.each([
        ['of a state', CONTAINED],
        ['of a note', aboutCase('case.summary_added', 'case-1')],
    ])('%s does not account for a save of a person before it', (_what, event) => {
        const saved = save({ assigned_to: 'jane' })
        report(event)
        expect(reference()).toMatchObject({ seen_version: '0' })
        look(saved)
        expect(reference()).toMatchObject({
            seen_version: '2',
            snapshot: expect.stringContaining('"assigned_to":"jane"') as string,
        })
    })
})
