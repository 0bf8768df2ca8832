import { randomUUID } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { signBody } from '../support/aisoc/signature.ts'
import { connect, type Connected } from '../support/connect.ts'
import type { Answer, Row } from '../support/instance/client.ts'
import { startDeployedInstance, type DeployedInstance } from '../support/instance/deployed.ts'
import { allowBridge } from '../support/instance/security-incident-response.ts'
import { addUser } from '../support/instance/users.ts'

const API = '/api/x_aigov_bridge/v1'

let instance: DeployedInstance
/** Its user logs in, and signs nothing. */
let plain: Connected

beforeAll(async () => {
    instance = await startDeployedInstance()
    plain = await connectTo('plain', { signature_scheme: 'none' })
    await instance.admin.create('sys_user', { user_name: 'ada', first_name: 'Ada', last_name: 'Lovelace' })
    await instance.admin.create('sys_user_group', { name: 'AI Governance' })
    await instance.admin.create('cmdb_ci', { name: 'AI-Engine-Prod' })
})
afterAll(() => instance.close())

const connectTo = (name: string, fields: Readonly<Record<string, string>> = {}): Promise<Connected> =>
    connect(instance.admin, instance.url, { name, platform: 'aisoc', userName: `${name}.integration`, fields })

type Headers = Readonly<Record<string, string>>

const call = (method: string, path: string, body?: unknown, headers: Headers = {}, by = plain): Promise<Answer> =>
    instance.as(by.userName, by.password).request(method, `${API}/${path}`, body, headers)

interface Created {
    readonly status: string
    readonly event_id: string
    readonly receipt: string
    readonly records: readonly { readonly table: string; readonly sys_id: string; readonly remark?: string }[]
}

const resultOf = <T = Created>(answer: Answer): T => (answer.json as { result: T }).result
const recordOf = (answer: Answer, index = 0): Promise<Row> => {
    const record = resultOf(answer).records[index]
    return instance.admin.read(record?.table ?? '', record?.sys_id ?? '')
}

describe('POST /incidents', () => {
    test('makes an incident with checked fields, and a receipt', async () => {
        const answer = await call('POST', 'incidents', {
            short_description: 'Hallucination detected in AI output',
            description: 'Query: Is the Earth flat?',
            category: 'software',
            subcategory: 'AI System',
            priority: 2,
            caller: 'ada',
            assigned_to: 'Ada Lovelace',
            assignment_group: 'AI Governance',
            cmdb_ci: 'AI-Engine-Prod',
            external_id: 'alert_123',
        })
        expect([answer.status, answer.json]).toMatchObject([201, { result: { status: 'processed', duplicate: false } }])
        expect(resultOf(answer).records).toMatchObject([
            { operation: 'open_incident', table: 'incident', number: expect.stringMatching(/^INC\d+$/) as string },
        ])
        const incident = await recordOf(answer)
        expect(incident).toMatchObject({ priority: '2', impact: '1', urgency: '2', subcategory: 'AI System' })
        expect(incident).toMatchObject({ correlation_id: 'aisoc:alert_123', correlation_display: 'plain' })
        expect(incident.caller_id).toMatch(/^[0-9a-f]{32}$/)
        expect([incident.assigned_to, incident.assignment_group === '', incident.cmdb_ci === '']).toEqual([
            incident.caller_id,
            false,
            false,
        ])
        const receipt = await instance.as(plain.userName, plain.password).request('GET', resultOf(answer).receipt)
        expect(receipt.json).toMatchObject({ result: { state: 'processed', event_id: 'incidents:alert_123' } })
    })

    test('a repeat has the first answer; another body under its key is refused', async () => {
        const headers = { 'Idempotency-Key': `"${randomUUID()}"` }
        const first = await call('POST', 'incidents', { short_description: 'Drift' }, headers)
        const again = await call('POST', 'incidents', { short_description: 'Drift' }, headers)
        expect([again.status, resultOf(again).records]).toEqual([200, resultOf(first).records])
        expect(await call('POST', 'incidents', { short_description: 'Other' }, headers)).toMatchObject({
            status: 422,
            json: { error: { message: 'Key used before' }, status: 'failure' },
        })
    })

    test.each(['ai-governance-team', 'javascript:gs.getUserName()', ' JavaScript : gs.getUserName()', 'NULL'])(
        'the name %s, which nobody has, is left out with the reason',
        async (name) => {
            const answer = await call('POST', 'incidents', { short_description: 'Drift', assigned_to: name })
            expect(resultOf(answer).records[0]?.remark).toBe(`assigned_to was left as it is: sys_user has no ${name}`)
            expect((await recordOf(answer)).assigned_to).toBe('')
        },
    )

    test.each(['javascript:gs.getUserName()', 'null'])('nothing is called %s', async (name) => {
        const answer = await call('POST', 'incidents', { short_description: 'Drift', external_id: name })
        expect(answer).toMatchObject({ status: 400, json: { error: { detail: expect.stringContaining('no script') } } })
        const found = await call('GET', `incidents?category=${encodeURIComponent(name)}`)
        expect([found.status, found.json]).toEqual([200, { result: { total: 0, incidents: [] } }])
    })

    test('has the group, the caller and the category of its connection where nothing else is said; a dry run shows them', async () => {
        const [group] = await instance.admin.list('sys_user_group', 'name=AI Governance')
        const [caller] = await instance.admin.list('sys_user', 'user_name=ada')
        const defaults = { assignment_group: group?.sys_id ?? '', caller: caller?.sys_id ?? '', category: 'software' }
        const by = await connectTo('defaulting', { signature_scheme: 'none', ...defaults })
        const made = await recordOf(await call('POST', 'incidents', { short_description: 'Drift' }, {}, by))
        const expected = { assignment_group: group?.sys_id, caller_id: caller?.sys_id, category: 'software' }
        expect(made).toMatchObject(expected)
        const dry = await call('POST', 'incidents', { short_description: 'Drift', dry_run: true }, {}, by)
        expect(dry).toMatchObject({ status: 200, json: { result: { plan: [{ fields: expected }] } } })
    })

    test('a wrong field is named', async () => {
        expect(await call('POST', 'incidents', { short_description: 'Drift', priority: 9 })).toMatchObject({
            status: 400,
            json: { error: { detail: expect.stringContaining('priority must be') as string } },
        })
    })

    test('a connection with a secret asks for a signature', async () => {
        const signing = await connectTo('signing')
        const body = JSON.stringify({ short_description: 'Drift' })
        expect((await call('POST', 'incidents', body, {}, signing)).status).toBe(401)
        const signature = { 'x-aisoc-signature': signBody(signing.signingSecret, body) }
        expect((await call('POST', 'incidents', body, signature, signing)).status).toBe(201)
    })

    test('is for integration users with a connection only', async () => {
        await addUser(instance.admin, 'no.connection', 'integration', 'x_aigov_bridge.integration')
        await addUser(instance.admin, 'no.role', 'integration')
        const by = (userName: string) => instance.as(userName, 'integration')
        const answers = await Promise.all(
            ['no.connection', 'no.role'].map((user) =>
                by(user).request('POST', `${API}/incidents`, { short_description: 'x' }),
            ),
        )
        expect(answers.map(({ status }) => status)).toEqual([403, 403])
        expect((await fetch(`${instance.url}${API}/incidents`)).status).toBe(401)
    })
})

test('POST /incidents/bulk makes 100 incidents, each with its answer', async () => {
    const incidents = Array.from({ length: 100 }, (_, index) => ({ short_description: `[BATCH] Alert ${index}` }))
    const answer = await call('POST', 'incidents/bulk', { incidents })
    const { results } = resultOf<{ results: { http_status: number }[] }>(answer)
    expect([answer.status, results.length]).toEqual([207, 100])
    await instance.settle()
    expect(await instance.admin.list('incident', 'short_descriptionSTARTSWITH[BATCH] Alert')).toHaveLength(100)
})

describe('questions', () => {
    let asking: Connected
    let ids: string[]
    beforeAll(async () => {
        asking = await connectTo('asking', { signature_scheme: 'none' })
        const post = (subcategory: string) =>
            call('POST', 'incidents', { short_description: 'Drift', category: 'software', subcategory }, {}, asking)
        const answers = [await post('AI System'), await post('AI System'), await post('os')]
        ids = answers.map((answer) => resultOf(answer).records[0]?.sys_id ?? '')
    })

    test('GET /incidents finds those of the own connection, a page at a time', async () => {
        const page = async (query: string) =>
            resultOf<{ total: number; incidents: Row[] }>(
                await call('GET', `incidents?${query}`, undefined, {}, asking),
            )
        expect(await page('')).toMatchObject({ total: 3, incidents: ids.map((sys_id) => ({ sys_id })) })
        expect(await page('category=Software&subcategory=AI+System&offset=1&limit=1')).toMatchObject({
            total: 2,
            incidents: [
                { sys_id: ids[1], subcategory: 'AI System', url: expect.stringContaining(ids[1] ?? '') as string },
            ],
        })
        expect(await page('priority=1')).toEqual({ total: 0, incidents: [] })
        for (const query of ['limit=none', 'priority=urgent', 'colour=red'])
            expect((await call('GET', `incidents?${query}`, undefined, {}, asking)).status).toBe(400)
    })

    test('GET /reports/incidents counts by the database', async () => {
        await instance.advance(5400)
        const solved = { close_code: 'Solution provided', close_notes: 'x' }
        for (const [index, state] of [6, 8].entries())
            await instance.admin.update('incident', ids[index] ?? '', { ...solved, state })
        const today = (await instance.now()).toISOString().slice(0, 10)
        const report = async (query: string) =>
            resultOf(await call('GET', `reports/incidents?${query}`, undefined, {}, asking))
        expect(await report(`end=${today}`)).toEqual({ total: 3, open: 1, resolved: 1, avg_resolution_hours: 1.5 })
        expect(await report('category=AI+System')).toEqual({
            total: 2,
            open: 0,
            resolved: 1,
            avg_resolution_hours: 1.5,
        })
        expect(await report('end=2020-01-01')).toEqual({ total: 0, open: 0, resolved: 0, avg_resolution_hours: null })
        // As one that an import brought: how long it took nobody knows.
        await instance.admin.update('incident', ids[2] ?? '', { ...solved, state: 6 })
        await instance.admin.update('incident', ids[2] ?? '', { calendar_stc: '' })
        expect(await report('')).toEqual({ total: 3, open: 0, resolved: 2, avg_resolution_hours: 1.5 })
        expect(await report('category=os')).toEqual({ total: 1, open: 0, resolved: 1, avg_resolution_hours: null })
        expect(await report('end=9999-12-31')).toMatchObject({ total: 3 })
    })

    test('a deleted incident counts no more', async () => {
        await instance.admin.request('DELETE', `/api/now/table/incident/${ids[0]}`)
        const ask = async (path: string) => resultOf(await call('GET', path, undefined, {}, asking))
        expect(await ask('incidents')).toMatchObject({ total: 2, incidents: [{ sys_id: ids[1] }, { sys_id: ids[2] }] })
        expect(await ask('reports/incidents')).toMatchObject({ total: 2 })
    })
})

test('a CI is registered, looked up with a tag, changed, and hidden from others', async () => {
    const SYSTEM = 'AI-Engine-Production'
    const attributes = { region: 'us-east-1' }
    const made = await call('POST', 'cis', { name: SYSTEM, owner: 'ada', status: 'In Production', attributes })
    expect([made.status, resultOf(made).records[0]?.table]).toEqual([201, 'cmdb_ci_service_auto'])
    const { sys_id = '' } = await recordOf(made)
    const look = (id: string, tag = '', by = plain): Promise<Answer> =>
        call('GET', `cis/${id}`, undefined, { 'If-None-Match': tag }, by)
    const first = await look(SYSTEM)
    expect([first.status, resultOf<object>(first)]).toMatchObject([
        200,
        { name: SYSTEM, sys_id, operational_status: '1', attributes },
    ])
    expect(first.headers.get('Cache-Control')).toBe('private, max-age=60')
    const tag = first.headers.get('ETag') ?? ''
    const known = await look(sys_id, tag)
    expect([known.status, known.text]).toEqual([304, ''])
    const change = (): Promise<Answer> =>
        call('PATCH', `cis/${SYSTEM}/status`, { operational_status: 'Down', health_score: 71 }, { 'If-Match': tag })
    expect((await change()).status).toBe(200)
    expect((await change()).status).toBe(412)
    expect((await call('PATCH', `cis/${SYSTEM}/status`, { operational_status: 'constructor' })).status).toBe(400)
    expect(resultOf<object>(await look(SYSTEM, tag))).toMatchObject({ operational_status: '2' })
    const stranger = await connectTo('stranger', { signature_scheme: 'none' })
    expect((await look(sys_id, '', stranger)).status).toBe(404)
})

describe('POST /security_incidents and POST /tickets', () => {
    const EVENT = {
        event_type: 'AI Safety Violation',
        severity: 'High',
        description: 'Hallucination detected in healthcare domain',
        affected_system: 'AI-Engine-Prod',
        impact: 'Potential patient harm',
        compliance_framework: 'HIPAA',
    }
    const report = async () => {
        const answer = await call('POST', 'security_incidents', EVENT)
        return { status: answer.status, said: resultOf(answer).records[0]?.remark, record: await recordOf(answer) }
    }
    test('an incident stands in where Security Incident Response is absent, or closed; where it is open it is used', async () => {
        const absent = await report()
        expect(absent).toMatchObject({
            status: 201,
            said: 'sn_si_incident is absent on this instance: this incident stands in',
            record: { sys_class_name: 'incident', category: 'security', priority: '2' },
        })
        expect(absent.record.description).toMatch(/Compliance framework: HIPAA[^]*\(sn_si_incident is absent/)
        await instance.installPlugin('com.snc.security_incident')
        expect(await report()).toMatchObject({
            status: 201,
            said: 'sn_si_incident is not open to the bridge on this instance: this incident stands in',
            record: { sys_class_name: 'incident' },
        })
        await allowBridge(instance)
        const open = await report()
        expect([open.status, open.said, open.record.sys_class_name, open.record.state]).toEqual([
            201,
            undefined,
            'sn_si_incident',
            '10',
        ])
        expect([open.record.number?.slice(0, 3), open.record.severity, open.record.cmdb_ci === '']).toEqual([
            'SIR',
            '1',
            false,
        ])
    })

    test('a ticket goes to the group of its queue, in the table that an admin chose', async () => {
        const ticket = {
            queue: 'AI Governance',
            priority: 'High',
            subject: 'Review AI safety incident',
            description: 'Event ID: 1',
        }
        const plainTicket = await recordOf(await call('POST', 'tickets', ticket))
        expect(plainTicket).toMatchObject({
            sys_class_name: 'incident',
            category: 'compliance',
            impact: '1',
            urgency: '2',
        })
        expect(plainTicket.assignment_group).toMatch(/^[0-9a-f]{32}$/)
        const asked = await call('GET', 'incidents?category=compliance')
        expect(resultOf<object>(asked)).toMatchObject({ total: 1, incidents: [{ sys_id: plainTicket.sys_id }] })
        expect(resultOf<object>(await call('GET', 'reports/incidents?category=compliance'))).toMatchObject({ total: 1 })
        await instance.setProperty('x_aigov_bridge.compliance_task_table', 'sn_grc_task')
        const answer = await call('POST', 'tickets', ticket)
        expect(resultOf(answer).records[0]?.remark).toContain('sn_grc_task is absent on this instance')
    })
})

test('the trail is exported by the Table API, by an auditor', async () => {
    await addUser(instance.admin, 'the.auditor', 'auditor', 'x_aigov_bridge.auditor')
    const read = (user: string, password: string) =>
        instance
            .as(user, password)
            .list('x_aigov_bridge_audit_entry', 'ORDERBYsys_created_on')
            .catch(() => [])
    expect((await read('the.auditor', 'auditor')).length).toBeGreaterThan(0)
    expect(await read(plain.userName, plain.password)).toEqual([])
})

describe('webhooks', () => {
    test('are registered, tested, told of changes, and removed', async () => {
        const heard: { headers: IncomingHttpHeaders; body: string }[] = []
        const server = createServer((request, response) => {
            if (request.url === '/elsewhere') return void response.writeHead(302, { Location: '/servicenow' }).end()
            const chunks: Buffer[] = []
            request.on('data', (chunk: Buffer) => chunks.push(chunk))
            request.on('end', () => {
                heard.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
                response.end('{}')
            })
        }).listen(0, '127.0.0.1')
        await new Promise((resolve) => server.once('listening', resolve))
        const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/servicenow`
        const INNER = ['169.254.169.254', '10.0.0.8', '[fd00:ec2::254]', '2852039166', 'metadata.internal']
        try {
            await instance.setProperty('x_aigov_bridge.allow_http_loopback', 'true')
            const body = { url, events: ['case.status'] }
            expect((await call('POST', 'webhooks', body)).status).toBe(400)
            await instance.admin.update('x_aigov_bridge_connection', plain.sysId, {
                // One that is no name at all is refused when the list is saved.
                allowed_hosts: ['127.0.0.1', ...INNER.filter((host) => !host.startsWith('['))].join(' '),
            })
            for (const host of INNER)
                expect((await call('POST', 'webhooks', { ...body, url: `https://${host}/` })).status).toBe(400)
            const made = await call('POST', 'webhooks', body)
            const { id, secret } = resultOf<{ id: string; secret: string }>(made)
            expect([made.status, secret.slice(0, 6)]).toEqual([201, 'whsec_'])
            expect((await call('POST', `webhooks/${id}/test`)).json).toEqual({
                result: { delivered: true, status_code: 200 },
            })
            // Where a host that is allowed leads on to is nobody's business.
            const elsewhere = await call('POST', 'webhooks', { ...body, url: url.replace('servicenow', 'elsewhere') })
            const { id: away } = resultOf<{ id: string }>(elsewhere)
            expect((await call('POST', `webhooks/${away}/test`)).json).toMatchObject({
                result: { delivered: false, status_code: 302 },
            })
            expect((await call('DELETE', `webhooks/${away}`)).status).toBe(204)
            const incident = await recordOf(await call('POST', 'incidents', { short_description: 'Drift' }))
            await instance.admin.update('incident', incident.sys_id ?? '', { state: '2' })
            await instance.settle()
            await instance.advance(60)
            expect(heard.map((one) => JSON.parse(one.body) as object)).toMatchObject([
                { type: 'webhook.test' },
                { sys_id: incident.sys_id },
            ])
            // The clock of the instance is ahead of this one by what other tests have waited.
            for (const { headers, body: text } of heard) {
                const at = new Date(Number(headers['webhook-timestamp']) * 1000)
                expect(headers['webhook-signature']).toBe(
                    new Webhook(secret).sign(String(headers['webhook-id']), at, text),
                )
            }
            expect((await call('GET', 'webhooks')).json).toMatchObject({
                result: { webhooks: [{ id, url, last_delivery: { delivered: true, status_code: 200 } }] },
            })
            expect((await call('DELETE', `webhooks/${id}`)).status).toBe(204)
            expect((await call('GET', 'webhooks')).json).toEqual({ result: { webhooks: [] } })
        } finally {
            server.closeAllConnections()
            server.close()
        }
    })
})

test('POST /changes raises a change, and its link names it on the incident', async () => {
    const incident = await call('POST', 'incidents', { short_description: 'Drift', external_id: 'alert_9' })
    const change = await call('POST', 'changes', {
        type: 'Standard',
        short_description: 'Remediate hallucination detection',
        justification: 'Improve AI output accuracy',
        risk: 'Medium',
        impact: 'High',
        change_urgency: 'High',
        assignment_group: 'AI Governance',
        external_id: 'alert_9',
    })
    expect([change.status, resultOf(change).records[0]?.remark]).toEqual([201, expect.stringContaining('template')])
    const made = await recordOf(change)
    expect(made).toMatchObject({ type: 'normal', risk: '3', impact: '1', state: '-5', correlation_id: 'aisoc:alert_9' })
    const { number = '', sys_id = '' } = await recordOf(incident)
    const linked = await call('POST', `changes/${made.number}/links`, {
        incident: number,
        relationship_type: 'addresses',
    })
    expect(linked.status).toBe(201)
    const other = await recordOf(await call('POST', 'changes', { short_description: 'Another' }))
    expect((await call('POST', `changes/${other.number}/links`, { incident: number })).status).toBe(409)
    expect((await instance.admin.read('incident', sys_id)).rfc).toBe(made.sys_id)
    expect((await call('POST', `changes/${made.number}/links`, { incident: 'INC0000000' })).status).toBe(404)
})
