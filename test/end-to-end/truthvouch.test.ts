import { createHmac } from 'node:crypto'
import { startTruthvouchPeer, type TruthvouchPeer } from '../support/truthvouch/peer.ts'
import { aboutAlert, truthvouchSample } from '../support/truthvouch/samples.ts'
import { connect, type Connected } from '../support/connect.ts'
import { startDeployedInstance, type DeployedInstance } from '../support/instance/deployed.ts'
import type { Row } from '../support/instance/client.ts'
import { openSecurityIncidentResponse } from '../support/instance/security-incident-response.ts'

let instance: DeployedInstance
let peer: TruthvouchPeer
let connection: Connected
let group: string

beforeAll(async () => {
    instance = await startDeployedInstance()
    await instance.setProperty('x_aigov_bridge.allow_http_loopback', 'true')
    peer = await startTruthvouchPeer()
    group = (await instance.admin.create('sys_user_group', { name: 'AI Governance' })).sys_id ?? ''
    connection = await connect(instance.admin, instance.url, {
        name: 'truthvouch-test',
        platform: 'truthvouch',
        userName: 'truthvouch.integration',
        fields: {
            callback_url: peer.webhookUrl,
            api_base_url: peer.url,
            auth_type: 'bearer',
            credential: peer.token,
        },
    })
})
afterAll(async () => {
    await instance.close()
    await peer.close()
})
afterEach(() => peer.heal())

interface Result {
    readonly status: string
    readonly records: readonly { readonly sys_id: string; readonly table: string; readonly remark?: string }[]
    readonly results: readonly { readonly http_status: number }[]
}

const post = async (event: object): Promise<Result & { readonly http: number }> => {
    await instance.settle()
    const { status, json } = await peer.sendEvent(connection.eventsUrl, event, connection)
    return { ...(json as { readonly result: Result }).result, http: status }
}
const incidentOf = async (alertId: string): Promise<Row> =>
    (await instance.admin.list('incident', `correlation_id=truthvouch:${alertId}`))[0] ?? {}
const journalOf = async (record: Row): Promise<string> =>
    (await instance.admin.list('sys_journal_field', `element_id=${record.sys_id}`)).map(({ value }) => value).join('\n')
const dataTo = (path: string, text: string): readonly Readonly<Record<string, string>>[] =>
    peer.requests
        .filter((request) => request.path === path && request.body.includes(text))
        .map(({ body }) => (JSON.parse(body) as { readonly data: Readonly<Record<string, string>> }).data)

test('T1: an alert is an incident with priority, CI, group and all that was found; what names nothing is reported', async () => {
    const ci = await instance.admin.create('cmdb_ci_appl', { name: 'AI-Engine-Prod' })
    const answer = await post(
        aboutAlert('alert.created', 'alert_1', {
            assignment_group: 'AI Governance',
            assigned_to: 'ai-governance-team',
        }),
    )
    expect(answer).toMatchObject({ http: 201, status: 'processed', records: [{ table: 'incident' }] })
    expect(answer.records[0]?.remark).toContain('assigned_to was left as it is')
    const incident = await incidentOf('alert_1')
    expect(incident).toMatchObject({
        priority: '1',
        category: 'software',
        subcategory: 'AI System',
        cmdb_ci: ci.sys_id,
    })
    expect(incident.assignment_group).toBe(group)
    expect(incident.description).toContain('Dashboard: https://dash.truthvouch.com/alert/123')
})

test('T1: the flat shape of its other pages, escalation, correction and resolution', async () => {
    const flat = {
        event_type: 'alert.detected',
        timestamp: '2026-03-15T10:30:00Z',
        alert_id: 'alert_2',
        severity: 'low',
    }
    expect(await post({ ...flat, message: 'PII detected' })).toMatchObject({ http: 201, status: 'processed' })
    expect(await incidentOf('alert_2')).toMatchObject({ priority: '4', short_description: '[low] PII detected' })
    for (const type of ['alert.escalated', 'correction.deployed', 'certification.issued', 'alert.resolved'])
        expect(await post(aboutAlert(type, 'alert_2'))).toMatchObject({ http: 201 })
    const incident = await incidentOf('alert_2')
    expect(incident).toMatchObject({ priority: '1', state: '6', close_code: 'No resolution provided' })
    expect(await journalOf(incident)).toMatch(/corr_9[\s\S]*cert_4/)
})

test('T1: each form of its signatures lets an event in, and no other body', async () => {
    const seconds = Math.floor((await instance.now()).getTime() / 1000)
    const hex = (text: string) => createHmac('sha256', connection.signingSecret).update(text).digest('hex')
    const forms: readonly ((text: string) => Readonly<Record<string, string>>)[] = [
        (text) => ({ 'X-TruthVouch-Signature': `sha256=${hex(text)}` }),
        (text) => ({ 'X-TruthVouch-Signature': `t=${seconds},v1=${hex(`${seconds}.${text}`)}` }),
        (text) => ({ 'X-Signature': `hmac-sha256=${hex(text)}` }),
    ]
    const login = Buffer.from(`${connection.userName}:${connection.password}`).toString('base64')
    const sent = async (body: string, headers: Readonly<Record<string, string>>): Promise<number> => {
        const own = { 'Content-Type': 'application/json', Authorization: `Basic ${login}` }
        return (await fetch(connection.eventsUrl, { method: 'POST', headers: { ...own, ...headers }, body })).status
    }
    for (const [index, form] of forms.entries()) {
        const body = JSON.stringify(aboutAlert('alert.created', `alert_signed_${index}`))
        expect(await sent(body, form(`${body} `))).toBe(401)
        expect(await sent(body, form(body))).toBe(201)
    }
})

test('T9: a batch of alerts is answered one by one', async () => {
    const alerts = [
        { alertId: 'alert_3', severity: 'high', title: 'one' },
        { alertId: 'alert_4', title: 'no severity' },
    ]
    const batch = { id: 'batch-1', type: 'alert.batch', timestamp: '2026-03-15T10:30:00Z', data: { alerts } }
    const { http, results } = await post(batch)
    expect([http, ...results.map((one) => one.http_status)]).toEqual([207, 201, 400])
})

test('T2, T10: a remediation is a change, linked with its incident, and TruthVouch is told its number', async () => {
    const early = await post(aboutAlert('remediation.requested', 'alert_5'))
    expect(early).toMatchObject({ http: 202, status: 'parked' })
    await post(aboutAlert('alert.created', 'alert_5'))
    await instance.advance(60)
    const [change = {}] = await instance.admin.list('change_request', 'correlation_id=truthvouch:alert_5')
    expect(change).toMatchObject({ type: 'normal', risk: '3', impact: '1', assignment_group: group })
    expect((await incidentOf('alert_5')).rfc).toBe(change.sys_id)
    const told = dataTo('/webhooks/servicenow', 'change.created')
    expect(told).toMatchObject([{ number: change.number, u_truthvouch_alert_id: 'alert_5', type: 'normal' }])
})

test('T7: assigning acknowledges the alert, resolving resolves it, and what TruthVouch repeats changes nothing', async () => {
    await post(aboutAlert('alert.created', 'alert_6'))
    const { sys_id: sysId = '' } = await incidentOf('alert_6')
    const person = await instance.admin.create('sys_user', {
        user_name: 'ana.lopez',
        first_name: 'Ana',
        last_name: 'Lopez',
    })
    await instance.admin.update('incident', sysId, { assigned_to: person.sys_id })
    await instance.settle()
    expect(peer.alertOf('alert_6')).toEqual({ status: 'acknowledged', assignedTo: 'ana.lopez' })
    const closing = { close_code: 'Solution provided', close_notes: 'The prompt was corrected.' }
    await instance.admin.update('incident', sysId, { state: '6', ...closing })
    await instance.settle()
    expect(peer.alertOf('alert_6').status).toBe('resolved')
    expect(dataTo('/webhooks/servicenow', 'alert_6').at(-1)).toMatchObject({
        state: '7',
        state_actual: '6',
        ...closing,
    })
    const before = peer.requests.length
    expect(await post(aboutAlert('alert.resolved', 'alert_6'))).toMatchObject({ status: 'processed' })
    await instance.settle()
    expect(await incidentOf('alert_6')).toMatchObject({ state: '6', ...closing })
    expect(peer.requests).toHaveLength(before)
})

describe('T4: an incident about AI', () => {
    const open = async (fields: object): Promise<Row> => {
        const { sys_id: sysId = '' } = await instance.admin.create('incident', fields)
        await instance.settle()
        return instance.admin.read('incident', sysId)
    }
    const scans = (): number => peer.requests.filter(({ path }) => path.endsWith('/governance/scan')).length

    test.each([
        ['by its category', { category: 'software', subcategory: 'AI System', short_description: 'Wrong answer' }],
        ['by the word', { short_description: 'Odd', description: 'Hallucination?\nQuery: Is it flat?\nResponse: Yes' }],
    ])('%s is analysed once: priority, group, and a note with citations', async (_how, fields) => {
        const before = scans()
        const incident = await open(fields)
        expect(incident).toMatchObject({ priority: '1', category: 'software', assignment_group: group })
        expect(await journalOf(incident)).toMatch(
            /Confidence: 0.04[\s\S]*factual_error[\s\S]*NASA: the blue marble: https:/,
        )
        await instance.admin.update('incident', incident.sys_id ?? '', { comments: 'seen' })
        await instance.advance(120)
        expect(scans()).toBe(before + 1)
        const events = await instance.admin.list('x_aigov_bridge_event', `entity=${incident.sys_id}`)
        expect(events).toMatchObject([{ event_type: 'analysis.completed', state: 'processed' }])
    })

    test('waits while TruthVouch is down, each try to be seen', async () => {
        peer.fail({ match: '/governance/scan', status: 503 })
        const incident = await open({ category: 'software', subcategory: 'AI System', short_description: 'Later' })
        expect(incident.priority).toBe('5')
        await instance.advance(120)
        expect(await instance.admin.read('incident', incident.sys_id ?? '')).toMatchObject({ priority: '1' })
        const tries = await instance.admin.list(
            'x_aigov_bridge_attempt',
            `message.external_ref.target_sys_id=${incident.sys_id}^ORDERBYnumber`,
        )
        expect(tries.map((one) => one.status_code)).toEqual(['503', '200'])
    })

    test('is asked about by the sweep where the job of the rule was lost', async () => {
        const before = scans()
        const [rule] = await instance.admin.list('sys_script', 'name=Bridge: incident about AI inserted')
        const switched = (active: string) => instance.admin.update('sys_script', rule?.sys_id ?? '', { active })
        await switched('false')
        const incident = await open({ category: 'software', subcategory: 'AI System', short_description: 'Lost' })
        await instance.advance(120)
        expect(scans()).toBe(before)
        await switched('true')
        await instance.advance(240)
        expect(scans()).toBe(before + 1)
        expect(await instance.admin.read('incident', incident.sys_id ?? '')).toMatchObject({ priority: '1' })
    })

    test('and no other runs any of our code', async () => {
        const before = peer.requests.length
        const incident = await open({ category: 'software', short_description: 'The printer is on fire' })
        expect(incident.priority).toBe('5')
        expect(await instance.admin.list('x_aigov_bridge_external_ref', `target_sys_id=${incident.sys_id}`)).toEqual([])
        expect(peer.requests).toHaveLength(before)
    })
})

test('T10: targets by severity are there and wait for somebody to switch them on; acts are in the trail', async () => {
    const targets = await instance.admin.list('contract_sla', 'nameSTARTSWITHTruthVouch^ORDERBYname')
    expect(targets.map(({ active, collection }) => [active, collection])).toEqual(Array(4).fill(['false', 'incident']))
    const [reference] = await instance.admin.list('x_aigov_bridge_external_ref', 'external_id=alert_1')
    expect(reference).toMatchObject({ external_url: 'https://dash.truthvouch.com/alert/123' })
    const acts = await instance.admin.list('x_aigov_bridge_audit_entry', 'action=analysis_asked')
    expect(acts).toHaveLength(4)
})

test('T3, T10: an AI system is a CI with owner, status, attributes and dependencies; its update waits for its registration', async () => {
    await instance.admin.create('sys_user', { user_name: 'ai.ops', first_name: 'AI Ops', last_name: 'Team' })
    expect(await post(truthvouchSample('ai_system.updated'))).toMatchObject({ http: 202, status: 'parked' })
    const { http, records } = await post(truthvouchSample('ai_system.registered'))
    expect([http, records[0]?.table, records[0]?.remark]).toEqual([201, 'cmdb_ci_service_auto', undefined])
    await instance.settle()
    const ci = await instance.admin.read('cmdb_ci', records[0]?.sys_id ?? '')
    const [owner] = await instance.admin.list('sys_user', 'user_name=ai.ops')
    expect(ci).toMatchObject({
        name: 'AI-Engine-Production',
        owned_by: owner?.sys_id,
        operational_status: '1',
        discovery_source: 'AI Governance Bridge',
    })
    expect(JSON.parse(ci.attributes ?? '')).toMatchObject({
        region: 'us-east-1',
        version: '2.4.1',
        owner: 'AI Ops Team',
        health_score: '92',
        last_verified: '2026-03-15T10:30:00Z',
    })
    const { location } = await instance.admin.act('cmdb_ci', ci.sys_id ?? '', 'bridge_show_references')
    expect(location).toContain(`x_aigov_bridge_external_ref_list.do?sysparm_query=target_sys_id=${ci.sys_id}`)
    const data = { name: 'AI-Portal', dependencies: ['AI-Engine-Production'] }
    const portal = await post({ ...truthvouchSample('ai_system.registered'), id: 'evt_portal', data })
    expect(portal.records.map(({ table }) => table)).toEqual(['cmdb_ci_service_auto', 'cmdb_ci_service_auto'])
    expect(
        await instance.admin.list('cmdb_rel_ci', `parent=${portal.records[0]?.sys_id}^child=${ci.sys_id}`),
    ).toHaveLength(1)
})

test('T5: a security event is a security incident and a task of compliance; without Security Incident Response incidents stand in and say so', async () => {
    const { http, records } = await post(truthvouchSample('security_event.created'))
    expect([http, records.map(({ table }) => table)]).toEqual([201, ['incident', 'incident']])
    expect(records[0]?.remark).toContain('sn_si_incident')
    const [security = {}, compliance = {}] = await Promise.all(
        records.map(({ sys_id: sysId }) => instance.admin.read('incident', sysId)),
    )
    expect(security).toMatchObject({
        short_description: '[High] AI Safety Violation',
        category: 'security',
        impact: '1',
        urgency: '2',
    })
    expect(security.description).toContain('Potential patient harm')
    expect(compliance).toMatchObject({ short_description: 'HIPAA: AI Safety Violation', category: 'compliance' })
    // It says hallucination, but TruthVouch knows that.
    await instance.settle()
    expect(peer.requests.filter(({ body }) => body.includes('healthcare'))).toEqual([])
})

test('T5: where Security Incident Response is open, and an admin chose a table for compliance, the event goes there', async () => {
    await openSecurityIncidentResponse(instance)
    await instance.setProperty('x_aigov_bridge.compliance_task_table', 'change_request')
    const { http, records } = await post({ ...truthvouchSample('security_event.created'), id: 'evt_tv_open' })
    expect([http, records.map(({ table }) => table)]).toEqual([201, ['sn_si_incident', 'change_request']])
    const [security = {}, compliance = {}] = await Promise.all(
        records.map(({ table, sys_id: sysId }) => instance.admin.read(table, sysId)),
    )
    expect(security).toMatchObject({ severity: '1', correlation_id: 'truthvouch:evt_tv_open' })
    expect(compliance.description).toContain('Event ID: evt_tv_open')
})

test('T10: TruthVouch may log in by OAuth, with a token of its own user only', async () => {
    const { admin } = instance
    await instance.setProperty('glide.oauth.inbound.client.credential.grant_type.enabled', 'true')
    const tokenOf = async (client: string, user: string): Promise<string> => {
        await admin.create('oauth_entity', { name: client, client_id: client, client_secret: `${client} secret`, user })
        const answer = await fetch(`${instance.url}/oauth_token.do`, {
            method: 'POST',
            body: new URLSearchParams({
                grant_type: 'client_credentials',
                client_id: client,
                client_secret: `${client} secret`,
            }),
        })
        return ((await answer.json()) as { readonly access_token: string }).access_token
    }
    const body = JSON.stringify(aboutAlert('alert.created', 'alert_oauth'))
    const signature = createHmac('sha256', connection.signingSecret).update(body).digest('hex')
    const send = async (token: string): Promise<number> => {
        const headers = {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            'x-truthvouch-signature': `sha256=${signature}`,
        }
        return (await fetch(connection.eventsUrl, { method: 'POST', headers, body })).status
    }
    const [other] = await admin.list('sys_user', 'user_name=admin')
    expect(await send(await tokenOf('somebody', other?.sys_id ?? ''))).toBe(403)
    expect(await send('no token')).toBe(401)
    expect(await send(await tokenOf('truthvouch', connection.userId))).toBe(201)
    expect(await incidentOf('alert_oauth')).toMatchObject({ correlation_id: 'truthvouch:alert_oauth' })
})
