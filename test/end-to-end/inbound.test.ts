import { randomUUID } from 'node:crypto'
import { connectAisoc, type AisocConnection } from '../support/aisoc/connect.ts'
import type { AisocEvent } from '../support/aisoc/event.ts'
import { startAisocPeer, type AisocPeer } from '../support/aisoc/peer.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { signBody } from '../support/aisoc/signature.ts'
import type { ActionAnswer, Answer, InstanceClient, Row } from '../support/instance/client.ts'
import { startDeployedInstance, type DeployedInstance } from '../support/instance/deployed.ts'
import { addUser } from '../support/instance/users.ts'

const EVENTS = 'x_aigov_bridge_event'
const CONNECTIONS = 'x_aigov_bridge_connection'
const API = '/api/x_aigov_bridge/v1'

let instance: DeployedInstance
let peer: AisocPeer
let operator: InstanceClient

beforeAll(async () => {
    instance = await startDeployedInstance()
    peer = await startAisocPeer()
    await addUser(instance.admin, 'bridge.operator', 'operator', 'x_aigov_bridge.operator')
    operator = instance.as('bridge.operator', 'operator')
})
afterAll(async () => {
    await instance.close()
    await peer.close()
})

/** A connection of its own for each test: none has to wait for another one's rest. */
const connect = (fields: Readonly<Record<string, string>> = {}): Promise<AisocConnection> =>
    connectAisoc(instance.admin, instance.url, peer, {
        name: `aisoc-${randomUUID().slice(0, 8)}`,
        userName: 'aisoc.integration',
        fields: { callback_url: '', ...fields },
    })

const created = (): AisocEvent => aboutCase('case.created', randomUUID())
const caseOf = (event: AisocEvent): string => (event.data as { case: { id: string } }).case.id

type Headers = Readonly<Record<string, string>>

const post = (
    to: AisocConnection,
    body: object,
    path = `events/${to.name}`,
    headers: Headers = {},
): Promise<Answer> => {
    const text = JSON.stringify(body)
    const signature = { 'x-aisoc-signature': signBody(to.signingSecret, text) }
    const client = instance.as(to.userName, to.password)
    return client.request('POST', `${API}/${path}`, text, { ...signature, ...headers })
}
const batch = (to: AisocConnection, events: readonly unknown[]): Promise<Answer> =>
    post(to, { events }, `events/${to.name}/batch`)

/** Without a login. */
async function knock(to: AisocConnection, body: object, options: { path?: string; secret?: string } = {}) {
    const text = JSON.stringify(body)
    const headers = {
        'content-type': 'application/json',
        'x-aisoc-signature': signBody(options.secret ?? to.signingSecret, text),
    }
    const url = `${instance.url}${API}/inbox/${options.path ?? to.name}`
    const response = await fetch(url, { method: 'POST', body: text, headers })
    return { status: response.status, json: (await response.json()) as unknown }
}

const set = (to: AisocConnection, fields: object) => instance.admin.update(CONNECTIONS, to.sysId, fields)
const incidentsOf = (event: AisocEvent): Promise<Row[]> =>
    instance.admin.list('incident', `correlation_id=aisoc:${caseOf(event)}^ORDERBYnumber`)
const stored = async (event: AisocEvent): Promise<Row> => {
    const [row] = await instance.admin.list(EVENTS, `event_id=${String(event.id)}`)
    return row ?? {}
}
const press = (as: InstanceClient, row: Row, button: string): Promise<ActionAnswer> =>
    as.act(EVENTS, row.sys_id ?? '', button)

describe('a connection that is paused', () => {
    test('answers 202, settles nothing, and goes on when it is resumed', async () => {
        const connection = await connect({ mode: 'paused' })
        const event = created()
        expect(await post(connection, event)).toMatchObject({
            status: 202,
            json: { result: { status: 'accepted', records: [] } },
        })
        await instance.advance(120)
        expect(await stored(event)).toMatchObject({ state: 'received', attempts: '0' })
        await set(connection, { mode: 'live' })
        await instance.settle()
        expect(await stored(event)).toMatchObject({ state: 'processed' })
        expect(await incidentsOf(event)).toHaveLength(1)
    })

    test('and switched off: 403, and what was stored before waits', async () => {
        const connection = await connect({ mode: 'paused' })
        const event = created()
        await post(connection, event)
        await set(connection, { active: 'false', mode: 'live' })
        expect((await post(connection, created())).status).toBe(403)
        await instance.advance(60)
        expect(await stored(event)).toMatchObject({ state: 'received', attempts: '0' })
        await set(connection, { active: 'true' })
        await instance.settle()
        expect(await stored(event)).toMatchObject({ state: 'processed' })
    })
})

describe('a dry run', () => {
    test('by the connection shows the record and makes none; replayed when live, it is made', async () => {
        const connection = await connect({ mode: 'dry_run' })
        const event = created()
        expect(await post(connection, event)).toMatchObject({
            status: 200,
            json: {
                result: {
                    status: 'dry_run',
                    records: [],
                    plan: [{ operation: 'open_incident', table: 'incident', fields: { category: 'security' } }],
                },
            },
        })
        expect(await incidentsOf(event)).toEqual([])
        await set(connection, { mode: 'live' })
        expect((await press(operator, await stored(event), 'bridge_replay_event')).status).toBe(302)
        await instance.settle()
        expect(await incidentsOf(event)).toHaveLength(1)
    })

    test('by the event leaves the next event alone', async () => {
        const connection = await connect()
        expect(await post(connection, { ...created(), dry_run: true })).toMatchObject({ status: 200 })
        expect(await post(connection, created())).toMatchObject({ status: 201 })
    })
})

describe('a batch', () => {
    test('is answered 207 with one result an event', async () => {
        const connection = await connect()
        const [first, second] = [created(), created()]
        const answer = await batch(connection, [first, { ...created(), id: '' }, second, first])
        expect(answer).toMatchObject({
            status: 207,
            json: {
                result: {
                    results: [
                        { http_status: 201, status: 'processed', event_id: first.id, records: [{ table: 'incident' }] },
                        { http_status: 400, status: 'failure', error: { message: 'Invalid event' } },
                        { http_status: 201, status: 'processed', event_id: second.id },
                        { http_status: 202, event_id: first.id, duplicate: true },
                    ],
                },
            },
        })
        expect(await incidentsOf(first)).toHaveLength(1)
    })

    test('of 101 is refused, and signed over the whole body', async () => {
        const connection = await connect()
        expect((await batch(connection, Array.from({ length: 101 }, created))).status).toBe(400)
        const forged = { 'x-aisoc-signature': signBody('another', '{}') }
        expect((await post(connection, { events: [] }, `events/${connection.name}/batch`, forged)).status).toBe(401)
    })
})

describe('the inbox', () => {
    test('takes signed events without a login, alone and in a batch', async () => {
        const connection = await connect({ signature_only: 'true' })
        const event = created()
        expect(await knock(connection, event)).toMatchObject({
            status: 201,
            json: { result: { status: 'processed', records: [{ table: 'incident' }] } },
        })
        const [user] = await instance.admin.list('sys_user', `user_name=${connection.userName}`)
        expect(await incidentsOf(event)).toMatchObject([
            { correlation_display: connection.name, opened_by: user?.sys_id },
        ])
        const path = `${connection.name}/batch`
        expect(await knock(connection, { events: [event, created()] }, { path })).toMatchObject({
            status: 207,
            json: { result: { results: [{ http_status: 200 }, { http_status: 201 }] } },
        })
        expect((await knock(connection, created(), { secret: 'wrong' })).status).toBe(401)
    })

    test('is closed, and looks as if it were not there, unless the connection opts in and has a secret', async () => {
        const closed = await connect()
        const open = await connect({ signature_only: 'true', signing_secret: '' })
        const unknown = await knock(closed, created(), { path: 'nobody' })
        expect(unknown.status).toBe(404)
        const plain = (text: unknown, name: string): string => JSON.stringify(text).replaceAll(name, 'NAME')
        for (const one of [closed, open]) {
            const answer = await knock(one, created())
            expect(answer.status).toBe(404)
            expect(plain(answer.json, one.name)).toBe(plain(unknown.json, 'nobody'))
        }
    })
})

test('a connection takes as many events a minute as it may, then 429 with Retry-After', async () => {
    const connection = await connect({ rate_limit_per_minute: '2' })
    const events = [created(), created(), created()] as const
    expect((await post(connection, events[0])).status).toBe(201)
    expect((await post(connection, events[1])).status).toBe(201)
    const refused = await post(connection, events[2])
    expect(refused).toMatchObject({ status: 429, json: { error: { message: 'Too many events' }, status: 'failure' } })
    const wait = Number(refused.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(60)
    await instance.advance(wait)
    expect((await post(connection, events[2])).status).toBe(201)
})

test('who prefers an answer at once gets a receipt', async () => {
    const connection = await connect()
    const event = created()
    const answer = await post(connection, event, undefined, { prefer: 'respond-async' })
    expect(answer).toMatchObject({ status: 202, json: { result: { status: 'accepted' } } })
    await instance.settle()
    expect(await stored(event)).toMatchObject({ state: 'processed' })
})

test('an operator releases what is parked; nobody else may', async () => {
    const connection = await connect()
    const event = aboutCase('case.status_changed', randomUUID(), { status: 'contained' })
    expect(await post(connection, event)).toMatchObject({ status: 202, json: { result: { status: 'parked' } } })
    const parked = await stored(event)
    const stranger = instance.as(connection.userName, connection.password)
    expect((await press(stranger, parked, 'bridge_release_event')).status).toBe(403)
    expect((await press(operator, parked, 'bridge_release_event')).status).toBe(302)
    await instance.settle()
    expect(await stored(event)).toMatchObject({ state: 'parked', attempts: '1' })
    const query = `action=event_released^record_sys_id=${parked.sys_id ?? ''}`
    expect(await instance.admin.list('x_aigov_bridge_audit_entry', query)).toMatchObject([{ actor: 'bridge.operator' }])
    expect((await press(operator, await stored(event), 'bridge_replay_event')).status).toBe(403)
})

test('a case that comes again after its incident was closed has one more incident, where the mapping says so', async () => {
    const connection = await connect()
    const [row] = await instance.admin.list('x_aigov_bridge_event_mapping', 'event_type=case.created')
    const { sys_id: _, ...copy } = row ?? {}
    const fields = {
        platform: copy.platform,
        event_type: 'case.created',
        operation: copy.operation,
        fields: copy.fields,
    }
    await instance.admin.create('x_aigov_bridge_event_mapping', {
        ...fields,
        connection: connection.sysId,
        on_closed: 'new_episode',
        active: 'true',
    })
    const event = created()
    await post(connection, event)
    const [first] = await incidentsOf(event)
    await instance.admin.update('incident', first?.sys_id ?? '', {
        state: '7',
        close_code: 'Solution provided',
        close_notes: 'done',
    })
    // Else the job that looks at the closed incident may hold its case.
    await instance.settle()
    const again = { ...event, id: randomUUID(), timestamp: '2026-05-16T10:00:00Z' }
    expect(await post(connection, again)).toMatchObject({ status: 201 })
    expect(await post(connection, again)).toMatchObject({ status: 200 })
    expect(await incidentsOf(event)).toMatchObject([{ state: '7', sys_mod_count: '1' }, { state: '1' }])
    await post(connection, aboutCase('case.summary_added', caseOf(event), { timestamp: '2026-05-16T11:00:00Z' }))
    const [old, newest] = await incidentsOf(event)
    expect(old?.sys_mod_count).toBe('1')
    expect(newest?.sys_mod_count).toBe('1')
})
