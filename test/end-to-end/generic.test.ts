import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
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
    ['a name that is no part of a URL', { name: 'Not A Name', platform: 'generic' }],
    ['a name that is taken', { name: 'ledgerly', platform: 'generic' }],
    ['a platform that nobody knows', { name: 'fine', platform: 'nobody' }],
    ['an envelope that is no JSON', { name: 'fine', platform: 'generic', envelope: '{oops' }],
])('a connection with %s is not saved', async (_what, fields) => {
    const answer = await instance.admin.request('POST', '/api/now/table/x_aigov_bridge_connection', {
        integration_user: '0'.repeat(32),
        ...fields,
    })
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('Bridge: new connection checked')
    expect(await instance.admin.list('x_aigov_bridge_connection', `name=${fields.name}`)).toHaveLength(
        fields.name === 'ledgerly' ? 1 : 0,
    )
})
