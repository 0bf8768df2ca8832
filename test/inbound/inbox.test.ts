import { receive } from '../../src/server/inbound/receive.ts'
import { receiveBatch } from '../../src/server/inbound/receive-batch.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { postOf, type PostOptions } from '../support/hub/post.ts'
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
