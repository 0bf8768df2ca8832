import { apiRequest, type ApiCall } from '../../src/server/platforms/api-request.ts'
import { createWorld } from '../support/hub/world.ts'

const SECRET = 'aisoc_key-of-the-test'
const CALL: ApiCall = { method: 'GET', path: '/api/v1/cases/1', body: '' }

function requestOf(fields: Readonly<Record<string, string>>, call: Partial<ApiCall> = {}, credential = SECRET) {
    const world = createWorld()
    const base = { api_base_url: 'https://aisoc.example', auth_type: 'bearer', ...fields }
    const connection = world.hub.connections.byId(world.connect(base, { credential }))
    if (!connection) throw new Error('no connection')
    return apiRequest(connection, { ...CALL, ...call }, world.hub)
}

test.each([
    ['none', '', {}],
    ['bearer', '', { Authorization: `Bearer ${SECRET}` }],
    ['basic', 'bridge', { Authorization: `Basic ${Buffer.from(`bridge:${SECRET}`).toString('base64')}` }],
    ['api_key', '', { 'X-API-Key': SECRET }],
    ['api_key', 'X-Auth', { 'X-Auth': SECRET }],
])('a login of type %s with the user name "%s"', (auth_type, username, headers) => {
    expect(requestOf({ auth_type, username })).toEqual({
        ok: true,
        value: {
            method: 'GET',
            url: 'https://aisoc.example/api/v1/cases/1',
            headers: { Accept: 'application/json', ...headers },
            body: '',
            timeoutSeconds: 20,
            secrets: Object.values(headers).flatMap((value) => [value, value.split(' ').pop()]),
        },
    })
})

test('a body is JSON, and headers of the call are kept', () => {
    const request = requestOf({}, { method: 'POST', body: '{"a":1}', headers: { 'Idempotency-Key': 'k' } })
    expect(request).toMatchObject({
        ok: true,
        value: { body: '{"a":1}', headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'k' } },
    })
})

test('a header of the call never takes the place of the login', () => {
    expect(requestOf({}, { headers: { Authorization: 'Bearer other' } })).toMatchObject({
        value: { headers: { Authorization: `Bearer ${SECRET}` } },
    })
})

test.each([
    [
        'https://aisoc.example',
        '/api/v1/cases?status=new&limit=50',
        'https://aisoc.example/api/v1/cases?status=new&limit=50',
    ],
    ['https://aisoc.example/', '/a', 'https://aisoc.example/a'],
    ['https://aisoc.example/soc/', '/a%2Fb', 'https://aisoc.example/soc/a%2Fb'],
])('%s and %s give %s', (api_base_url, path, url) => {
    expect(requestOf({ api_base_url }, { path })).toMatchObject({ ok: true, value: { url } })
})

test.each([
    'api',
    '',
    '//evil.example/a',
    '/a//b',
    '/\\evil.example',
    '@evil.example',
    '.evil.example',
    ':80@evil.example',
    '/../admin',
    '/a/..',
    '/a/%2e%2E/b',
    '/a b',
    '/a#b',
    '/a\nb',
    '/<id>',
    'https://evil.example/a',
])('the path %j leads elsewhere and is refused', (path) => {
    expect(requestOf({}, { path })).toMatchObject({ ok: false })
})

test.each([
    ['no address', { api_base_url: '' }],
    ['plain http', { api_base_url: 'http://aisoc.example' }],
    ['plain http to this machine', { api_base_url: 'http://127.0.0.1:1' }],
    ['a placeholder', { api_base_url: 'https://{host}' }],
    ['credentials in the address', { api_base_url: 'https://a:b@aisoc.example' }],
    ['a query', { api_base_url: 'https://aisoc.example?x=' }],
    ['a fragment', { api_base_url: 'https://aisoc.example#' }],
    ['OAuth without a profile', { auth_type: 'oauth2' }],
    ['no user name', { auth_type: 'basic' }],
    ['a colon in the user name', { auth_type: 'basic', username: 'a:b' }],
    ['a header name that is none', { auth_type: 'api_key', username: 'X Key\n' }],
])('%s is a problem in words', (_what, fields) => {
    const request = requestOf(fields)
    expect(request).toMatchObject({ ok: false, problem: expect.stringMatching(/\w/) as string })
    expect(JSON.stringify(request)).not.toContain(SECRET)
})

test('by OAuth the platform puts the token in: no header, no credential', () => {
    const request = requestOf({ auth_type: 'oauth2', oauth_profile: 'p'.repeat(32) })
    expect(request).toMatchObject({ ok: true, value: { oauthProfile: 'p'.repeat(32) } })
    expect(JSON.stringify(request)).not.toContain('uthorization')
    expect(requestOf({})).not.toHaveProperty('value.oauthProfile')
})

test.each(['', `a\r\nX-Evil: 1`])('the credential %j is a problem', (credential) => {
    expect(requestOf({}, {}, credential)).toMatchObject({ ok: false })
})

test('plain http to this machine where that is allowed', () => {
    const world = createWorld()
    world.state.properties['x_aigov_bridge.allow_http_loopback'] = 'true'
    const connection = world.hub.connections.byId(
        world.connect({ api_base_url: 'http://127.0.0.1:9', auth_type: 'none' }),
    )
    expect(connection && apiRequest(connection, CALL, world.hub)).toMatchObject({
        value: { url: 'http://127.0.0.1:9/api/v1/cases/1' },
    })
})
