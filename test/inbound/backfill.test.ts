import { continueBackfills, startBackfill, stopBackfill } from '../../src/server/inbound/backfill.ts'
import { receive } from '../../src/server/inbound/receive.ts'
import { settleDue } from '../../src/server/inbound/settle-due.ts'
import { aisocInMemory, type AisocInMemory } from '../support/aisoc/in-memory.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import type { CaseStatus } from '../support/aisoc/state.ts'
import { atEveryCrash } from '../support/hub/crash.ts'
import { postOf } from '../support/hub/post.ts'
import { intercept, type Hooks } from '../support/hub/intercept.ts'
import { createWorld, SECRETS, type World } from '../support/hub/world.ts'

const BACKFILL = 'x_aigov_bridge_backfill'
const DAY = Date.parse('2026-05-10T00:00:00Z')

let world: World
let aisoc: AisocInMemory
let connection: string
beforeEach(() => {
    world = createWorld()
    aisoc = aisocInMemory()
    connection = connect(world, aisoc)
})

const connect = (into: World, peer: AisocInMemory, fields: Record<string, unknown> = {}): string =>
    into.connect(
        {
            api_base_url: 'https://aisoc.example',
            auth_type: 'bearer',
            backfill_per_minute: 30,
            ...(fields as Record<string, string>),
        },
        { ...SECRETS, credential: peer.addApiKey().key },
    )

function addCases(peer: AisocInMemory, count: number, status: CaseStatus = 'new'): void {
    for (let index = 0; index < count; index++) {
        const at = new Date(DAY + peer.state.cases.length * 60_000).toISOString()
        peer.addCase({ status, created_at: at, updated_at: at, severity: 'high' })
    }
}

/** Minutes pass, each with its sweep. */
function sweep(into: World, peer: AisocInMemory, minutes: number): void {
    for (let minute = 0; minute < minutes; minute++) {
        into.wait(91)
        continueBackfills(peer.behind(into))
        settleDue(into.hub)
    }
}

const row = (into: World) => into.rows(BACKFILL)[0]

test('every open case becomes an incident, what is over does not', () => {
    addCases(aisoc, 3)
    addCases(aisoc, 2, 'resolved')
    addCases(aisoc, 2, 'closed')
    addCases(aisoc, 2, 'contained')
    expect(startBackfill(connection, world.hub)).toMatch(/at most 30 a minute/)
    sweep(world, aisoc, 2)
    const incidents = world.rows('incident')
    expect(incidents).toHaveLength(5)
    expect(incidents.filter(({ state }) => state === '1')).toHaveLength(3)
    expect(incidents.filter(({ state }) => state === '2')).toHaveLength(2)
    expect(incidents[0]).toMatchObject({ impact: '1', urgency: '2', short_description: 'Lateral movement detected' })
    expect(row(world)).toMatchObject({ state: 'done', position: '9', opened: '5', passed_over: '4', problem: '' })
    expect(new Set(world.rows('x_aigov_bridge_event').map(({ state }) => state))).toEqual(new Set(['processed']))
})

test('nothing of it is sent back', () => {
    addCases(aisoc, 3, 'contained')
    startBackfill(connection, world.hub)
    sweep(world, aisoc, 2)
    expect(world.rows('x_aigov_bridge_message').filter(({ message_type: type }) => type === 'case.status')).toEqual([])
})

test('no more a minute than the connection allows, over pages', () => {
    addCases(aisoc, 120)
    world.edit('x_aigov_bridge_connection', connection, { backfill_per_minute: 40 })
    startBackfill(connection, world.hub)
    const opened: number[] = []
    for (let minute = 0; minute < 4; minute++) {
        sweep(world, aisoc, 1)
        opened.push(world.rows('incident').length)
        // Another sweep in the same minute opens nothing.
        continueBackfills(aisoc.behind(world))
        expect(row(world)?.opened).toBe(String(opened.at(-1)))
    }
    expect(opened).toEqual([40, 80, 120, 120])
    expect(row(world)).toMatchObject({ state: 'done', position: '120' })
})

test('cases that AiSOC makes or moves on meanwhile are not missed', () => {
    addCases(aisoc, 70)
    startBackfill(connection, world.hub)
    sweep(world, aisoc, 1)
    addCases(aisoc, 5)
    for (const one of aisoc.state.cases.slice(60, 65)) aisoc.setStatus(one.id, 'investigating')
    sweep(world, aisoc, 5)
    expect(row(world)?.state).toBe('done')
    const linked = new Set(world.rows('incident').map(({ correlation_id: id }) => id))
    for (const one of aisoc.state.cases.slice(0, 70)) expect(linked).toContain(`aisoc:${one.id}`)
})

test('a second backfill, and events of the same cases, change nothing', () => {
    addCases(aisoc, 4, 'investigating')
    receive(postOf(aboutCase('case.created', aisoc.state.cases[0]?.id ?? '')), world.hub)
    startBackfill(connection, world.hub)
    sweep(world, aisoc, 2)
    receive(postOf(aboutCase('case.created', aisoc.state.cases[1]?.id ?? '')), world.hub)
    expect(world.rows('incident')).toHaveLength(4)
    const before = structuredClone(world.rows('incident'))
    startBackfill(connection, world.hub)
    sweep(world, aisoc, 2)
    expect(world.rows('incident')).toEqual(before)
    expect(world.rows(BACKFILL)[1]).toMatchObject({ state: 'done', opened: '0', passed_over: '4' })
})

test('what people did to a linked incident stays', () => {
    addCases(aisoc, 1, 'contained')
    receive(postOf(aboutCase('case.created', aisoc.state.cases[0]?.id ?? '')), world.hub)
    const sysId = world.rows('incident')[0]?.sys_id ?? ''
    world.save('incident', sysId, { state: '3' })
    startBackfill(connection, world.hub)
    sweep(world, aisoc, 2)
    expect(world.row('incident', sysId)).toMatchObject({ state: '3' })
})

test('one at a time for each connection', () => {
    startBackfill(connection, world.hub)
    expect(startBackfill(connection, world.hub)).toMatch(/running already/)
    expect(world.rows(BACKFILL)).toHaveLength(1)
    sweep(world, aisoc, 1)
    expect(row(world)?.state).toBe('done')
    expect(startBackfill(connection, world.hub)).toMatch(/begins/)
})

test('a person stops it; what it opened stays', () => {
    addCases(aisoc, 60)
    startBackfill(connection, world.hub)
    sweep(world, aisoc, 1)
    stopBackfill(row(world)?.sys_id ?? '', world.hub)
    sweep(world, aisoc, 3)
    expect(world.rows('incident')).toHaveLength(30)
    expect(row(world)).toMatchObject({ state: 'stopped' })
})

test('AiSOC that is down is asked again later and later, with the reason on the row', () => {
    addCases(aisoc, 2)
    startBackfill(connection, world.hub)
    aisoc.fail(503, 503, 0)
    sweep(world, aisoc, 1)
    expect(row(world)).toMatchObject({
        state: 'running',
        failures: '1',
        problem: 'the platform answered 503; it is asked again',
    })
    sweep(world, aisoc, 12)
    expect(row(world)).toMatchObject({ state: 'done', failures: '0', problem: '', opened: '2' })
    expect(aisoc.requests).toHaveLength(4)
})

test.each([
    ['without an address', { api_base_url: '' }],
    ['with OAuth and no profile', { auth_type: 'oauth2' }],
])('a connection %s fails with what to mend', (_what, fields) => {
    startBackfill(connection, world.hub)
    world.edit('x_aigov_bridge_connection', connection, fields)
    sweep(world, aisoc, 1)
    expect(row(world)).toMatchObject({ state: 'failed', problem: expect.stringContaining('Start it again') as string })
    expect(aisoc.requests).toEqual([])
})

test.each([{ active: false }, { mode: 'paused' }])(
    'waits while its connection is %j, and goes on where it was',
    (rest) => {
        addCases(aisoc, 40)
        startBackfill(connection, world.hub)
        sweep(world, aisoc, 1)
        world.edit('x_aigov_bridge_connection', connection, rest)
        sweep(world, aisoc, 5)
        expect(row(world)).toMatchObject({ state: 'running', opened: '30' })
        world.edit('x_aigov_bridge_connection', connection, { active: true, mode: 'live' })
        sweep(world, aisoc, 2)
        expect(world.rows('incident')).toHaveLength(40)
    },
)

test('cannot begin where there is nobody to ask', () => {
    world.edit('x_aigov_bridge_connection', connection, { api_base_url: '' })
    expect(startBackfill(connection, world.hub)).toMatch(/API base URL/)
    expect(world.rows(BACKFILL)).toEqual([])
})

test('neither row nor event holds evidence or a secret', () => {
    aisoc.addCase({ evidence_chain: [{ secret: 'step-1' }], observable_graph: { nodes: ['node-1'], edges: [] } })
    startBackfill(connection, world.hub)
    sweep(world, aisoc, 1)
    const kept = JSON.stringify([world.rows(BACKFILL), world.rows('x_aigov_bridge_event'), world.rows('incident')])
    expect(world.rows('incident')).toHaveLength(1)
    for (const text of ['step-1', 'node-1', aisoc.state.apiKeys[0]?.key ?? '-']) expect(kept).not.toContain(text)
})

test('a node that dies in it: each case once, none missed', () => {
    const peers = new WeakMap<World, AisocInMemory>()
    const peerOf = (into: World): AisocInMemory => peers.get(into) ?? aisocInMemory()
    atEveryCrash({
        arrange: (into) => {
            const peer = aisocInMemory()
            peers.set(into, peer)
            addCases(peer, 3, 'investigating')
            startBackfill(connect(into, peer), into.hub)
            into.wait(91)
        },
        act: (hub, into) => continueBackfills(peerOf(into).behind(into, hub)),
        recover: (into) => {
            sweep(into, peerOf(into), 3)
        },
        check: (into) => {
            expect(into.rows('incident').map(({ state }) => state)).toEqual(['2', '2', '2'])
            expect(row(into)?.state).toBe('done')
        },
    })
})

test('a case that cannot be read as an event is passed over, and the audit trail says which and why', () => {
    addCases(aisoc, 1)
    aisoc.addCase({ status: 'new', description: 'x'.repeat(70_000) })
    const odd = aisoc.state.cases.at(-1)?.id
    startBackfill(connection, world.hub)
    sweep(world, aisoc, 2)
    expect(row(world)).toMatchObject({ state: 'done', opened: '1', passed_over: '1' })
    const [entry] = world.rows('x_aigov_bridge_audit_entry').filter(({ action }) => action === 'backfill_unreadable')
    expect(JSON.parse(entry?.detail ?? '{}')).toEqual({
        external_id: odd,
        problem: expect.stringContaining('description') as string,
    })
})

test('a clone does not ask the platform', () => {
    addCases(aisoc, 1)
    startBackfill(connection, world.hub)
    world.edit('x_aigov_bridge_connection', connection, { armed_instance: 'production' })
    sweep(world, aisoc, 2)
    expect(world.state.requests).toEqual([])
    expect(row(world)).toMatchObject({
        state: 'running',
        problem: expect.stringContaining('Send from this instance') as string,
    })
    world.edit('x_aigov_bridge_connection', connection, { armed_instance: world.hub.instanceName() })
    sweep(world, aisoc, 90)
    expect(row(world)).toMatchObject({ state: 'done', opened: '1' })
})

test('what could not be stored is not passed over: it is the first that is tried again', () => {
    addCases(aisoc, 2)
    startBackfill(connection, world.hub)
    let refusals = 0
    const refusing = intercept(aisoc.behind(world), {
        beforeCall: ({ method }) =>
            method === 'events.insert' && refusals++ === 0 ? { answer: undefined } : undefined,
    })
    continueBackfills(refusing)
    expect(row(world)).toMatchObject({
        position: '0',
        opened: '0',
        problem: expect.stringContaining('could not be stored') as string,
    })
    sweep(world, aisoc, 2)
    expect(row(world)).toMatchObject({ state: 'done', position: '2', opened: '2', problem: '' })
    expect(world.rows('incident')).toHaveLength(2)
})

test('stopped in the middle of a round it opens nothing of the next page, and stays stopped', () => {
    world.edit('x_aigov_bridge_connection', connection, { backfill_per_minute: '1000' })
    addCases(aisoc, 150)
    startBackfill(connection, world.hub)
    world.wait(61)
    let pages = 0
    const beforeCall: Hooks['beforeCall'] = ({ method }) => {
        if (method === 'send' && ++pages === 1) stopBackfill(row(world)?.sys_id ?? '', world.hub)
        return undefined
    }
    const node = intercept(aisoc.behind(world), { beforeCall })
    continueBackfills(node)
    expect(pages).toBe(1)
    expect(row(world)).toMatchObject({ state: 'stopped' })
})

test.each([
    [
        'a dry run',
        (on: boolean) => world.edit('x_aigov_bridge_connection', connection, { mode: on ? 'dry_run' : 'live' }),
    ],
    [
        'no mapping row',
        (on: boolean) => {
            for (const { sys_id: sysId = '' } of world.rows('x_aigov_bridge_event_mapping'))
                world.edit('x_aigov_bridge_event_mapping', sysId, { active: !on })
        },
    ],
])('what one under %s only looked at, the next one opens', (_what, set) => {
    addCases(aisoc, 2, 'investigating')
    set(true)
    startBackfill(connection, world.hub)
    sweep(world, aisoc, 2)
    expect(world.rows('incident')).toEqual([])
    set(false)
    startBackfill(connection, world.hub)
    sweep(world, aisoc, 2)
    expect(world.rows('incident').map(({ state }) => state)).toEqual(['2', '2'])
    expect(world.rows(BACKFILL).at(-1)).toMatchObject({ state: 'done', opened: '2' })
})
