import { Webhook } from 'standardwebhooks'
import { isSigned, keysOf } from '../../src/server/signature/keys.ts'
import { standardWebhooks } from '../../src/server/signature/standard-webhooks.ts'
import { headerIn } from '../support/hub/post.ts'
import { createWorld } from '../support/hub/world.ts'
import { randomText, seeded } from '../support/seeded.ts'

// The vector of the reference library, contracts.md 6.5.
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const ID = 'msg_p5jXN8AQM9LWM0D4loKWxJek'
const AT = 1_614_265_330
const BODY = '{"test": 2432232314}'
const SIGNATURE = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='

type Headers = Readonly<Record<string, string>>

const scheme = standardWebhooks('webhook-signature')
const { hmacSha256 } = createWorld().hub
const at = (seconds: number) => ({ hmacSha256, now: () => seconds * 1000 })
const sent = (change: Headers = {}): Headers => ({
    'webhook-id': ID,
    'webhook-timestamp': String(AT),
    'webhook-signature': SIGNATURE,
    ...change,
})
const holds = (headers: Headers, body = BODY, { secrets = [SECRET], now = AT } = {}): boolean =>
    isSigned({ header: headerIn(headers), body }, scheme, keysOf(secrets, scheme.secretForm), at(now))
const without = (name: string): Headers =>
    Object.fromEntries(Object.entries(sent()).filter(([known]) => known !== name))

test('the reference vector is signed as published, and holds', () => {
    const [key = new Uint8Array()] = keysOf([SECRET], 'whsec')
    expect(scheme.sign({ id: ID, body: BODY }, [key], at(AT))).toEqual(sent())
    expect(holds(sent())).toBe(true)
})

test.each([
    ['of any header case', { 'WEBHOOK-ID': ID, 'Webhook-Timestamp': String(AT), 'webhook-Signature': SIGNATURE }],
    ['among others', sent({ 'webhook-signature': `v1,AAAA v2,x ${SIGNATURE} v1a,y` })],
    ['without its padding', sent({ 'webhook-signature': SIGNATURE.replace('=', '') })],
])('a signature %s holds', (_what, headers) => {
    expect(holds(headers)).toBe(true)
})

test.each([
    ['without an id', without('webhook-id')],
    ['without a time', without('webhook-timestamp')],
    ['without a signature', without('webhook-signature')],
    ['with an empty id', sent({ 'webhook-id': '' })],
    ['with a time that is no number', sent({ 'webhook-timestamp': 'hello' })],
    ['with a time that only begins as one', sent({ 'webhook-timestamp': `${AT}.5` })],
    ['with an empty signature', sent({ 'webhook-signature': '' })],
    ['cut in half', sent({ 'webhook-signature': SIGNATURE.slice(0, 20) })],
    ['without its version', sent({ 'webhook-signature': SIGNATURE.slice(3) })],
    ['of another version', sent({ 'webhook-signature': SIGNATURE.replace('v1,', 'v2,') })],
    ['of the asymmetric version', sent({ 'webhook-signature': SIGNATURE.replace('v1,', 'v1a,') })],
    ['of another id', sent({ 'webhook-id': `${ID}x` })],
    ['of another time', sent({ 'webhook-timestamp': String(AT + 1) })],
])('a request %s does not hold', (_what, headers) => {
    expect(holds(headers)).toBe(false)
})

test('a signature over an empty id does not hold: nothing would tell two such messages apart', () => {
    const [key = new Uint8Array()] = keysOf([SECRET], 'whsec')
    const headers = scheme.sign({ id: '', body: BODY }, [key], at(AT))
    expect(holds(headers)).toBe(false)
    expect(holds(Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'webhook-id')))).toBe(false)
})

test.each([
    [-301, false],
    [-300, true],
    [300, true],
    [301, false],
])('%i seconds off: %s', (seconds, expected) => {
    expect(holds(sent(), BODY, { now: AT + seconds })).toBe(expected)
})

test.each([
    ['whsec_', false],
    ['', false],
    ['whsec_not base64!', false],
    [SECRET.replace('whsec_', ''), true],
    [`whsec_${Buffer.from('another secret').toString('base64')}`, false],
])('with the secret "%s": %s', (secret, expected) => {
    expect(holds(sent(), BODY, { secrets: [secret] })).toBe(expected)
})

test('while a secret changes it signs with both, and either holds', () => {
    const other = `whsec_${Buffer.from('the next secret of this endpoint').toString('base64')}`
    const [first = new Uint8Array(), second = new Uint8Array()] = keysOf([other, SECRET], 'whsec')
    const headers = scheme.sign({ id: ID, body: BODY }, [first, second], at(AT))
    expect(headers['webhook-signature']?.split(' ')).toHaveLength(2)
    for (const secret of [SECRET, other]) expect(holds(headers, BODY, { secrets: [secret] })).toBe(true)
})

test('a sender that puts its own name before the headers', () => {
    const svix = standardWebhooks('svix-signature')
    const headers = { 'svix-id': ID, 'svix-timestamp': String(AT), 'svix-signature': SIGNATURE }
    expect(isSigned({ header: headerIn(headers), body: BODY }, svix, keysOf([SECRET], 'whsec'), at(AT))).toBe(true)
    expect(holds(headers)).toBe(false)
})

// The reference library is the oracle. It differs on purpose in two ways, which are left out here: it reads the digits
// that a timestamp begins with, and it does not accept a signature without padding.
describe('the reference library', () => {
    const random = seeded(6)
    const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T
    const agrees = (headers: Headers, body: string, secret: string): boolean => {
        const spy = jest.spyOn(Date, 'now').mockReturnValue(AT * 1000)
        try {
            new Webhook(secret).verify(body, headers, { jsonParse: false })
            return true
        } catch {
            return false
        } finally {
            spy.mockRestore()
        }
    }
    const secretOf = (length: number): string =>
        `whsec_${Buffer.from(Array.from({ length }, () => Math.floor(random() * 256))).toString('base64')}`

    test('verifies what we sign, and we what it signs', () => {
        for (let round = 0; round < 500; round++) {
            const [secret, body] = [
                secretOf(24 + (round % 41)),
                randomText(random, ['a', '"', 'é', '😀', '\n', '{'], 40),
            ]
            const [key = new Uint8Array()] = keysOf([secret], 'whsec')
            expect(agrees(scheme.sign({ id: ID, body }, [key], at(AT)), body, secret)).toBe(true)
            const signature = new Webhook(secret).sign(ID, new Date(AT * 1000), body)
            expect(holds(sent({ 'webhook-signature': signature }), body, { secrets: [secret] })).toBe(true)
        }
    })

    test('judges every mutated request as we do', () => {
        for (let round = 0; round < 3000; round++) {
            const entry = pick([
                SIGNATURE,
                'v1,AAAA',
                'v1,',
                'v1',
                'v1a,x',
                'v2,x',
                '',
                ',',
                SIGNATURE.replace('g', 'G'),
            ])
            const headers = sent({
                'webhook-signature': pick([entry, `${entry} ${SIGNATURE}`, `${SIGNATURE} ${entry}`, ` ${entry}`]),
                'webhook-id': pick([ID, ID, ID, '', 'msg_x', `${ID}.`]),
                'webhook-timestamp': String(AT + pick([0, 0, 0, 1, -300, -301, 300, 301])),
            })
            const body = pick([BODY, BODY, BODY, `${BODY} `, ''])
            expect([headers, body, holds(headers, body)]).toEqual([headers, body, agrees(headers, body, SECRET)])
        }
    })
})
