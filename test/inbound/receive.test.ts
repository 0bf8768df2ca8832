import { MAX_BODY_BYTES } from '../../src/server/inbound/refusal.ts'
import { receive } from '../../src/server/inbound/receive.ts'
import { settleDue } from '../../src/server/inbound/settle-due.ts'
import { aboutCase, aisocSample } from '../support/aisoc/samples.ts'
import { atEveryCrash } from '../support/hub/crash.ts'
import { postOf, type PostOptions } from '../support/hub/post.ts'
import { hashOf } from '../support/hub/state.ts'
import { createWorld, INTEGRATION_USER, type World } from '../support/hub/world.ts'

let world: World
let connection: string
beforeEach(() => {
    world = createWorld()
    connection = world.connect()
})

const CREATED = aisocSample('case.created')
const post = (body: string | object, options: PostOptions = {}, hub = world.hub) => receive(postOf(body, options), hub)
const EVENTS = 'x_aigov_bridge_event'

describe('what is refused leaves no trace', () => {
    const REFUSALS: readonly [what: string, status: number, act: () => ReturnType<typeof post>][] = [
        ['an unknown connection', 404, () => post(CREATED, { connectionName: 'nobody' })],
        ['a connection spelled in another case', 404, () => post(CREATED, { connectionName: 'AISOC-PROD' })],
        ['another user', 403, () => post(CREATED, { callerId: 'id-of-jane.doe' })],
        ['no user', 403, () => post(CREATED, { callerId: '' })],
        ['a body over a mebibyte', 413, () => post({ ...CREATED, filler: 'x'.repeat(MAX_BODY_BYTES) })],
        ['a body said to be too long', 413, () => post(CREATED, { contentLength: MAX_BODY_BYTES + 1 })],
        ['no signature', 401, () => post(CREATED, { headers: {} })],
        ['a signature of another secret', 401, () => post(CREATED, { secret: 'another secret' })],
        ['a body that was changed', 401, () => post(CREATED, { sent: `${JSON.stringify(CREATED)} ` })],
        ['a body that is no JSON', 400, () => post('{"id": ')],
        ['an empty body', 400, () => post('')],
        ['a list', 400, () => post([CREATED])],
        ['no id', 400, () => post({ ...CREATED, id: undefined })],
        ['a date without offset', 400, () => post({ ...CREATED, timestamp: '2026-05-15T10:00:00' })],
        ['no case', 400, () => post({ ...CREATED, data: {} })],
    ]
    test.each(REFUSALS)('%s: %i', (_what, status, act) => {
        const before = hashOf(world.state)
        expect(act()).toMatchObject({ ok: false, httpStatus: status, message: expect.stringMatching(/\w/) as string })
        expect(hashOf(world.state)).toBe(before)
        expect(world.state.wakes).toEqual([])
    })

    test('an inactive connection: 403', () => {
        world.edit('x_aigov_bridge_connection', connection, { active: false })
        expect(post(CREATED)).toMatchObject({ httpStatus: 403, message: 'Inactive connection' })
        expect(world.rows(EVENTS)).toEqual([])
    })

    test('a connection of a platform that this version does not know: 403', () => {
        world.edit('x_aigov_bridge_connection', connection, { platform: 'sputnik' })
        expect(post(CREATED)).toMatchObject({ httpStatus: 403, message: 'Unknown platform' })
    })

    test('a connection without an integration user: 403', () => {
        world.edit('x_aigov_bridge_connection', connection, { integration_user: '' })
        expect(post(CREATED, { callerId: '' })).toMatchObject({ httpStatus: 403 })
    })

    test('a refusal of a signature tells nothing', () => {
        expect(post(CREATED, { headers: {} })).toEqual({
            ok: false,
            httpStatus: 401,
            message: 'Invalid signature',
            detail: '',
        })
    })

    test('a refusal of a body names the field', () => {
        expect(post(aboutCase('case.created', ''))).toMatchObject({
            detail: 'data.case.id must be a text that is not empty.',
        })
    })
})

describe('the size of a body counts in bytes', () => {
    const bodyOf = (bytes: number, character: string): string => {
        const frame = '{"filler":""}'.length
        const width = Buffer.byteLength(character)
        const filler = character.repeat(Math.floor((bytes - frame) / width))
        return JSON.stringify({ filler: filler + 'x'.repeat(bytes - frame - Buffer.byteLength(filler)) })
    }

    test.each(['x', '€'])('of %s, one more than a mebibyte is too many', (character) => {
        expect(Buffer.byteLength(bodyOf(MAX_BODY_BYTES, character))).toBe(MAX_BODY_BYTES)
        expect(post(bodyOf(MAX_BODY_BYTES, character))).toMatchObject({ httpStatus: 400 })
        expect(post(bodyOf(MAX_BODY_BYTES + 1, character))).toMatchObject({ httpStatus: 413 })
    })
})

describe('the first delivery', () => {
    test('is settled at once: 201 with the record, its number and its link', () => {
        const reply = post(CREATED)
        const [incident] = world.rows('incident')
        expect(reply).toEqual({
            ok: true,
            httpStatus: 201,
            result: {
                status: 'processed',
                event_id: CREATED.id,
                duplicate: false,
                receipt: `/api/x_aigov_bridge/v1/events/aisoc-prod/${String(CREATED.id)}`,
                records: [
                    {
                        operation: 'open_incident',
                        table: 'incident',
                        sys_id: incident?.sys_id,
                        number: 'INC0010001',
                        url: `https://instance.example/nav_to.do?uri=incident.do?sys_id=${incident?.sys_id ?? ''}`,
                    },
                ],
            },
        })
    })

    test('is kept as it was sent, with the moment to the millisecond', () => {
        const text = JSON.stringify({ ...CREATED, timestamp: '2026-05-15T12:00:00.123+02:00' }, undefined, 3)
        post(text)
        expect(world.rows(EVENTS)).toMatchObject([
            {
                connection,
                payload: text,
                event_id: CREATED.id,
                event_type: 'case.created',
                entity: '0b0f7c0e-6a0e-4f3c-9f7e-7c1c7a6f2d11',
                occurred_at: '2026-05-15 10:00:00',
                order_key: `2026-05-15T10:00:00.123Z|0|${String(CREATED.id)}`,
                state: 'processed',
                attempts: '1',
                next_attempt_at: '',
            },
        ])
    })

    test('to a queued connection is answered 202 and waits for the wake-up', () => {
        world.edit('x_aigov_bridge_connection', connection, { processing: 'queued' })
        expect(post(CREATED)).toMatchObject({ httpStatus: 202, result: { status: 'accepted', records: [] } })
        expect(world.rows(EVENTS)).toMatchObject([{ state: 'received', attempts: '0' }])
        expect(world.state.wakes).toEqual(['inbound'])
        expect(world.rows('incident')).toEqual([])
    })

    test('of a type that the bridge does not know is kept and ignored: 202', () => {
        expect(post({ ...CREATED, type: 'rule.edited', data: 'anything' })).toMatchObject({
            ok: true,
            httpStatus: 202,
            result: { status: 'ignored', records: [], reason: 'rule.edited is no event that the bridge knows' },
        })
        expect(world.rows(EVENTS)).toMatchObject([{ state: 'ignored', attempts: '0' }])
    })

    test.each(['constructor', '__proto__', 'toString'])('of the type %s is of an unknown type', (type) => {
        expect(post({ ...CREATED, type })).toMatchObject({ httpStatus: 202, result: { status: 'ignored' } })
    })

    test('while its entity is in other hands is accepted and not settled', () => {
        const hub = world.node({
            beforeCall: ({ method }) => (method === 'leases.take' ? { answer: undefined } : undefined),
        })
        expect(post(CREATED, {}, hub)).toMatchObject({ httpStatus: 202, result: { status: 'accepted' } })
        expect(world.rows(EVENTS)).toMatchObject([{ state: 'received', attempts: '0' }])
    })

    test('that the instance does not store is answered 503, so that the sender tries again', () => {
        const hub = world.node({
            beforeCall: ({ method }) => (method === 'events.insert' ? { answer: undefined } : undefined),
        })
        expect(post(CREATED, {}, hub)).toMatchObject({ ok: false, httpStatus: 503 })
        expect(world.rows(EVENTS)).toEqual([])
    })

    test('needs no signature when the connection has no secret', () => {
        world.connect({ name: 'unsigned' }, {})
        expect(post(CREATED, { connectionName: 'unsigned', headers: {} })).toMatchObject({ httpStatus: 201 })
    })
})

describe('the same event again', () => {
    test('is answered 200 with the first result, and changes nothing', () => {
        const first = post(CREATED)
        const before = hashOf(world.state)
        const again = post(CREATED)
        expect(again).toMatchObject({ ok: true, httpStatus: 200, result: { status: 'duplicate', duplicate: true } })
        expect(again).toMatchObject({ result: { records: 'result' in first && first.result.records } })
        expect(hashOf(world.state)).toBe(before)
    })

    test('while it is in work is answered 202 with its receipt', () => {
        world.edit('x_aigov_bridge_connection', connection, { processing: 'queued' })
        post(CREATED)
        expect(post(CREATED)).toMatchObject({ httpStatus: 202, result: { status: 'accepted', duplicate: true } })
        expect(world.rows(EVENTS)).toHaveLength(1)
    })

    test('of an ignored type is a duplicate too', () => {
        const unknown = { ...CREATED, type: 'rule.edited' }
        post(unknown)
        expect(post(unknown)).toMatchObject({ httpStatus: 200, result: { status: 'duplicate' } })
    })

    test.each([
        ['another word', { ...CREATED, tenant_id: 'other' }],
        ['another type', { ...CREATED, type: 'case.summary_added' }],
        ['a blank more', `${JSON.stringify(CREATED)} `],
    ])('with %s is refused 409, and the attempt is written down', (_what, tampered) => {
        post(CREATED)
        const before = structuredClone(world.rows(EVENTS))
        expect(post(tampered)).toMatchObject({ ok: false, httpStatus: 409, message: 'Conflicting event' })
        expect(world.rows(EVENTS)).toEqual(before)
        expect(world.rows('x_aigov_bridge_audit_entry')).toMatchObject([
            { action: 'event_id_reused', connection, record_sys_id: before[0]?.sys_id },
        ])
    })

    test('at another connection is another event', () => {
        world.connect({ name: 'aisoc-test' })
        post(CREATED)
        expect(post(CREATED, { connectionName: 'aisoc-test' })).toMatchObject({ httpStatus: 201 })
        expect(world.rows('incident')).toHaveLength(2)
    })

    test('under an id in another case is another event', () => {
        post(CREATED)
        const other = { ...CREATED, id: String(CREATED.id).toLowerCase() }
        expect(post(other)).toMatchObject({ httpStatus: 201, result: { duplicate: false } })
    })
})

test('whenever a node dies while it receives, the next try of the sender and the sweep end in one incident', () => {
    const calls = atEveryCrash({
        arrange: (crashed) => void crashed.connect(),
        act: (hub) => receive(postOf(CREATED), hub),
        recover: (crashed) => {
            expect(receive(postOf(CREATED), crashed.hub)).toMatchObject({ ok: true })
            settleDue(crashed.hub)
        },
        check: (crashed) => {
            expect(crashed.rows('incident')).toHaveLength(1)
            expect(crashed.rows(EVENTS)).toMatchObject([{ state: 'processed' }])
            expect(crashed.rows('x_aigov_bridge_external_ref')).toMatchObject([{ state: 'linked' }])
        },
    })
    expect(calls).toEqual(expect.arrayContaining(['events.insert', 'leases.take', 'records.insert', 'leases.release']))
})

test('the caller is known by the sys_id of the integration user', () => {
    expect(post(CREATED, { callerId: INTEGRATION_USER })).toMatchObject({ httpStatus: 403 })
})
