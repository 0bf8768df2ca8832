import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { MAX_BODY_BYTES } from '../../src/server/inbound/refusal.ts'
import type { Answer, InstanceClient } from '../support/instance/client.ts'
import { startDeployedInstance, type DeployedInstance } from '../support/instance/deployed.ts'
import { addUser } from '../support/instance/users.ts'
import { ledgerly, watchtower, type Happening, type MadeUpPlatform } from '../support/made-up/platforms.ts'

// Two platforms of which no line of the app knows: rows of tables, written by the Table API, are all there is of them.

interface Received {
    readonly body: string
    readonly headers: IncomingHttpHeaders
}

let instance: DeployedInstance
let receiver: Server
const received: Received[] = []
const BOTH = [watchtower, ledgerly] as const
const senders = new Map<string, InstanceClient>()

beforeAll(async () => {
    instance = await startDeployedInstance()
    receiver = createServer((request, response) => {
        let body = ''
        request.on('data', (part: Buffer) => (body += part.toString('utf8')))
        request.on('end', () => {
            received.push({ body, headers: request.headers })
            response.end()
        })
    })
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    await instance.setProperty('x_aigov_bridge.allow_http_loopback', 'true')
    for (const platform of BOTH) await add(platform)
})
afterAll(async () => {
    await instance.close()
    await new Promise((resolve) => receiver.close(resolve))
})

async function add({ name, connection, secret, mappings, values }: MadeUpPlatform): Promise<void> {
    const { admin } = instance
    const userName = `${name}.integration`
    const user = await addUser(admin, userName, 'integration', 'x_aigov_bridge.integration')
    const { port } = receiver.address() as AddressInfo
    const row = await admin.create('x_aigov_bridge_connection', {
        name,
        integration_user: user,
        signing_secret: secret,
        callback_url: `http://127.0.0.1:${port}/${name}`,
        callback_secret: secret,
        ...connection,
    })
    for (const mapping of mappings)
        await admin.create('x_aigov_bridge_event_mapping', { platform: 'generic', connection: row.sys_id, ...mapping })
    for (const value of values) await admin.create('x_aigov_bridge_value_map', value)
    senders.set(name, instance.as(userName, 'integration'))
}

const OPENED: Happening = {
    what: 'opened',
    id: 'evt-1',
    thing: 'T-1',
    title: 'Door open – grün',
    status: 'new',
    level: 'HIGH',
    at: Date.now() - 60_000,
}

function send(platform: MadeUpPlatform, change: Partial<Happening> = {}, isTampered = false): Promise<Answer> {
    const { body, headers } = platform.post({ ...OPENED, ...change }, Date.now())
    const sender = senders.get(platform.name) ?? instance.admin
    const path = `/api/x_aigov_bridge/v1/events/${platform.name}`
    return sender.request('POST', path, isTampered ? `${body} ` : body, headers)
}

test.each(BOTH)('$name opens an incident, changes it, and hears what people do', async (platform) => {
    const opened = await send(platform)
    expect([opened.status, opened.text]).toEqual([201, expect.any(String)])
    const { records } = (opened.json as { readonly result: { readonly records: readonly { sys_id: string }[] } }).result
    const sysId = records[0]?.sys_id ?? ''
    expect(await instance.admin.read('incident', sysId)).toMatchObject({
        correlation_id: 'bridge:T-1',
        correlation_display: platform.name,
        state: '1',
    })

    const status = platform === watchtower ? 'looking' : 'review'
    expect((await send(platform, { what: 'changed', id: 'evt-2', status, at: OPENED.at + 1000 })).status).toBe(201)
    expect(await instance.admin.read('incident', sysId)).toMatchObject({ state: '2' })
    expect((await send(platform)).status).toBe(200)
    expect((await send(platform, { id: 'evt-3' }, true)).status).toBe(401)

    await instance.settle()
    received.length = 0
    const resolution = { state: '6', close_code: 'Solution provided', close_notes: 'closed the door' }
    await instance.admin.update('incident', sysId, resolution)
    await instance.settle()
    expect(received).toHaveLength(1)
    const [{ body, headers }] = received as [Received]
    expect(new Webhook(platform.secret).verify(body, headers as Record<string, string>)).toMatchObject({
        type: 'record.updated',
        data: { entity: 'T-1', sys_id: sysId, fields: { state: '6', close_notes: 'closed the door' } },
    })
})

test('a column that a customer added is filled by a mapping row; an emoji is kept in letters that every database holds', async () => {
    const { admin } = instance
    await admin.create('sys_dictionary', {
        ...{ name: 'incident', element: 'u_reason', internal_type: 'string' },
        ...{ column_label: 'Reason', max_length: '100' },
    })
    const [row] = await admin.list(
        'x_aigov_bridge_event_mapping',
        `connection.name=${ledgerly.name}^operation=open_incident`,
    )
    const fields = JSON.parse(row?.fields ?? '{}') as Readonly<Record<string, string>>
    await admin.update('x_aigov_bridge_event_mapping', row?.sys_id ?? '', {
        fields: JSON.stringify({ ...fields, u_reason: fields.short_description }),
    })
    const answer = await send(ledgerly, { id: 'evt-emoji', thing: 'T-emoji', title: 'Größe 🔥' })
    const { records } = (answer.json as { readonly result: { readonly records: readonly { sys_id: string }[] } }).result
    const incident = await admin.read('incident', records[0]?.sys_id ?? '')
    expect(incident.u_reason).toContain('Größe 🔥')
    expect(incident.u_reason).toBe(incident.short_description)
    const [event] = await admin.list('x_aigov_bridge_event', 'event_id=evt-emoji')
    expect(event?.payload).toContain('Größe \\ud83d\\udd25')
    // Four bytes of a body become twelve letters, and a platform cuts what is longer than its column.
    const [column] = await admin.list('sys_dictionary', 'name=x_aigov_bridge_event^element=payload')
    expect(Number(column?.max_length)).toBeGreaterThanOrEqual(3 * MAX_BODY_BYTES)
})

test('an event as a CloudEvent, in a content type of its own', async () => {
    const event = {
        specversion: '1.0',
        id: 'ce-1',
        source: '/ledger',
        type: 'invoice.flagged',
        time: new Date(OPENED.at).toISOString(),
        data: { invoice: { number: 'L-9', reason: 'twice', state: 'new' } },
    }
    const body = JSON.stringify(event)
    const signature = new Webhook(ledgerly.secret).sign('msg_9', new Date(), body)
    const answer = await (senders.get('ledgerly') ?? instance.admin).request(
        'POST',
        '/api/x_aigov_bridge/v1/events/ledgerly',
        body,
        {
            'content-type': 'application/cloudevents+json',
            'webhook-id': 'msg_9',
            'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
            'webhook-signature': signature,
        },
    )
    expect([answer.status, answer.json]).toMatchObject([201, { result: { event_id: '/ledger ce-1' } }])
})

test.each([
    ['a name that is no part of a URL', { name: 'Not A Name', platform: 'generic' }, 'Name: lower-case letters'],
    ['a name that is taken', { name: 'ledgerly', platform: 'generic' }, 'Name: there is a connection ledgerly already'],
    [
        'a platform that nobody knows',
        { name: 'fine', platform: 'nobody' },
        'Platform: this version does not know nobody',
    ],
    ['an envelope that is no JSON', { name: 'fine', platform: 'generic', envelope: '{oops' }, 'must be a JSON object'],
    ['a mode that is none', { name: 'fine', platform: 'generic', mode: 'pause' }, 'Mode: one of live, dry_run, paused'],
])('a connection with %s is not saved, and the log says why', async (_what, fields, cause) => {
    const answer = await instance.admin.request('POST', '/api/now/table/x_aigov_bridge_connection', {
        integration_user: '0'.repeat(32),
        ...fields,
    })
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('Bridge: new connection checked')
    const lines = await instance.admin.list('syslog', 'level=1^messageLIKEThe connection was not saved')
    expect(lines.map((line) => line.message).join()).toContain(cause)
    expect(await instance.admin.list('x_aigov_bridge_connection', `name=${fields.name}`)).toHaveLength(
        fields.name === 'ledgerly' ? 1 : 0,
    )
})

test.each([{ mode: 'Pause' }, { processing: 'later' }, { auth_type: 'token' }, { signature_scheme: 'md5' }])(
    'a connection is not changed to %j, which there is not',
    async (fields) => {
        const [known] = await instance.admin.list('x_aigov_bridge_connection', 'name=ledgerly')
        const path = `/api/now/table/x_aigov_bridge_connection/${known?.sys_id ?? ''}`
        expect((await instance.admin.request('PATCH', path, fields)).status).toBe(403)
        expect(await instance.admin.read('x_aigov_bridge_connection', known?.sys_id ?? '')).toMatchObject({
            mode: known?.mode,
        })
    },
)

describe('configuration items', () => {
    const SYSTEM = 'AI-Engine-Production'
    const fields = JSON.stringify({
        name: '{{ data.name }}',
        owned_by: '{{ data.owner }}',
        operational_status: '{{ data.status | default: "Operational" | map: "inventory_status" }}',
        health_score: '{{ data.health_score }}',
        attributes: '{{ data.attributes | json }}',
    })
    let sender: InstanceClient
    let registered: string
    let minute = 0

    beforeAll(async () => {
        const { admin } = instance
        const connection = { platform: 'generic', signature_scheme: 'none', envelope: '{"entity": "data.name"}' }
        await add({
            ...{ ...ledgerly, name: 'inventory', connection, secret: '' },
            mappings: [
                { event_type: 'system.registered', operation: 'register_ci', fields },
                {
                    event_type: 'system.updated',
                    operation: 'update_ci',
                    fields: '{"health_score":"{{ data.health_score }}"}',
                },
                {
                    event_type: 'system.related',
                    operation: 'relate_cis',
                    fields: '{"child":"{{ data.depends_on | json }}"}',
                },
            ],
            values: ['Operational', 'In Production', 'Down'].map((word) => ({
                ...{ platform: 'generic', map_name: 'inventory_status', source_value: word },
                target_value: word === 'Down' ? '2' : '1',
            })),
        })
        await admin.create('sys_user', { user_name: 'ai.ops', name: 'AI Ops', last_name: 'Ops', first_name: 'AI' })
        sender = senders.get('inventory') ?? admin
    })

    const tell = async (type: string, data: object) => {
        const event = { id: `${type} ${++minute}`, type, timestamp: new Date(OPENED.at + minute * 1000), data }
        const answer = await sender.request('POST', '/api/x_aigov_bridge/v1/events/inventory', JSON.stringify(event))
        const { result } = answer.json as {
            readonly result: { status: string; records?: readonly Record<string, string>[] }
        }
        return { status: answer.status, said: result.status, text: answer.text, record: result.records?.[0] ?? {} }
    }
    const ci = (sysId: string) => instance.admin.read('cmdb_ci', sysId)

    test('an update before the registration waits for it; the CI has its class, owner, status and attributes', async () => {
        expect(await tell('system.updated', { name: SYSTEM, health_score: 92 })).toMatchObject({ said: 'parked' })
        const data = { name: SYSTEM, owner: 'AI Ops', status: 'In Production', attributes: { region: 'us-east-1' } }
        minute -= 2
        const { status, record, text } = await tell('system.registered', data)
        expect([status, text]).toEqual([201, expect.not.stringContaining('remark')])
        registered = record.sys_id ?? ''
        minute += 2
        await instance.settle()
        const made = await ci(registered)
        expect(made).toMatchObject({
            ...{ name: SYSTEM, sys_class_name: 'cmdb_ci_service_auto', operational_status: '1' },
            discovery_source: 'AI Governance Bridge',
        })
        expect(JSON.parse(made.attributes ?? '')).toEqual({ region: 'us-east-1', health_score: '92' })
        const [owner] = await instance.admin.list('sys_user', 'user_name=ai.ops')
        expect(made.owned_by).toBe(owner?.sys_id)
    })

    test('registered again, renamed by people, changed: it stays the same CI', async () => {
        await instance.admin.update('cmdb_ci', registered, { name: 'Renamed by people' })
        const { record } = await tell('system.registered', { name: SYSTEM, status: 'Down' })
        expect([record.sys_id, record.number]).toEqual([registered, 'Renamed by people'])
        expect(await ci(registered)).toMatchObject({ name: 'Renamed by people', operational_status: '2' })
        expect(await instance.admin.list('cmdb_ci', `name=${SYSTEM}`)).toEqual([])
    })

    test('a CI that the instance has is linked, not made again; what it depends on is related once', async () => {
        const known = await instance.admin.create('cmdb_ci_service_auto', { name: 'gpu-7', attributes: '{"rack":"3"}' })
        const { record } = await tell('system.registered', { name: 'gpu-7', attributes: { vendor: 'x' } })
        expect(record.sys_id).toBe(known.sys_id)
        expect(JSON.parse((await ci(known.sys_id ?? '')).attributes ?? '')).toEqual({ rack: '3', vendor: 'x' })
        for (const _ of [1, 2])
            expect((await tell('system.related', { name: SYSTEM, depends_on: ['gpu-7'] })).status).toBe(201)
        expect(await instance.admin.list('cmdb_rel_ci', `parent=${registered}^child=${record.sys_id}`)).toHaveLength(1)
    })

    test('what the identification engine refuses waits with its words and the cure, and goes on when it is mended', async () => {
        const rules = await instance.admin.list('cmdb_identifier', 'applies_to=cmdb_ci_service')
        const rule = rules[0]?.sys_id ?? ''
        await instance.admin.update('cmdb_identifier', rule, { active: 'false' })
        const refused = await tell('system.registered', { name: 'unruly' })
        expect([refused.said, refused.text]).toEqual([
            'parked',
            expect.stringMatching(
                /Make an identification rule.*IDENTIFICATION_RULE_MISSING: Identity Rule Missing for table/,
            ),
        ])
        await instance.admin.update('cmdb_identifier', rule, { active: 'true' })
        const [row] = await instance.admin.list('x_aigov_bridge_connection', 'name=inventory')
        await instance.admin.act('x_aigov_bridge_connection', row?.sys_id ?? '', 'bridge_release_parked')
        await instance.settle()
        expect(await instance.admin.list('cmdb_ci_service_auto', 'name=unruly')).toHaveLength(1)
    })

    test('the setup check knows whether CIs can be made', async () => {
        const [row] = await instance.admin.list('x_aigov_bridge_connection', 'name=inventory')
        const sysId = row?.sys_id ?? ''
        await instance.admin.update('x_aigov_bridge_connection', sysId, { ci_class: 'no_such_class' })
        await instance.admin.act('x_aigov_bridge_connection', sysId, 'bridge_check_setup')
        const findings = await instance.admin.list(
            'x_aigov_bridge_setup_finding',
            `connection=${sysId}^check_name=Configuration items`,
        )
        expect(findings.map(({ level, looked_at }) => [level, looked_at])).toEqual([
            ['warning', 'CI class'],
            ['ok', 'choices of cmdb_ci.discovery_source'],
        ])
    })
})
