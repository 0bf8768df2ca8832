import { circuitOf, closedCircuit } from '../../src/server/outbound/circuit.ts'
import { deliverDue } from '../../src/server/outbound/deliver.ts'
import { endUnheard } from '../../src/server/outbound/end-unheard.ts'
import { enqueue } from '../../src/server/outbound/enqueue.ts'
import { redeliver } from '../../src/server/outbound/redeliver.ts'
import { channelOf } from '../../src/server/outbound/webhook.ts'
import { postChange } from '../../src/server/resources/change.ts'
import { postIncident } from '../../src/server/resources/incident.ts'
import { receiveCall } from '../../src/server/resources/receive-call.ts'
import { findWebhooks, registerWebhook, removeWebhook, testWebhook } from '../../src/server/resources/webhooks.ts'
import { receive } from '../../src/server/inbound/receive.ts'
import { aisocSample } from '../support/aisoc/samples.ts'
import { callOf, type CallOptions } from '../support/hub/call.ts'
import { postOf } from '../support/hub/post.ts'
import { createWorld, INTEGRATION_USER, type World } from '../support/hub/world.ts'

const URL = 'https://hooks.example.com/servicenow'
const BODY = { url: URL, events: ['case.status'] }

let world: World
beforeEach(() => {
    world = createWorld()
    world.connect({ allowed_hosts: 'hooks.example.com' })
})

const register = (body: object = BODY, options: CallOptions = {}) => registerWebhook(callOf(body, options), world.hub)
const idOf = (answer: ReturnType<typeof register>): string => (answer.ok ? (answer.result as { id: string }).id : '')
const find = () =>
    findWebhooks(
        {
            id: '',
            connectionName: '',
            callerId: `id-of-${INTEGRATION_USER}`,
            parameter: () => '',
            parameters: [],
            header: () => undefined,
        },
        world.hub,
    )

/** A person sets the linked incident to this state. */
function change(state: string): void {
    const [incident] = world.rows('incident')
    enqueue(world.save('incident', incident?.sys_id ?? '', { state }), world.hub)
}
const CONNECTION = 'x_aigov_bridge_connection'
const REMOVED = 'The subscription was removed before this was told.'
const ends = () => world.rows('x_aigov_bridge_message').map((row) => [row.state, row.last_problem])
const switchTo = (active: '0' | '1') => {
    for (const { sys_id: sysId = '' } of world.rows('x_aigov_bridge_webhook'))
        world.edit('x_aigov_bridge_webhook', sysId, { active })
}
const sentTo = (url: string) => world.state.requests.filter((request) => request.url === url)

describe('a subscription', () => {
    test('is made, with a secret that is told once', () => {
        const answer = register()
        expect(answer).toMatchObject({
            httpStatus: 201,
            result: { url: URL, auth: 'signature', active: true, secret: expect.stringMatching(/^whsec_/) as string },
        })
        expect(find()).toMatchObject({ result: { webhooks: [{ id: idOf(answer), url: URL, last_delivery: null }] } })
        expect(JSON.stringify(find())).not.toContain('whsec_')
        expect(world.rows('x_aigov_bridge_audit_entry')).toMatchObject([{ action: 'webhook_registered' }])
    })

    test.each<[string, object]>([
        ['url', { ...BODY, url: 'https://elsewhere.example.com/' }],
        ['url', { ...BODY, url: undefined }],
        ['events', { ...BODY, events: [] }],
        ['events', { ...BODY, events: ['case.status', 'nonsense'] }],
        ['case.status', { ...BODY, events: ['change.created'] }],
        ['colour', { ...BODY, colour: 'red' }],
        ['events', { ...BODY, events: 'case.status' }],
        ['auth', { ...BODY, auth: 'basic' }],
        ['auth', { ...BODY, auth: 'oauth2' }],
    ])('with a wrong %s is refused', (field, body) => {
        expect(register(body)).toMatchObject({ httpStatus: 400, detail: expect.stringContaining(field) as string })
        expect(world.rows('x_aigov_bridge_webhook')).toEqual([])
    })

    test.each(['https://169.254.169.254/', 'https://10.0.0.8/x', 'https://[fe80::1]/', 'https://metadata.internal/'])(
        'of %s is refused, whatever an admin listed',
        (url) => {
            world.edit(CONNECTION, world.rows(CONNECTION)[0]?.sys_id ?? '', {
                allowed_hosts: '169.254.169.254 10.0.0.8 [fe80::1] fe80::1 metadata.internal',
            })
            expect(register({ ...BODY, url })).toMatchObject({
                httpStatus: 400,
                detail: expect.stringContaining('url must be an') as string,
            })
            expect(world.rows('x_aigov_bridge_webhook')).toEqual([])
        },
    )

    test('asks for a signature where the connection has a secret', () => {
        expect(register(BODY, { isUnsigned: true })).toMatchObject({ httpStatus: 401 })
    })

    test('of one address exists once', () => {
        register()
        expect(register()).toMatchObject({ httpStatus: 400 })
    })

    test('of another connection is unknown', () => {
        const id = idOf(register())
        world.connect({ name: 'other', integration_user: 'id-of-other' })
        expect(removeWebhook(callOf('', { id, callerId: 'id-of-other' }), world.hub)).toMatchObject({ httpStatus: 404 })
        expect(testWebhook(callOf('', { id, callerId: 'id-of-other' }), world.hub)).toMatchObject({ httpStatus: 404 })
    })
})

describe('a test delivery', () => {
    test('goes at once, and its answer is seen', () => {
        const id = idOf(register())
        world.willAnswer({ status: 500, body: 'down' })
        expect(testWebhook(callOf('', { id }), world.hub)).toMatchObject({
            httpStatus: 200,
            result: { delivered: false, status_code: 500 },
        })
        expect(testWebhook(callOf('', { id }), world.hub)).toMatchObject({
            httpStatus: 200,
            result: { delivered: true, status_code: 200 },
        })
        const audited = world.rows('x_aigov_bridge_audit_entry').map(({ action }) => action)
        expect(audited).toEqual(['webhook_registered', 'webhook_tested', 'webhook_tested'])
        const [request] = sentTo(URL)
        expect(JSON.parse(request?.body ?? '')).toMatchObject({ type: 'webhook.test' })
        expect(Object.keys(request?.headers ?? {})).toEqual(expect.arrayContaining(['webhook-id', 'webhook-signature']))
        expect(find()).toMatchObject({
            result: { webhooks: [{ last_delivery: { delivered: true, status_code: 200 } }] },
        })
    })

    test('is not sent when the host is no longer allowed', () => {
        const id = idOf(register())
        world.edit('x_aigov_bridge_connection', world.rows('x_aigov_bridge_connection')[0]?.sys_id ?? '', {
            allowed_hosts: '',
        })
        expect(testWebhook(callOf('', { id }), world.hub)).toMatchObject({
            result: { delivered: false, status_code: 0 },
        })
        expect(sentTo(URL)).toEqual([])
    })

    test.each([{ mode: 'paused' }, { mode: 'dry_run' }, { armed_instance: 'another' }])(
        'is not sent from a connection with %j',
        (fields) => {
            const id = idOf(register())
            world.edit(CONNECTION, world.rows(CONNECTION)[0]?.sys_id ?? '', fields)
            expect(testWebhook(callOf('', { id }), world.hub)).toMatchObject({
                result: { delivered: false, problem: expect.stringContaining('sends nothing') as string },
            })
            expect(sentTo(URL)).toEqual([])
        },
    )
})

describe('the login of the connection', () => {
    const PROFILE = 'a'.repeat(32)
    const OAUTH = { ...BODY, auth: 'oauth2' }
    const edit = (fields: Readonly<Record<string, string>>) =>
        world.edit(CONNECTION, world.rows(CONNECTION)[0]?.sys_id ?? '', fields)

    test('goes to an address of the host that it is for', () => {
        edit({ oauth_profile: PROFILE, api_base_url: 'https://hooks.example.com/api' })
        testWebhook(callOf('', { id: idOf(register(OAUTH)) }), world.hub)
        expect(sentTo(URL)).toMatchObject([{ oauthProfile: PROFILE }])
    })

    test('goes nowhere else, also when the host changes later', () => {
        edit({ oauth_profile: PROFILE, allowed_hosts: '*.example.com' })
        expect(register(OAUTH)).toMatchObject({ httpStatus: 400, detail: expect.stringContaining('host') as string })
        edit({ api_base_url: 'https://hooks.example.com/api' })
        const id = idOf(register(OAUTH))
        edit({ api_base_url: 'https://api.example.com' })
        expect(testWebhook(callOf('', { id }), world.hub)).toMatchObject({ result: { delivered: false } })
        expect(sentTo(URL)).toEqual([])
    })
})

describe('what is told', () => {
    beforeEach(() => {
        receive(postOf(aisocSample('case.created')), world.hub)
    })

    test('is what the platform is told, signed, and each change', () => {
        register()
        change('2')
        change('6')
        deliverDue(world.hub)
        expect(sentTo(URL).map(({ headers }) => 'webhook-signature' in headers)).toEqual([true, true])
        expect(find()).toMatchObject({ result: { webhooks: [{ last_delivery: { delivered: true } }] } })
    })

    test('is of the subscribed types only, and of what was made too', () => {
        world = createWorld()
        world.connect({ platform: 'truthvouch', signature_scheme: 'none', allowed_hosts: 'hooks.example.com' }, {})
        expect(register({ ...BODY, events: ['change.created'] })).toMatchObject({ httpStatus: 201 })
        receiveCall(callOf({ short_description: 'Drift' }), postIncident, world.hub)
        change('6')
        deliverDue(world.hub)
        expect(sentTo(URL)).toEqual([])
        receiveCall(callOf({ short_description: 'Mend' }), postChange, world.hub)
        deliverDue(world.hub)
        expect(sentTo(URL).map(({ body }) => JSON.parse(body) as object)).toMatchObject([
            { event: 'change.created', data: { type: 'normal', u_truthvouch_alert_id: '' } },
        ])
    })

    test('waits for the subscriber, and holds up nobody else', () => {
        register()
        world.willAnswer({ status: 200 }, { status: 503 })
        change('6')
        deliverDue(world.hub)
        expect(world.rows('x_aigov_bridge_message').map(({ state }) => state)).toEqual(['delivered', 'waiting'])
        expect(find()).toMatchObject({
            result: { webhooks: [{ last_delivery: { delivered: false, status_code: 503 } }] },
        })
        world.wait(60)
        deliverDue(world.hub)
        expect(world.rows('x_aigov_bridge_message').map(({ state }) => state)).toEqual(['delivered', 'delivered'])
    })

    test('of a record that a call made without an id of the platform is told to subscribers only', () => {
        register()
        receiveCall(callOf({ short_description: 'Drift' }), postIncident, world.hub)
        const made = world.rows('incident').find(({ short_description: text }) => text === 'Drift')
        enqueue(world.save('incident', made?.sys_id ?? '', { state: '6', comments: 'Done' }), world.hub)
        deliverDue(world.hub)
        expect(world.state.requests.map(({ url }) => url)).toEqual([URL])
    })

    test('ends when the subscription is removed', () => {
        const id = idOf(register())
        change('6')
        expect(removeWebhook(callOf('', { id }), world.hub)).toMatchObject({ httpStatus: 204 })
        deliverDue(world.hub)
        expect(sentTo(URL)).toEqual([])
        expect(ends()).toEqual([
            ['delivered', ''],
            ['superseded', REMOVED],
        ])
    })

    test('waits while the subscription is switched off', () => {
        register()
        change('6')
        switchTo('0')
        endUnheard(world.rows(CONNECTION)[0]?.sys_id ?? '', world.hub)
        deliverDue(world.hub)
        expect(sentTo(URL)).toEqual([])
        switchTo('1')
        deliverDue(world.hub)
        expect(sentTo(URL)).toHaveLength(1)
    })

    test('ends with the sweep where the subscription was removed in a list, and its circuit with it', () => {
        const id = idOf(register())
        change('6')
        const address = { connectionId: world.rows(CONNECTION)[0]?.sys_id ?? '', channel: channelOf(id) }
        world.hub.circuits.save({ ...closedCircuit(address), state: 'open', problem: 'answered 401' })
        world.delete('x_aigov_bridge_webhook', id)
        endUnheard(address.connectionId, world.hub)
        deliverDue(world.hub)
        expect(ends()).toEqual([
            ['delivered', ''],
            ['superseded', REMOVED],
        ])
        expect(sentTo(URL)).toEqual([])
        expect(circuitOf(address, world.hub).state).toBe('closed')
    })

    test('that died leaves no open circuit behind when the subscription is removed', () => {
        const id = idOf(register())
        const connectionId = world.rows(CONNECTION)[0]?.sys_id ?? ''
        const address = { connectionId, channel: channelOf(id) }
        const platform = { connectionId, channel: 'callback' } as const
        for (const one of [address, platform])
            world.hub.circuits.save({ ...closedCircuit(one), state: 'open', problem: 'answered 401' })
        removeWebhook(callOf('', { id }), world.hub)
        expect(circuitOf(address, world.hub)).toEqual(closedCircuit(address))
        expect(circuitOf(platform, world.hub).state).toBe('open')
    })

    test('that was refused is not sent again to a subscription that is gone: the message rests', () => {
        const id = idOf(register())
        change('6')
        world.willAnswer({ status: 200 }, { status: 422 })
        deliverDue(world.hub)
        const message = world.rows('x_aigov_bridge_message')[1]?.sys_id ?? ''
        removeWebhook(callOf('', { id }), world.hub)
        expect(redeliver(message, world.hub)).toBe(`${REMOVED} It is not sent again, and the message rests.`)
        expect(ends()).toEqual([
            ['delivered', ''],
            ['superseded', 'The platform answered 422'],
        ])
        expect(redeliver(message, world.hub)).toMatch(/^Only a message/)
    })

    test('that was refused waits when it is sent again to a subscription that is switched off, and the person hears so', () => {
        register()
        change('6')
        world.willAnswer({ status: 200 }, { status: 422 })
        deliverDue(world.hub)
        const message = world.rows('x_aigov_bridge_message')[1]?.sys_id ?? ''
        switchTo('0')
        expect(redeliver(message, world.hub)).toBe('The message is ready, and waits: its subscription is switched off.')
        expect(ends()[1]).toEqual(['ready', ''])
        switchTo('1')
        deliverDue(world.hub)
        expect(ends()[1]).toEqual(['delivered', ''])
    })
})
