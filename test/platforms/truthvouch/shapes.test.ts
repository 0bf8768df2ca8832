import { receive } from '../../../src/server/inbound/receive.ts'
import { receiveBatch } from '../../../src/server/inbound/receive-batch.ts'
import { truthvouch } from '../../../src/server/platforms/truthvouch/index.ts'
import { postOf, type PostOptions } from '../../support/hub/post.ts'
import { createWorld, type World } from '../../support/hub/world.ts'

let world: World
beforeEach(() => {
    world = createWorld()
    world.connect({ platform: 'truthvouch', signature_scheme: 'none' })
})

const AT = '2026-03-15T10:30:00Z'
const post = (body: object, options: PostOptions = {}) => postOf(body, { platform: truthvouch, ...options })
const send = (body: object, options: PostOptions = {}) => receive(post(body, options), world.hub)
const events = () => world.rows('x_aigov_bridge_event')
const incidents = () => world.rows('incident')

describe('a flat event', () => {
    const FLAT = { event_type: 'alert.detected', timestamp: AT, alert_id: 'a-1', severity: 'high', message: 'Leak' }

    test('may say under `type` what was detected', () => {
        send({ ...FLAT, type: 'pii' })
        expect(events()).toMatchObject([{ event_type: 'alert.created', state: 'processed' }])
        expect(incidents()[0]?.description).toContain('Detected: pii')
    })

    test('may be in camel case', () => {
        const { alert_id: _, ...rest } = FLAT
        send({ ...rest, alertId: 'a-1', truthScore: 0.25 })
        expect(incidents()).toMatchObject([{ correlation_id: 'truthvouch:a-1' }])
    })

    test.each([
        ['certification_id', 'certification.issued', 'certification:cert-9'],
        ['certificationId', 'certification.issued', 'certification:cert-9'],
    ])('names its thing as %s', (name, type, entity) => {
        send({ event_type: type, timestamp: AT, [name]: 'cert-9' })
        expect(events()).toMatchObject([{ event_type: type, entity: entity.split(':')[1] }])
    })

    test('of security without an id is a thing of its own: two of one second make two records', () => {
        const security = { event_type: 'security_event.created', timestamp: AT, severity: 'high' }
        send({ ...security, description: 'one', details: { event_type: 'Jailbreak' } })
        send({ ...security, description: 'two' })
        expect(events().map(({ state }) => state)).toEqual(['processed', 'processed'])
        expect(new Set(events().map(({ entity }) => entity)).size).toBe(2)
        expect(incidents().map((row) => row.short_description)).toEqual(['[high] Jailbreak', '[high] two'])
    })
})

test.each(['health_score', 'healthScore'])('a system tells its health as %s', (name) => {
    const envelope = { timestamp: AT, type: 'ai_system.registered' }
    send({ ...envelope, id: 'e-1', data: { name: 'Engine', attributes: {} } })
    send({ ...envelope, id: 'e-2', type: 'ai_system.updated', data: { name: 'Engine', [name]: 42 } })
    const [ci] = world.rows('cmdb_ci')
    expect(JSON.stringify(ci)).toContain('42')
})

describe('an alert.batch', () => {
    const alerts = [
        { alertId: 'a-1', severity: 'high', title: 'one' },
        { alert_id: 'a-2', severity: 'low', title: 'two' },
    ]
    const TAKEN = { httpStatus: 207, replies: [{ httpStatus: 201 }, { httpStatus: 201 }] }
    const ids = () => events().map((row) => row.event_id)

    test('behind the envelope', () => {
        expect(send({ id: 'b-1', type: 'alert.batch', timestamp: AT, data: { alerts } })).toMatchObject(TAKEN)
        expect(ids()).toEqual(['b-1:a-1', 'b-1:a-2'])
    })

    test('flat', () => {
        expect(send({ event_id: 'b-1', event_type: 'alert.batch', timestamp: AT, alerts })).toMatchObject(TAKEN)
        expect(ids()).toEqual(['b-1:a-1', 'b-1:a-2'])
    })

    test('flat and without an id: it is the same one when it comes again', () => {
        const flat = { event_type: 'alert.batch', timestamp: AT, alerts }
        expect(send(flat)).toMatchObject(TAKEN)
        expect(send(flat)).toMatchObject({ httpStatus: 207, replies: [{ result: { duplicate: true } }, {}] })
        expect(incidents()).toHaveLength(2)
    })

    test('as a CloudEvent, structured and binary', () => {
        const attributes = { specversion: '1.0', source: '/tv', type: 'alert.batch', time: AT }
        expect(send({ ...attributes, id: 'b-1', data: { alerts } })).toMatchObject(TAKEN)
        const headers = Object.fromEntries(
            Object.entries({ ...attributes, id: 'b-2' }).map(([name, value]) => [`ce-${name}`, value]),
        )
        expect(send({ alerts }, { headers })).toMatchObject(TAKEN)
        expect(ids()).toEqual(['/tv b-1:a-1', '/tv b-1:a-2', '/tv b-2:a-1', '/tv b-2:a-2'])
        expect(incidents()).toHaveLength(2)
    })

    test('asked for a dry run makes nothing of any of its alerts', () => {
        const batch = { id: 'b-1', type: 'alert.batch', timestamp: AT, data: { alerts } }
        expect(send({ ...batch, dry_run: true })).toMatchObject({
            httpStatus: 207,
            replies: [{ result: { status: 'dry_run' } }, { result: { status: 'dry_run' } }],
        })
        expect(incidents()).toEqual([])
        expect(send({ ...batch, id: 'b-2', dry_run: 'yes' })).toMatchObject({
            httpStatus: 400,
            detail: expect.stringContaining('dry_run') as string,
        })
    })
})

test('an alert.batch of which some could not be taken is to be sent again as a whole, and loses none', () => {
    const [{ sys_id: connection = '' } = {}] = world.rows('x_aigov_bridge_connection')
    world.edit('x_aigov_bridge_connection', connection, { rate_limit_per_minute: '2' })
    const alerts = ['a-1', 'a-2', 'a-3'].map((id) => ({ alertId: id, severity: 'high', message: id }))
    const batch = { id: 'b-1', type: 'alert.batch', timestamp: AT, data: { alerts } }
    expect(send(batch)).toMatchObject({ ok: false, httpStatus: 429 })
    world.wait(61)
    expect(send(batch)).toMatchObject({ ok: true, httpStatus: 207 })
    expect(events().map(({ state }) => state)).toEqual(['processed', 'processed', 'processed'])
    expect(incidents()).toHaveLength(3)
})

test('one alert of an alert.batch may be asked for as a dry run by itself', () => {
    const [first, second] = [
        { alertId: 'a-1', severity: 'high', title: 'one', dry_run: true },
        { alertId: 'a-2', severity: 'high', title: 'two' },
    ]
    const batch = { id: 'b-1', type: 'alert.batch', timestamp: AT, data: { alerts: [first, second] } }
    expect(send(batch)).toMatchObject({ replies: [{ result: { status: 'dry_run' } }, { httpStatus: 201 }] })
    expect(incidents()).toMatchObject([{ correlation_id: 'truthvouch:a-2' }])
})

describe('a batch of events', () => {
    const event = { id: 'e-1', type: 'alert.created', timestamp: AT, data: { alertId: 'a-1', severity: 'high' } }
    const batch = (body: object) => receiveBatch(post(body), world.hub)

    test('asked for a dry run makes nothing of any of its events', () => {
        expect(batch({ dry_run: true, events: [event] })).toMatchObject({
            replies: [{ result: { status: 'dry_run' } }],
        })
        expect(incidents()).toEqual([])
        expect(batch({ dry_run: 1, events: [event] })).toMatchObject({ httpStatus: 400 })
    })

    test('holds no post of several', () => {
        const several = { id: 'b-1', type: 'alert.batch', timestamp: AT, data: { alerts: [event.data] } }
        expect(batch({ events: [several, event] })).toMatchObject({
            replies: [{ httpStatus: 400 }, { httpStatus: 201 }],
        })
    })
})
