import { readFileSync } from 'node:fs'
import { receive } from '../../src/server/inbound/receive.ts'
import { receiveBatch } from '../../src/server/inbound/receive-batch.ts'
import { truthvouch } from '../../src/server/platforms/truthvouch/index.ts'
import { utf8 } from '../../src/server/shared/text.ts'
import { standardWebhooks } from '../../src/server/signature/standard-webhooks.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { postOf, signedBy, type PostOptions } from '../support/hub/post.ts'
import { createWorld, SECRETS, type World } from '../support/hub/world.ts'

const CREATED = aboutCase('case.created', 'case-1')
const CONNECTIONS = 'x_aigov_bridge_connection'

let world: World
let connection: string
beforeEach(() => {
    world = createWorld()
    connection = world.connect({ signature_only: true })
})

const knock = (options: PostOptions = {}) =>
    receive(postOf(CREATED, { door: 'inbox', callerId: 'guest', ...options }), world.hub)

test('whoever signs may post without a login', () => {
    expect(knock()).toMatchObject({ ok: true, httpStatus: 201, result: { records: [{ table: 'incident' }] } })
})

test('a batch too', () => {
    const post = postOf({ events: [CREATED] }, { door: 'inbox', callerId: 'guest' })
    expect(receiveBatch(post, world.hub)).toMatchObject({ httpStatus: 207, replies: [{ httpStatus: 201 }] })
})

test.each([
    ['no signature', { headers: {} }],
    ['the signature of another secret', { secret: 'another' }],
    ['a body that was changed', { sent: '{}' }],
])('%s: 401', (_what, options) => {
    expect(knock(options)).toMatchObject({ httpStatus: 401 })
    expect(world.rows('x_aigov_bridge_event')).toEqual([])
})

describe('a connection that is not open here looks as if it did not exist', () => {
    const unknown = () => knock({ connectionName: 'aisoc-else' })

    test('one that did not opt in', () => {
        world.connect({ name: 'aisoc-else' })
        const answer = unknown()
        world.delete(CONNECTIONS, world.rows(CONNECTIONS)[1]?.sys_id ?? '')
        expect(answer).toMatchObject({ httpStatus: 404 })
        expect(answer).toEqual(unknown())
    })

    test.each([
        ['one without a secret', {}, {}],
        ['one that asks for no signature', { signature_scheme: 'none' }, SECRETS],
        ['one that is switched off and did not opt in', { active: false, signature_only: false }, SECRETS],
    ])('%s', (_what, fields, secrets) => {
        world.connect({ name: 'aisoc-else', signature_only: true, ...fields }, secrets)
        expect(unknown()).toMatchObject({ httpStatus: 404 })
        expect(knock({ connectionName: 'aisoc-else', headers: {} })).toMatchObject({ httpStatus: 404 })
    })
})

test('one that is switched off: 403', () => {
    world.edit(CONNECTIONS, connection, { active: false })
    expect(knock()).toMatchObject({ httpStatus: 403 })
})

test('the signature alone opens no other door', () => {
    expect(knock({ door: 'events' })).toMatchObject({ httpStatus: 403 })
})

describe('a body that somebody caught, with its signature, under other headers', () => {
    const flat = JSON.parse(readFileSync('test/platforms/truthvouch/flat/alert.detected.json', 'utf8')) as object
    const signature = signedBy(truthvouch.signature, JSON.stringify(flat), SECRETS.signing_secret)
    const again = (headers: Readonly<Record<string, string>>, door: PostOptions['door'] = 'inbox') =>
        receive(
            postOf(flat, {
                platform: truthvouch,
                connectionName: 'truthvouch',
                ...(door === 'inbox' && { door, callerId: 'guest' }),
                headers: { ...signature, ...headers },
            }),
            world.hub,
        )
    const AS_RESOLVED = {
        'ce-specversion': '1.0',
        'ce-id': 'forged-1',
        'ce-source': '/truthvouch',
        'ce-time': '2026-05-15T12:00:00Z',
        'ce-type': 'alert.resolved',
    }
    beforeEach(() => world.connect({ name: 'truthvouch', platform: 'truthvouch', signature_only: true }))

    test.each([
        ['a new id of a webhook', { 'webhook-id': 'msg_2' }],
        ['a CloudEvent of another type', AS_RESOLVED],
    ])('is the same event: %s', (_what, headers) => {
        expect(again({})).toMatchObject({ httpStatus: 201 })
        expect(again(headers)).toMatchObject({ httpStatus: 200, result: { duplicate: true } })
        expect(world.rows('x_aigov_bridge_event')).toHaveLength(1)
    })

    test('is a CloudEvent from whoever logs in', () => {
        expect(again(AS_RESOLVED, 'events')).toMatchObject({ result: { event_id: '/truthvouch forged-1' } })
    })

    test('is known by the id that its signature holds', () => {
        const { id: _, ...unnamed } = aboutCase('case.created', 'case-2')
        const webhook = { 'webhook-id': 'msg_7', 'webhook-timestamp': String(world.state.now / 1000) }
        const scheme = standardWebhooks('webhook-signature')
        const text = JSON.stringify(unnamed)
        const { signing_secret: secret } = SECRETS
        const headers = scheme.sign({ id: 'msg_7', body: text }, [utf8(secret)], world.hub)
        world.connect({
            name: 'standard',
            signature_only: true,
            signature_scheme: 'standard_webhooks',
            // Header names have no case.
            signature_header: 'Webhook-Signature',
            secret_form: 'text',
        })
        expect(knock({ connectionName: 'standard', sent: text, headers: { ...headers, ...webhook } })).toMatchObject({
            httpStatus: 201,
            result: { event_id: 'msg_7' },
        })
    })
})
