import { receive } from '../../src/server/inbound/receive.ts'
import { rotateSecret } from '../../src/server/setup/rotate-secret.ts'
import { CALLBACK, SIGNING } from '../../src/server/setup/rotation.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { UNREADABLE } from '../support/hub/connections.ts'
import { adminHubOf, refusingHubOf } from '../support/hub/desk.ts'
import { postOf } from '../support/hub/post.ts'
import { createWorld, SECRETS, type World } from '../support/hub/world.ts'

const CONNECTION = 'x_aigov_bridge_connection'
const DAY = 24 * 3600

let world: World
let connectionId: string
beforeEach(() => {
    world = createWorld()
    connectionId = world.connect()
})

const secret = (name: string): string | undefined => world.state.secrets[`${connectionId}.${name}`]
const set = (name: string, text: string): void => void (world.state.secrets[`${connectionId}.${name}`] = text)
const rotate = (rotation = SIGNING) => rotateSecret(connectionId, rotation, adminHubOf(world))
const shownSecret = (told: ReturnType<typeof rotate>): string =>
    (told.ok ? told.value : []).flatMap((line) => /never again: (\S+)$/.exec(line)?.[1] ?? [])[0] ?? ''

test('makes a secret, shows it once, and keeps the old one for a day', () => {
    const made = shownSecret(rotate())
    expect(made).toMatch(/^[0-9a-f]{64}$/)
    expect(secret('signing_secret')).toBe(made)
    expect(secret('previous_signing_secret')).toBe(SECRETS.signing_secret)
    const again = postOf(aboutCase('case.created', 'case-1'), { secret: SECRETS.signing_secret })
    world.wait(DAY - 5)
    expect(receive(again, world.hub).ok).toBe(true)
    world.wait(10)
    expect(
        receive(postOf(aboutCase('case.created', 'case-2'), { secret: SECRETS.signing_secret }), world.hub),
    ).toMatchObject({ httpStatus: 401 })
    expect(receive(postOf(aboutCase('case.created', 'case-2'), { secret: made }), world.hub).ok).toBe(true)
})

test('takes the secret that the platform issued, and shows it to nobody', () => {
    set('next_signing_secret', 'issued-by-the-platform')
    const told = rotate()
    expect(shownSecret(told)).toBe('')
    expect(JSON.stringify(told)).not.toContain('issued-by-the-platform')
    expect(secret('signing_secret')).toBe('issued-by-the-platform')
    expect(secret('next_signing_secret')).toBe('')
})

test.each([
    ['is of another form', { signature_scheme: 'standard_webhooks' }, 'whsec_!', 'not of the form whsec'],
    ['is the current one', {}, SECRETS.signing_secret, 'is the current one'],
])('refuses one that %s', (_, fields, next, problem) => {
    world.edit(CONNECTION, connectionId, fields)
    set('next_signing_secret', next)
    expect(rotate()).toMatchObject({ ok: false, problem: expect.stringContaining(problem) as string })
    expect(secret('signing_secret')).toBe(SECRETS.signing_secret)
})

test('makes secrets of the form that the scheme asks for', () => {
    world.edit(CONNECTION, connectionId, { signature_scheme: 'standard_webhooks' })
    expect(shownSecret(rotate())).toMatch(/^whsec_[A-Za-z0-9+/]{42}/)
})

test('does nothing where no signature is asked for', () => {
    world.edit(CONNECTION, connectionId, { signature_scheme: 'none' })
    expect(rotate().ok).toBe(false)
})

test('a previous secret of the other direction whose day is over does not begin to hold again', () => {
    rotate(CALLBACK)
    expect(secret('previous_callback_secret')).toBe(SECRETS.callback_secret)
    world.wait(DAY + 1)
    rotate(SIGNING)
    expect(secret('previous_callback_secret')).toBe('')
    rotate(CALLBACK)
    expect(secret('previous_signing_secret')).toBe(SECRETS.signing_secret)
})

describe('while a previous secret holds', () => {
    const refused = (said: string) => ({ ok: false, problem: expect.stringContaining(said) as string })
    const until = (): string => world.row(CONNECTION, connectionId).previous_secret_until ?? ''
    const HOUR = 3600

    test('a second press is refused, and says until when and how to end it', () => {
        const made = shownSecret(rotate())
        set('next_signing_secret', 'issued-by-the-platform')
        expect(rotate()).toMatchObject(refused(`The previous signing secret holds until ${until()} UTC`))
        expect(rotate()).toMatchObject(refused('empty Previous secrets hold until'))
        expect(secret('signing_secret')).toBe(made)
        const old = postOf(aboutCase('case.created', 'case-1'), { secret: SECRETS.signing_secret })
        expect(receive(old, world.hub).ok).toBe(true)
        world.edit(CONNECTION, connectionId, { previous_secret_until: '' })
        expect(rotate().ok).toBe(true)
        expect([secret('signing_secret'), secret('previous_signing_secret')]).toEqual(['issued-by-the-platform', made])
    })

    test('that of the other direction does not hold longer for it: both end at its date', () => {
        rotate(SIGNING)
        const end = until()
        world.wait(HOUR)
        expect(JSON.stringify(rotate(CALLBACK))).toContain(`until ${end} UTC`)
        expect([until(), secret('previous_callback_secret')]).toEqual([end, SECRETS.callback_secret])
    })

    test('that of the other direction for too short a time, the press is refused', () => {
        rotate(SIGNING)
        world.wait(13 * HOUR)
        expect(rotate(CALLBACK)).toMatchObject(refused('The previous signing secret holds until'))
        expect(secret('callback_secret')).toBe(SECRETS.callback_secret)
        world.wait(11 * HOUR)
        expect(rotate(CALLBACK).ok).toBe(true)
    })

    test('a first secret of the other direction replaces none and is made at once', () => {
        set('callback_secret', '')
        rotate(SIGNING)
        world.wait(13 * HOUR)
        expect(rotate(CALLBACK).ok).toBe(true)
    })
})

test('the trail says who and which, and nothing of the secret', () => {
    const made = shownSecret(rotate())
    const [entry] = world.rows('x_aigov_bridge_audit_entry')
    expect(entry).toMatchObject({ action: 'secret_rotated', actor: 'admin', connection: connectionId })
    expect(JSON.parse(entry?.detail ?? '')).toMatchObject({ secret: 'signing_secret', source: 'made' })
    expect(JSON.stringify(world.state.tables)).not.toContain(made)
})

test('a secret that was not stored is not shown, and the trail says nothing of it', () => {
    const told = rotateSecret(connectionId, SIGNING, refusingHubOf(world))
    expect(told).toEqual({ ok: false, problem: expect.stringContaining('did not save the connection') as string })
    expect(world.rows('x_aigov_bridge_audit_entry')).toEqual([])
})

describe('on a clone', () => {
    test('a current secret that cannot be decrypted is not kept', () => {
        set('next_signing_secret', 'issued-by-the-platform')
        set('signing_secret', UNREADABLE)
        expect(rotate().ok).toBe(true)
        expect(secret('previous_signing_secret')).toBe('')
        expect(secret('signing_secret')).toBe('issued-by-the-platform')
    })

    test('a next secret that cannot be decrypted is not taken', () => {
        set('next_signing_secret', UNREADABLE)
        expect(rotate().ok).toBe(false)
        expect(secret('signing_secret')).toBe(SECRETS.signing_secret)
    })
})

test('what the bridge sends is signed with the new one at once: the press says so', () => {
    const told = rotate(CALLBACK)
    const said = told.ok ? told.value.join(' ') : ''
    expect(said).toContain('Messages are signed with it from now on')
    expect(said).toContain('Give it to the sender of aisoc-prod at once')
    expect(said).toContain('with the previous one too until')
})
