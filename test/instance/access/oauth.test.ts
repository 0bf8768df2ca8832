import { startPlainInstance } from '../../support/instance/plain.ts'
import { createProbe } from '../../support/instance/probe.ts'
import type { InstanceClient, Row } from '../../support/instance/client.ts'
import type { RunningInstance } from '../../support/instance/running.ts'

let instance: RunningInstance
let admin: InstanceClient
let client: Row
let userId: string

beforeAll(async () => {
    instance = await startPlainInstance()
    admin = instance.admin
    userId = (await admin.create('sys_user', { user_name: 'rest', user_password: 'pw', active: 'true' })).sys_id ?? ''
    client = await admin.create('oauth_entity', { name: 'Client', client_secret: 'client secret', user: userId })
    await instance.setProperty('glide.oauth.inbound.client.credential.grant_type.enabled', 'true')
})
afterAll(() => instance.close())

interface Answer {
    readonly status: number
    readonly json: Readonly<Record<string, unknown>>
}

async function ask(parameters: Readonly<Record<string, string>>, path = '/oauth_token.do'): Promise<Answer> {
    const answer = await fetch(instance.url + path, { method: 'POST', body: new URLSearchParams(parameters) })
    return { status: answer.status, json: (await answer.json().catch(() => ({}))) as Answer['json'] }
}
const credentials = () => ({ client_id: client.client_id ?? '', client_secret: 'client secret' })
const byPassword = (fields = {}) =>
    ask({ grant_type: 'password', ...credentials(), username: 'rest', password: 'pw', ...fields })
const byClient = (fields = {}) => ask({ grant_type: 'client_credentials', ...credentials(), ...fields })
const byRefresh = (token: unknown) =>
    ask({ grant_type: 'refresh_token', ...credentials(), refresh_token: String(token) })

/** Whose requests with this token are. */
const bearer = async (token: unknown): Promise<number> => {
    const headers = { authorization: `Bearer ${String(token)}` }
    return (await fetch(`${instance.url}/api/now/table/incident`, { headers })).status
}
const DENIED = { status: 401, json: { error_description: 'access_denied', error: 'server_error' } }

// r_OAuthAPIRequestParameters.md, r_OAuthAPIResponseParameters.md, t_CreateEndpointforExternalClients.md
describe('oauth_token.do', () => {
    test('password: "This type of request always returns two tokens"; what it returns "always"', async () => {
        const { status, json } = await byPassword()
        expect([status, json]).toEqual([
            200,
            {
                access_token: expect.stringMatching(/^[\w-]{86}$/) as string,
                refresh_token: expect.stringMatching(/^[\w-]{86}$/) as string,
                scope: 'useraccount',
                token_type: 'Bearer',
                expires_in: 1800,
            },
        ])
        expect(await bearer(json.access_token)).toBe(200)
        // A refresh token opens no resource.
        expect(await bearer(json.refresh_token)).toBe(401)
    })

    test('"Access requests made within the access token expiration time always return the current access token"', async () => {
        const first = (await byPassword()).json
        await instance.advance(600)
        const second = (await byPassword()).json
        expect([second.access_token, Number(first.expires_in) - Number(second.expires_in)]).toEqual([
            ...[first.access_token, 600],
        ])
    })

    test('an access token ends after its lifespan, by the clock of the instance; the refresh token gives a new one', async () => {
        const first = (await byPassword()).json
        await instance.advance(1801)
        expect(await bearer(first.access_token)).toBe(401)
        const { status, json } = await byRefresh(first.refresh_token)
        expect([status, json.refresh_token, json.expires_in]).toEqual([200, first.refresh_token, 1800])
        expect(await bearer(json.access_token)).toBe(200)
        await admin.update('oauth_entity', client.sys_id ?? '', { access_token_lifespan: '60' })
        await instance.advance(1801)
        expect((await byRefresh(first.refresh_token)).json.expires_in).toBe(60)
        await admin.update('oauth_entity', client.sys_id ?? '', { access_token_lifespan: '1800' })
        await instance.advance(8_640_000)
        expect(await byRefresh(first.refresh_token)).toEqual(DENIED)
    })

    // client-credentials.md, add-oauth-application-user.md
    test('client credentials: passed "for the associated OAuth Application User", without a refresh token', async () => {
        const { status, json } = await byClient()
        expect([status, Object.keys(json).sort()]).toEqual([200, ['access_token', 'expires_in', 'scope', 'token_type']])
        expect(await bearer(json.access_token)).toBe(200)
        const id = client.sys_id ?? ''
        await admin.update('oauth_entity', id, { user: '' })
        expect(await byClient()).toEqual(DENIED)
        await admin.update('oauth_entity', id, { user: userId })
        await instance.setProperty('glide.oauth.inbound.client.credential.grant_type.enabled', 'false')
        expect(await byClient()).toEqual(DENIED)
        await instance.setProperty('glide.oauth.inbound.client.credential.grant_type.enabled', 'true')
    })

    test.each<[what: string, answer: () => Promise<Answer>]>([
        ['a wrong client secret', () => byPassword({ client_secret: 'other' })],
        ['an unknown client', () => byPassword({ client_id: 'none' })],
        ['a wrong password', () => byPassword({ password: 'other' })],
        ['an unknown grant', () => byPassword({ grant_type: 'implicit' })],
        ['a token of nobody', () => byRefresh('none')],
        [
            'parameters in the address',
            () =>
                ask(
                    {},
                    `/oauth_token.do?grant_type=client_credentials&${new URLSearchParams(credentials()).toString()}`,
                ),
        ],
    ])('%s is denied', async (_what, answer) => {
        expect(await answer()).toEqual(DENIED)
    })

    test('"The instance verifies that the user is active, not currently locked out, and has an interactive session"', async () => {
        for (const fields of [{ active: 'false' }, { locked_out: 'true' }, { web_service_access_only: 'true' }]) {
            await admin.update('sys_user', userId, fields)
            expect(await byPassword()).toEqual(DENIED)
            await admin.update('sys_user', userId, {
                active: 'true',
                locked_out: 'false',
                web_service_access_only: 'false',
            })
        }
        await instance.setProperty('glide.oauth.inbound.ropc.grant_type.disabled', 'true')
        expect(await byPassword()).toEqual(DENIED)
        await instance.setProperty('glide.oauth.inbound.ropc.grant_type.disabled', 'false')
        expect((await byPassword()).status).toBe(200)
    })

    // t_RevokeOAuthToken.md
    test('oauth_revoke_token.do "does not require authentication. The token in this request is marked as expired."', async () => {
        const { json } = await byPassword()
        await fetch(`${instance.url}/oauth_revoke_token.do?token=${String(json.access_token)}`)
        expect(await bearer(json.access_token)).toBe(401)
    })

    // c_RESTMessageV2API.md, t_SpecifyAnOAuthProfile.md
    test('setAuthenticationProfile: a request gets its token from the profile, and keeps it until its time is over', async () => {
        const probe = await createProbe(admin)
        const provider = { type: 'oauth_provider', token_url: `${instance.url}/oauth_token.do` }
        const entity = await admin.create('oauth_entity', { name: 'Provider', ...provider, ...credentials() })
        const profile = await admin.create('oauth_entity_profile', { name: 'P', oauth_entity: entity.sys_id })
        const script = `var m = new sn_ws.RESTMessageV2(); m.setEndpoint('${instance.url}/api/now/table/incident?sysparm_limit=1')
            m.setAuthenticationProfile('oauth2', '${profile.sys_id}'); var r = m.execute(); return [r.getStatusCode(), r.getErrorMessage()]`
        const kept = () => admin.list('oauth_credential', `oauth_requestor_profile=${profile.sys_id}`)
        expect([await probe.run(script), await probe.run(script)]).toEqual([
            [200, ''],
            [200, ''],
        ])
        expect(await kept()).toHaveLength(1)
        await instance.advance(1801)
        expect(await probe.run(script)).toEqual([200, ''])
        expect(await kept()).toHaveLength(2)
        await instance.advance(1801)
        await admin.update('oauth_entity', entity.sys_id ?? '', { client_secret: 'other' })
        expect(await probe.run(script)).toEqual([0, 'The OAuth profile gave no access token'])
    })

    test('tokens and secrets stay sealed', async () => {
        const [token] = await admin.list('oauth_credential')
        expect([token?.token, client.client_secret]).toEqual(['********', '********'])
    })
})
