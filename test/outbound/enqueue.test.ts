import { receive } from '../../src/server/inbound/receive.ts'
import { enqueue } from '../../src/server/outbound/enqueue.ts'
import { reconcile } from '../../src/server/outbound/reconcile.ts'
import { readRequest } from '../../src/server/outbound/request-text.ts'
import { underLease } from '../../src/server/records/lease.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { atEveryCrash } from '../support/hub/crash.ts'
import { openCase } from '../support/hub/opened.ts'
import { postOf } from '../support/hub/post.ts'
import { createWorld, INTEGRATION_USER, type World } from '../support/hub/world.ts'

const MESSAGES = 'x_aigov_bridge_message'
const REFERENCE = 'x_aigov_bridge_external_ref'

let world: World
let connection: string
let incident: string
beforeEach(() => {
    world = createWorld()
    connection = world.connect()
    incident = openCase(world, 'case-1')
})

const save = (fields: Record<string, string>, user?: string): void =>
    void enqueue(world.save('incident', incident, fields, user), world.hub)
const bodies = () =>
    world.rows(MESSAGES).map((row) => {
        const { body } = readRequest(row.request ?? '')
        return JSON.parse(body) as Readonly<Record<string, string>>
    })
const snapshot = () => JSON.parse(world.rows(REFERENCE)[0]?.snapshot ?? '{}') as Readonly<Record<string, string>>

describe('what a person changed', () => {
    test('becomes one message that is due at once', () => {
        save({ state: '6', close_code: 'Solution provided', close_notes: 'Rebuilt' })
        expect(world.rows(MESSAGES)).toMatchObject([
            {
                connection,
                message_type: 'case.status',
                channel: 'callback',
                sequence: '1',
                state: 'ready',
                attempts: '0',
                next_attempt_at: '2026-05-15 12:00:00',
            },
        ])
        expect(bodies()).toMatchObject([{ sys_id: incident, state: '6', number: 'INC0010001', sys_mod_count: '1' }])
        expect(world.rows(REFERENCE)).toMatchObject([{ last_pushed_status: 'resolved' }])
        expect(world.state.wakes).toEqual(['outbound'])
    })

    test('is told once, however often it is looked at', () => {
        const saved = world.save('incident', incident, { state: '2' })
        for (let look = 0; look < 3; look++) enqueue(saved, world.hub)
        reconcile(world.hub)
        expect(world.rows(MESSAGES)).toHaveLength(1)
    })

    test('is told as it is when it is looked at: jobs that come late or out of order tell it once', () => {
        const first = world.save('incident', incident, { state: '2' })
        const second = world.save('incident', incident, { state: '6' })
        enqueue(second, world.hub)
        enqueue(first, world.hub)
        expect(bodies()).toMatchObject([{ state: '6' }])
    })

    test('step by step is told in its order', () => {
        for (const state of ['2', '3', '6']) save({ state })
        expect(bodies().map(({ state }) => state)).toEqual(['2', '3', '6'])
        expect(world.rows(MESSAGES)).toMatchObject([
            { sequence: '1', state: 'superseded', next_attempt_at: '' },
            { sequence: '2', state: 'superseded', next_attempt_at: '' },
            { sequence: '3', state: 'ready' },
        ])
    })

    test('and does not concern the platform sends nothing', () => {
        save({ short_description: 'Another title' })
        save({ work_notes: 'I am on it' })
        expect(world.rows(MESSAGES)).toEqual([])
        expect(world.state.wakes).toEqual([])
    })

    test('and the platform does not want to hear sends nothing, and is not looked at again', () => {
        save({ assigned_to: 'a'.repeat(32) })
        expect(world.rows(MESSAGES)).toEqual([])
        expect(snapshot()).toMatchObject({ assigned_to: 'a'.repeat(32) })
    })

    test('while the connection is switched off is put down for later', () => {
        world.edit('x_aigov_bridge_connection', connection, { active: false })
        save({ state: '2' })
        expect(bodies()).toMatchObject([{ state: '2' }])
    })

    test('that cannot be stored is found again', () => {
        const saved = world.save('incident', incident, { state: '2' })
        enqueue(
            saved,
            world.node({ beforeCall: ({ method }) => (method === 'outbox.add' ? { answer: undefined } : undefined) }),
        )
        expect(snapshot().state).toBe('1')
        reconcile(world.hub)
        expect(bodies()).toMatchObject([{ state: '2' }])
    })
})

describe('what the platform caused', () => {
    test('by the Table API is absorbed', () => {
        save({ state: '2' }, INTEGRATION_USER)
        expect(world.rows(MESSAGES)).toEqual([])
        expect(snapshot()).toMatchObject({ state: '2' })
    })

    test('is known by the record where the job does not say who saved it', () => {
        world.save('incident', incident, { state: '2' }, INTEGRATION_USER)
        reconcile(world.hub)
        expect(world.rows(MESSAGES)).toEqual([])
        save({ state: '6' })
        expect(bodies()).toMatchObject([{ state: '6' }])
    })

    test.each([
        [
            'a status',
            aboutCase('case.status_changed', 'case-1', { status: 'resolved', timestamp: '2026-05-15T11:00:00Z' }),
        ],
        ['a summary', aboutCase('case.summary_added', 'case-1')],
        ['an action', aboutCase('case.action_executed', 'case-1')],
    ])('by an event never comes back: %s', (_what, event) => {
        receive(postOf(event), world.hub)
        enqueue({ table: 'incident', sysId: incident, savedBy: 'system' }, world.hub)
        reconcile(world.hub)
        expect(world.rows(MESSAGES)).toEqual([])
    })

    test('does not swallow what a person did before it', () => {
        world.save('incident', incident, { close_notes: 'Mine' })
        const saved = world.save('incident', incident, { state: '3' })
        receive(postOf(aboutCase('case.summary_added', 'case-1')), world.hub)
        enqueue(saved, world.hub)
        expect(bodies()).toMatchObject([{ state: '3' }])
    })
})

describe('a record in other hands', () => {
    test('is looked at again when they are done, and not now', () => {
        const saved = world.save('incident', incident, { state: '2' })
        const thing = { connectionId: connection, externalId: 'case-1' }
        underLease(thing, world.hub, () => {
            expect(enqueue(saved, world.hub)).toBe(false)
            expect(world.rows(MESSAGES)).toEqual([])
            expect(world.state.rechecks).toEqual([])
        })
        expect(world.state.rechecks).toEqual([{ ...saved, savedBy: '' }])
    })

    test('is read only once it is in our hands', () => {
        const saved = world.save('incident', incident, { state: '2' })
        const slow = world.node({
            beforeCall: ({ method }) => {
                if (method === 'leases.take') enqueue(saved, world.hub)
                return undefined
            },
        })
        enqueue(saved, slow)
        expect(world.rows(MESSAGES)).toHaveLength(1)
    })
})

test.each([
    ['that the bridge does not know', () => world.create('incident', { short_description: 'a printer' })],
    ['with our prefix that was never linked', () => world.create('incident', { correlation_id: 'aisoc:other' })],
])('a record %s sends nothing', (_what, create) => {
    const sysId = create()
    enqueue(world.save('incident', sysId, { state: '2' }), world.hub)
    reconcile(world.hub)
    expect(world.rows(MESSAGES)).toEqual([])
    expect(world.rows('x_aigov_bridge_lease')).toEqual([])
})

test('a record that a person deleted sends nothing', () => {
    const saved = world.save('incident', incident, { state: '2' })
    world.delete('incident', incident)
    enqueue(saved, world.hub)
    expect(world.rows(MESSAGES)).toEqual([])
})

describe('what a dead node began to tell', () => {
    const dieAfter = (method: string): void => {
        const dying = world.node({
            afterCall: (call) => {
                if (call.method === method) throw new Error('the node died')
                return undefined
            },
        })
        const saved = world.save('incident', incident, { state: '6' })
        expect(() => enqueue(saved, dying)).toThrow('the node died')
        world.wait(91)
    }

    test('is followed by what the record says now, also where that is what the platform knew before', () => {
        dieAfter('outbox.add')
        save({ state: '1' })
        expect(bodies().map(({ state }) => state)).toEqual(['6', '1'])
        save({ short_description: 'Another title' })
        expect(world.rows(MESSAGES)).toHaveLength(2)
    })

    test('is remembered until all is told, however many nodes die over it', () => {
        dieAfter('outbox.add')
        world.save('incident', incident, { state: '1' })
        const refusing = world.node({
            beforeCall: ({ method }) => (method === 'outbox.add' ? { answer: undefined } : undefined),
        })
        reconcile(refusing)
        reconcile(world.hub)
        expect(bodies().map(({ state }) => state)).toEqual(['6', '1'])
    })

    test('is overruled by what the platform says then', () => {
        dieAfter('outbox.add')
        receive(postOf(aboutCase('case.status_changed', 'case-1', { status: 'contained' })), world.hub)
        reconcile(world.hub)
        expect(world.rows(MESSAGES)).toMatchObject([{ state: 'superseded' }])
    })
})

test('whenever a node dies while it looks, the change is told exactly once by the next look', () => {
    const calls = atEveryCrash({
        arrange: (crashed) => {
            crashed.connect()
            const sysId = openCase(crashed, 'case-1')
            crashed.save('incident', sysId, { state: '6' })
        },
        act: (hub) => reconcile(hub),
        recover: (crashed) => reconcile(crashed.hub),
        check: (crashed) => {
            expect(crashed.rows(MESSAGES)).toMatchObject([{ sequence: '1', state: 'ready' }])
            expect(crashed.rows(REFERENCE)).toMatchObject([
                { last_pushed_status: 'resolved', snapshot: expect.stringContaining('"state":"6"') as string },
            ])
        },
    })
    expect(calls).toEqual(expect.arrayContaining(['leases.take', 'outbox.add', 'references.update', 'wake']))
})
