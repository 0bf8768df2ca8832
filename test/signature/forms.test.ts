import { createHmac } from 'node:crypto'
import { schemeNamed } from '../../src/server/signature/index.ts'
import { isSigned, keyOf, keysOf } from '../../src/server/signature/keys.ts'
import { rcaEngine } from '../../src/server/signature/rca-engine.ts'
import type { SecretForm, SignatureScheme } from '../../src/server/signature/scheme.ts'
import { headerIn } from '../support/hub/post.ts'
import { createWorld } from '../support/hub/world.ts'

const { hmacSha256 } = createWorld().hub
const AT = 1_770_000_000
const SECRET = 'whsec_abc123'
const BODY = '{"title":"grün € 😀"}'
const mac = (text: string, form: 'hex' | 'base64') => createHmac('sha256', SECRET).update(text, 'utf8').digest(form)
const HEX = mac(BODY, 'hex')
const BASE64 = mac(BODY, 'base64')
const TIMED = (t = AT) => `t=${t},v1=${mac(`${t}.${BODY}`, 'hex')}`

const named = (name: string): SignatureScheme => {
    const scheme = schemeNamed(name)
    if (!scheme) throw new Error(`there is no scheme ${name}`)
    return scheme
}

interface Sent {
    readonly body?: string
    readonly secret?: string
    readonly now?: number
}

function holds(name: string, headers: Readonly<Record<string, string>>, sent: Sent = {}): boolean {
    const { body = BODY, secret = SECRET, now = AT } = sent
    const means = { hmacSha256, now: () => now * 1000 }
    return isSigned({ header: headerIn(headers), body }, named(name), keysOf([secret], 'text'), means)
}

test('an unknown name is no scheme, nor is what every object has', () => {
    expect(['', 'none', 'constructor', '__proto__', 'md5'].map(schemeNamed)).toEqual(Array(5).fill(undefined))
})

describe.each([
    ['hmac_sha256_hex', 'X-Signature', [HEX, `sha256=${HEX}`, `SHA256=${HEX.toUpperCase()}`], [BASE64, TIMED()]],
    ['hmac_sha256_base64', 'X-Signature', [BASE64, `sha256=${BASE64}`, BASE64.replace('=', '')], [HEX, TIMED()]],
    [
        'hmac_sha256_timestamped',
        'X-Signature',
        [TIMED(), `${TIMED()},v0=x`, TIMED().replace(',', ', '), TIMED().replace(',', `,v1=${'0'.repeat(64)},`)],
        [HEX, BASE64, `v1=${HEX}`, `t=${AT}`, TIMED(AT + 301), TIMED(AT - 301), `t=,v1=${mac(`.${BODY}`, 'hex')}`],
    ],
    [
        'truthvouch',
        'X-TruthVouch-Signature',
        [`sha256=${HEX}`, HEX, TIMED(), TIMED(AT + 300)],
        [BASE64, TIMED(AT + 301), `hmac-sha256=${HEX}`],
    ],
    [
        'keeptrusts',
        'X-Keeptrusts-Signature',
        [HEX, BASE64, `sha256=${HEX}`, `sha256=${BASE64}`, `v1=${HEX}`, `v1=${BASE64}`, TIMED(), TIMED(AT - 300)],
        [TIMED(AT - 301), `md5=${HEX}`],
    ],
])('%s', (name, header, valid, invalid) => {
    test.each(valid)('%s holds', (signature) => {
        expect(holds(name, { [header]: signature })).toBe(true)
        expect(holds(name, { [header.toUpperCase()]: ` ${signature} ` })).toBe(true)
    })

    test.each([...invalid, '', '=', 'sha256=', 't=,v1=', 'v1='])('%s does not', (signature) => {
        expect(holds(name, { [header]: signature })).toBe(false)
    })

    test.each(valid)('%s does not hold for another body, secret or header', (signature) => {
        expect(holds(name, { [header]: signature }, { body: `${BODY} ` })).toBe(false)
        expect(holds(name, { [header]: signature }, { secret: 'whsec_abc124' })).toBe(false)
        expect(holds(name, { 'X-Other': signature })).toBe(false)
        expect(holds(name, {})).toBe(false)
    })

    test('signs what it verifies, in the header that it is given', () => {
        const key = keyOf(SECRET, 'text') ?? new Uint8Array()
        const means = { hmacSha256, now: () => AT * 1000 + 999 }
        const headers = named(name).under('X-Mine').sign({ id: 'x', body: BODY }, [key], means)
        expect(Object.keys(headers)).toEqual(['X-Mine'])
        expect(
            named(name)
                .under('X-Mine')
                .verify({ header: headerIn(headers), body: BODY }, key, means),
        ).toBe(true)
    })
})

test('TruthVouch’s other header', () => {
    expect(holds('truthvouch', { 'X-Signature': `hmac-sha256=${HEX}` })).toBe(true)
    expect(holds('truthvouch', { 'X-Signature': `hmac-sha256=${HEX.replace(/^./, 'g')}` })).toBe(false)
})

test('a sender that changes its secret signs with both', () => {
    const keys = [keyOf('new', 'text') ?? new Uint8Array(), keyOf(SECRET, 'text') ?? new Uint8Array()] as const
    const means = { hmacSha256, now: () => AT * 1000 }
    const headers = named('hmac_sha256_timestamped').sign({ id: 'x', body: BODY }, keys, means)
    expect(holds('hmac_sha256_timestamped', headers)).toBe(true)
    expect(holds('hmac_sha256_timestamped', headers, { secret: 'new' })).toBe(true)
})

// contracts.md 0, fact 10: the same text means different bytes.
test.each<[SecretForm, string, string | undefined]>([
    ['text', 'whsec_YWJj', 'whsec_YWJj'],
    ['text', 'clé', 'clé'],
    ['text', '', undefined],
    ['base64', 'YWJj', 'abc'],
    ['base64', ' YWJjZA ', 'abcd'],
    ['base64', 'whsec_YWJj', undefined],
    ['base64', 'not base64!', undefined],
    ['whsec', 'whsec_YWJj', 'abc'],
    ['whsec', 'YWJj', 'abc'],
    ['whsec', 'whsec_', undefined],
])('as %s the secret %s is %j', (form, secret, key) => {
    expect(keyOf(secret, form)).toEqual(key === undefined ? undefined : Uint8Array.from(Buffer.from(key, 'utf8')))
})

describe('what a request lacks that no key signed', () => {
    const ABSENT = /^it has no header /
    const UNTIMELY = /^the time that it was signed at is missing, or more than 300 seconds from now$/
    const standard = (timestamp: string) => ({
        'webhook-id': 'x',
        'webhook-timestamp': timestamp,
        'webhook-signature': 'v1,x',
    })
    test.each<[scheme: string, headers: Readonly<Record<string, string>>, flaw: RegExp]>([
        ['hmac_sha256_hex', {}, ABSENT],
        ['hmac_sha256_hex', { 'X-Signature': ' ' }, ABSENT],
        ['hmac_sha256_hex', { 'X-Signature': 'x' }, /^$/],
        ['hmac_sha256_base64', {}, ABSENT],
        ['hmac_sha256_base64', { 'X-Signature': 'x' }, /^$/],
        ['hmac_sha256_timestamped', {}, ABSENT],
        ['hmac_sha256_timestamped', { 'X-Signature': 'v1=x' }, UNTIMELY],
        ['hmac_sha256_timestamped', { 'X-Signature': TIMED(AT - 301) }, UNTIMELY],
        ['hmac_sha256_timestamped', { 'X-Signature': TIMED() }, /^$/],
        ['standard_webhooks', {}, /webhook-signature, webhook-id, webhook-timestamp$/],
        ['standard_webhooks', { ...standard(String(AT)), 'webhook-id': '' }, /^it has no header webhook-id$/],
        ['standard_webhooks', standard(String(AT + 301)), UNTIMELY],
        ['standard_webhooks', standard(String(AT)), /^$/],
        ['truthvouch', {}, /^it has no header X-TruthVouch-Signature$/],
        ['truthvouch', { 'X-Signature': 'x' }, /^$/],
        ['truthvouch', { 'X-TruthVouch-Signature': 'x' }, /^$/],
        ['truthvouch', { 'X-TruthVouch-Signature': TIMED(AT - 301) }, UNTIMELY],
        ['keeptrusts', {}, ABSENT],
        ['keeptrusts', { 'X-Keeptrusts-Signature': 'x' }, /^$/],
        ['keeptrusts', { 'X-Keeptrusts-Signature': TIMED(AT - 301) }, UNTIMELY],
    ])('%s with %j', (name, headers, flaw) => {
        expect(named(name).flawOf({ header: headerIn(headers), body: BODY }, AT * 1000)).toMatch(flaw)
    })

    test('RCA Engine may sign in either way', () => {
        const flawOf = (headers: Readonly<Record<string, string>>) =>
            rcaEngine('X-RCA-Signature').flawOf({ header: headerIn(headers), body: BODY }, AT * 1000)
        expect([{}, { 'X-RCA-Signature': 'x' }, standard(String(AT))].map(flawOf)).toEqual([
            expect.stringMatching(ABSENT),
            '',
            '',
        ])
        expect(flawOf(standard('7'))).toMatch(UNTIMELY)
    })
})
