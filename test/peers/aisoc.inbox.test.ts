import { answerInbox } from '../support/aisoc/inbox.ts'
import { linkCase, newCase } from '../support/aisoc/case-record.ts'
import { signatureMatches, signBody } from '../support/aisoc/signature.ts'
import { createState, newConnector, newToken } from '../support/aisoc/state.ts'

const SYS_ID = 'abcdef0123456789abcdef0123456789'
const SECRET = 'aisoc-inbox-secret-01'
const BODY = `{"sys_id":"${SYS_ID}","state":"6"}`
const HEX = '0e0c3c69d7fa2cf1f4791e0530bd1c9004639f3cbf62682feed4c5529e06d2df'

function inboxOf(type: string, externalId: string) {
    const state = createState()
    const connector = newConnector({ type })
    const token = newToken({})
    const found = newCase({})
    state.connectors.push(connector)
    state.tokens.push(token)
    state.cases.push(found)
    linkCase(state, { connectorId: connector.id, externalId, caseId: found.id })
    const call = (payload: unknown) => {
        const body = Buffer.from(JSON.stringify(payload))
        return answerInbox(state, { token: token.token, connectorId: connector.id, signature: undefined, body })
    }
    return { found, call, connector, state }
}

test('the published vector is what signing gives', () => {
    expect(signBody(SECRET, BODY)).toBe(`sha256=${HEX}`)
})

test.each([`sha256=${HEX}`, HEX, HEX.toUpperCase(), `SHA256=${HEX}`, `  sha256= ${HEX} `])(
    'the signature %p is taken',
    (header) => {
        expect(signatureMatches(SECRET, Buffer.from(BODY), header)).toBe(true)
    },
)

test('the same JSON in other bytes has another signature', () => {
    expect(signatureMatches(SECRET, Buffer.from(BODY.replace(',', ', ')), HEX)).toBe(false)
    expect(signatureMatches('another-secret-0001', Buffer.from(BODY), HEX)).toBe(false)
})

test.each([
    ['1', 'triaged'],
    ['2', 'investigating'],
    ['3', 'contained'],
    ['6', 'resolved'],
    ['7', 'closed'],
    ['8', 'closed'],
])('ServiceNow state %s becomes %s, as text, number and under current', (value, status) => {
    const { found, call } = inboxOf('servicenow', SYS_ID)
    for (const payload of [{ state: value }, { state: Number(value) }, { state: ` ${value} ` }]) {
        found.status = 'new'
        call({ sys_id: SYS_ID, ...payload })
        expect(found.status).toBe(status)
    }
    found.status = 'new'
    call({ current: { sys_id: SYS_ID, state: value }, sys_id: 'of another record', state: '1' })
    expect(found.status).toBe(status)
})

test.each([
    [['To Do', 'open', 'Backlog', 'Selected for Development'], 'triaged'],
    [['In Progress', 'in review'], 'investigating'],
    [['Blocked', 'ON HOLD'], 'contained'],
    [['Resolved', ' Done '], 'resolved'],
    [['Closed', 'cancelled', 'Canceled', "Won't Fix", 'wont fix', "won't do"], 'closed'],
])('the Jira statuses %p become %s', (names, status) => {
    const { found, call } = inboxOf('jira', 'SOC-42')
    for (const name of names) {
        found.status = 'new'
        call({ issue: { key: 'SOC-42', fields: { status: { name } } } })
        expect(found.status).toBe(status)
    }
})

test.each([{}, { issue: { key: '' } }, { sys_id: 'SOC-42', state: '6' }])(
    'the Jira body %p names no issue: the connector says how to read it, not its shape',
    (payload) => {
        expect(inboxOf('jira', 'SOC-42').call(payload)).toMatchObject({ status: 200, body: { external_id: null } })
    },
)

test('a Jira issue without a status changes nothing', () => {
    const { call } = inboxOf('jira', 'SOC-42')
    expect(call({ issue: { key: 'SOC-42', fields: null } })).toMatchObject({
        status: 200,
        body: { external_id: 'SOC-42', old_status: 'new', new_status: 'new', status_changed: false },
    })
})

test('a record of one connector is not linked to another case of it twice', () => {
    const { state, connector, found } = inboxOf('servicenow', SYS_ID)
    const link = { connectorId: connector.id, externalId: SYS_ID }
    expect(linkCase(state, { ...link, caseId: found.id })).toBe(state.refs[0])
    expect(() => linkCase(state, { ...link, caseId: newCase({}).id })).toThrow('is linked to case')
})
