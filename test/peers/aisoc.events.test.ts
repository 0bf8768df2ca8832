import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingHttpHeaders, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AisocEvent } from '../support/aisoc/event.ts'
import { startAisocPeer } from '../support/aisoc/peer.ts'
import type { AisocPeer } from '../support/aisoc/peer.ts'

const SYS_ID = 'abcdef0123456789abcdef0123456789'
const CASE_ID = '0b0f7c0e-6a0e-4f3c-9f7e-7c1c7a6f2d11'
const CREATED = {
    result: {
        records: [
            { table: 'cmdb_ci', sys_id: 'x' },
            { table: 'incident', sys_id: SYS_ID },
        ],
    },
}

let peer: AisocPeer
let receiver: Server
let url: string
let arrived: { headers: IncomingHttpHeaders; body: string }[]
let reply: { status: number; body: string }

beforeEach(async () => {
    peer = await startAisocPeer()
    arrived = []
    reply = { status: 201, body: JSON.stringify(CREATED) }
    receiver = createServer((request, response) => {
        const chunks: Buffer[] = []
        request.on('data', (chunk: Buffer) => chunks.push(chunk))
        request.on('end', () => {
            arrived.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
            response.writeHead(reply.status).end(reply.body)
        })
    })
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`
})
afterEach(async () => {
    await peer.close()
    receiver.closeAllConnections()
    await new Promise((resolve) => receiver.close(resolve))
})

function sample(name: string): AisocEvent {
    return JSON.parse(readFileSync(`test/platforms/aisoc/events/${name}.json`, 'utf8')) as AisocEvent
}

test('an event carries its name, the signature of its bytes and the credentials', async () => {
    const event = sample('honeytoken.triggered')
    const basic = { username: 'aisoc.integration', password: 'integration' }
    await peer.sendEvent(url, event, { secret: 'a-webhook-secret-1', basic, headers: { 'X-Extra': '1' } })
    const [{ headers, body } = { headers: {}, body: '' }] = arrived
    expect(JSON.parse(body)).toEqual(event)
    expect(headers).toMatchObject({
        'content-type': 'application/json',
        'x-aisoc-event': 'honeytoken.triggered',
        'x-aisoc-signature': peer.signEvent('a-webhook-secret-1', body),
        authorization: 'Basic YWlzb2MuaW50ZWdyYXRpb246aW50ZWdyYXRpb24=',
        'x-extra': '1',
    })
})

test('the incident that answers case.created is linked to the case, which the peer then has', async () => {
    const connector = peer.addConnector()
    const answer = await peer.sendEvent(url, sample('case.created'))
    expect(answer).toMatchObject({ status: 201, json: CREATED })
    expect(arrived[0]?.headers['x-aisoc-signature']).toBeUndefined()
    const link = { connector_instance_id: connector.id, external_id: SYS_ID, case_id: CASE_ID }
    expect(peer.refsOf(CASE_ID)).toMatchObject([link])
    await peer.sendEvent(url, sample('case.created'))
    expect(peer.refsOf(CASE_ID)).toHaveLength(1)
})

test('other events, refusals and answers without an incident link nothing', async () => {
    peer.addConnector()
    peer.addCase({ id: CASE_ID })
    await peer.sendEvent(url, sample('case.status_changed'))
    reply = { status: 409, body: JSON.stringify(CREATED) }
    await peer.sendEvent(url, sample('case.created'))
    reply = { status: 202, body: 'accepted' }
    expect(await peer.sendEvent(url, sample('case.created'))).toMatchObject({ text: 'accepted', json: undefined })
    expect(peer.refsOf(CASE_ID)).toEqual([])
})

test('a later receipt links the same way, under the connector that is named where there are several', () => {
    const connectors = [peer.addConnector(), peer.addConnector()]
    const event = sample('case.created')
    expect(() => peer.linkFromAnswer(event, CREATED)).toThrow('has 2 ServiceNow connectors')
    connectors.forEach((one) => peer.linkFromAnswer(event, CREATED, one.id))
    expect(peer.refsOf('INC-001')).toHaveLength(2)
})

test('a case in its own status is what the first four samples speak of, in order', () => {
    const names = ['case.created', 'case.status_changed', 'case.action_executed', 'case.summary_added']
    const events = names.map(sample)
    const times = events.map((one) => String(one['timestamp']))
    expect(events.map((one) => one['type'])).toEqual(names)
    expect(new Set(events.map((one) => one['id'])).size).toBe(4)
    expect([...times].sort()).toEqual(times)
    events.forEach((one) => expect(one).toMatchObject({ data: { case: { id: CASE_ID, severity: 'critical' } } }))
})
