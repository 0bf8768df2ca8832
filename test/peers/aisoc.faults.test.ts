import type { AisocCase, ApiKey } from '../support/aisoc/state.ts'
import { startAisocPeer } from '../support/aisoc/peer.ts'
import type { AisocPeer } from '../support/aisoc/peer.ts'

let peer: AisocPeer
let key: ApiKey
let found: AisocCase

beforeEach(async () => {
    peer = await startAisocPeer()
    key = peer.addApiKey()
    found = peer.addCase()
})
afterEach(() => peer.close())

function comment(signal?: AbortSignal): Promise<Response> {
    const headers = { Authorization: `Bearer ${key.key}`, 'Content-Type': 'application/json', 'X-Attempt': '1' }
    const url = `${peer.url}/api/v1/cases/${found.id}/comments?from=test`
    return fetch(url, { method: 'POST', headers, body: '{"body":"grüße"}', ...(signal ? { signal } : {}) })
}

test('the next two calls are 503 with Retry-After and do nothing, the third goes through', async () => {
    peer.fail({ status: 503, times: 2, retryAfter: 120 })
    const answers = [await comment(), await comment(), await comment()]
    expect(answers.map((one) => one.status)).toEqual([503, 503, 201])
    expect(answers[0]?.headers.get('retry-after')).toBe('120')
    expect(await answers[0]?.json()).toEqual({ detail: 'injected fault 503' })
    expect(peer.commentsOf(found.id)).toHaveLength(1)
})

test('faults are met in order, each by the requests that match it, until they are healed', async () => {
    peer.fail({ match: '/inbox/', status: 401, times: Infinity })
    peer.fail({ match: /^POST .*\/comments$/g, status: 429 })
    peer.fail({ status: 200, body: '<html>', times: Infinity })
    expect((await comment()).status).toBe(429)
    expect(await (await comment()).text()).toBe('<html>')
    expect((await fetch(`${peer.url}/api/v1/inbox/itsm/a/b`, { method: 'POST' })).status).toBe(401)
    peer.heal()
    expect((await comment()).status).toBe(201)
})

test('a reset tears the connection down before anything is done', async () => {
    peer.fail({ status: 'reset' })
    await expect(comment()).rejects.toThrow('fetch failed')
    expect(peer.commentsOf(found.id)).toEqual([])
})

test('applied, but the answer is lost: by a reset, by a 500 and by silence', async () => {
    peer.fail({ status: 'reset', applyFirst: true })
    peer.fail({ status: 500, applyFirst: true })
    peer.fail({ status: 'timeout', applyFirst: true })
    await expect(comment()).rejects.toThrow('fetch failed')
    expect((await comment()).status).toBe(500)
    const giveUp = new AbortController()
    const hanging = expect(comment(giveUp.signal)).rejects.toThrow('aborted')
    await peer.waitForRequests(3)
    giveUp.abort()
    await hanging
    expect(peer.commentsOf(found.id)).toHaveLength(3)
    expect(peer.requests.map((one) => one.status)).toEqual(['reset', 500, 'timeout'])
})

test('closing ends a request that hangs and a wait for one that never comes', async () => {
    peer.fail({ status: 'timeout' })
    const hanging = expect(comment()).rejects.toThrow('fetch failed')
    await peer.waitForRequests(1)
    const waiting = expect(peer.waitForRequests(2, 60_000)).rejects.toThrow(
        'expected 2 requests at the stand-in, got 1',
    )
    await peer.close()
    await Promise.all([hanging, waiting])
})

test('every request is recorded as it came', async () => {
    const recorded = peer.waitForRequests(1)
    await comment()
    const path = `/api/v1/cases/${found.id}/comments?from=test`
    const [request] = await recorded
    expect(request).toMatchObject({ method: 'POST', path, body: '{"body":"grüße"}', status: 201 })
    expect(request?.headers['x-attempt']).toBe('1')
    expect(Math.abs(Date.now() - Number(request?.time))).toBeLessThan(60_000)
})

test('waiting for more requests than come says what came', async () => {
    await comment()
    await expect(peer.waitForRequests(2, 20)).rejects.toThrow(/got 1\n {2}POST .* -> 201/)
})

test('the Content-Type of a request does not matter to the record, however odd', async () => {
    const url = `${peer.url}/api/v1/inbox/itsm/a/b`
    for (const type of ['text/xml', 'nonsense', 'application/json; charset=latin1', 'multipart/form-data']) {
        const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': type }, body: '<a/>' })
        expect(answer.status).toBe(422)
        expect(answer.headers.get('content-type')).toBe('application/json')
    }
    expect(peer.requests[1]?.headers['content-type']).toBe('nonsense')
    expect(peer.requests.map((one) => one.body)).toEqual(['<a/>', '<a/>', '<a/>', '<a/>'])
})
