import { receive } from '../../src/server/inbound/receive.ts'
import { deliverDue } from '../../src/server/outbound/deliver.ts'
import { truthvouch } from '../../src/server/platforms/truthvouch/index.ts'
import { postChange } from '../../src/server/resources/change.ts'
import { postChangeLink } from '../../src/server/resources/change-link.ts'
import { postCi } from '../../src/server/resources/configuration-item.ts'
import { postIncident } from '../../src/server/resources/incident.ts'
import { receiveCall } from '../../src/server/resources/receive-call.ts'
import { postSecurityIncident } from '../../src/server/resources/security-incident.ts'
import { postTicket } from '../../src/server/resources/ticket.ts'
import type { Call } from '../../src/server/resources/call.ts'
import { callOf, type CallOptions } from '../support/hub/call.ts'
import { postOf } from '../support/hub/post.ts'
import { createWorld, type World } from '../support/hub/world.ts'

let world: World
beforeEach(() => {
    world = createWorld()
    world.connect()
})

const CHANGE = {
    type: 'Standard',
    short_description: 'Remediate hallucination detection',
    category: 'Software',
    risk: 'Medium',
    impact: 'High',
    change_urgency: 'High',
}
const post = (call: Call, body: object, options: CallOptions = {}) =>
    receiveCall(callOf(body, options), call, world.hub)
const numberOf = (reply: ReturnType<typeof post>): string => (reply.ok ? (reply.result.records[0]?.number ?? '') : '')

test('a change has checked fields; a standard one without a template becomes a normal one, and says so', () => {
    expect(post(postChange, CHANGE)).toMatchObject({
        httpStatus: 201,
        result: {
            records: [
                {
                    operation: 'raise_change',
                    table: 'change_request',
                    remark: expect.stringContaining('template') as string,
                },
            ],
        },
    })
    expect(world.rows('change_request')).toMatchObject([{ type: 'normal', risk: '3', impact: '1', urgency: '1' }])
})

describe('a link', () => {
    test('names the change on the incident, both by their numbers; a repeat changes nothing', () => {
        const incident = post(postIncident, { short_description: 'Drift' })
        const change = post(postChange, CHANGE)
        const link = { incident: numberOf(incident), relationship_type: 'addresses' }
        expect(post(postChangeLink, link, { id: numberOf(change) })).toMatchObject({
            httpStatus: 201,
            result: { records: [{ operation: 'link_records' }] },
        })
        expect(world.rows('incident')[0]?.rfc).toBe(world.rows('change_request')[0]?.sys_id)
        expect(post(postChangeLink, link, { id: numberOf(change) })).toMatchObject({
            result: { records: [{ remark: 'it was done before' }] },
        })
    })

    test.each<[Call, object]>([
        [postSecurityIncident, { event_type: 'Drift', severity: 'low', description: 'Drift' }],
        [postTicket, { subject: 'Drift' }],
    ])('names it on an incident that stands in for another record: %#', (call, body) => {
        const standIn = post(call, body)
        const change = numberOf(post(postChange, CHANGE))
        const link = { incident: numberOf(standIn) }
        expect(post(postChangeLink, link, { id: change })).toMatchObject({ httpStatus: 201 })
        expect(world.rows('incident')).toMatchObject([{ rfc: world.rows('change_request')[0]?.sys_id }])
        const other = numberOf(post(postChange, CHANGE))
        expect(post(postChangeLink, link, { id: other })).toMatchObject({ httpStatus: 409 })
    })

    test.each<[string, string, string]>([
        ['a change that nobody has', 'CHG0000000', 'incident'],
        ['no change', '', 'incident'],
        ['an incident that the connection does not reference', 'change', 'INC0000000'],
    ])('of %s: 404, and no trace', (_what, change, incident) => {
        const made = {
            change: numberOf(post(postChange, CHANGE)),
            incident: numberOf(post(postIncident, { short_description: 'Drift' })),
        }
        const before = world.rows('x_aigov_bridge_event').length
        const body = { incident: incident === 'incident' ? made.incident : incident }
        expect(post(postChangeLink, body, { id: change === 'change' ? made.change : change })).toMatchObject({
            httpStatus: 404,
        })
        expect(world.rows('x_aigov_bridge_event')).toHaveLength(before)
    })

    test('where the incident names another change: 409, and no trace; a repeat of an older one has its answer', () => {
        const incident = numberOf(post(postIncident, { short_description: 'Drift' }))
        const [first, second] = [numberOf(post(postChange, CHANGE)), numberOf(post(postChange, CHANGE))]
        const key = { headers: { 'Idempotency-Key': 'k-1' } }
        expect(post(postChangeLink, { incident }, { id: first, ...key })).toMatchObject({ httpStatus: 201 })
        expect(post(postChangeLink, { incident }, { id: first })).toMatchObject({ httpStatus: 200 })
        const before = world.rows('x_aigov_bridge_event').length
        expect(post(postChangeLink, { incident }, { id: second })).toMatchObject({
            httpStatus: 409,
            detail: expect.stringContaining(`rfc of ${incident} names another change`) as string,
        })
        expect(world.rows('x_aigov_bridge_event')).toHaveLength(before)
        expect(world.journal(world.rows('incident')[0]?.sys_id ?? '').join()).not.toContain(second)
        world.edit('incident', world.rows('incident')[0]?.sys_id ?? '', { rfc: 'somebody else' })
        expect(post(postChangeLink, { incident }, { id: first, ...key })).toMatchObject({
            httpStatus: 200,
            result: { duplicate: true },
        })
        const cause = { incident, relationship_type: 'caused_by' }
        expect(post(postChangeLink, cause, { id: second })).toMatchObject({ httpStatus: 201 })
    })

    test('of an unknown kind: 400', () => {
        expect(post(postChangeLink, { incident: 'INC1', relationship_type: 'likes' }, { id: 'CHG1' })).toMatchObject({
            httpStatus: 400,
            detail: expect.stringContaining('relationship_type') as string,
        })
    })
})

describe('TruthVouch', () => {
    const told = () => {
        deliverDue(world.hub)
        return world.state.requests
    }
    beforeEach(() => {
        world = createWorld()
        world.connect({ platform: 'truthvouch', signature_scheme: 'none', callback_url: 'https://tv.example/hook' }, {})
    })

    test('has the change linked that was meant, although its alert had another one since', () => {
        const request = (id: string) => {
            const data = { alertId: 'alert_1', short_description: 'Mend it' }
            const event = { id, type: 'remediation.requested', timestamp: '2026-05-15T10:00:00Z', data }
            return receive(postOf(event, { platform: truthvouch }), world.hub)
        }
        request('e-1')
        const first = world.rows('change_request')[0] ?? {}
        world.save('change_request', first.sys_id ?? '', { state: '3', active: '0' })
        request('e-2')
        expect(world.rows('change_request')).toHaveLength(2)
        const incident = numberOf(post(postIncident, { short_description: 'Drift' }))
        expect(post(postChangeLink, { incident }, { id: first.number ?? '' })).toMatchObject({ httpStatus: 201 })
        expect(world.rows('incident').find(({ number }) => number === incident)?.rfc).toBe(first.sys_id)
        const again = post(postChangeLink, { incident }, { id: world.rows('change_request')[1]?.number ?? '' })
        expect(again).toMatchObject({ httpStatus: 409 })
    })

    test('hears of a change of its alert, of the type that it has after the save', () => {
        post(postChange, { ...CHANGE, external_id: 'alert_1' })
        expect(told().map(({ body }) => JSON.parse(body) as object)).toMatchObject([
            { event: 'change.created', data: { type: 'normal', u_truthvouch_alert_id: 'alert_1' } },
        ])
    })

    test.each<CallOptions>([{}, { headers: { 'Idempotency-Key': 'k-1' } }])(
        'hears of no change without an alert of its own: %j',
        (options) => {
            expect(post(postChange, CHANGE, options)).toMatchObject({ httpStatus: 201 })
            expect(told()).toEqual([])
        },
    )
})

test.each<[Call, object]>([
    [postChange, CHANGE],
    [postIncident, { short_description: 'Drift' }],
    [postTicket, { subject: 'Drift' }],
    [postSecurityIncident, { event_type: 'Drift', severity: 'low', description: 'Drift' }],
    [postCi, { name: 'AI-Engine' }],
])('a field that a resource does not have is refused by its name, and nothing is stored: %#', (call, body) => {
    expect(post(call, { ...body, colour: 'red' })).toMatchObject({
        httpStatus: 400,
        detail: expect.stringMatching(/^colour must be left out: the fields are /) as string,
    })
    expect(world.rows('x_aigov_bridge_event')).toEqual([])
    expect(post(call, { ...body, dry_run: true })).toMatchObject({ httpStatus: 200 })
})
