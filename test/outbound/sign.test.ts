import { sign } from '../../src/server/outbound/sign.ts'
import { hmacSha256Hex } from '../../src/server/signature/hmac-sha256-hex.ts'
import { standardWebhooks } from '../../src/server/signature/standard-webhooks.ts'
import { createWorld, type World } from '../support/hub/world.ts'

const MESSAGE = { id: 'm-1', body: '{}' }
const STANDARD = standardWebhooks('webhook-signature')
const HEX = hmacSha256Hex('X-Signature')
const [OLD, NEW] = ['whsec_b2xk', 'whsec_bmV3']

let world: World
let connection: string
beforeEach(() => {
    world = createWorld()
    connection = world.connect({}, { callback_secret: NEW, previous_callback_secret: OLD })
})

function signatures(scheme = STANDARD, header = 'webhook-signature'): number | string {
    const found = world.hub.connections.byId(connection)
    if (!found) throw new Error('no connection')
    const signed = sign(MESSAGE, scheme, found, world.hub)
    return signed.ok ? (signed.value[header] ?? '').split(' ').filter(Boolean).length : signed.problem
}

test('a message is signed with the secret, and while it is being changed with the previous one too', () => {
    expect(signatures()).toBe(1)
    world.edit('x_aigov_bridge_connection', connection, { previous_secret_until: '2026-05-15 12:00:10' })
    expect(signatures()).toBe(2)
    world.wait(10)
    expect(signatures()).toBe(1)
})

test('a scheme without lists signs with the newest secret', () => {
    world.edit('x_aigov_bridge_connection', connection, { previous_secret_until: '2026-05-15 12:00:10' })
    expect(signatures(HEX, 'X-Signature')).toBe(1)
})

test('no secret is no signature; one that is not of its form is a problem, not an unsigned message', () => {
    world.state.secrets[`${connection}.callback_secret`] = ''
    expect(signatures()).toBe(0)
    world.state.secrets[`${connection}.callback_secret`] = 'whsec_!'
    expect(signatures()).toBe('the callback secret is not of the form that the signature asks for')
})
