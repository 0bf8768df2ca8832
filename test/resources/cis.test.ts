import { postCi } from '../../src/server/resources/configuration-item.ts'
import { changeCiStatus, findCi } from '../../src/server/resources/find-ci.ts'
import { postIncident } from '../../src/server/resources/incident.ts'
import { receiveCall } from '../../src/server/resources/receive-call.ts'
import { callOf } from '../support/hub/call.ts'
import { hashOf } from '../support/hub/state.ts'
import { createWorld, INTEGRATION_USER, type World } from '../support/hub/world.ts'

const SYSTEM = 'AI-Engine-Production'

let world: World
beforeEach(() => {
    world = createWorld()
    world.connect()
})

const post = (body: object) => receiveCall(callOf(body), postCi, world.hub)
const look = (id: string, header: string | undefined = undefined, callerId = `id-of-${INTEGRATION_USER}`) =>
    findCi({ id, callerId, connectionName: '', parameter: () => '', parameters: [], header: () => header }, world.hub)
const patch = (id: string, body: object, headers: Readonly<Record<string, string>> = {}) =>
    changeCiStatus(callOf(body, { id, headers }), world.hub)
const ci = () => world.rows('cmdb_ci')[0] ?? {}

test('POST /cis registers a CI, and again changes the same one', () => {
    const body = { name: SYSTEM, type: 'Application', status: 'In Production', attributes: { region: 'eu' } }
    expect(post(body)).toMatchObject({ httpStatus: 201, result: { status: 'processed' } })
    expect(post({ name: SYSTEM, status: 'Retired', owner: 'AI Ops' })).toMatchObject({
        httpStatus: 200,
        result: { records: [{ remark: expect.stringMatching(/^it existed/) as string }] },
    })
    expect(world.rows('cmdb_ci')).toHaveLength(1)
    expect([ci().operational_status, JSON.parse(ci().attributes ?? '')]).toEqual([
        '6',
        { region: 'eu', ci_type: 'Application', owner: 'AI Ops' },
    ])
})

describe('a type that is a class', () => {
    const remarkOf = (type: string): unknown => {
        const reply = post({ name: SYSTEM, type })
        return reply.ok ? reply.result.records[0]?.remark : reply.detail
    }

    test('is the one of the CI, without a word', () => {
        expect(remarkOf('cmdb_ci_server')).toBeUndefined()
        expect(ci().sys_class_name).toBe('cmdb_ci_server')
    })

    test('gives way to the class of the connection, and to that of a CI which is there, and the answer says so', () => {
        world = createWorld()
        world.connect({ ci_class: 'cmdb_ci_service_auto' })
        const words = 'the class is cmdb_ci_service_auto, not cmdb_ci_server'
        expect(remarkOf('cmdb_ci_server')).toBe(words)
        expect(remarkOf('cmdb_ci_server')).toBe(`it existed; nothing to change; ${words}`)
        expect(remarkOf('cmdb_ci_service_auto')).toBe('it existed; nothing to change')
    })

    test('that the instance lacks is named once', () => {
        expect(remarkOf('cmdb_ci_robot')).toBe('this instance has no class cmdb_ci_robot')
    })
})

test.each([
    ['name', {}],
    ['status', { name: SYSTEM, status: 'fine' }],
    ['attributes', { name: SYSTEM, attributes: 'region' }],
])('a wrong %s is refused by its name', (field, body) => {
    expect(post(body)).toMatchObject({ ok: false, httpStatus: 400, detail: expect.stringContaining(field) as string })
    expect(world.rows('cmdb_ci')).toEqual([])
})

test('GET /cis by name or sys_id, with a tag that answers 304 until something changes', () => {
    post({ name: SYSTEM, attributes: { region: 'eu' } })
    const first = look(SYSTEM)
    expect(first).toMatchObject({
        httpStatus: 200,
        result: { name: SYSTEM, sys_id: ci().sys_id, class: 'cmdb_ci_service_auto', attributes: { region: 'eu' } },
    })
    const tag = first.ok ? (first.headers?.ETag ?? '') : ''
    expect(look(ci().sys_id ?? '', `"other", W/${tag}`)).toMatchObject({ httpStatus: 304, result: undefined })
    world.edit('cmdb_ci', ci().sys_id ?? '', { operational_status: '2' })
    expect(look(SYSTEM, tag)).toMatchObject({ httpStatus: 200, result: { operational_status: '2' } })
})

test('PATCH /cis/{id}/status changes what it names, by name or sys_id', () => {
    post({ name: SYSTEM })
    expect(patch(SYSTEM, { operational_status: 'Down', health_score: 92 })).toMatchObject({ httpStatus: 200 })
    expect(patch(ci().sys_id ?? '', { health_score: 71.5, last_verified: '2026-03-15' })).toMatchObject({ ok: true })
    expect([ci().operational_status, JSON.parse(ci().attributes ?? '')]).toEqual([
        '2',
        { health_score: '71.5', last_verified: '2026-03-15' },
    ])
    expect(patch(SYSTEM, { status: 'Operational' })).toMatchObject({ httpStatus: 200 })
    expect(ci().operational_status).toBe('1')
})

test('a CI whose class was changed is found and changed by its sys_id too', () => {
    post({ name: SYSTEM })
    const id = ci().sys_id ?? ''
    world.edit('cmdb_ci', id, { sys_class_name: 'cmdb_ci_server' })
    expect(look(id)).toMatchObject({ httpStatus: 200, result: { sys_id: id, class: 'cmdb_ci_server' } })
    expect(patch(id, { health_score: 92 })).toMatchObject({ httpStatus: 200 })
    expect(look(SYSTEM)).toMatchObject({ result: { attributes: { health_score: '92' } } })
})

test('an incident of the connection is no CI', () => {
    const made = receiveCall(callOf({ short_description: 'Drift' }), postIncident, world.hub)
    expect(look(made.ok ? (made.result.records[0]?.sys_id ?? '') : '')).toMatchObject({ httpStatus: 404 })
})

describe('PATCH /cis/{id}/status with If-Match', () => {
    const DOWN = { operational_status: 'Down' }
    const tag = (): string => {
        const seen = look(SYSTEM)
        return seen.ok ? (seen.headers?.ETag ?? '') : ''
    }
    beforeEach(() => void post({ name: SYSTEM }))

    test('changes what is as its caller saw it, whoever weakened the tag on the way', () => {
        expect(patch(SYSTEM, DOWN, { 'If-Match': tag() })).toMatchObject({ httpStatus: 200 })
        expect(patch(SYSTEM, { status: 'Ready' }, { 'If-Match': `"x", W/${tag()}` })).toMatchObject({ httpStatus: 200 })
        expect(patch(SYSTEM, DOWN, { 'If-Match': '*' })).toMatchObject({ httpStatus: 200 })
        expect(ci().operational_status).toBe('2')
    })

    test('that names another state is refused, and leaves no trace: 412', () => {
        const seen = tag()
        world.edit('cmdb_ci', ci().sys_id ?? '', { operational_status: '6' })
        const before = hashOf(world.state)
        expect(patch(SYSTEM, DOWN, { 'If-Match': seen })).toMatchObject({
            httpStatus: 412,
            detail: expect.stringContaining('If-Match') as string,
        })
        expect(hashOf(world.state)).toBe(before)
        world.delete('cmdb_ci', ci().sys_id ?? '')
        expect(patch(SYSTEM, DOWN, { 'If-Match': '*' })).toMatchObject({ httpStatus: 412 })
    })

    test('repeated under its key has its answer, although it changed the tag itself', () => {
        const headers = { 'If-Match': tag(), 'Idempotency-Key': 'k' }
        expect(patch(SYSTEM, DOWN, headers)).toMatchObject({ httpStatus: 200 })
        expect(tag()).not.toBe(headers['If-Match'])
        expect(patch(SYSTEM, DOWN, headers)).toMatchObject({ httpStatus: 200, result: { duplicate: true } })
    })
})

test.each([
    [{}, 'body must be one with operational_status, health_score or last_verified'],
    [{ dry_run: true }, 'body must be one with'],
    [{ status: 'banana' }, 'status must be 1 to 6 or one of operational, active'],
    [{ operational_status: 'banana' }, 'operational_status must be'],
    [{ health_score: 101 }, 'health_score must be'],
    [{ colour: 'red' }, 'colour must be left out'],
])('PATCH with %j is refused: %s', (body, words) => {
    post({ name: SYSTEM })
    expect(patch(SYSTEM, body)).toMatchObject({ httpStatus: 400, detail: expect.stringContaining(words) as string })
})

test('calls of one moment count in the order in which they came', () => {
    post({ name: SYSTEM })
    for (const score of [10, 90, 30, 80, 20, 70]) {
        patch(SYSTEM, { health_score: score })
        expect(JSON.parse(ci().attributes ?? '')).toEqual({ health_score: String(score) })
    }
})

test('nobody sees or changes a CI that the own connection does not reference', () => {
    const foreign = world.create('cmdb_ci', { name: 'foreign', sys_class_name: 'cmdb_ci_server' })
    for (const id of ['foreign', foreign, 'nobody']) {
        expect(look(id)).toMatchObject({ ok: false, httpStatus: 404 })
        expect(patch(id, { health_score: 1 })).toMatchObject({ ok: false, httpStatus: 404 })
    }
    expect(look('foreign', undefined, 'id-of-jane.doe')).toMatchObject({ ok: false, httpStatus: 403 })
})
