import { MAX_BODY_BYTES } from '../../src/server/inbound/refusal.ts'
import { promote } from '../../src/server/inbound/promote.ts'
import { settleDue } from '../../src/server/inbound/settle-due.ts'
import { enqueue } from '../../src/server/outbound/enqueue.ts'
import { postIncident } from '../../src/server/resources/incident.ts'
import { receiveBulk } from '../../src/server/resources/receive-bulk.ts'
import { receiveCall } from '../../src/server/resources/receive-call.ts'
import { callOf, type CallOptions } from '../support/hub/call.ts'
import { insertRow } from '../support/hub/rows.ts'
import { hashOf } from '../support/hub/state.ts'
import { createWorld, type World } from '../support/hub/world.ts'

let world: World
let connection: string
beforeEach(() => {
    world = createWorld()
    connection = world.connect()
})

const BODY = { short_description: 'Drift of the model', priority: 1 }
const post = (body: string | object = BODY, options: CallOptions = {}) =>
    receiveCall(callOf(body, options), postIncident, world.hub)
const keyed = (key: string, body: string | object = BODY) => post(body, { headers: { 'Idempotency-Key': key } })
const bulk = (incidents: unknown, options: CallOptions = {}) =>
    receiveBulk(callOf({ incidents }, options), postIncident, 'incidents', world.hub)
const incidents = () => world.rows('incident')

test.each([['key'], ['id']])(
    'what a connection in dry run only showed is done when the same call comes again, known by its %s',
    (known) => {
        const call = () => (known === 'key' ? keyed('k-1') : post({ ...BODY, external_id: 'drift-1' }))
        world.edit('x_aigov_bridge_connection', connection, { mode: 'dry_run' })
        expect(call()).toMatchObject({ httpStatus: 200, result: { status: 'dry_run' } })
        expect(call()).toMatchObject({ httpStatus: 200, result: { status: 'duplicate' } })
        world.edit('x_aigov_bridge_connection', connection, { mode: 'live' })
        expect(call()).toMatchObject({ httpStatus: 201, result: { status: 'processed' } })
        expect(call()).toMatchObject({ httpStatus: 200, result: { status: 'duplicate' } })
        expect(incidents()).toHaveLength(1)
    },
)

describe('what is refused leaves no trace', () => {
    const REFUSALS: readonly [what: string, status: number, act: () => ReturnType<typeof post>][] = [
        ['a user without a connection', 403, () => post(BODY, { callerId: 'id-of-jane.doe' })],
        ['nobody', 403, () => post(BODY, { callerId: '' })],
        [
            'the connection of somebody else',
            403,
            () => post(BODY, { callerId: 'id-of-jane.doe', connectionName: 'aisoc-prod' }),
        ],
        ['a connection that is not there', 404, () => post(BODY, { connectionName: 'nobody' })],
        ['no signature', 401, () => post(BODY, { isUnsigned: true })],
        ['a body over a mebibyte', 413, () => post({ ...BODY, description: 'x'.repeat(MAX_BODY_BYTES) })],
        ['no JSON', 400, () => post('{"short')],
        ['a list', 400, () => post([BODY])],
        ['an empty key', 400, () => keyed('""')],
        ['a key that is too long', 400, () => keyed('k'.repeat(201))],
        ['a key with an open quote', 400, () => keyed('"k')],
    ]
    test.each(REFUSALS)('%s: %i', (_what, status, act) => {
        const before = hashOf(world.state)
        expect(act()).toMatchObject({ ok: false, httpStatus: status, message: expect.stringMatching(/\w/) as string })
        expect(hashOf(world.state)).toBe(before)
    })

    const FIELDS: readonly [field: string, value: unknown][] = [
        ['short_description', undefined],
        ['short_description', 'x'.repeat(161)],
        ['short_description', { toString: 'x' }],
        ['description', ['x']],
        ['category', 7],
        ['priority', 6],
        ['priority', 'constructor'],
        ['impact', 'critical'],
        ['urgency', 0],
        ['assigned_to', {}],
        ['external_id', 'x'.repeat(201)],
        ['external_id', 1e21],
        ['external_id', 'a\u0000b'],
        ['dry_run', 'yes'],
    ]
    test.each(FIELDS)('%s is named when it is wrong: %j', (field, value) => {
        expect(post({ ...BODY, [field]: value })).toMatchObject({
            httpStatus: 400,
            message: 'Invalid request',
            detail: expect.stringContaining(field) as string,
        })
        expect(world.rows('x_aigov_bridge_event')).toEqual([])
    })

    test('the connection is switched off: 403', () => {
        world.edit('x_aigov_bridge_connection', connection, { active: false })
        expect(post()).toMatchObject({ httpStatus: 403, message: 'Inactive connection' })
    })
})

describe('an incident', () => {
    test('is made of the body, with a receipt, and without an id of the caller it carries none of the platform', () => {
        const reply = post({ ...BODY, category: 'software', caller: 'ada' })
        expect(reply).toMatchObject({
            httpStatus: 201,
            result: { status: 'processed', records: [{ operation: 'open_incident', table: 'incident' }] },
        })
        expect(incidents()).toMatchObject([
            { ...{ short_description: BODY.short_description }, category: 'software', impact: '1', urgency: '1' },
        ])
        expect(incidents()[0]?.correlation_id).toMatch(/^bridge:call:/)
        expect(incidents()[0]).toMatchObject({
            correlation_display: 'aisoc-prod',
            opened_by: 'id-of-aisoc.integration',
        })
    })

    test.each([
        [1, '1', '1'],
        ['2', '1', '2'],
        ['moderate', '2', '2'],
        [4, '2', '3'],
        ['planning', '3', '3'],
    ])('of priority %s has impact %s and urgency %s', (priority, impact, urgency) => {
        post({ ...BODY, priority })
        expect(incidents()).toMatchObject([{ impact, urgency }])
    })

    test('takes impact and urgency as given, whatever the priority', () => {
        post({ ...BODY, priority: 1, urgency: 1, impact: 'Medium' })
        expect(incidents()).toMatchObject([{ impact: '2', urgency: '1' }])
    })

    test('of a thing that the platform told before is the same one', () => {
        const first = post({ ...BODY, external_id: 'alert-1' }, { headers: { 'Idempotency-Key': 'a' } })
        const second = post({ ...BODY, external_id: 'alert-1' }, { headers: { 'Idempotency-Key': 'b' } })
        expect(incidents()).toHaveLength(1)
        expect(incidents()[0]?.correlation_id).toBe('aisoc:alert-1')
        expect(first).toMatchObject({ httpStatus: 201 })
        const records = [{ sys_id: recordOf(first), remark: 'it existed' }]
        expect(second).toMatchObject({ httpStatus: 200, result: { status: 'processed', records } })
    })

    test('that was closed or deleted here is not made again: 200', () => {
        const about = (key: string) =>
            post({ ...BODY, external_id: 'alert-1' }, { headers: { 'Idempotency-Key': key } })
        const sysId = recordOf(about('a'))
        world.edit('incident', sysId, { state: '7', active: false })
        world.wait(1)
        const closed = [{ sys_id: sysId, remark: 'the record is closed' }]
        expect(about('b')).toMatchObject({ httpStatus: 200, result: { records: closed } })
        world.delete('incident', sysId)
        const deleted = [{ sys_id: sysId, remark: expect.stringMatching(/^the record was deleted/) as string }]
        expect(about('c')).toMatchObject({ httpStatus: 200, result: { records: deleted } })
    })

    test('of a dry run is shown only', () => {
        expect(post({ ...BODY, dry_run: true })).toMatchObject({
            httpStatus: 200,
            result: { status: 'dry_run', plan: [{ operation: 'open_incident', fields: { impact: '1' } }] },
        })
        expect(incidents()).toEqual([])
    })

    test('waits while the connection is paused', () => {
        world.edit('x_aigov_bridge_connection', connection, { mode: 'paused' })
        expect(keyed('k')).toMatchObject({ httpStatus: 202, result: { status: 'accepted' } })
        expect(keyed('k')).toMatchObject({ httpStatus: 202, result: { status: 'accepted', duplicate: true } })
        world.edit('x_aigov_bridge_connection', connection, { mode: 'live' })
        settleDue(world.hub)
        expect(incidents()).toHaveLength(1)
    })
})

const recordOf = (reply: ReturnType<typeof post>): string => (reply.ok ? (reply.result.records[0]?.sys_id ?? '') : '')

describe('a repeat', () => {
    test('with the same key and body has the first answer, the key quoted or not', () => {
        const first = keyed('"k-1"')
        expect(keyed('k-1')).toMatchObject({
            httpStatus: 200,
            result: { duplicate: true, records: [{ sys_id: recordOf(first) }] },
        })
        expect(incidents()).toHaveLength(1)
    })

    test('with the same id of the caller too', () => {
        const body = { ...BODY, external_id: 4711 }
        const first = post(body)
        expect(post(body)).toMatchObject({ httpStatus: 200, result: { records: [{ sys_id: recordOf(first) }] } })
    })

    test('with the same key and another body: 422', () => {
        keyed('k')
        expect(keyed('k', { ...BODY, priority: 2 })).toMatchObject({ ok: false, httpStatus: 422 })
        expect(incidents()).toHaveLength(1)
    })

    test('while the first one is in work: 409, to be tried again', () => {
        const again: unknown[] = []
        const hub = world.node({
            beforeCall: ({ method }) => {
                if (method === 'records.insert' && again.length === 0) again.push(keyed('k'))
                return undefined
            },
        })
        receiveCall(callOf(BODY, { headers: { 'Idempotency-Key': 'k' } }), postIncident, hub)
        expect(again).toMatchObject([{ ok: false, httpStatus: 409, retryAfterSeconds: 5 }])
        expect(incidents()).toHaveLength(1)
    })

    test('without key and id is a new one', () => {
        post()
        post()
        expect(incidents()).toHaveLength(2)
    })

    test('an event of the platform with the id of a call is no repeat of it', () => {
        post({ ...BODY, external_id: 'case-1' })
        expect(world.rows('x_aigov_bridge_event')).toMatchObject([
            { event_id: 'incidents:case-1', event_type: 'POST /incidents', entity: 'case-1' },
        ])
    })
})

describe('the connection of a caller', () => {
    const second = (fields = {}) =>
        insertRow({ state: world.state, user: 'admin' }, 'x_aigov_bridge_connection', {
            name: 'aisoc-two',
            platform: 'aisoc',
            active: true,
            integration_user: 'id-of-aisoc.integration',
            ...fields,
        })

    test('has to be named where there are several', () => {
        second()
        expect(post()).toMatchObject({ httpStatus: 400, detail: expect.stringContaining('?connection=') as string })
        expect(post(BODY, { connectionName: 'aisoc-prod' })).toMatchObject({ httpStatus: 201 })
    })

    test('is the active one where others are switched off', () => {
        second({ active: false })
        expect(post()).toMatchObject({ httpStatus: 201 })
    })
})

describe('many incidents in one post', () => {
    test('of one thing are one: made once, and there for the others', () => {
        const same = { ...BODY, external_id: 'a' }
        expect(bulk([same, same], { headers: { 'Idempotency-Key': 'k' } })).toMatchObject({
            replies: [{ httpStatus: 201 }, { httpStatus: 200, result: { duplicate: false } }],
        })
    })

    test('are answered one by one', () => {
        const reply = bulk([{ ...BODY, external_id: 'a' }, { priority: 1 }, 7, { ...BODY, external_id: 'a' }])
        expect(reply).toMatchObject({
            httpStatus: 207,
            replies: [
                { httpStatus: 201 },
                { httpStatus: 400, detail: 'short_description must be a text that is not empty.' },
                { httpStatus: 400, detail: 'body must be an object.' },
                { httpStatus: 202, result: { duplicate: true } },
            ],
        })
        expect(incidents()).toHaveLength(1)
    })

    test('asked for a dry run make none, and do not stand in the way of what follows', () => {
        const list = [{ ...BODY, external_id: 'a' }, BODY]
        const shown = receiveBulk(callOf({ incidents: list, dry_run: true }), postIncident, 'incidents', world.hub)
        expect(shown).toMatchObject({ replies: [{ result: { status: 'dry_run' } }, { result: { status: 'dry_run' } }] })
        expect(incidents()).toEqual([])
        expect(bulk(list)).toMatchObject({ replies: [{ httpStatus: 201 }, { httpStatus: 201 }] })
    })

    test.each<CallOptions>([{}, { headers: { 'Idempotency-Key': 'k' } }])(
        'shown, promoted and called for once more under %j stay a thing that the platform does not know',
        (options) => {
            receiveCall(callOf({ ...BODY, dry_run: true }, options), postIncident, world.hub)
            promote(world.rows('x_aigov_bridge_event')[0]?.sys_id ?? '', 'ada', world.hub)
            settleDue(world.hub)
            expect(incidents()).toHaveLength(1)
            receiveCall(callOf(BODY, options), postIncident, world.hub)
            expect(incidents()).toHaveLength('headers' in options ? 1 : 2)
            enqueue(world.save('incident', incidents()[0]?.sys_id ?? '', { state: '2' }), world.hub)
            expect(world.rows('x_aigov_bridge_message')).toEqual([])
        },
    )

    test('with a parameter that no post has: 400', () => {
        const parameters = ['conection']
        expect(bulk([BODY], { parameters })).toMatchObject({
            httpStatus: 400,
            detail: 'conection must be left out: the parameters are connection.',
        })
        expect(receiveCall(callOf(BODY, { parameters }), postIncident, world.hub)).toMatchObject({ httpStatus: 400 })
    })

    test('with a field that the post does not have: 400', () => {
        const reply = receiveBulk(callOf({ incidents: [BODY], notify: true }), postIncident, 'incidents', world.hub)
        expect(reply).toMatchObject({ httpStatus: 400, detail: expect.stringContaining('notify') as string })
    })

    test('a repeat under one key makes none again', () => {
        const headers = { 'Idempotency-Key': 'k' }
        bulk([BODY, BODY], { headers })
        expect(bulk([BODY, BODY], { headers })).toMatchObject({ replies: [{ httpStatus: 200 }, { httpStatus: 200 }] })
        expect(incidents()).toHaveLength(2)
    })

    test.each([
        ['more than 100', Array.from({ length: 101 }, () => BODY)],
        ['no list', { 0: BODY }],
    ])('%s: 400', (_what, list) => {
        expect(bulk(list)).toMatchObject({
            ok: false,
            httpStatus: 400,
            detail: expect.stringContaining('incidents') as string,
        })
        expect(incidents()).toEqual([])
    })
})
