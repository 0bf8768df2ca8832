import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { QueryPlan } from '../../local-instance/database/query-plans.ts'
import { connectAisoc, type AisocConnection } from '../support/aisoc/connect.ts'
import { startAisocPeer, type AisocPeer } from '../support/aisoc/peer.ts'
import type { AisocEvent, EventAnswer, SendOptions } from '../support/aisoc/event.ts'
import { aboutCase, aisocSample } from '../support/aisoc/samples.ts'
import { startDeployedInstance, type DeployedInstance } from '../support/instance/deployed.ts'

let instance: DeployedInstance
let peer: AisocPeer
let connection: AisocConnection
let queued: AisocConnection
const folder = mkdtempSync(join(tmpdir(), 'plans-'))
const plansFile = join(folder, 'plans.jsonl')

beforeAll(async () => {
    instance = await startDeployedInstance({ QUERY_PLANS: plansFile })
    peer = await startAisocPeer()
    const user = { userName: 'aisoc.integration', fields: { callback_url: '' } }
    connection = await connectAisoc(instance.admin, instance.url, peer, { name: 'aisoc-test', ...user })
    queued = await connectAisoc(instance.admin, instance.url, peer, {
        name: 'aisoc-queued',
        ...user,
        fields: { callback_url: '', processing: 'queued' },
    })
})
afterAll(async () => {
    await instance.close()
    await peer.close()
    rmSync(folder, { recursive: true, force: true })
})

/** A job that looks at the record holds its entity: an event that comes meanwhile is only stored. Here none does. */
const send = async (...event: Parameters<typeof post>): Promise<EventAnswer> => {
    await instance.settle()
    return post(...event)
}

const post = (event: AisocEvent, options: SendOptions = {}, to = connection): Promise<EventAnswer> =>
    peer.sendEvent(to.eventsUrl, event, {
        secret: to.signingSecret,
        basic: { username: to.userName, password: to.password },
        connectorId: to.connectorId,
        ...options,
    })

interface Result {
    readonly status: string
    readonly event_id: string
    readonly duplicate: boolean
    readonly receipt: string
    readonly reason?: string
    readonly records: readonly {
        readonly operation: string
        readonly table: string
        readonly sys_id: string
        readonly number: string
        readonly url: string
    }[]
}
const resultOf = (answer: EventAnswer): Result => (answer.json as { result: Result }).result
const incidentOf = (answer: EventAnswer): string => resultOf(answer).records[0]?.sys_id ?? ''

describe('a case of AiSOC becomes an incident', () => {
    test('with number, computed priority, its correlation id and a link', async () => {
        const caseId = randomUUID()
        const answer = await send(aboutCase('case.created', caseId))
        expect(answer.status).toBe(201)
        const result = resultOf(answer)
        expect(result).toMatchObject({
            status: 'processed',
            duplicate: false,
            records: [{ operation: 'open_incident', table: 'incident' }],
        })
        const incident = await instance.admin.read('incident', incidentOf(answer))
        expect(incident).toMatchObject({
            number: result.records[0]?.number,
            short_description: 'Lateral movement detected from ws-42',
            impact: '1',
            urgency: '1',
            priority: '1',
            category: 'security',
            state: '1',
            correlation_id: `aisoc:${caseId}`,
            correlation_display: 'aisoc-test',
        })
        expect(incident.number).toMatch(/^INC\d{7}$/)
        expect(incident.opened_by).not.toBe('')
        expect(incident.description).toContain('host: ws-42')
        expect(result.records[0]?.url).toBe(`${instance.url}/nav_to.do?uri=incident.do?sys_id=${incident.sys_id ?? ''}`)
    })

    test('and draws one number for it: none is left out between two', async () => {
        const numbers: number[] = []
        for (let one = 0; one < 3; one++) {
            const answer = await send(aboutCase('case.created', randomUUID()))
            numbers.push(Number(resultOf(answer).records[0]?.number.slice('INC'.length)))
        }
        const [first = 0] = numbers
        expect(numbers).toEqual([first, first + 1, first + 2])
    })

    test('its reference is linked, and nobody else made a second one', async () => {
        const caseId = randomUUID()
        const answer = await send(aboutCase('case.created', caseId))
        const references = await instance.admin.list('x_aigov_bridge_external_ref', `external_id=${caseId}`)
        expect(references).toHaveLength(1)
        expect(references[0]).toMatchObject({
            state: 'linked',
            role: 'incident',
            target_table: 'incident',
            target_sys_id: incidentOf(answer),
            last_inbound_status: 'new',
        })
    })

    test('its status, actions and summary follow', async () => {
        const caseId = randomUUID()
        const incident = incidentOf(await send(aboutCase('case.created', caseId)))
        const changed = await send(aboutCase('case.status_changed', caseId, { status: 'investigating' }))
        expect(changed.status).toBe(201)
        await send(aboutCase('case.action_executed', caseId))
        await send(aboutCase('case.summary_added', caseId))
        expect(await instance.admin.read('incident', incident)).toMatchObject({ state: '2' })
        const notes = await instance.admin.list('sys_journal_field', `element_id=${incident}^element=work_notes`)
        expect(notes.map((note) => note.value)).toEqual([
            expect.stringMatching(/^aisoc-test reports: investigating/),
            expect.stringMatching(/^AiSOC containment action/),
            expect.stringMatching(/^AiSOC summary: /),
        ])
    })

    test('resolved at AiSOC is resolved here, with code and notes', async () => {
        const caseId = randomUUID()
        const incident = incidentOf(await send(aboutCase('case.created', caseId)))
        await send(aboutCase('case.status_changed', caseId, { status: 'resolved', timestamp: '2026-05-15T11:00:00Z' }))
        expect(await instance.admin.read('incident', incident)).toMatchObject({
            state: '6',
            close_code: 'Solution provided',
            close_notes: 'Resolved by AiSOC',
        })
    })

    test('a honeytoken opens an incident of priority 2', async () => {
        const answer = await send(aisocSample('honeytoken.triggered'))
        expect(answer.status).toBe(201)
        expect(await instance.admin.read('incident', incidentOf(answer))).toMatchObject({ priority: '2' })
    })
})

describe('the same event again', () => {
    test('is answered with the first result and changes nothing', async () => {
        const event = aboutCase('case.created', randomUUID())
        const first = await send(event)
        const second = await send(event)
        expect(second.status).toBe(200)
        expect(resultOf(second)).toEqual({ ...resultOf(first), status: 'duplicate', duplicate: true })
        const found = await instance.admin.list(
            'incident',
            `correlation_id=aisoc:${String((event.data as { case: { id: string } }).case.id)}`,
        )
        expect(found).toHaveLength(1)
    })

    test('sent twenty times at once opens one incident', async () => {
        const caseId = randomUUID()
        const event = aboutCase('case.created', caseId)
        const answers = await Promise.all(Array.from({ length: 20 }, () => post(event)))
        expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
        expect(answers.every(({ status }) => [200, 201, 202].includes(status))).toBe(true)
        expect(await instance.admin.list('incident', `correlation_id=aisoc:${caseId}`)).toHaveLength(1)
    })

    test('with another body is refused and leaves an audit entry', async () => {
        const caseId = randomUUID()
        await send(aboutCase('case.created', caseId))
        const tampered = await send(aboutCase('case.created', caseId, { summary: 'something else' }))
        expect(tampered.status).toBe(409)
        expect(tampered.json).toMatchObject({ error: { message: 'Conflicting event' }, status: 'failure' })
        const entries = await instance.admin.list('x_aigov_bridge_audit_entry', 'action=event_id_reused')
        expect(entries.map((entry) => entry.detail).join()).toContain(caseId)
    })
})

describe('what is refused leaves no trace', () => {
    const countEvents = async (): Promise<number> => (await instance.admin.list('x_aigov_bridge_event')).length
    const event = (): AisocEvent => aboutCase('case.created', randomUUID())
    const refusals: readonly (readonly [string, number, () => Promise<EventAnswer>])[] = [
        ['a wrong signature', 401, () => send(event(), { secret: 'wrong' })],
        [
            'no signature',
            401,
            () =>
                peer.sendEvent(connection.eventsUrl, event(), {
                    basic: { username: connection.userName, password: connection.password },
                }),
        ],
        ['no login', 401, () => peer.sendEvent(connection.eventsUrl, event(), { secret: connection.signingSecret })],
        ['another user', 403, () => send(event(), { basic: { username: 'admin', password: 'admin' } })],
        [
            'an unknown connection',
            404,
            () => send(event(), {}, { ...connection, eventsUrl: `${connection.eventsUrl}-not` }),
        ],
        ['a missing field', 400, () => send({ ...event(), timestamp: undefined })],
        [
            'a case without a title',
            400,
            () => send({ ...event(), data: { case: { id: 'x', severity: 'low', status: 'new' } } }),
        ],
    ]
    test.each(refusals)('%s: %i', async (_what, status, act) => {
        const before = await countEvents()
        const answer = await act()
        expect(answer.status).toBe(status)
        expect(answer.json).toMatchObject({ error: { message: expect.any(String) as string }, status: 'failure' })
        expect(await countEvents()).toBe(before)
    })

    test('but for a line in the log that names the connection whose signature was wrong', async () => {
        await send(event(), { secret: 'wrong' })
        const lines = await instance.admin.list('syslog', 'level=1^messageLIKERefused at events')
        expect(lines.map((line) => line.message).join()).toContain(`"connection":"${connection.name}"`)
    })

    test('the field that is wrong is named', async () => {
        const answer = await send({ ...event(), data: { case: { id: 'x', title: 'x', severity: 'low' } } })
        expect(answer.json).toMatchObject({ error: { detail: 'data.case.status must be a text that is not empty.' } })
    })

    test('a body over 1,048,576 bytes: 413', async () => {
        expect((await send({ ...event(), filler: 'x'.repeat(1_048_576) })).status).toBe(413)
    })

    test('a body that is no JSON type: 415', async () => {
        expect((await send(event(), { headers: { 'Content-Type': 'text/plain' } })).status).toBe(415)
    })
})

describe('what is accepted but not done at once', () => {
    test('an unknown type is ignored, with a receipt', async () => {
        const answer = await send({ ...aboutCase('case.created', randomUUID()), type: 'rule.edited' })
        expect(answer.status).toBe(202)
        expect(resultOf(answer)).toMatchObject({ status: 'ignored', records: [] })
    })

    test('a queued event is answered at once and settled soon', async () => {
        const event = aboutCase('case.created', randomUUID())
        const answer = await send(event, {}, queued)
        expect(answer.status).toBe(202)
        expect(resultOf(answer)).toMatchObject({ status: 'accepted', records: [] })
        await instance.settle()
        const user = instance.as(queued.userName, queued.password)
        const receipt = await user.request('GET', resultOf(answer).receipt)
        expect(receipt.json).toMatchObject({
            result: { status: 'processed', state: 'processed', records: [{ table: 'incident' }] },
        })
    })

    test('a change before its creation waits, and is applied when the creation arrives', async () => {
        const caseId = randomUUID()
        const early = await send(
            aboutCase('case.status_changed', caseId, { status: 'contained', timestamp: '2026-05-15T12:00:00Z' }),
        )
        expect(early.status).toBe(202)
        expect(resultOf(early).status).toBe('parked')
        const incident = incidentOf(await send(aboutCase('case.created', caseId)))
        await instance.settle()
        expect(await instance.admin.read('incident', incident)).toMatchObject({ state: '2' })
    })

    test('an older status never runs a newer one back: it becomes a note', async () => {
        const caseId = randomUUID()
        const incident = incidentOf(await send(aboutCase('case.created', caseId)))
        await send(aboutCase('case.status_changed', caseId, { status: 'resolved', timestamp: '2026-05-15T13:00:00Z' }))
        await send(aboutCase('case.status_changed', caseId, { status: 'new', timestamp: '2026-05-15T12:59:00Z' }))
        expect(await instance.admin.read('incident', incident)).toMatchObject({ state: '6' })
    })
})

test('the mapping is data: an admin changes what the next event does', async () => {
    const [row] = await instance.admin.list('x_aigov_bridge_event_mapping', 'event_type=case.created')
    const fields = JSON.parse(row?.fields ?? '{}') as Record<string, string>
    await instance.admin.update('x_aigov_bridge_event_mapping', row?.sys_id ?? '', {
        fields: JSON.stringify({ ...fields, short_description: '[SOC] {{ data.case.title | upcase }}' }),
    })
    const answer = await send(aboutCase('case.created', randomUUID()))
    expect(await instance.admin.read('incident', incidentOf(answer))).toMatchObject({
        short_description: '[SOC] LATERAL MOVEMENT DETECTED FROM WS-42',
    })
})

test('an event that the mapping cannot render waits, and comes by itself when an admin corrects the row', async () => {
    const [row] = await instance.admin.list('x_aigov_bridge_event_mapping', 'event_type=case.created')
    const rowId = row?.sys_id ?? ''
    const caseId = randomUUID()
    for (const fields of ['{oops', '{"short_description": "{{ data.case.title | upperr }}"}']) {
        await instance.admin.update('x_aigov_bridge_event_mapping', rowId, { fields })
        const answer = await send({ ...aboutCase('case.created', caseId), id: `${caseId}-${fields.length}` })
        expect(answer.status).toBe(202)
        expect(resultOf(answer)).toMatchObject({ status: 'parked', records: [] })
    }
    await instance.admin.update('x_aigov_bridge_event_mapping', rowId, { fields: row?.fields ?? '' })
    await instance.settle()
    expect(await instance.admin.list('incident', `correlation_id=aisoc:${caseId}`)).toHaveLength(1)
})

test('no statement passes through all events, references or records, or through all of a connection', async () => {
    const incident = incidentOf(await send(aboutCase('case.created', randomUUID())))
    await instance.admin.update('incident', incident, { state: '2' })
    await instance.advance(600)
    const plans = readFileSync(plansFile, 'utf8').trim().split('\n')
    const grown = plans
        .map((line) => JSON.parse(line) as QueryPlan)
        .filter(({ statement }) => /FROM "(task|x_aigov_bridge_(event|external_ref|message))"/.test(statement))
        // Of what was saved lately the jobs of the minute find the records of a platform: no index is by both.
        .filter(({ statement }) => !/"sys_updated_on" >= \?\) ORDER BY t0."sys_updated_on"/.test(statement))
    const slow = grown.filter(({ steps }) => /^SCAN|\(connection=\?\)/.test(steps[0] ?? ''))
    expect(grown.length).toBeGreaterThan(5)
    expect(slow).toEqual([])
})
