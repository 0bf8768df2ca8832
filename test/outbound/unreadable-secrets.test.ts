import type { GlideRecord } from '@servicenow/glide'
import { clearText } from '../../src/server/glide/clear-text.ts'
import { admit } from '../../src/server/inbound/admit.ts'
import { sign } from '../../src/server/outbound/sign.ts'
import { webhookRequest } from '../../src/server/outbound/webhook-request.ts'
import { gatherFacts } from '../../src/server/setup/gather-facts.ts'
import { adminHubOf } from '../support/hub/desk.ts'
import { whatIsSealed } from '../../src/server/outbound/unreadable-secrets.ts'
import { apiRequest } from '../../src/server/platforms/api-request.ts'
import { standardWebhooks } from '../../src/server/signature/standard-webhooks.ts'
import { UNREADABLE } from '../support/hub/connections.ts'
import { createWorld, INTEGRATION_USER, SECRETS, type World } from '../support/hub/world.ts'

// After a clone: the rows are there, the key that sealed their secrets is not.

const worldOf = (secrets: Readonly<Record<string, string>>): { world: World; sysId: string } => {
    const world = createWorld()
    return { world, sysId: world.connect({}, secrets) }
}

const connectionOf = (world: World, sysId: string) => {
    const connection = world.hub.connections.byId(sysId)
    if (!connection) throw new Error('no connection')
    return connection
}

const knock = (world: World, sysId: string, door: 'events' | 'inbox' = 'events') => {
    const { name } = connectionOf(world, sysId)
    const callerId = `id-of-${INTEGRATION_USER}`
    const request = { connectionName: name, callerId, header: () => undefined, contentLength: 2, body: '{}', door }
    return admit(request, world.hub)
}

test('nobody gets in by login alone because the signing secret cannot be read', () => {
    const { world, sysId } = worldOf({ ...SECRETS, signing_secret: UNREADABLE })
    const problem = { kind: 'unreadable_secret', name: connectionOf(world, sysId).name }
    expect(knock(world, sysId)).toEqual({ ok: false, problem })
    world.edit('x_aigov_bridge_connection', sysId, { signature_only: true })
    expect(knock(world, sysId, 'inbox')).toEqual({ ok: false, problem })
})

test('a new secret counts at once, whatever became of the previous one', () => {
    const { world, sysId } = worldOf({ ...SECRETS, previous_signing_secret: UNREADABLE })
    const until = new Date(world.hub.now() + 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
    world.edit('x_aigov_bridge_connection', sysId, { previous_secret_until: until })
    expect(knock(world, sysId)).toEqual({ ok: false, problem: { kind: 'bad_signature' } })
})

test('no message goes out unsigned, or without its credential', () => {
    const { world, sysId } = worldOf({ callback_secret: UNREADABLE, credential: UNREADABLE })
    const connection = { ...connectionOf(world, sysId), apiBaseUrl: 'https://api.example', authType: 'bearer' } as const
    expect(sign({ id: 'm', body: '{}' }, standardWebhooks('webhook-signature'), connection, world.hub)).toEqual({
        ok: false,
        problem: expect.stringContaining('callback secret cannot be read on this instance') as string,
    })
    expect(apiRequest(connection, { method: 'GET', path: '/a', body: '' }, world.hub)).toEqual({
        ok: false,
        problem: expect.stringContaining('credential cannot be read on this instance') as string,
    })
})

test('the secrets to enter again are named', () => {
    const { world, sysId } = worldOf({ ...SECRETS, callback_token: UNREADABLE, credential: UNREADABLE })
    expect(whatIsSealed(sysId, world.hub)).toMatch(/ cannot read callback_token, credential, as after a clone/)
    expect(whatIsSealed(world.connect({ name: 'other' }), world.hub)).toBe('')
})

describe('a subscription whose secret cannot be read', () => {
    const subscribed = (secret: string) => {
        const { world, sysId } = worldOf(SECRETS)
        world.edit('x_aigov_bridge_connection', sysId, { allowed_hosts: 'hooks.example.com' })
        const wanted = { url: 'https://hooks.example.com/a', events: ['case.status'], auth: 'signature' } as const
        const made = world.hub.webhooks.insert({ connectionId: sysId, ...wanted })
        const id = made?.sysId ?? ''
        world.edit('x_aigov_bridge_webhook', id, { active: true })
        if (secret !== '') world.state.secrets[`${id}.secret`] = secret
        return { world, sysId, id }
    }
    const CURE = 'remove the subscription (DELETE /webhooks/{id}) and register it anew (POST /webhooks)'

    test('is named before the connection sends from here, with the cure', () => {
        const { world, sysId, id } = subscribed(UNREADABLE)
        expect(whatIsSealed(sysId, world.hub)).toContain('secret of the webhooks https://hooks.example.com/a,')
        expect(whatIsSealed(sysId, world.hub)).toContain(CURE)
        world.edit('x_aigov_bridge_webhook', id, { active: false })
        expect(whatIsSealed(sysId, world.hub)).toBe('')
        const readable = subscribed('')
        expect(whatIsSealed(readable.sysId, readable.world.hub)).toBe('')
    })

    test('is told nothing, and the message says the cure', () => {
        const { world, sysId, id } = subscribed(UNREADABLE)
        const made = webhookRequest(
            { id: 'm', body: '{}' },
            world.hub.webhooks.byId(id),
            connectionOf(world, sysId),
            world.hub,
        )
        expect(made).toEqual({ ok: false, problem: expect.stringContaining(CURE) as string })
    })

    test('stands in the facts of the setup check', () => {
        const { world, sysId } = subscribed(UNREADABLE)
        expect(gatherFacts(sysId, adminHubOf(world))).toMatchObject({
            unreadableSubscriptions: ['https://hooks.example.com/a'],
        })
    })
})

describe('what a field with a secret holds', () => {
    const fieldOf = (sealed: string | null, open: () => string | null) =>
        ({ getValue: () => sealed, getElement: () => ({ getDecryptedValue: open }) }) as unknown as GlideRecord

    test.each<[string, string | null, () => string | null, string | undefined]>([
        ['nothing', null, () => null, ''],
        ['what the key opens', 'sealed', () => 'clear', 'clear'],
        ['what it does not open', 'sealed', () => null, undefined],
        ['what comes back as it lies in the database', 'sealed', () => 'sealed', undefined],
        [
            'what cannot be opened without an exception',
            'sealed',
            () => {
                throw new Error('no key')
            },
            undefined,
        ],
    ])('is %s', (_, sealed, open, clear) => {
        expect(clearText(fieldOf(sealed, open), 'secret')).toBe(clear)
    })
})
