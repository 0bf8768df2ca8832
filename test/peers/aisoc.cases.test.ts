import type { AisocCase, ApiKey } from '../support/aisoc/state.ts'
import { startAisocPeer } from '../support/aisoc/peer.ts'
import type { AisocPeer } from '../support/aisoc/peer.ts'

const OTHER_TENANT = '5d0c1f7e-0000-4000-8000-000000000002'

let peer: AisocPeer
let key: ApiKey
let found: AisocCase

beforeEach(async () => {
    peer = await startAisocPeer()
    key = peer.addApiKey()
    found = peer.addCase({ case_number: 'INC-001', created_at: '2026-05-15T10:00:00Z' })
})
afterEach(() => peer.close())

async function call(method: string, path: string, given: { body?: string; key?: string; type?: string } = {}) {
    const headers = {
        Authorization: `Bearer ${given.key ?? key.key}`,
        ...(given.body === undefined ? {} : { 'Content-Type': given.type ?? 'application/json' }),
    }
    const init = given.body === undefined ? {} : { body: given.body }
    const response = await fetch(`${peer.url}/api/v1${path}`, { method, headers, ...init })
    return { status: response.status, body: (await response.json()) as unknown, headers: response.headers }
}

const comment = (value: unknown, path = `/cases/${found.id}/comments`) =>
    call('POST', path, { body: JSON.stringify(value) })

test.each([() => found.id, () => found.id.toUpperCase(), () => 'INC-001'])('a case is found by %p', async (name) => {
    const { status, body } = await call('GET', `/cases/${name()}`)
    const wire = { ...peer.caseOf(found.id), tenantId: undefined, fanout_results: null }
    expect({ status, body }).toEqual({ status: 200, body: wire })
})

test('a case that is unknown or of another tenant is 404', async () => {
    const foreign = peer.addCase({ tenantId: OTHER_TENANT })
    for (const id of ['INC-002', foreign.id]) {
        expect(await call('GET', `/cases/${id}`)).toMatchObject({ status: 404, body: { detail: expect.any(String) } })
        expect(await comment({ body: 'text' }, `/cases/${id}/comments`)).toMatchObject({ status: 404 })
    }
})

test('the list is newest first, of the own tenant, filtered and paged', async () => {
    const newer = peer.addCase({ status: 'triaged', created_at: '2026-05-16T10:00:00Z' })
    peer.addCase({ tenantId: OTHER_TENANT })
    const ids = async (query: string) =>
        ((await call('GET', `/cases${query}`)).body as AisocCase[]).map((one) => one.id)
    expect(await ids('')).toEqual([newer.id, found.id])
    expect(await ids('?status=triaged')).toEqual([newer.id])
    expect(await ids('?status=unheard')).toEqual([])
    expect(await ids('?limit=1&offset=1')).toEqual([found.id])
})

test.each(['limit=0', 'limit=501', 'limit=x', 'offset=-1'])('the page %s is 422', async (query) => {
    const detail = [{ loc: ['query', query.split('=')[0]] }]
    expect(await call('GET', `/cases?${query}`)).toMatchObject({ status: 422, body: { detail } })
})

test('a missing, foreign or revoked key is 401 and asks for Bearer', async () => {
    const revoked = peer.addApiKey({ revoked: true }).key
    for (const wrong of ['', 'aisoc_unknown', revoked]) {
        const answer = await call('GET', `/cases/${found.id}`, { key: wrong })
        expect(answer.status).toBe(401)
        expect(answer.headers.get('www-authenticate')).toBe('Bearer')
    }
})

test('a key without the scope is 403; the wildcard of the family has it', async () => {
    const reader = peer.addApiKey({ scopes: ['cases:read'] }).key
    const family = peer.addApiKey({ scopes: ['cases:*'] }).key
    const body = '{"body":"text"}'
    expect(await call('POST', '/cases/INC-001/comments', { body, key: reader })).toMatchObject({ status: 403 })
    expect(await call('POST', '/cases/INC-001/comments', { body, key: family })).toMatchObject({ status: 201 })
})

test.each(['comments', 'notes'])('a comment by /%s is 201, and the same again is another comment', async (alias) => {
    const path = `/cases/INC-001/${alias}`
    const stored = { case_id: found.id, body: '[INC0010023] Jane: rebooted host', is_system: false }
    const first = await comment({ body: stored.body }, path)
    expect(first).toMatchObject({ status: 201, body: stored })
    expect(Object.keys(first.body as object)).toEqual(['id', 'case_id', 'author', 'body', 'is_system', 'created_at'])
    await comment({ body: stored.body }, path)
    expect((await call('GET', path)).body).toHaveLength(2)
    expect(peer.commentsOf(found.id)).toHaveLength(2)
})

test.each([
    [{}, ['body', 'body']],
    [{ body: '' }, ['body', 'body']],
    [{ body: 7 }, ['body', 'body']],
    [{ body: 'text', is_system: 'x' }, ['body', 'is_system']],
    [[], ['body']],
])('the comment %p is 422 at %p', async (value, loc) => {
    expect(await comment(value)).toMatchObject({ status: 422, body: { detail: [{ loc }] } })
})

test('broken JSON, no body and another content type are 422; broken JSON also without a key', async () => {
    const path = '/cases/INC-001/comments'
    expect(await call('POST', path, { body: '{broken', key: 'none' })).toMatchObject({ status: 422 })
    expect(await call('POST', path)).toMatchObject({ status: 422, body: { detail: [{ type: 'missing' }] } })
    expect(await call('POST', path, { body: '{"body":"x"}', type: 'text/plain' })).toMatchObject({ status: 422 })
})

test('a comment that the database refuses is 503 and is not stored', async () => {
    peer.failDatabase()
    expect(await comment({ body: 'text' })).toMatchObject({ status: 503 })
    expect(peer.commentsOf(found.id)).toEqual([])
})

test('other paths are 404 and other methods 405, as FastAPI words them', async () => {
    expect(await call('GET', '/elsewhere')).toMatchObject({ status: 404, body: { detail: 'Not Found' } })
    const answer = await call('DELETE', '/cases/INC-001/notes')
    expect(answer).toMatchObject({ status: 405, body: { detail: 'Method Not Allowed' } })
    expect(answer.headers.get('allow')).toBe('GET, POST')
})
