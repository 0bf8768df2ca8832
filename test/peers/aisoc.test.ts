import { randomUUID } from 'node:crypto'
import type { AisocCase, Connector, InboxToken } from '../support/aisoc/state.ts'
import { startAisocPeer } from '../support/aisoc/peer.ts'
import type { AisocPeer } from '../support/aisoc/peer.ts'

const SYS_ID = 'abcdef0123456789abcdef0123456789'
const SECRET = 'aisoc-inbox-secret-01'
const OTHER_TENANT = '5d0c1f7e-0000-4000-8000-000000000002'
const NOTHING = { case_id: null, case_number: null, old_status: null, new_status: null, status_changed: false }

let peer: AisocPeer
let token: InboxToken
let connector: Connector
let found: AisocCase

beforeEach(async () => {
    peer = await startAisocPeer()
    token = peer.addToken()
    connector = peer.addConnector()
    found = peer.addCase({ case_number: 'INC-001', status: 'investigating' })
    peer.link(connector.id, SYS_ID, found.id)
})
afterEach(() => peer.close())

interface Call {
    readonly token?: string
    readonly connectorId?: string
    readonly body?: string
    readonly signature?: string
}

async function call({ body = JSON.stringify({ sys_id: SYS_ID, state: '6' }), signature, ...to }: Call = {}) {
    const url = peer.inboxUrl(to.token ?? token.token, to.connectorId ?? connector.id)
    const headers = {
        'Content-Type': 'application/json',
        ...(signature === undefined ? {} : { 'X-AiSOC-Signature': signature }),
    }
    const response = await fetch(url, { method: 'POST', headers, body })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const refusal = (status: number) => ({ status, body: { detail: expect.any(String) } })
const state = (value: unknown) => call({ body: JSON.stringify({ sys_id: SYS_ID, state: value }) })

test('row 1: an unknown or revoked token is 401', async () => {
    expect(await call({ token: 'aitnb_unknown' })).toEqual(refusal(401))
    peer.revokeToken(token.token)
    expect(await call()).toEqual(refusal(401))
})

test('row 2: a token of another template is 403, also where the connector is unknown', async () => {
    const other = peer.addToken({ templateId: 'pagerduty' }).token
    const answer = await call({ token: other, connectorId: randomUUID() })
    expect(answer).toEqual({ status: 403, body: { detail: expect.stringContaining("template_id='itsm-inbound'") } })
})

test('row 3: an unknown connector is 404', async () => {
    expect(await call({ connectorId: randomUUID() })).toEqual(refusal(404))
})

test('row 4: a connector of another tenant is 403, before it is told to be disabled', async () => {
    const foreign = peer.addConnector({ tenantId: OTHER_TENANT, enabled: false })
    expect(await call({ connectorId: foreign.id })).toEqual(refusal(403))
})

test('row 5: a disabled connector is 409, before its type matters', async () => {
    const off = peer.addConnector({ enabled: false, type: 'splunk' })
    expect(await call({ connectorId: off.id })).toEqual(refusal(409))
    peer.enableConnector(connector.id, false)
    expect(await call()).toEqual(refusal(409))
})

test('row 6: a connector of an unsupported type is 422, before the signature matters', async () => {
    const signed = peer.addToken({ hmacSecret: SECRET }).token
    const splunk = peer.addConnector({ type: 'splunk' }).id
    const answer = await call({ token: signed, connectorId: splunk })
    expect(answer).toEqual({ status: 422, body: { detail: expect.stringContaining('jira, servicenow') } })
})

test.each([undefined, ' ', 'sha256=00', 'sha256=', `sha256=${'0'.repeat(64)}`, 'sha256=ä'])(
    'row 7: the signature %p is 401, before the body is read',
    async (signature) => {
        const header = signature === undefined ? {} : { signature: Buffer.from(signature).toString('latin1') }
        const signed = peer.addToken({ hmacSecret: SECRET }).token
        expect(await call({ token: signed, body: '{broken', ...header })).toEqual(refusal(401))
        expect(peer.caseOf(found.id).status).toBe('investigating')
    },
)

test.each(['{broken', '[1]', 'null', '"text"', '\ufeff'])('row 8: the body %p is 400', async (body) => {
    expect(await call({ body })).toEqual(refusal(400))
})

test.each(['', '{}', '{"sys_id":"","state":"6"}', '{"sys_id":7}', '{"current":null,"sys_id":"x"}'])(
    'row 9: the body %p names no record: 200 with a note',
    async (body) => {
        const nothing = { ...NOTHING, external_id: null, note: expect.any(String) }
        expect(await call({ body })).toEqual({ status: 200, body: nothing })
    },
)

test('row 10: a record that no case is linked to is 200 with a note', async () => {
    const unknown = 'f'.repeat(32)
    const body = { ...NOTHING, external_id: unknown, note: expect.any(String) }
    expect(await call({ body: `{"sys_id":"${unknown}","state":"6"}` })).toEqual({ status: 200, body })
})

test.each(['4', '99', null, undefined, { value: '6' }, ['6'], true])(
    'row 11: the state %p stands for no status: only the time of synchronisation moves',
    async (value) => {
        const same = { case_id: found.id, case_number: 'INC-001', external_id: SYS_ID, status_changed: false }
        const body = { ...same, old_status: 'investigating', new_status: 'investigating', note: expect.any(String) }
        expect(await state(value)).toEqual({ status: 200, body })
        expect(peer.refsOf(found.id)).toMatchObject([{ external_status: null, last_synced_at: expect.any(String) }])
    },
)

test('row 12: a case that is there already stays and gets no second comment', async () => {
    await state('6')
    const again = { old_status: 'resolved', new_status: 'resolved', status_changed: false, note: expect.any(String) }
    expect(await state('6')).toMatchObject({ status: 200, body: again })
    expect(peer.commentsOf(found.id)).toHaveLength(1)
})

test('row 13: a new status is applied backwards too, stamped once and noted by the system', async () => {
    const ids = { case_id: found.id, case_number: 'INC-001', external_id: SYS_ID }
    const moved = { ...ids, old_status: 'investigating', new_status: 'resolved', status_changed: true, note: null }
    expect(await state(6)).toEqual({ status: 200, body: moved })
    const { resolved_at } = peer.caseOf(found.id)
    await state('1')
    await state('6')
    expect(peer.caseOf(found.id)).toMatchObject({ status: 'resolved', resolved_at, closed_at: null })
    expect(peer.commentsOf(found.id)[0]).toMatchObject({ author: 'itsm-webhook (servicenow)', is_system: true })
})

test('row 14: a write that the database refuses is 503 and leaves no trace', async () => {
    peer.failDatabase(2)
    expect(await state('6')).toEqual(refusal(503))
    expect(await state('6')).toEqual(refusal(503))
    expect(peer.refsOf(found.id)).toMatchObject([{ last_synced_at: null }])
    expect(await state('6')).toMatchObject({ status: 200, body: { status_changed: true } })
})

test('a connector id that is no UUID is 422 with a list, whatever the token', async () => {
    const answer = await call({ token: 'aitnb_unknown', connectorId: '<connector_instance_id>' })
    expect(answer).toMatchObject({ status: 422, body: { detail: [{ loc: ['path', 'connector_instance_id'] }] } })
})
