import { postChange } from '../../src/server/resources/change.ts'
import { postChangeLink } from '../../src/server/resources/change-link.ts'
import { postIncident } from '../../src/server/resources/incident.ts'
import { receiveCall } from '../../src/server/resources/receive-call.ts'
import type { Call } from '../../src/server/resources/call.ts'
import { callOf, type CallOptions } from '../support/hub/call.ts'
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

    test('of an unknown kind: 400', () => {
        expect(post(postChangeLink, { incident: 'INC1', relationship_type: 'likes' }, { id: 'CHG1' })).toMatchObject({
            httpStatus: 400,
            detail: expect.stringContaining('relationship_type') as string,
        })
    })
})
