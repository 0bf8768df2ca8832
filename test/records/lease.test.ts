import type { Hub } from '../../src/server/hub.ts'
import { underLease } from '../../src/server/records/lease.ts'
import type { NewReference } from '../../src/server/records/reference.ts'
import { openCase } from '../support/hub/opened.ts'
import { hashOf } from '../support/hub/state.ts'
import { createWorld, type World } from '../support/hub/world.ts'

const LEASES = 'x_aigov_bridge_lease'
const nothing = (): void => undefined

let world: World
let connection: string
let incident: string
const thing = () => ({ connectionId: connection, externalId: 'case-1' })
beforeEach(() => {
    world = createWorld()
    connection = world.connect()
    incident = openCase(world, 'case-1')
})

describe('the lease of a thing', () => {
    test('is held by one, and free for the next', () => {
        const done: string[] = []
        underLease(thing(), world.hub, () => {
            done.push('first')
            expect(underLease(thing(), world.hub, () => done.push('second'))).toBeUndefined()
            underLease({ ...thing(), externalId: 'case-2' }, world.hub, () => done.push('another thing'))
            underLease({ ...thing(), connectionId: 'other' }, world.hub, () => done.push('another connection'))
        })
        underLease(thing(), world.hub, () => done.push('third'))
        expect(done).toEqual(['first', 'another thing', 'another connection', 'third'])
    })

    test('is given back whatever happens', () => {
        const fails = (): never => {
            throw new Error('no')
        }
        expect(() => underLease(thing(), world.hub, fails)).toThrow('no')
        expect(world.rows(LEASES)).toEqual([])
    })

    test('of a dead node is over after a minute and a half', () => {
        underLease(thing(), dying(), nothing)
        expect(underLease(thing(), world.hub, () => true)).toBeUndefined()
        world.wait(91)
        expect(underLease(thing(), world.hub, () => true)).toBe(true)
    })
})

/** A node that never gives back what it took. */
const dying = (): Hub =>
    world.node({ beforeCall: ({ method }) => (method === 'leases.release' ? { answer: undefined } : undefined) })

describe('who is refused', () => {
    test('leaves word once; the holder then has everything of the thing looked at again', () => {
        underLease(thing(), world.hub, () => {
            for (let come = 0; come < 3; come++) underLease(thing(), world.hub, nothing)
            expect(world.rows(LEASES)).toMatchObject([{ recheck: '0' }, { recheck: '1', owner: '' }])
            expect(world.state.wakes).toEqual([])
        })
        expect(world.rows(LEASES)).toEqual([])
        expect(world.state.wakes).toEqual(['inbound', 'outbound'])
        expect(world.state.rechecks).toEqual([{ table: 'incident', sysId: incident, savedBy: '' }])
    })

    test('and comes just before the lease is free goes on itself', () => {
        let isHeld = true
        const late = world.node({
            beforeCall: ({ method }) => {
                if (method === 'leases.leaveWord') isHeld = false
                return method === 'leases.take' && isHeld ? { answer: undefined } : undefined
            },
        })
        expect(underLease(thing(), late, () => 'done')).toBe('done')
    })

    test('makes nobody look while a dead node holds the lease; whoever has it next does', () => {
        underLease(thing(), dying(), nothing)
        underLease(thing(), world.hub, nothing)
        expect(world.state.rechecks).toEqual([])
        world.wait(91)
        underLease(thing(), world.hub, nothing)
        expect(world.state.rechecks).toHaveLength(1)
    })

    test('by nobody leaves nothing to look at', () => {
        underLease(thing(), world.hub, nothing)
        expect(world.state.rechecks).toEqual([])
        expect(world.state.wakes).toEqual([])
    })
})

describe('a node that was held up', () => {
    const late = (work: (leased: Hub) => void): void =>
        void underLease(thing(), world.hub, (leased) => {
            world.wait(40)
            const before = hashOf(world.state)
            work(leased)
            expect(hashOf(world.state)).toBe(before)
        })
    const reference = () => world.rows('x_aigov_bridge_external_ref')[0]?.sys_id ?? ''

    test('saves no record', () => {
        late((leased) => {
            expect(leased.records.update('incident', incident, { state: '6' }, [])).toMatchObject({ ok: false })
            expect(leased.records.insert('incident', leased.newId(), {}, [])).toMatchObject({ ok: false })
        })
    })

    test('makes and changes no reference, changes no event', () => {
        late((leased) => {
            const again = { ...leased.references.byId(reference()), key: 'new' } as NewReference
            expect(leased.references.insert(again)).toBeUndefined()
            leased.references.update(reference(), { state: 'gone' })
            leased.events.update(world.rows('x_aigov_bridge_event')[0]?.sys_id ?? '', { state: 'dead' })
        })
    })

    test('puts no message in, takes none back and changes none, but notes what the platform has', () => {
        const message = {
            connectionId: connection,
            referenceId: reference(),
            kind: 'state',
            type: 'case.status',
            channel: 'callback',
            request: { method: 'POST', headers: {}, body: '{}', status: '' },
            knownBefore: {},
            nextAttemptAt: 0,
        } as const
        world.hub.outbox.add({ ...message, key: 'known', sequence: 1 })
        const sysId = world.rows('x_aigov_bridge_message')[0]?.sys_id ?? ''
        late((leased) => {
            expect(leased.outbox.add({ ...message, key: 'new', sequence: 2 })).toBeUndefined()
            leased.outbox.supersede(reference(), 2)
            expect(leased.outbox.update(sysId, { state: 'sending' })).toBe(false)
        })
        underLease(thing(), world.hub, (leased) => {
            world.wait(40)
            leased.outbox.update(sysId, { state: 'delivered' })
        })
        expect(world.rows('x_aigov_bridge_message')).toMatchObject([{ state: 'delivered' }])
    })
})
