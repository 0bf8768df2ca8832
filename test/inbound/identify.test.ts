import { identify } from '../../src/server/inbound/identify.ts'
import { receive } from '../../src/server/inbound/receive.ts'
import { aisoc } from '../../src/server/platforms/aisoc/index.ts'
import { generic } from '../../src/server/platforms/generic/index.ts'
import type { Platform } from '../../src/server/platforms/platform.ts'
import { aboutCase, aisocSample } from '../support/aisoc/samples.ts'
import { headerIn, postOf, signedBy } from '../support/hub/post.ts'
import { createWorld, SECRETS } from '../support/hub/world.ts'

const world = createWorld()
const connection = world.hub.connections.byId(world.connect())
const TIME = '2026-05-15T10:00:00Z'
const CREATED = aboutCase('case.created', 'case-1', { timestamp: TIME }) as unknown as { readonly data: object }
const { data } = CREATED
const ATTRIBUTES = { specversion: '1.0', id: 'evt-1', source: '/aisoc/eu', type: 'case.created', time: TIME }
const HEADERS = Object.fromEntries(Object.entries(ATTRIBUTES).map(([name, value]) => [`ce-${name}`, value]))
const WEBHOOK = { 'webhook-id': 'msg_1', 'webhook-timestamp': String(Date.parse(TIME) / 1000) }

type Headers = Readonly<Record<string, string>>

function of(body: unknown, headers: Headers = {}, platform: Platform = aisoc) {
    if (!connection) throw new Error('no connection')
    const identified = identify({ connection, platform }, body, headerIn(headers))
    if (identified.ok) return identified.value
    return `${identified.problem.path} must be ${identified.problem.expected}`
}
const ENVELOPE = { type: 'case.created', occurredAt: Date.parse(TIME) }
const CLOUD_EVENT = { envelope: { ...ENVELOPE, id: '/aisoc/eu evt-1' }, decoded: { entity: 'case-1', status: 'new' } }

describe('CloudEvents', () => {
    test.each<[string, unknown, Headers]>([
        ['structured', { ...ATTRIBUTES, data }, { 'content-type': 'application/cloudevents+json; charset=utf-8' }],
        ['structured, under another content type', { ...ATTRIBUTES, data }, { 'Content-Type': 'application/json' }],
        ['binary', data, HEADERS],
        ['binary, quoted', data, { ...HEADERS, 'ce-id': '"evt-1"' }],
        ['binary, percent-encoded', data, { ...HEADERS, 'CE-Type': 'case%2ecreated' }],
    ])('%s are events of the platform', (_form, body, headers) => {
        expect(of(body, headers)).toMatchObject(CLOUD_EVENT)
        // Templates find the same in each form.
        expect(of(body, headers)).toMatchObject({ body: { type: 'case.created', timestamp: TIME, data } })
    })

    test('of a flat platform have its fields in their data', () => {
        const flat = aisocSample('honeytoken.triggered') as { readonly trigger_id: string }
        const expected = { decoded: { entity: flat.trigger_id }, body: { token_name: 'prod-backup-key' } }
        expect(of({ ...ATTRIBUTES, type: 'honeytoken.triggered', data: flat })).toMatchObject(expected)
        expect(of(flat, { ...HEADERS, 'ce-type': 'honeytoken.triggered' })).toMatchObject(expected)
    })

    test('of two sources are two, even under one id', () => {
        const ids = ['/a b', '/a', '/a/b'].map((source) => of({ ...ATTRIBUTES, source, data }))
        expect(ids).toMatchObject([
            'source must be a URI without blanks',
            { envelope: { id: '/a evt-1' } },
            { envelope: { id: '/a/b evt-1' } },
        ])
    })

    test('of an unknown type have no content', () => {
        expect(of({ ...ATTRIBUTES, type: 'x' })).toMatchObject({ envelope: { type: 'x' }, definition: undefined })
    })

    test('are understood by a platform without code', () => {
        expect(of({ id: 'thing-1' }, HEADERS, generic)).toMatchObject({ decoded: { entity: 'thing-1' } })
    })

    test.each<[string, unknown, Headers]>([
        ['specversion must be 1.0', { ...ATTRIBUTES, specversion: '0.3' }, {}],
        ['id must be a text that is not empty', { ...ATTRIBUTES, id: '' }, {}],
        ['source must be a text that is not empty', { ...ATTRIBUTES, source: undefined }, {}],
        ['time must be a date and time as in 2026-05-15T10:00:00Z', { ...ATTRIBUTES, time: undefined }, {}],
        ['data_base64 must be left out: send JSON in data', { ...ATTRIBUTES, data_base64: 'e30=' }, {}],
        ['body must be an object', [], { 'content-type': 'application/cloudevents+json' }],
        ['specversion must be 1.0', {}, { 'content-type': 'Application/CloudEvents+JSON' }],
        [
            'Content-Type must be application/json for a batch, {"events": […]}',
            [],
            { 'content-type': 'application/cloudevents-batch+json' },
        ],
        ['ce-specversion must be 1.0', data, { ...HEADERS, 'ce-specversion': '2' }],
        ['ce-id must be a text that is not empty', data, { ...HEADERS, 'ce-id': '' }],
        ['ce-type must be percent-encoded UTF-8', data, { ...HEADERS, 'ce-type': '%C3%28' }],
        ['ce-time must be a date and time as in 2026-05-15T10:00:00Z', data, { ...HEADERS, 'ce-time': 'yesterday' }],
        [
            'id must be together with the source a text of at most 254 characters',
            { ...ATTRIBUTES, id: 'x'.repeat(250) },
            {},
        ],
    ])('are refused by the name of what is wrong: %s', (problem, body, headers) => {
        expect(of(body, headers)).toBe(problem)
    })
})

describe('Standard Webhooks', () => {
    test('say their id in a header, the rest in the body', () => {
        expect(of({ type: 'case.created', timestamp: TIME, data }, WEBHOOK)).toMatchObject({
            envelope: { ...ENVELOPE, id: 'msg_1' },
            decoded: { entity: 'case-1' },
        })
    })

    test('without a time happened when they were sent', () => {
        expect(of({ type: 'case.created', data }, WEBHOOK)).toMatchObject({ envelope: { ...ENVELOPE, id: 'msg_1' } })
    })

    test('of a flat platform have its fields in their data', () => {
        const flat = aisocSample('honeytoken.triggered')
        const found = of({ type: 'honeytoken.triggered', timestamp: TIME, data: flat }, WEBHOOK)
        expect(found).toMatchObject({ envelope: { id: 'msg_1' }, body: { token_name: 'prod-backup-key' } })
    })

    // The header is not covered by a signature of the body alone: it must not make one event two.
    test('that name their id in the body keep it', () => {
        expect(of(CREATED, WEBHOOK)).toMatchObject({ envelope: { id: (CREATED as { id?: string }).id } })
    })

    test('do not take the id or the type of their data for their own', () => {
        const thing = { id: 'thing', type: 'invoice', timestamp: TIME }
        expect(of({ type: 'x', data: thing }, WEBHOOK, generic)).toMatchObject({
            envelope: { id: 'msg_1', type: 'x', occurredAt: Date.parse(TIME) },
        })
        expect(of({ data: thing }, WEBHOOK, generic)).toBe('type must be a text that is not empty')
    })

    test.each([
        ['type must be a text that is not empty', {}, WEBHOOK],
        ['timestamp must be a date and time as in 2026-05-15T10:00:00Z', { type: 'x' }, { 'webhook-id': 'x' }],
        [
            'timestamp must be a date and time as in 2026-05-15T10:00:00Z',
            { type: 'x' },
            { ...WEBHOOK, 'webhook-timestamp': '1e9' },
        ],
        ['id must be a text that is not empty', { type: 'x', timestamp: TIME }, { 'webhook-timestamp': '1' }],
    ])('are refused by the name of what is wrong: %s', (problem, body, headers) => {
        expect(of(body, headers)).toBe(problem)
    })
})

test('an event in its form is settled as it was received', () => {
    const body = JSON.stringify(data)
    const headers = { ...HEADERS, ...signedBy(aisoc.signature, body, SECRETS.signing_secret) }
    const post = postOf(body, { headers })
    expect(receive(post, world.hub)).toMatchObject({ httpStatus: 201, result: { event_id: '/aisoc/eu evt-1' } })
    expect(world.rows('incident')).toMatchObject([{ correlation_id: 'aisoc:case-1', state: '1' }])
    expect(world.rows('x_aigov_bridge_external_ref')).toMatchObject([{ last_inbound_status: 'new' }])
    expect(receive(post, world.hub)).toMatchObject({ httpStatus: 200, result: { duplicate: true } })
})

test.each([
    ['half a character', '\ud800'],
    ['two halves the wrong way round', 'a\udfff\ud800'],
    ['a NUL', 'a\0'],
    ['a line', 'a\nb'],
])('ids and types with %s in them are refused: neither keys nor addresses hold them', (_what, name) => {
    const expected = 'must be a text of whole characters, without control characters'
    const event = { id: 'evt-1', type: 'x', timestamp: TIME, data: { id: 'thing-1' } }
    expect(of({ ...event, id: name }, {}, generic)).toBe(`The id ${expected}`)
    expect(of({ ...event, type: name }, {}, generic)).toBe(`The type ${expected}`)
    expect(of({ ...event, data: { id: name } }, {}, generic)).toBe(`The id of the thing ${expected}`)
    expect(of({ ...event, id: '😀 ü' }, {}, generic)).toMatchObject({ envelope: { id: '😀 ü' } })
})

test.each(['javascript:gs.getUserID()', ' JAVASCRIPT :x', 'null', 'NULL '])(
    'nothing is called %s: the platform would not compare with these words',
    (name) => {
        const event = { id: 'evt-1', type: 'x', timestamp: TIME, data: { id: name } }
        expect(of(event, {}, generic)).toBe('The id of the thing must be a name, not null and no script')
        expect(of({ ...event, data: { id: 'a javascript: for null' } }, {}, generic)).toMatchObject({ decoded: {} })
    },
)
