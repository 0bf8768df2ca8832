import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startBridgedAisoc, withApi, type BridgedAisoc } from '../support/aisoc/bridged.ts'
import type { AisocConnection } from '../support/aisoc/connect.ts'
import type { AisocPeer } from '../support/aisoc/peer.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import type { Answer, InstanceClient, Row } from '../support/instance/client.ts'
import type { DeployedInstance } from '../support/instance/deployed.ts'
import { JOB_IDS } from '../../src/server/health/jobs.ts'
import type { Health } from '../../src/server/health/health.ts'
import { parseExposition } from '../support/health/exposition.ts'
import { addUser } from '../support/instance/users.ts'

const HOURS_72 = 72 * 3600

let bridged: BridgedAisoc
let instance: DeployedInstance
let peer: AisocPeer
let connection: AisocConnection
let operator: InstanceClient
let watchers: string

beforeAll(async () => {
    bridged = await startBridgedAisoc(withApi)
    ;({ instance, peer, connection } = bridged)
    await addUser(instance.admin, 'olga', 'olga', 'x_aigov_bridge.operator')
    operator = instance.as('olga', 'olga')
    watchers = await addWatchers()
})
afterAll(() => bridged.close())
afterEach(() => peer.heal())

async function openCase(): Promise<{ readonly caseId: string; readonly incident: string }> {
    const caseId = randomUUID()
    const answer = await peer.sendEvent(connection.eventsUrl, aboutCase('case.created', caseId), {
        secret: connection.signingSecret,
        basic: { username: connection.userName, password: connection.password },
    })
    const result = (answer.json as { result: { records: { sys_id: string }[] } }).result
    return { caseId, incident: result.records[0]?.sys_id ?? '' }
}

const save = (incident: string, fields: object): Promise<Row> => instance.admin.update('incident', incident, fields)
const messagesOf = async (caseId: string): Promise<Row[]> =>
    instance.admin.list('x_aigov_bridge_message', `external_ref.external_id=${caseId}^ORDERBYsequence`)
const commentsOf = (caseId: string): readonly string[] =>
    peer.commentsOf(caseId).flatMap(({ body, is_system: isSystem }) => (isSystem ? [] : [body.replace(/^.*?: /, '')]))
const setConnection = (fields: object): Promise<Row> =>
    instance.admin.update('x_aigov_bridge_connection', connection.sysId, fields)

/** A group that is told of the connection; its one member is who saves what is sent, and is told of that too. */
async function addWatchers(): Promise<string> {
    const { admin } = instance
    const [user] = await admin.list('sys_user', 'user_name=admin')
    await admin.update('sys_user', user?.sys_id ?? '', { email: 'admin@example.com' })
    const group = await admin.create('sys_user_group', { name: 'Bridge watchers' })
    await admin.create('sys_user_grmember', { group: group.sys_id, user: user?.sys_id })
    await setConnection({ alert_group: group.sys_id })
    return group.sys_id ?? ''
}

/** Emails about the connection whose subject contains the text. */
const emails = async (text: string): Promise<Row[]> =>
    instance.admin.list(
        'sys_email',
        `instance=${connection.sysId}^type=send-ready^subjectLIKE${text}^ORDERBYsys_created_on`,
    )

test('comments and work notes arrive once and in order, by their author, with the state', async () => {
    const { caseId, incident } = await openCase()
    await save(incident, { comments: 'one' })
    await save(incident, { work_notes: 'two' })
    await save(incident, { comments: 'three', state: '2' })
    await instance.settle()
    await instance.advance(65)
    expect(commentsOf(caseId)).toEqual(['one', 'two', 'three'])
    const first = peer.commentsOf(caseId).find(({ is_system: isSystem }) => !isSystem)
    expect(first?.body).toMatch(/^\[INC\d+\] System Administrator: one$/)
    expect(peer.caseOf(caseId)?.status).toBe('investigating')
})

test('a comment that got no clear answer is asked for, and sent again only where it is missing', async () => {
    const { caseId, incident } = await openCase()
    peer.fail({ match: '/comments', status: 503 })
    await save(incident, { comments: 'one' })
    await instance.settle()
    await save(incident, { comments: 'two' })
    await instance.settle()
    expect(await messagesOf(caseId)).toMatchObject([{ state: 'sending' }, { state: 'ready' }])
    await instance.advance(190)
    expect(commentsOf(caseId)).toEqual(['one', 'two'])
})

test('a comment that got no clear answer, and cannot be asked for, waits for an operator', async () => {
    const { caseId, incident } = await openCase()
    peer.fail({ match: '/comments', status: 503 })
    await save(incident, { comments: 'one' })
    await instance.settle()
    peer.fail({ match: '/comments', status: 200 })
    await instance.advance(190)
    const [held] = await messagesOf(caseId)
    expect(held).toMatchObject({ state: 'held', message_type: 'case.comment' })
    await save(incident, { comments: 'two' })
    await instance.settle()
    expect(commentsOf(caseId)).toEqual(['two'])

    const pressed = await operator.act('x_aigov_bridge_message', held?.sys_id ?? '', 'bridge_redeliver')
    expect(pressed).toMatchObject({ status: 302, info: ['The message is sent again.'] })
    await instance.settle()
    expect(commentsOf(caseId)).toEqual(['two', 'one'])
    const again = await operator.act('x_aigov_bridge_message', held?.sys_id ?? '', 'bridge_redeliver')
    expect(again.status).toBe(403)
})

describe('a monitoring system', () => {
    const read = async (what: string): Promise<Answer> =>
        instance.as('mona', 'mona').request('GET', `/api/x_aigov_bridge/v1/${what}`, undefined, { accept: '*/*' })
    beforeAll(() => addUser(instance.admin, 'mona', 'mona', 'x_aigov_bridge.monitor'))

    test('reads how the bridge is, and what needs a person', async () => {
        await setConnection({ expected_interval_minutes: '1' })
        const { caseId, incident } = await openCase()
        peer.fail({ match: '/inbox/itsm/', status: 422 })
        await save(incident, { state: '2' })
        await instance.settle()
        expect(await messagesOf(caseId)).toMatchObject([{ state: 'dead' }])
        await instance.advance(130)
        const { status, json } = await read('health')
        expect(status).toBe(200)
        const health = (json as { result: Health }).result
        expect(health).toMatchObject({
            status: 'attention',
            messages: { counts: { dead: 1 }, oldest_seconds: { dead: 130 } },
            connections: [{ name: 'aisoc-test', active: true, silent: true, messages: { dead: 1 } }],
        })
        // The purge comes later.
        const jobs = JOB_IDS.filter((job) => job !== 'retention_purge')
        expect(health.jobs.map(({ job }) => job)).toEqual(expect.arrayContaining(jobs))
        expect(health.findings).toEqual([
            expect.stringMatching(/^1 dead messages/),
            'aisoc-test sent nothing for longer than expected',
        ])

        // Once, not as long as it lasts.
        await instance.advance(130)
        const letters = await emails('dead letters')
        expect(letters).toMatchObject([{ recipients: 'admin@example.com' }])
        expect(letters[0]?.body).toContain('(dead messages: 1)')
        expect(await emails('is silent')).toMatchObject([{ recipients: 'admin@example.com' }])

        // Who is chosen later was told of nothing yet.
        await setConnection({ alert_group: '' })
        await setConnection({ alert_group: watchers })
        await instance.advance(65)
        expect(await emails('dead letters')).toHaveLength(2)
        await setConnection({ expected_interval_minutes: '0' })
    })

    test('scrapes the same figures', async () => {
        const { status, text, headers } = await read('metrics')
        expect(status).toBe(200)
        expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
        expect(parseExposition(text)).toContainEqual({
            name: 'x_aigov_bridge_messages',
            labels: { connection: 'aisoc-test', state: 'dead' },
            value: 1,
        })
    })

    test.each(['health', 'metrics'])('alone may read %s', async (what) => {
        const statuses = [operator, instance.as(connection.userName, connection.password)].map(async (client) => {
            const answer = await client.request('GET', `/api/x_aigov_bridge/v1/${what}`, undefined, { accept: '*/*' })
            return answer.status
        })
        expect(await Promise.all(statuses)).toEqual([403, 403])
    })

    test('sees no table', async () => {
        await expect(instance.as('mona', 'mona').list('x_aigov_bridge_message')).resolves.toEqual([])
    })
})

test('72 hours of 401 cost nothing and nobody: one alert, then everything drains', async () => {
    const opened = [await openCase(), await openCase(), await openCase()]
    peer.fail({ match: '/inbox/itsm/', status: 401, times: Infinity })
    for (const { incident } of opened) {
        await save(incident, { state: '2' })
        await instance.settle()
    }
    expect(await instance.admin.read('x_aigov_bridge_connection', connection.sysId)).toMatchObject({
        circuit_state: 'open',
    })
    await instance.advance(HOURS_72)
    for (const { caseId } of opened) expect(await messagesOf(caseId)).toMatchObject([{ attempts: '0' }])
    const alerts = await instance.admin.list('x_aigov_bridge_audit_entry', 'action=circuit_opened')
    expect(await instance.admin.list('x_aigov_bridge_heartbeat', 'job=retention_purge')).toHaveLength(1)
    // Who saved what met the fault did not open the circuit.
    expect(alerts).toMatchObject([{ actor: 'system' }])
    const told = await emails('messages to')
    expect(told).toMatchObject([
        { subject: 'AI Governance Bridge: messages to aisoc-test wait', recipients: 'admin@example.com' },
    ])
    expect(told[0]?.body).toContain('at fault (callback: The platform answered 401)')
    expect(told[0]?.body).toContain(`sys_id=${connection.sysId}`)

    peer.heal()
    for (const { incident } of opened) await save(incident, { state: '3' })
    await instance.settle()
    await instance.advance(16 * 60)
    for (const { caseId } of opened) {
        expect((await messagesOf(caseId)).map(({ state }) => state)).toEqual(['superseded', 'delivered'])
        expect(peer.caseOf(caseId)?.status).toBe('contained')
    }
    expect(await instance.admin.read('x_aigov_bridge_connection', connection.sysId)).toMatchObject({
        circuit_state: 'closed',
    })
})

test.each([
    ['paused', { mode: 'paused' }, { mode: 'live' }],
    ['switched off', { active: 'false' }, { active: 'true' }],
])('while the connection is %s nothing goes, and everything afterwards', async (_what, stop, resume) => {
    const { caseId, incident } = await openCase()
    await setConnection(stop)
    await save(incident, { comments: 'meanwhile', state: '2' })
    await instance.advance(65)
    expect(await messagesOf(caseId)).toMatchObject([{ state: 'ready' }, { state: 'ready' }])
    expect(commentsOf(caseId)).toEqual([])
    await setConnection(resume)
    await instance.settle()
    expect(commentsOf(caseId)).toEqual(['meanwhile'])
    expect(peer.caseOf(caseId)?.status).toBe('investigating')
})

test('a clone of the instance sends nothing until an admin says so', async () => {
    const { caseId, incident } = await openCase()
    await instance.setProperty('instance_name', 'clone')
    await save(incident, { state: '2' })
    await instance.advance(65)
    expect(await messagesOf(caseId)).toMatchObject([{ state: 'ready' }])
    const arm = (as: InstanceClient) => as.act('x_aigov_bridge_connection', connection.sysId, 'bridge_arm')
    expect((await arm(operator)).status).toBe(403)
    expect((await arm(instance.admin)).status).toBe(302)
    await instance.settle()
    expect(await messagesOf(caseId)).toMatchObject([{ state: 'delivered' }])
    expect(await instance.admin.read('x_aigov_bridge_connection', connection.sysId)).toMatchObject({
        armed_instance: 'clone',
    })
})

test('what waits on a clone is discarded by an admin, and is not sent when the clone sends', async () => {
    const { caseId, incident } = await openCase()
    await instance.setProperty('instance_name', 'clone of the clone')
    await save(incident, { state: '2' })
    await instance.settle()
    const press = (button: string, as = instance.admin) => as.act('x_aigov_bridge_connection', connection.sysId, button)
    expect((await press('bridge_discard', operator)).status).toBe(403)
    expect((await press('bridge_discard')).info).toEqual(['1 messages are not sent from here any more.'])
    await press('bridge_arm')
    await instance.advance(65)
    const remark = 'Discarded by System Administrator before this instance sent it.'
    expect(await messagesOf(caseId)).toMatchObject([{ state: 'superseded', last_problem: remark }])
    // Where it sends from here the button is not offered.
    expect((await press('bridge_discard')).status).toBe(403)
})

// The last one: the connection leads elsewhere from here on.
test('a platform that repeats the address shows nobody the token in it', async () => {
    const echo = createServer((request, response) => response.writeHead(422).end(`Cannot POST ${request.url}`))
    await new Promise<void>((done) => echo.listen(0, '127.0.0.1', done))
    const { port } = echo.address() as AddressInfo
    const { caseId, incident } = await openCase()
    await setConnection({ callback_url: `http://127.0.0.1:${port}/{token}/7`, callback_token: 'token-that-is-echoed' })
    await save(incident, { state: '2' })
    await instance.settle()
    const [message] = await messagesOf(caseId)
    const attempts = await instance.admin.list('x_aigov_bridge_attempt', `message=${message?.sys_id ?? ''}`)
    expect([message?.last_problem, attempts[0]?.response_excerpt]).toEqual([
        'The platform answered 422: Cannot POST /***/7',
        'Cannot POST /***/7',
    ])
    echo.close()
})
