import { OPERATIONS } from '../../../src/server/records/role.ts'
import { receive } from '../../../src/server/inbound/receive.ts'
import { enqueue } from '../../../src/server/outbound/enqueue.ts'
import { reconcile } from '../../../src/server/outbound/reconcile.ts'
import { readRequest } from '../../../src/server/outbound/request-text.ts'
import { aisoc } from '../../../src/server/platforms/aisoc/index.ts'
import { aboutCase, aisocSample } from '../../support/aisoc/samples.ts'
import { describePlatform } from '../../support/describe-platform.ts'
import { openCase } from '../../support/hub/opened.ts'
import { postOf } from '../../support/hub/post.ts'
import { createWorld, INTEGRATION_USER, type World } from '../../support/hub/world.ts'

const CASE = [
    ...['id', 'type', 'timestamp', 'data', 'data.case'],
    ...['data.case.id', 'data.case.title', 'data.case.severity', 'data.case.status'],
    ...['data.entities[0].kind', 'data.entities[0].value'],
]

describePlatform(aisoc, {
    required: {
        'case.created': CASE,
        'case.status_changed': CASE,
        'case.summary_added': CASE,
        'case.action_executed': [...CASE, 'data.action.name', 'data.action.outcome'],
        'honeytoken.triggered': [
            ...['event', 'honeytoken_id', 'tenant_id', 'token_type', 'token_name', 'trigger_id', 'triggered_at'],
        ],
    },
})

let world: World
let incident: string
beforeEach(() => {
    world = createWorld()
    world.connect()
    incident = openCase(world, 'case-1')
})

const LATER = '2026-05-15T11:00:00Z'
const report = (status: string, change: object = {}): void => {
    const event = aboutCase('case.status_changed', 'case-1', { status, timestamp: LATER })
    receive(postOf({ ...event, ...change }), world.hub)
}
const record = () => world.row('incident', incident)
const messages = () => world.rows('x_aigov_bridge_message').map((row) => readRequest(row.request ?? ''))
const resolution = { close_code: 'Solution provided' }

// contracts.md 1.2 and its aliases of the seed.
describe('a status of AiSOC becomes a state', () => {
    test.each([
        ['new', { state: '1', close_code: '', close_notes: '' }],
        ['open', { state: '1', close_code: '', close_notes: '' }],
        ['triaged', { state: '2', close_code: '', close_notes: '' }],
        ['triage', { state: '2', close_code: '', close_notes: '' }],
        ['investigating', { state: '2', close_code: '', close_notes: '' }],
        ['contained', { state: '2', close_code: '', close_notes: '' }],
        ['resolved', { state: '6', active: '1', ...resolution, close_notes: 'Resolved by AiSOC' }],
        ['closed', { state: '7', active: '0', ...resolution, close_notes: 'Closed by AiSOC' }],
    ])('%s', (status, fields) => {
        report(status)
        expect(record()).toMatchObject(fields)
        expect(world.rows('x_aigov_bridge_event').map((row) => row.state)).toEqual(['processed', 'processed'])
    })
})

// contracts.md 1.1, `_SNOW_INBOUND_STATUS`.
describe('a state that a person sets becomes a status of AiSOC', () => {
    test.each([
        ['1', 'triaged'],
        ['2', 'investigating'],
        ['3', 'contained'],
        ['6', 'resolved'],
        ['7', 'closed'],
        ['8', 'closed'],
        ['4', ''],
        ['5', ''],
    ])('%s: "%s"', (state, status) => {
        if (state === '1') enqueue(world.save('incident', incident, { state: '2' }, INTEGRATION_USER), world.hub)
        enqueue(world.save('incident', incident, { state }), world.hub)
        expect(messages()).toMatchObject([{ status }])
        expect(JSON.parse(messages()[0]?.body ?? '')).toEqual({
            sys_id: incident,
            state,
            number: 'INC0010001',
            sys_updated_on: '2026-05-15 12:00:00',
            sys_mod_count: record().sys_mod_count,
        })
    })
})

// contracts.md 1.2: what an echo would do to the case.
describe('what AiSOC set itself is never echoed', () => {
    const ECHOES = [
        ['new', '1', 'triaged'],
        ['triaged', '2', 'investigating'],
        ['investigating', '2', 'investigating'],
        ['contained', '2', 'investigating'],
        ['resolved', '6', 'resolved'],
        ['closed', '7', 'closed'],
    ] as const

    test.each(ECHOES)('%s as an event: %s would come back as %s', (status, state, echo) => {
        report(status)
        expect(record().state).toBe(state)
        enqueue({ table: 'incident', sysId: incident, savedBy: INTEGRATION_USER }, world.hub)
        enqueue({ table: 'incident', sysId: incident, savedBy: 'system' }, world.hub)
        reconcile(world.hub)
        expect(messages()).toEqual([])
        expect(composed(state)).toBe(echo)
    })

    test.each(ECHOES)('%s by the Table API: %s would come back as %s', (_status, state) => {
        enqueue(world.save('incident', incident, { state }, INTEGRATION_USER), world.hub)
        reconcile(world.hub)
        expect(messages()).toEqual([])
    })

    const composed = (state: string): string | undefined =>
        aisoc.messages['case.status']?.compose({
            role: OPERATIONS.open_incident.role,
            externalId: 'case-1',
            externalType: 'incident',
            record: { ...SAVED, fields: { state } },
            changed: ['state'],
            before: {},
            userNameOf: () => '',
        })?.status
})

const SAVED = {
    table: 'incident',
    sysId: '0'.repeat(32),
    number: 'INC0010001',
    version: 1,
    updatedBy: 'jane.doe',
    updatedOn: '2026-05-15 12:00:00',
    active: true,
    skipped: [],
}

// contracts.md 1.2
describe('a severity becomes impact, urgency and priority at creation', () => {
    test.each([
        ['critical', '1', '1', '1'],
        ['high', '1', '2', '2'],
        ['medium', '2', '2', '3'],
        ['low', '3', '3', '5'],
        ['info', '3', '3', '5'],
        ['unheard-of', '2', '2', '3'],
    ])('%s', (severity, impact, urgency, priority) => {
        const sample = aboutCase('case.created', 'case-2') as { readonly data: { readonly case: object } }
        receive(postOf({ ...sample, data: { ...sample.data, case: { ...sample.data.case, severity } } }), world.hub)
        expect(world.rows('incident')[1]).toMatchObject({ impact, urgency, priority })
    })

    test('and never again', () => {
        const before = record().priority
        const sample = aboutCase('case.status_changed', 'case-1', { status: 'triaged' }) as {
            readonly data: { readonly case: object }
        }
        report('triaged', { data: { ...sample.data, case: { ...sample.data.case, severity: 'low' } } })
        expect(record()).toMatchObject({ state: '2', priority: before })
    })
})

test('a case is found by its UUID, never by its number, which looks like that of an incident', () => {
    const other = world.create('incident', { short_description: 'a printer', number: 'INC-001' })
    report('resolved')
    expect(world.row('incident', other)).toMatchObject({ state: '1', correlation_id: '' })
})

test('each use of a honeytoken is an incident of priority 2', () => {
    const used = aisocSample('honeytoken.triggered')
    for (const trigger of ['t-1', 't-2']) receive(postOf({ ...used, trigger_id: trigger }), world.hub)
    expect(world.rows('incident').slice(1)).toMatchObject([
        { priority: '2', correlation_id: 'aisoc:t-1', short_description: 'Honeytoken prod-backup-key was used' },
        { priority: '2', correlation_id: 'aisoc:t-2' },
    ])
})

test('a field that people change and AiSOC does not read is not told', () => {
    enqueue(world.save('incident', incident, { assigned_to: 'a'.repeat(32), close_notes: 'soon' }), world.hub)
    expect(messages()).toEqual([])
})

test('a long case keeps its severity, number and link in the description', () => {
    const event = aboutCase('case.created', 'case-9')
    const data = event['data'] as { readonly case: object }
    const entities = Array.from({ length: 200 }, (_, index) => ({ kind: 'host', value: `host-${index}.example` }))
    const long = { ...data.case, description: 'x'.repeat(9000), case_number: 'AC-9', url: 'https://aisoc.example/c/9' }
    receive(postOf({ ...event, data: { ...data, case: long, entities } }), world.hub)
    const { description = '' } = world.rows('incident').at(-1) ?? {}
    expect(description.length).toBeLessThanOrEqual(4000)
    expect(description).toMatch(/Severity: \w+\nInvolved: [^]*\nCase AC-9: https:\/\/aisoc\.example\/c\/9$/)
})
