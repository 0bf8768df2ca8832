import { receive } from '../../src/server/inbound/receive.ts'
import { payloadOf } from '../../src/server/inbound/payload.ts'
import { moveOn } from '../../src/server/inbound/release.ts'
import { settleDue } from '../../src/server/inbound/settle-due.ts'
import { purge } from '../../src/server/retention/purge.ts'
import { previewEvent } from '../../src/server/setup/preview.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { adminHubOf } from '../support/hub/desk.ts'
import { postOf } from '../support/hub/post.ts'
import { createWorld, type World } from '../support/hub/world.ts'

const EVENT = 'x_aigov_bridge_event'
const FILE = 'sys_attachment'
const LONG = 'Überlänge ✓ '.repeat(8000)

let world: World
beforeEach(() => {
    world = createWorld()
    world.connect()
})

const large = (id = 'case-1') => aboutCase('case.created', id, { description: LONG })
const post = (event: object) => receive(postOf(event), world.hub)
const stored = () => world.hub.events.byId(world.rows(EVENT)[0]?.sys_id ?? '')

test('a body of more than 64 KB becomes a file of its event once that came to its end, and stays the same JSON', () => {
    const event = large()
    expect(post(event).httpStatus).toBe(201)
    expect(world.rows(EVENT)).toMatchObject([{ state: 'processed', payload: '' }])
    expect(world.rows(FILE)).toMatchObject([
        { table_name: EVENT, file_name: 'payload.json', content_type: 'application/json' },
    ])
    const found = stored()
    expect(found && JSON.parse(payloadOf(found, world.hub) ?? '')).toEqual(JSON.parse(JSON.stringify(event)))
    expect(world.rows(FILE)[0]?.content).toMatch(/^[\x00-\x7f]+$/)
})

test('a smaller one stays in its row, and so does a large one that still waits', () => {
    post(aboutCase('case.created', 'case-1'))
    post(aboutCase('case.status_changed', 'case-2', { status: 'resolved', description: LONG }))
    expect(world.rows(EVENT).map(({ state, payload }) => [state, payload !== ''])).toEqual([
        ['processed', true],
        ['parked', true],
    ])
    expect(world.rows(FILE)).toEqual([])
})

test('one of a type that nobody knows is a file at once', () => {
    post({ ...large(), type: 'case.unheard_of' })
    expect(world.rows(EVENT)).toMatchObject([{ state: 'ignored', payload: '' }])
})

test('the same delivery once more is known by its digest', () => {
    const event = large()
    post(event)
    expect(post(event)).toMatchObject({ httpStatus: 200, result: { duplicate: true } })
    expect(post({ ...event, time: '2026-01-01T00:00:00Z' }).httpStatus).toBe(409)
})

test('a dry run of it is replayed and previewed as it was sent', () => {
    post({ ...large(), dry_run: true })
    const [row] = world.rows(EVENT)
    expect(row).toMatchObject({ state: 'dry_run', payload: '' })
    const told = previewEvent(row?.sys_id ?? '', adminHubOf(world))
    expect(told.ok && told.value.join(' ')).toContain('open incident')
    const before = row?.plan
    moveOn(row?.sys_id ?? '', 'event_replayed', world.hub)
    settleDue(world.hub)
    expect(world.rows(EVENT)[0]).toMatchObject({ state: 'dry_run', plan: before })
})

test('without its file an event is not carried out with nothing in it: it says what is missing', () => {
    post({ ...large(), dry_run: true })
    world.hub.attachments.remove(world.rows(FILE)[0]?.sys_id ?? '')
    const [row] = world.rows(EVENT)
    const told = previewEvent(row?.sys_id ?? '', adminHubOf(world))
    expect(told.ok ? told.value.join(' ') : told.problem).toContain('payload is gone')
})

test('purged with its event', () => {
    post(large())
    world.wait(36 * 24 * 3600)
    purge(world.hub)
    expect([world.rows(EVENT), world.rows(FILE)]).toEqual([[], []])
})
