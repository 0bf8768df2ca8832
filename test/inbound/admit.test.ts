import { admit } from '../../src/server/inbound/admit.ts'
import { signatureOf } from '../../src/server/inbound/signed.ts'
import { aisoc } from '../../src/server/platforms/aisoc/index.ts'
import type { SignatureScheme } from '../../src/server/signature/scheme.ts'
import { schemeNamed } from '../../src/server/signature/index.ts'
import { postOf, signedBy } from '../support/hub/post.ts'
import { createWorld, SECRETS, type World } from '../support/hub/world.ts'

const BODY = '{"id":"x"}'
const CONNECTION = 'x_aigov_bridge_connection'

let world: World
let connection: string
beforeEach(() => {
    world = createWorld()
    connection = world.connect()
})

const configure = (fields: Readonly<Record<string, string>>) => world.edit(CONNECTION, connection, fields)
const secret = (name: string, value: string) => void (world.state.secrets[`${connection}.${name}`] = value)
const answerTo = (headers: Readonly<Record<string, string>>): string => {
    const admitted = admit(postOf(BODY, { headers }), world.hub)
    return admitted.ok ? 'admitted' : admitted.problem.kind
}
const sign = (scheme: SignatureScheme, key: string = SECRETS.signing_secret) => signedBy(scheme, BODY, key, world.hub)
const named = (name: string): SignatureScheme => schemeNamed(name) ?? aisoc.signature

describe('the scheme of a connection', () => {
    test('is the platform’s, unless it names another', () => {
        expect(answerTo(sign(aisoc.signature))).toBe('admitted')
        configure({ signature_scheme: 'hmac_sha256_base64' })
        expect(answerTo(sign(aisoc.signature))).toBe('bad_signature')
        expect(answerTo(sign(named('hmac_sha256_base64')))).toBe('admitted')
    })

    test('has its signature in the header that the connection names', () => {
        configure({ signature_header: 'X-Mine' })
        expect(answerTo(sign(aisoc.signature))).toBe('bad_signature')
        expect(answerTo(sign(aisoc.signature.under('x-mine')))).toBe('admitted')
    })

    test('of no name that is known admits nobody', () => {
        configure({ signature_scheme: 'constructor' })
        expect(answerTo(sign(aisoc.signature))).toBe('bad_signature')
    })

    test('none leaves it to the login', () => {
        configure({ signature_scheme: 'none' })
        expect(answerTo({})).toBe('admitted')
    })
})

test('a wrong signature leaves one line in the log, with nothing of what was sent', () => {
    answerTo(sign(aisoc.signature, 'another'))
    expect(world.state.logs).toEqual([
        {
            timestamp: expect.stringMatching(/^2026-.*Z$/) as unknown,
            level: 'WARN',
            message: 'Refused at events of aisoc-prod: no live secret of the connection made this signature',
            connection: 'aisoc-prod',
        },
    ])
    answerTo(sign(aisoc.signature))
    expect(world.state.logs).toHaveLength(1)
})

describe('the line in the log says what is wrong', () => {
    const causeOf = (headers: Readonly<Record<string, string>>): string => {
        expect(answerTo(headers)).toBe('bad_signature')
        return (world.state.logs.pop()?.message ?? '').replace('Refused at events of aisoc-prod: ', '')
    }

    test('with what came: no header, or a time that is not now', () => {
        expect(causeOf({})).toBe('it has no header X-AiSOC-Signature')
        configure({ signature_scheme: 'hmac_sha256_timestamped' })
        const old = sign(named('hmac_sha256_timestamped'))
        world.wait(301)
        expect(causeOf(old)).toMatch(/^the time that it was signed at is missing, or more than 300 seconds/)
    })

    test('with the connection: its scheme, or the form of its secret', () => {
        configure({ signature_scheme: 'constructor' })
        expect(causeOf({})).toBe('this version does not know the signature scheme of the connection')
        configure({ signature_scheme: '', secret_form: 'base64' })
        secret('signing_secret', '!')
        expect(causeOf(sign(aisoc.signature, '!'))).toBe('no live secret of the connection is of the form base64')
    })
})

describe('the secret of a connection', () => {
    test('is asked for where there is one', () => {
        expect(answerTo({})).toBe('bad_signature')
        secret('signing_secret', '')
        expect(answerTo({})).toBe('admitted')
    })

    test('is read in the form that the connection names', () => {
        secret('signing_secret', 'whsec_YWJj')
        expect(answerTo(sign(aisoc.signature, 'whsec_YWJj'))).toBe('admitted')
        configure({ secret_form: 'whsec' })
        expect(answerTo(sign(aisoc.signature, 'whsec_YWJj'))).toBe('bad_signature')
        expect(answerTo(sign(aisoc.signature, 'abc'))).toBe('admitted')
    })

    test('that is not of its form admits nobody, signed or not', () => {
        configure({ secret_form: 'base64' })
        secret('signing_secret', '!')
        expect(answerTo(sign(aisoc.signature, '!'))).toBe('bad_signature')
        expect(answerTo({})).toBe('bad_signature')
    })

    test('holds beside the previous one until the date that an admin set', () => {
        secret('previous_signing_secret', 'the old one')
        expect(answerTo(sign(aisoc.signature, 'the old one'))).toBe('bad_signature')
        configure({ previous_secret_until: '2026-05-15 12:00:10' })
        expect(answerTo(sign(aisoc.signature, 'the old one'))).toBe('admitted')
        expect(answerTo(sign(aisoc.signature))).toBe('admitted')
        expect(answerTo(sign(aisoc.signature, 'a third'))).toBe('bad_signature')
        world.wait(10)
        expect(answerTo(sign(aisoc.signature, 'the old one'))).toBe('bad_signature')
        expect(answerTo(sign(aisoc.signature))).toBe('admitted')
    })
})

test('who only signs can be told from who signs nothing', () => {
    const found = world.hub.connections.byId(connection)
    if (!found) throw new Error('no connection')
    const of = (headers: Readonly<Record<string, string>>) =>
        signatureOf(postOf(BODY, { headers }), { connection: found, platform: aisoc }, world.hub)
    expect([of(sign(aisoc.signature)), of({})]).toEqual(['signed', 'forged'])
    secret('signing_secret', '')
    expect(of({})).toBe('unsigned')
})
