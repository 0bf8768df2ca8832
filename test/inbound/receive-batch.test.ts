import { receive } from '../../src/server/inbound/receive.ts'
import { receiveBatch } from '../../src/server/inbound/receive-batch.ts'
import { settleDue } from '../../src/server/inbound/settle-due.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { postOf, type PostOptions } from '../support/hub/post.ts'
import { hashOf } from '../support/hub/state.ts'
import { createWorld, type World } from '../support/hub/world.ts'

const EVENTS = 'x_aigov_bridge_event'
const cases = (count: number) => Array.from({ length: count }, (_, n) => aboutCase('case.created', `case-${n}`))

let world: World
let connection: string
beforeEach(() => {
    world = createWorld()
    connection = world.connect()
})

const post = (body: string | object, options: PostOptions = {}, hub = world.hub) =>
    receiveBatch(postOf(body, options), hub)
const answers = (events: readonly unknown[], hub = world.hub) => {
    const reply = post({ events }, {}, hub)
    if (!reply.ok) throw new Error(reply.detail)
    return reply.replies
}
const statusesOf = (events: readonly unknown[], hub = world.hub) => answers(events, hub).map((one) => one.httpStatus)

test('each event has its own answer, in their order', () => {
    const [first, second] = cases(2)
    const wrong = aboutCase('case.created', 'case-9', { timestamp: 'yesterday' })
    expect(post({ events: [first, wrong, second, first, 7] })).toMatchObject({
        ok: true,
        httpStatus: 207,
        replies: [
            { ok: true, httpStatus: 201, result: { event_id: first?.id, status: 'processed' } },
            { ok: false, httpStatus: 400, detail: expect.stringContaining('timestamp') as string },
            { ok: true, httpStatus: 201, result: { event_id: second?.id } },
            { ok: true, httpStatus: 202, result: { event_id: first?.id, duplicate: true } },
            { ok: false, httpStatus: 400 },
        ],
    })
    expect(world.rows('incident')).toHaveLength(2)
})

test('a batch again changes nothing and is answered with the first results', () => {
    answers(cases(3))
    const before = hashOf(world.state)
    expect(statusesOf(cases(3))).toEqual([200, 200, 200])
    expect(hashOf(world.state)).toBe(before)
})

test('an event is the same whether it came alone or in a batch, blanks included', () => {
    const [event] = cases(1)
    const text = JSON.stringify(event, undefined, 1)
    receive(postOf(text), world.hub)
    const reply = post(`{"events": [\n ${text} ,${text}]}`)
    expect(reply).toMatchObject({ replies: [{ httpStatus: 200 }, { httpStatus: 200 }] })
    expect(world.rows(EVENTS)[0]?.payload).toBe(text)
})

test('the same id with another body is refused for itself', () => {
    const [event] = cases(1)
    expect(statusesOf([event, { ...event, tenant_id: 'other' }, ...cases(2).slice(1)])).toEqual([201, 409, 201])
})

test('a creation is done before what changes it, however they stand in the batch', () => {
    const resolved = aboutCase('case.status_changed', 'case-0', {
        status: 'resolved',
        timestamp: '2026-05-15T11:00:00Z',
    })
    expect(statusesOf([resolved, ...cases(1)])).toEqual([201, 201])
    expect(world.rows('incident')).toMatchObject([{ state: '6' }])
})

test('all are stored before the first is settled', () => {
    const stored: number[] = []
    const hub = world.node({
        beforeCall: ({ method }) => {
            if (method === 'records.insert') stored.push(world.rows(EVENTS).length)
            return undefined
        },
    })
    answers(cases(3), hub)
    expect(stored).toEqual([3, 3, 3])
})

test('what cannot be settled in three seconds is safe, and follows soon', () => {
    const slow = world.node({
        afterCall: ({ method }) => {
            if (method === 'records.insert') world.wait(2)
            return undefined
        },
    })
    expect(statusesOf(cases(4), slow)).toEqual([201, 201, 202, 202])
    expect(world.state.wakes).toEqual(['inbound'])
    settleDue(world.hub)
    expect(world.rows('incident')).toHaveLength(4)
})

test('of a queued connection is answered with receipts, and one wake-up', () => {
    world.edit('x_aigov_bridge_connection', connection, { processing: 'queued' })
    expect(statusesOf(cases(3))).toEqual([202, 202, 202])
    expect(world.state.wakes).toEqual(['inbound'])
})

test('one that cannot be stored does not touch the others', () => {
    let inserts = 0
    const hub = world.node({
        beforeCall: ({ method }) => (method === 'events.insert' && ++inserts === 2 ? { answer: undefined } : undefined),
    })
    expect(statusesOf(cases(3), hub)).toEqual([201, 503, 201])
})

describe('a whole batch is refused, and leaves no trace,', () => {
    const REFUSALS: readonly [what: string, status: number, body: string | object, options: PostOptions][] = [
        ['without a signature', 401, { events: cases(1) }, { headers: {} }],
        ['of another user', 403, { events: cases(1) }, { callerId: 'id-of-jane.doe' }],
        ['that is no JSON', 400, '{"events": [1, 2', {}],
        ['that is a list', 400, cases(2), {}],
        ['without events', 400, {}, {}],
        ['with events that are no list', 400, { events: cases(1)[0] ?? {} }, {}],
        ['of more than a hundred', 400, { events: cases(101) }, {}],
    ]
    test.each(REFUSALS)('%s: %i', (_what, status, body, options) => {
        const before = hashOf(world.state)
        expect(post(body, options)).toMatchObject({ ok: false, httpStatus: status })
        expect(hashOf(world.state)).toBe(before)
    })
})

test('a hundred events are taken, and none is answered with none', () => {
    world.edit('x_aigov_bridge_connection', connection, { processing: 'queued' })
    expect(statusesOf(cases(100)).every((status) => status === 202)).toBe(true)
    expect(post({ events: [] })).toEqual({ ok: true, httpStatus: 207, replies: [] })
})
