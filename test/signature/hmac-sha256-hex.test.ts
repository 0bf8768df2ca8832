import { hmacSha256Hex } from '../../src/server/signature/hmac-sha256-hex.ts'
import { utf8 } from '../../src/server/shared/text.ts'
import { headerIn } from '../support/hub/post.ts'
import { createWorld } from '../support/hub/world.ts'

const { hub } = createWorld()
const HEADER = 'X-AiSOC-Signature'
const scheme = hmacSha256Hex(HEADER)

// contracts.md 6.5, computed with Python and Node.
const SECRET = 'aisoc-inbox-secret-01'
const BODY = '{"sys_id":"abcdef0123456789abcdef0123456789","state":"6"}'
const DIGEST = '0e0c3c69d7fa2cf1f4791e0530bd1c9004639f3cbf62682feed4c5529e06d2df'

const verify = (signature: string | undefined, body = BODY, secret = SECRET): boolean =>
    scheme.verify({ body, header: headerIn(signature === undefined ? {} : { [HEADER]: signature }) }, utf8(secret), hub)
const sign = (under: string, body: string, secret: string) =>
    hmacSha256Hex(under).sign({ id: 'x', body }, [utf8(secret)], hub)

test.each([
    ['X-AiSOC-Signature', SECRET, BODY, DIGEST],
    [
        'X-TruthVouch-Signature',
        'whsec_abc123',
        '{"event_type":"alert.detected","alert_id":"alert-xyz789"}',
        'cfaa1604963c21c6aedbd66abb33b2c3060381b7479a8a8f1a80524400065819',
    ],
])('the published vector of %s is signed as published', (header, secret, body, digest) => {
    expect(sign(header, body, secret)).toEqual({ [header]: `sha256=${digest}` })
})

test.each([
    ['as published', `sha256=${DIGEST}`],
    ['without its prefix', DIGEST],
    ['in upper case', `SHA256=${DIGEST.toUpperCase()}`],
    ['with blanks around it', `  sha256=${DIGEST} `],
])('a signature %s holds', (_what, signature) => {
    expect(verify(signature)).toBe(true)
})

test.each([
    ['missing', undefined],
    ['empty', ''],
    ['only a prefix', 'sha256='],
    ['cut', `sha256=${DIGEST.slice(0, -1)}`],
    ['longer', `sha256=${DIGEST}0`],
    ['with another last digit', `sha256=${DIGEST.slice(0, -1)}e`],
    ['with another first digit', `sha256=1${DIGEST.slice(1)}`],
    ['with the prefix twice', `sha256=sha256=${DIGEST}`],
    ['of another scheme', `sha1=${DIGEST}`],
    ['in base64', Buffer.from(DIGEST, 'hex').toString('base64')],
])('a signature that is %s does not hold', (_what, signature) => {
    expect(verify(signature)).toBe(false)
})

test.each([
    ['one byte more', `${BODY} `, SECRET],
    ['one byte less', BODY.slice(0, -1), SECRET],
    ['another byte', BODY.replace('6"}', '7"}'), SECRET],
    ['another secret', BODY, `${SECRET} `],
    ['no secret', BODY, ''],
])('the signature does not hold for %s', (_what, body, secret) => {
    expect(verify(`sha256=${DIGEST}`, body, secret)).toBe(false)
})

test.each([
    ['beyond ASCII', '{"title":"grün € 😀"}', 'clé'],
    ['empty', '', SECRET],
    ['of control characters', '\0\r\n\x7f', SECRET],
])('a body %s is signed over its UTF-8 bytes', (_what, body, secret) => {
    const { [HEADER]: signature } = sign(HEADER, body, secret)
    expect(signature).toBe(`sha256=${Buffer.from(hub.hmacSha256(Buffer.from(secret, 'utf8'), body)).toString('hex')}`)
    expect(verify(signature, body, secret)).toBe(true)
})

test('the name of the header is the platform’s own', () => {
    const header = headerIn(sign(HEADER, BODY, SECRET))
    expect(scheme.under('X-Other').verify({ body: BODY, header }, utf8(SECRET), hub)).toBe(false)
    expect(scheme.under('X-Other').under(HEADER).verify({ body: BODY, header }, utf8(SECRET), hub)).toBe(true)
})
