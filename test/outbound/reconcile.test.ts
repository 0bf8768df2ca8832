import type { Hub } from '../../src/server/hub.ts'
import { adoptMissed, adoptRecord } from '../../src/server/inbound/adopt-record.ts'
import { reconcile } from '../../src/server/outbound/reconcile.ts'
import { openCase } from '../support/hub/opened.ts'
import { createWorld, INTEGRATION_USER, type World } from '../support/hub/world.ts'

const DAY = 86_400
const MESSAGES = 'x_aigov_bridge_message'

let world: World
let incident: string
beforeEach(() => {
    world = createWorld()
    world.connect()
    incident = openCase(world, 'case-1')
})

const beats = () => world.rows('x_aigov_bridge_heartbeat')
/** Sweeps; how far back it looked, in seconds before now. */
function lookedBack(): number {
    let since = 0
    const hub = world.node({
        beforeCall: ({ method, args }) => {
            if (method === 'references.recentlyChanged') since = Number(args[1])
            return undefined
        },
    })
    reconcile(hub)
    return (world.state.now - since) / 1000
}

test('a lost job is made up for', () => {
    world.save('incident', incident, { state: '2' })
    reconcile(world.hub)
    expect(world.rows(MESSAGES)).toHaveLength(1)
})

test('the first sweep looks at everything, the next ones back to the last with an overlap', () => {
    expect(lookedBack()).toBe(world.state.now / 1000)
    expect(beats()).toMatchObject([{ job: 'outbound_reconcile', completed_at: '2026-05-15 12:00:00' }])
    world.wait(60)
    expect(lookedBack()).toBe(360)
    expect(lookedBack()).toBe(300)
    expect(beats()).toHaveLength(1)
})

test('what was changed while the sweeps were away for a day is found', () => {
    reconcile(world.hub)
    world.wait(301)
    world.save('incident', incident, { state: '2' })
    world.wait(DAY)
    expect(lookedBack()).toBe(DAY + 601)
    expect(world.rows(MESSAGES)).toHaveLength(1)
})

test.each([
    ['the outbox refuses', 'outbox.add', 1],
    ['the record is in other hands', 'leases.take', 2],
])('while %s no sweep counts as complete, and the change is found a day later', (_what, method, times) => {
    reconcile(world.hub)
    world.wait(301)
    const other = openCase(world, 'case-2')
    world.save('incident', incident, { state: '2' })
    let refusals = 0
    const refusing = world.node({
        beforeCall: (call) => (call.method === method && refusals++ < times ? { answer: undefined } : undefined),
    })
    world.save('incident', other, { state: '3' })
    reconcile(refusing)
    expect(beats()).toMatchObject([{ completed_at: '2026-05-15 12:00:00' }])
    expect(world.rows(MESSAGES)).toHaveLength(1)
    world.wait(DAY)
    reconcile(world.hub)
    expect(world.rows(MESSAGES)).toHaveLength(2)
    expect(beats()).toMatchObject([{ completed_at: '2026-05-16 12:05:01' }])
})

test('a sweep that cannot look at a record does not count', () => {
    world.save('incident', incident, { state: '2' })
    const troubled = world.node({
        beforeCall: ({ method }) => {
            if (method === 'references.ofRecord') throw new Error('the database is away')
            return undefined
        },
    })
    reconcile(troubled)
    expect(beats()).toEqual([])
})

test('a long sweep counts from its beginning', () => {
    const slow = world.node({
        afterCall: ({ method }) => {
            if (method === 'references.recentlyChanged') world.wait(120)
            return undefined
        },
    })
    reconcile(slow)
    expect(beats()).toMatchObject([{ completed_at: '2026-05-15 12:00:00' }])
})

test('what people changed on a record of the platform before it was linked is told, however late that was', () => {
    const own = world.create('incident', { correlation_id: 'aisoc:case-9' }, INTEGRATION_USER)
    world.save('incident', own, { state: '2' })
    world.wait(DAY)
    reconcile(world.hub)
    expect(beats()).toEqual([])
    expect(adoptRecord('incident', own, world.hub)).toBe(true)
    world.state.rechecks.splice(0)
    reconcile(world.hub)
    expect(world.rows(MESSAGES)).toHaveLength(1)
    expect(beats()).toHaveLength(1)
})

test('a record that only looks like one of a platform keeps no sweep open', () => {
    world.create('incident', { correlation_id: 'aisoc:' })
    reconcile(world.hub)
    expect(beats()).toHaveLength(1)
})

test('what platforms that nobody connected may have made is not looked for', () => {
    const asked = (run: (hub: Hub) => void): readonly unknown[] => {
        const searches: unknown[] = []
        const hub = world.node({
            beforeCall: ({ method, args }) => {
                if (method === 'references.recentlyChanged') searches.push([args[0], args[2]])
                return undefined
            },
        })
        run(hub)
        return searches
    }
    expect(asked(reconcile)).toEqual([[['aisoc'], []]])
    expect(asked(adoptMissed)).toEqual([[['aisoc'], []]])
    world.connect({ name: 'rca', platform: 'rca_engine' })
    expect(asked(reconcile)).toEqual([[['aisoc', 'rca'], [expect.stringContaining('Job ID')]]])
    const untouched = createWorld()
    reconcile(untouched.hub)
    expect(untouched.rows('x_aigov_bridge_heartbeat')).toHaveLength(1)
})

describe('a record that the platform lets nobody read any more', () => {
    const locked = (sysId: string): Hub =>
        world.node({
            beforeCall: ({ method, args }) => {
                if (method === 'records.read' && args[1] === sysId) throw new Error('no access to the table')
                return undefined
            },
        })

    test('keeps no other from its turn, is logged, and is told when it can be read again', () => {
        const other = openCase(world, 'case-2')
        reconcile(world.hub)
        const before = beats()[0]?.completed_at
        world.wait(60)
        world.save('incident', incident, { state: '2' })
        world.save('incident', other, { state: '2' })
        reconcile(locked(incident))
        expect(world.rows(MESSAGES)).toMatchObject([{ request: expect.stringContaining('INC0010002') as string }])
        expect(beats()[0]?.completed_at).toBe(before)
        expect(world.state.logs).toContainEqual(
            expect.objectContaining({ level: 'ERROR', message: expect.stringContaining('no access') as string }),
        )
        world.wait(DAY)
        reconcile(world.hub)
        expect(world.rows(MESSAGES)).toHaveLength(2)
        expect(beats()[0]?.completed_at).not.toBe(before)
    })
})
