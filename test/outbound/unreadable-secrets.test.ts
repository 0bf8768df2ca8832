import { admit } from '../../src/server/inbound/admit.ts'
import { sign } from '../../src/server/outbound/sign.ts'
import { unreadableSecrets } from '../../src/server/outbound/unreadable-secrets.ts'
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
    expect(unreadableSecrets(sysId, world.hub)).toEqual(['callback_token', 'credential'])
})
