import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { receive } from '../../../src/server/inbound/receive.ts'
import { settleDue } from '../../../src/server/inbound/settle-due.ts'
import { analyse } from '../../../src/server/outbound/analyse.ts'
import { readRequest } from '../../../src/server/outbound/request-text.ts'
import { truthvouch } from '../../../src/server/platforms/truthvouch/index.ts'
import { describePlatform } from '../../support/describe-platform.ts'
import { insertRecord } from '../../support/hub/save-record.ts'
import { postOf, type PostOptions } from '../../support/hub/post.ts'
import { createWorld, type World } from '../../support/hub/world.ts'

const EVENT = ['id', 'type', 'timestamp', 'data']
const ALERT = [...EVENT, 'data.alertId']

describePlatform(truthvouch, {
    required: {
        'alert.created': [...ALERT, 'data.severity'],
        'alert.escalated': ALERT,
        'alert.resolved': ALERT,
        'correction.deployed': ALERT,
        'certification.issued': EVENT,
        'remediation.requested': [...ALERT, 'data.short_description'],
        'analysis.completed': [...EVENT, 'data.incident'],
        'ai_system.registered': [...EVENT, 'data.name'],
        'ai_system.updated': [...EVENT, 'data.name'],
        'security_event.created': [...EVENT, 'data.severity'],
    },
    selfNamed: ['security_event.created'],
    tables: { 'ai_system.registered': 'cmdb_ci', 'ai_system.updated': 'cmdb_ci' },
    before: (before, event) => {
        const { incident: sysId } = event.data as { readonly incident?: string }
        if (sysId === undefined) return
        insertRecord({ state: before.state, user: 'jane.doe' }, 'incident', { short_description: 'Odd' }, sysId)
        const [connection] = before.rows('x_aigov_bridge_connection')
        const id = connection?.sys_id ?? ''
        before.edit('x_aigov_bridge_connection', id, { api_base_url: 'https://api.tv.example' })
        analyse('incident', sysId, before.hub)
    },
})

let world: World
beforeEach(() => {
    world = createWorld()
    world.connect({ platform: 'truthvouch' })
})

type Sample = Readonly<Record<string, unknown>>
const sample = (file: string): Sample =>
    JSON.parse(readFileSync(join(import.meta.dirname, `${file}.json`), 'utf8')) as Sample

const send = (event: object, options: PostOptions = {}) =>
    receive(postOf(event, { platform: truthvouch, ...options }), world.hub)
const incident = () => world.rows('incident')[0] ?? {}
const journal = () => world.journal(incident().sys_id ?? '').join('\n')
const events = () => world.rows('x_aigov_bridge_event')

const CREATED = sample('events/alert.created')

test.each([
    ['alert.created', undefined],
    ['alert.escalated', 7],
    ['security_event.created', ''],
])('%s with the severity %j is refused', (type, severity) => {
    const event = sample(`events/${type}`)
    expect(send({ ...event, data: { ...(event.data as object), severity } })).toMatchObject({
        httpStatus: 400,
        detail: expect.stringContaining('data.severity must be a text') as string,
    })
})

describe('however much TruthVouch has to say, its facts are in the description', () => {
    const long = 'x'.repeat(5000)
    const dashboardUrl = `https://tv.example/${'d'.repeat(480)}`
    const endsWithLink = new RegExp(`Dashboard: ${dashboardUrl}(\\n|$)`)

    test('of an alert', () => {
        const texts = { message: long, query: long, response: long, type: long, confidence: long, action_taken: long }
        const facts = { ...texts, model: 'm'.repeat(255), cmdb_ci: 'c'.repeat(255), dashboardUrl }
        send({ ...CREATED, data: { alertId: 'a-1', severity: 'high', title: 'Leak', ...facts } })
        for (const name of ['Severity: high', 'Query', 'Response', 'Detected', 'Confidence', 'Model', 'AI system'])
            expect(incident().description).toContain(`\n${name}`)
        expect(incident().description).toMatch(endsWithLink)
    })

    test('of a security event, and of its compliance task', () => {
        const texts = { description: long, impact: long, affected_system: long, compliance_framework: long }
        const facts = { ...texts, severity: 'high', event_type: 'Leak', dashboardUrl }
        send({ ...sample('events/security_event.created'), data: facts })
        expect(world.rows('incident')).toHaveLength(2)
        for (const { description } of world.rows('incident')) {
            expect(description).toContain('\nAffected system: ')
            expect(description).toMatch(endsWithLink)
        }
    })

    test('of a change', () => {
        const asked = { alertId: 'a-1', short_description: 'Mend it', description: long, dashboardUrl }
        send({ ...sample('events/remediation.requested'), data: asked })
        expect(world.rows('change_request')[0]?.description).toMatch(
            new RegExp(`because of alert a-1\n${dashboardUrl}$`),
        )
    })
})

describe('the flat shape', () => {
    test('has no id that its sender could change: another text is another event, the same one comes twice', () => {
        const detected = sample('flat/alert.detected')
        expect(send(detected)).toMatchObject({ httpStatus: 201 })
        expect(send(detected)).toMatchObject({ httpStatus: 200, result: { duplicate: true } })
        expect(send({ ...detected, message: 'More was found' })).toMatchObject({
            httpStatus: 201,
            result: { records: [{ remark: 'it existed' }] },
        })
        expect(world.rows('incident')).toHaveLength(1)
    })

    test.each([
        ['alert.detected', {}, 'alert.created'],
        ['alert.escalated', { priority: '1' }, 'alert.escalated'],
        ['alert.resolved', { state: '6', close_code: 'No resolution provided' }, 'alert.resolved'],
    ])('%s does what its twin behind an envelope does', (file, fields, type) => {
        send(sample('flat/alert.detected'))
        expect(send(sample(`flat/${file}`))).toMatchObject({ ok: true })
        expect(incident()).toMatchObject({
            correlation_id: 'truthvouch:alert-xyz789',
            short_description: '[high] PII detected in AI output',
            description: expect.stringContaining('Confidence: 0.95\nModel: gpt-4') as string,
            category: 'software',
            subcategory: 'AI System',
            ...fields,
        })
        expect(events().at(-1)).toMatchObject({ event_type: type, entity: 'alert-xyz789', state: 'processed' })
    })

    test('has an id of its own making: the same event is the same, another time is another event', () => {
        const detected = sample('flat/alert.detected')
        send(detected)
        expect(events()[0]?.event_id).toMatch(/^[0-9a-f]{64}$/)
        expect(send(detected)).toMatchObject({ result: { duplicate: true } })
        expect(send({ ...detected, timestamp: '2026-03-15T10:30:01Z' })).toMatchObject({ httpStatus: 201 })
        expect(world.rows('incident')).toHaveLength(1)
    })

    test('names what is missing as its sender wrote it', () => {
        const { alert_id: _, ...nameless } = sample('flat/alert.detected')
        expect(send(nameless)).toMatchObject({
            httpStatus: 400,
            detail: expect.stringContaining('alert_id must be ') as string,
        })
    })

    test('may have an event_id', () => {
        send({ ...sample('flat/alert.detected'), event_id: 'evt-7' })
        expect(events()[0]?.event_id).toBe('evt-7')
    })
})

test('an alert.detected behind the envelope, or as a CloudEvent, is an alert.created', () => {
    send({ ...CREATED, type: 'alert.detected' })
    const { data, timestamp } = CREATED
    send({ specversion: '1.0', id: 'e-1', source: '/tv', type: 'alert.detected', time: timestamp, data })
    expect(events().map((row) => [row.event_type, row.state])).toEqual([
        ['alert.created', 'processed'],
        ['alert.created', 'processed'],
    ])
    expect(world.rows('incident')).toHaveLength(1)
})

test('an AI system has its health score and its last verification from its registration on', () => {
    const registered = sample('events/ai_system.registered')
    const health = { health_score: 88, last_verified: '2026-03-15T10:00:00Z', operational_status: 'Degraded' }
    send({ ...registered, data: { ...(registered.data as object), ...health } })
    const [ci = {}] = world.rows('cmdb_ci')
    expect(JSON.parse(ci.attributes ?? '')).toMatchObject({
        ...{ region: 'us-east-1', health_score: '88', last_verified: '2026-03-15T10:00:00Z' },
    })
    expect(ci.operational_status).toBe('2')
})

// contracts.md 4: impact and urgency, and with them the priority.
test.each([
    ['critical', '1', '1', '1'],
    ['high', '1', '2', '2'],
    ['medium', '2', '2', '3'],
    ['Low', '2', '3', '4'],
    // No alert is lost for a word: the value map says what any other one weighs.
    ['unheard-of', '2', '2', '3'],
])('a severity of %s: impact %s, urgency %s, priority %s', (severity, impact, urgency, priority) => {
    send({ ...CREATED, data: { ...(CREATED.data as object), severity } })
    expect(incident()).toMatchObject({ impact, urgency, priority })
})

test('an incident says what was asked, answered and found, with the way back to the alert', () => {
    send(CREATED)
    const { description = '' } = incident()
    for (const part of ['Query: Is the Earth flat?\nResponse: Yes', 'Confidence: 0.05', 'Model: gpt-4'])
        expect(description).toContain(part)
    expect(description).toContain('Dashboard: https://dash.truthvouch.com/alert/123')
    expect(world.rows('x_aigov_bridge_external_ref')[0]).toMatchObject({
        external_url: 'https://dash.truthvouch.com/alert/123',
        external_type: 'alert',
    })
})

test('an escalation raises the priority and says why; it never lowers it', () => {
    send({ ...CREATED, data: { ...(CREATED.data as object), severity: 'low' } })
    expect(incident().priority).toBe('4')
    send({ ...sample('events/alert.escalated'), data: { ...(sample('events/alert.escalated').data as object) } })
    expect(incident().priority).toBe('1')
    expect(journal()).toContain('reports: impact = 1, urgency = 1.')
    expect(journal()).toContain('to level 2, to oncall@example.com, risk@example.com: Nobody acknowledged it')
})

test('a certification about no alert is accepted, and nothing is done', () => {
    const { alertId: _, ...data } = sample('events/certification.issued').data as Sample
    expect(send({ ...sample('events/certification.issued'), data })).toMatchObject({
        httpStatus: 202,
        result: { status: 'ignored' },
    })
})

describe('remediation.requested', () => {
    test('raises a change, names it on the incident and tells TruthVouch its number', () => {
        send(CREATED)
        expect(send(sample('events/remediation.requested'))).toMatchObject({
            httpStatus: 201,
            result: {
                records: [
                    { operation: 'raise_change', remark: expect.stringContaining('type is normal') as string },
                    { operation: 'note_change', table: 'change_request' },
                    { operation: 'link_records', table: 'incident' },
                ],
            },
        })
        const [change] = world.rows('change_request')
        expect(change).toMatchObject({ type: 'normal', risk: '3', impact: '1', urgency: '1' })
        expect(incident().rfc).toBe(change?.sys_id)
        const told = world.rows('x_aigov_bridge_message').map((row) => readRequest(row.request ?? ''))
        expect(told.map(({ body }) => JSON.parse(body) as object)).toEqual([
            {
                operation: 'insert',
                event: 'change.created',
                data: {
                    sys_id: change?.sys_id,
                    number: change?.number,
                    type: 'normal',
                    state: '-5',
                    u_truthvouch_alert_id: 'alert_123',
                },
            },
        ])
    })

    test('once more for the same alert is a note on its change', () => {
        const requested = sample('events/remediation.requested')
        send(CREATED)
        send(requested)
        const data = { ...(requested.data as object), short_description: 'Retrain it', description: 'On the new data' }
        expect(send({ ...requested, id: 'evt_again', data })).toMatchObject({ httpStatus: 201 })
        const [change, ...others] = world.rows('change_request')
        expect(others).toEqual([])
        expect(world.journal(change?.sys_id ?? '').join('\n')).toContain('alert_123: Retrain it\nOn the new data')
    })

    test('without its incident makes the change and waits with the link', () => {
        expect(send(sample('events/remediation.requested'))).toMatchObject({
            httpStatus: 202,
            result: {
                status: 'parked',
                reason: expect.stringContaining('alert_123') as string,
                records: [{ operation: 'raise_change', table: 'change_request' }, { operation: 'note_change' }],
            },
        })
        send(CREATED)
        world.wait(60)
        settleDue(world.hub)
        const { records } = JSON.parse(events()[0]?.result ?? '') as {
            records: { operation: string; remark: string }[]
        }
        expect(records.map(({ operation }) => operation)).toEqual(['raise_change', 'note_change', 'link_records'])
        expect(records[0]?.remark).not.toContain('it existed')
        expect(incident().rfc).toBe(world.rows('change_request')[0]?.sys_id)
        expect(world.rows('change_request')).toHaveLength(1)
        expect(world.rows('x_aigov_bridge_message')).toHaveLength(1)
    })
})

describe('alert.batch', () => {
    const BATCH = sample('alert.batch')
    const alerts = (count: number) =>
        Array.from({ length: count }, (_, index) => ({ alertId: `a-${index}`, severity: 'high', title: 'one of many' }))

    test('opens an incident for each alert, and answers for each', () => {
        expect(send(BATCH)).toMatchObject({
            httpStatus: 207,
            replies: [
                { httpStatus: 201, result: { event_id: 'evt_tv_10:alert_201', records: [{ table: 'incident' }] } },
                { httpStatus: 201, result: { event_id: 'evt_tv_10:alert_202' } },
                { httpStatus: 400, detail: expect.stringContaining('data.severity must be') as string },
            ],
        })
        expect(world.rows('incident').map((row) => row.priority)).toEqual(['2', '4'])
    })

    test.each([7, null, 'alert', [], [{ alertId: 'a-9', severity: 'low' }]])(
        'refuses %j among its alerts by itself, and takes the others',
        (odd) => {
            const [first, last] = alerts(2)
            const batch = { ...BATCH, data: { alerts: [first, odd, last] } }
            expect(send(batch)).toMatchObject({
                httpStatus: 207,
                replies: [
                    { httpStatus: 201 },
                    { httpStatus: 400, detail: 'data must be an object.' },
                    { httpStatus: 201 },
                ],
            })
            expect(events()).toHaveLength(2)
        },
    )

    test('that comes again makes nothing twice', () => {
        send(BATCH)
        expect(send(BATCH)).toMatchObject({ httpStatus: 207, replies: [{ result: { duplicate: true } }, {}, {}] })
        expect(world.rows('incident')).toHaveLength(2)
    })

    test('takes a hundred, and refuses more as a whole', () => {
        expect(send({ ...BATCH, id: 'b-1', data: { alerts: alerts(101) } })).toMatchObject({ httpStatus: 400 })
        expect(world.rows('incident')).toHaveLength(0)
        send({ ...BATCH, id: 'b-1', data: { alerts: alerts(100) } })
        expect(world.rows('incident')).toHaveLength(100)
    })

    test('without a list of alerts is refused by its name', () => {
        expect(send({ ...BATCH, data: {} })).toMatchObject({
            httpStatus: 400,
            detail: expect.stringContaining('data.alerts must be a list') as string,
        })
    })
})

describe('a system that depends on another one', () => {
    const register = (name: string, dependencies: readonly string[] = []) => ({
        ...{ id: `evt_${name}`, type: 'ai_system.registered', timestamp: '2026-03-15T10:30:00Z' },
        data: { name, dependencies },
    })
    const waiting = () => world.rows('x_aigov_bridge_event')[0] ?? {}

    test.each([
        ['soon', 0, 'failed'],
        ['when its tries are over', 12, 'parked'],
    ])('is related when that one is registered, %s', (_when, tries, state) => {
        send(register('Portal', ['Engine']))
        for (let one = 0; one < tries; one++) {
            world.wait(18_000)
            settleDue(world.hub)
        }
        expect([waiting().state, waiting().waits_for, world.rows('cmdb_rel_ci')]).toEqual([state, 'Engine', []])
        send(register('Engine'))
        settleDue(world.hub)
        expect(waiting().state).toBe('processed')
        expect(world.rows('cmdb_rel_ci')).toHaveLength(1)
    })
})

// contracts.md 6.5
describe('each form of signature lets an event in', () => {
    const KEY = new TextEncoder().encode('whsec_abc123')
    const text = JSON.stringify(CREATED)
    const hex = (signed: string) => Buffer.from(world.hub.hmacSha256(KEY, signed)).toString('hex')
    const seconds = () => Math.floor(world.hub.now() / 1000)
    const sentWith = (headers: Readonly<Record<string, string>>) => {
        world = createWorld()
        world.connect({ platform: 'truthvouch' }, { signing_secret: 'whsec_abc123' })
        return send(CREATED, { headers })
    }

    test.each([
        ['A: over the body', () => ({ 'X-TruthVouch-Signature': `sha256=${hex(text)}` })],
        [
            'B: over time and body',
            () => ({ 'X-TruthVouch-Signature': `t=${seconds()},v1=${hex(`${seconds()}.${text}`)}` }),
        ],
        ['X-Signature', () => ({ 'X-Signature': `hmac-sha256=${hex(text)}` })],
    ])('%s', (_form, headers) => {
        expect(sentWith(headers())).toMatchObject({ httpStatus: 201 })
    })

    test('and what is too old, or signed with another key, is refused', () => {
        const old = seconds() - 301
        expect(sentWith({ 'X-TruthVouch-Signature': `t=${old},v1=${hex(`${old}.${text}`)}` })).toMatchObject({
            httpStatus: 401,
        })
        expect(sentWith({ 'X-Signature': `hmac-sha256=${hex(`${text} `)}` })).toMatchObject({ httpStatus: 401 })
    })
})
