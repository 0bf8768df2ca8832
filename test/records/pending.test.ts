import { reconcile } from '../../src/server/outbound/reconcile.ts'
import { readRequest } from '../../src/server/outbound/request-text.ts'
import { applyOperation } from '../../src/server/records/apply.ts'
import { fail } from '../../src/server/shared/result.ts'
import type { Hub } from '../../src/server/hub.ts'
import { atEveryCrash, type Story } from '../support/hub/crash.ts'
import type { HubCall } from '../support/hub/intercept.ts'
import { openIncident, originAt, planned } from '../support/hub/operations.ts'
import { createWorld, type World } from '../support/hub/world.ts'

const REFERENCE = 'x_aigov_bridge_external_ref'
const UPDATE = planned('update_incident', { state: '2' })
const KEY = `${originAt(1).orderKey}#2147483748#row of u`

const connectionOf = (world: World): string => world.rows('x_aigov_bridge_connection')[0]?.sys_id ?? ''
const write = (world: World, hub: Hub = world.hub) =>
    applyOperation(UPDATE, originAt(1, { connectionId: connectionOf(world) }), hub)
const incidentIn = (world: World) => world.rows('incident')[0] ?? {}
const toldBy = (world: World): readonly string[] =>
    world.rows('x_aigov_bridge_message').map(({ request = '' }) => {
        const { body } = readRequest(request)
        return (JSON.parse(body) as { readonly state: string }).state
    })

const arrange = (world: World): void => {
    const connectionId = world.connect()
    openIncident(world.hub, originAt(0, { connectionId }))
}

/** The state once, with its one report, and a reference that knows all of it. */
function expectWrittenOnce(world: World): void {
    expect(world.rows('incident')).toMatchObject([{ state: '2', sys_mod_count: '1' }])
    expect(world.rows('sys_journal_field')).toMatchObject([
        { value: expect.stringMatching(/^aisoc-prod reports: status-1\.\n\[bridge:/) as string },
    ])
    expect(world.rows(REFERENCE)).toMatchObject([
        { pending: '', last_event_key: KEY, snapshot: expect.stringContaining('"state":"2"') as string },
    ])
}

describe('whenever a node dies while it writes a state', () => {
    const story = { arrange, act: (hub: Hub, world: World) => void write(world, hub) } satisfies Partial<Story>

    test('the next try ends in that state, written exactly once, and nothing of it is told', () => {
        const calls = atEveryCrash({
            ...story,
            recover: (world) => {
                write(world)
                reconcile(world.hub)
            },
            check: (world) => {
                expectWrittenOnce(world)
                expect(toldBy(world)).toEqual([])
            },
        })
        expect(calls).toEqual(expect.arrayContaining(['records.update', 'references.update', 'outbox.untold']))
        expect(calls.indexOf('references.update')).toBeLessThan(calls.indexOf('records.update'))
    })

    test('a look before the next try tells nothing of it either', () => {
        atEveryCrash({
            ...story,
            recover: (world) => reconcile(world.hub),
            check: (world) => {
                expect(toldBy(world)).toEqual([])
                write(world)
                expectWrittenOnce(world)
                reconcile(world.hub)
                expect(toldBy(world)).toEqual([])
            },
        })
    })

    test.each([
        ['the next try', write],
        ['the sweep', (world: World) => reconcile(world.hub)],
    ])('a person’s toggle back before %s stays, and is told', (_who, comeFirst) => {
        let happened = 0
        atEveryCrash({
            ...story,
            recover: (world) => {
                const isWritten = incidentIn(world).state === '2'
                happened += Number(isWritten)
                world.save('incident', incidentIn(world).sys_id ?? '', { state: '1' })
                comeFirst(world)
                write(world)
                reconcile(world.hub)
                // Where nothing was written the person changed nothing, and the event is still to come.
                expect(incidentIn(world)).toMatchObject({ state: isWritten ? '1' : '2' })
                expect(toldBy(world)).toEqual(isWritten ? ['1'] : [])
            },
            check: (world) => expect(world.rows(REFERENCE)).toMatchObject([{ pending: '', last_event_key: KEY }]),
        })
        expect(happened).toBeGreaterThan(0)
    })
})

describe('a state write', () => {
    let world: World
    beforeEach(() => {
        world = createWorld()
        arrange(world)
    })

    test('is announced before it is done, and open no longer after it', () => {
        const seen: unknown[] = []
        const look = ({ method }: HubCall): undefined => {
            if (method === 'records.update') seen.push(JSON.parse(world.rows(REFERENCE)[0]?.pending ?? ''))
        }
        write(world, world.node({ beforeCall: look }))
        const mark = expect.stringMatching(/^\[bridge:[0-9a-f]{12}\]$/) as string
        expect(seen).toEqual([{ mark, fields: { state: '2' }, eventKey: KEY, status: 'status-1' }])
        expect(world.rows(REFERENCE)).toMatchObject([{ pending: '' }])
    })

    test('that was done although the instance said no is found done', () => {
        const lying = world.node({
            afterCall: ({ method }) => (method === 'records.update' ? { answer: fail('no') } : undefined),
        })
        expect(write(world, lying)).toMatchObject({ ok: false, problem: { kind: 'not_saved' } })
        expect(write(world)).toMatchObject({ ok: true, value: { remark: 'it was done before' } })
        expectWrittenOnce(world)
    })

    test('that the instance refused is tried again, and an older intent does not stand in the way of a newer event', () => {
        const refusing = world.node({}, { user: 'system', rule: () => false })
        write(world, refusing)
        expect(world.rows(REFERENCE)).toMatchObject([{ pending: expect.stringContaining(KEY) as string }])
        const newer = originAt(2, { connectionId: connectionOf(world) })
        applyOperation(planned('update_incident', { state: '3' }), newer, world.hub)
        expect(incidentIn(world)).toMatchObject({ state: '3', sys_mod_count: '1' })
        expect(write(world)).toMatchObject({ value: { remark: 'a newer event was written before' } })
        expect(incidentIn(world)).toMatchObject({ state: '3' })
    })
})
