import { randomUUID } from 'node:crypto'
import { startBridgedAisoc, type BridgedAisoc } from '../support/aisoc/bridged.ts'
import type { AisocConnection } from '../support/aisoc/connect.ts'
import type { AisocPeer } from '../support/aisoc/peer.ts'
import type { RecordedRequest } from '../support/peer/request-log.ts'
import { aboutCase, type AisocEventType } from '../support/aisoc/samples.ts'
import type { Row } from '../support/instance/client.ts'
import type { DeployedInstance } from '../support/instance/deployed.ts'
import { grantRole } from '../support/instance/users.ts'

let bridged: BridgedAisoc
let instance: DeployedInstance
let peer: AisocPeer
let connection: AisocConnection

beforeAll(async () => {
    bridged = await startBridgedAisoc()
    ;({ instance, peer, connection } = bridged)
})
afterAll(() => bridged.close())
afterEach(() => peer.heal())

interface Opened {
    readonly caseId: string
    readonly incident: string
}

async function openCase(): Promise<Opened> {
    const caseId = randomUUID()
    const answer = await send('case.created', caseId)
    const result = (answer.json as { result: { records: { sys_id: string }[] } }).result
    return { caseId, incident: result.records[0]?.sys_id ?? '' }
}

/** A job that looks at the record holds its entity: an event that comes meanwhile is only stored. Here none does. */
const send = async (...event: Parameters<typeof post>): ReturnType<typeof post> => {
    await instance.settle()
    return post(...event)
}

const post = (type: AisocEventType, caseId: string, change: Record<string, unknown> = {}) =>
    peer.sendEvent(connection.eventsUrl, aboutCase(type, caseId, change), {
        secret: connection.signingSecret,
        basic: { username: connection.userName, password: connection.password },
    })

const resolve = (incident: string): Promise<Row> =>
    instance.admin.update('incident', incident, {
        state: '6',
        close_code: 'Solution provided',
        close_notes: 'Rebuilt the host',
    })

const told = (incident: string): readonly RecordedRequest[] =>
    peer.requests.filter(({ path, body }) => path.includes('/inbox/itsm/') && body.includes(incident))

const messagesOf = async (caseId: string): Promise<Row[]> =>
    instance.admin.list('x_aigov_bridge_message', `external_ref.external_id=${caseId}^ORDERBYsequence`)

describe('what people do is told to AiSOC', () => {
    test('a resolved incident resolves the case: one signed request, delivered', async () => {
        const { caseId, incident } = await openCase()
        await resolve(incident)
        await instance.settle()

        expect(told(incident)).toHaveLength(1)
        const [request] = told(incident)
        expect(request?.status).toBe(200)
        expect(request?.headers['x-aisoc-signature']).toBe(
            peer.signEvent(connection.callbackSecret, request?.body ?? ''),
        )
        expect(JSON.parse(request?.body ?? '')).toMatchObject({ sys_id: incident, state: '6' })
        expect(peer.caseOf(caseId)?.status).toBe('resolved')

        const [message] = await messagesOf(caseId)
        expect(message).toMatchObject({
            state: 'delivered',
            attempts: '1',
            last_status_code: '200',
            message_type: 'case.status',
        })
        const attempts = await instance.admin.list('x_aigov_bridge_attempt', `message=${message?.sys_id ?? ''}`)
        expect(attempts).toMatchObject([{ number: '1', status_code: '200', outcome: 'delivered' }])
        const [reference] = await instance.admin.list('x_aigov_bridge_external_ref', `external_id=${caseId}`)
        expect(reference).toMatchObject({ last_pushed_status: 'resolved' })
    })

    test("the answer's note is kept on the message", async () => {
        const { caseId, incident } = await openCase()
        peer.setStatus(caseId, 'resolved')
        await resolve(incident)
        await instance.settle()
        const [message] = await messagesOf(caseId)
        expect(message?.state).toBe('delivered')
        expect(message?.last_problem).toMatch(/already/i)
    })

    test('the outbox holds no secret', async () => {
        const text = JSON.stringify(await instance.admin.list('x_aigov_bridge_message'))
        const connectionRow = JSON.stringify(await instance.admin.read('x_aigov_bridge_connection', connection.sysId))
        for (const secret of [connection.callbackSecret, connection.signingSecret, 'aitnb_']) {
            expect(text).not.toContain(secret)
            expect(connectionRow).not.toContain(secret)
        }
    })
})

describe('what the bridge wrote itself never comes back', () => {
    test('neither a creation, nor a status, nor a note', async () => {
        const { caseId, incident } = await openCase()
        await send('case.status_changed', caseId, { status: 'investigating', timestamp: '2026-05-15T11:00:00Z' })
        await send('case.summary_added', caseId)
        await send('case.status_changed', caseId, { status: 'resolved', timestamp: '2026-05-15T12:00:00Z' })
        await instance.advance(180)
        expect(told(incident)).toEqual([])
        expect(await messagesOf(caseId)).toEqual([])
    })

    test('nor does it swallow what a person does in between', async () => {
        const { caseId, incident } = await openCase()
        await Promise.all([
            post('case.summary_added', caseId),
            instance.admin.update('incident', incident, { state: '2' }),
            post('case.action_executed', caseId),
        ])
        await instance.settle()
        expect(told(incident).map(({ body }) => (JSON.parse(body) as { state: string }).state)).toEqual(['2'])
    })

    test('what the integration user writes by the Table API is not sent back', async () => {
        const { caseId, incident } = await openCase()
        await grantRole(instance.admin, connection.userId, 'itil')
        await instance.as(connection.userName, connection.password).update('incident', incident, { state: '2' })
        await instance.settle()
        expect(await messagesOf(caseId)).toEqual([])
    })
})

describe('when AiSOC does not answer well', () => {
    test('503 is tried again after its time, and only then', async () => {
        const { caseId, incident } = await openCase()
        peer.fail({ match: '/inbox/itsm/', status: 503 })
        await resolve(incident)
        await instance.settle()
        expect(await messagesOf(caseId)).toMatchObject([{ state: 'waiting', attempts: '1', last_status_code: '503' }])
        await instance.settle()
        expect(told(incident)).toHaveLength(1)
        await instance.advance(65)
        expect(await messagesOf(caseId)).toMatchObject([{ state: 'delivered', attempts: '2' }])
        expect(peer.caseOf(caseId)?.status).toBe('resolved')
    })

    test('a connection that breaks is tried again', async () => {
        const { caseId, incident } = await openCase()
        peer.fail({ match: '/inbox/itsm/', status: 'reset' })
        await resolve(incident)
        await instance.settle()
        expect(await messagesOf(caseId)).toMatchObject([{ state: 'waiting', last_status_code: '0' }])
        await instance.advance(65)
        expect(await messagesOf(caseId)).toMatchObject([{ state: 'delivered' }])
    })

    test('a message that AiSOC finds wrong is dead at once, with its cause', async () => {
        const { caseId, incident } = await openCase()
        peer.fail({ match: '/inbox/itsm/', status: 422 })
        await resolve(incident)
        await instance.settle()
        expect(await messagesOf(caseId)).toMatchObject([
            {
                state: 'dead',
                attempts: '1',
                last_problem: 'The platform answered 422: {"detail":"injected fault 422"}',
            },
        ])
    })

    test('the newest state arrives after an outage, and what it overruled does not', async () => {
        const { caseId, incident } = await openCase()
        peer.fail({ match: '/inbox/itsm/', status: 503 })
        await instance.admin.update('incident', incident, { state: '2' })
        await instance.settle()
        await resolve(incident)
        await instance.settle()
        await instance.advance(65)
        const states = told(incident).map(({ body, status }) => [(JSON.parse(body) as { state: string }).state, status])
        expect(states).toEqual([
            ['2', 503],
            ['6', 200],
        ])
        expect((await messagesOf(caseId)).map(({ state }) => state)).toEqual(['superseded', 'delivered'])
        expect(peer.caseOf(caseId)?.status).toBe('resolved')
    })
})

test('saving a record that the bridge does not know runs none of its code', async () => {
    const incident = await instance.admin.create('incident', { short_description: 'a printer' })
    const before = await instance.counters()
    await instance.admin.update('incident', incident.sys_id ?? '', { state: '2' })
    const jobs = await instance.admin.list('sys_trigger', 'nameSTARTSWITHASYNC')
    expect(jobs).toEqual([])
    await instance.settle()
    expect((await instance.counters()).glide).toBe(before.glide)
})
