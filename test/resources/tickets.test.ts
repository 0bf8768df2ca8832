import { receiveCall } from '../../src/server/resources/receive-call.ts'
import type { Call } from '../../src/server/resources/call.ts'
import { postSecurityIncident } from '../../src/server/resources/security-incident.ts'
import { postTicket } from '../../src/server/resources/ticket.ts'
import { callOf } from '../support/hub/call.ts'
import { createWorld, type World } from '../support/hub/world.ts'

let world: World
beforeEach(() => {
    world = createWorld()
    world.connect()
})

const EVENT = {
    event_type: 'AI Safety Violation',
    severity: 'High',
    description: 'Hallucination detected in healthcare domain',
    affected_system: 'AI-Engine-Production',
    impact: 'Potential patient harm',
    compliance_framework: 'HIPAA',
}
const TICKET = {
    queue: 'Compliance Review',
    priority: 'High',
    subject: 'Review AI safety incident',
    description: 'Event ID: 1',
}
const post = (call: Call, body: object) => receiveCall(callOf(body), call, world.hub)

test('a security event says what happened, to what, under which framework', () => {
    expect(post(postSecurityIncident, EVENT)).toMatchObject({
        httpStatus: 201,
        result: { records: [{ operation: 'open_security_incident' }] },
    })
    expect(world.rows('incident')).toMatchObject([
        {
            short_description: 'AI Safety Violation: AI-Engine-Production',
            impact: '1',
            urgency: '2',
            category: 'security',
        },
    ])
    expect(world.rows('incident')[0]?.description).toMatch(
        /healthcare domain\nImpact: Potential patient harm\nCompliance framework: HIPAA\n/,
    )
})

test('a ticket names its queue', () => {
    expect(post(postTicket, TICKET)).toMatchObject({ httpStatus: 201 })
    expect(world.rows('incident')).toMatchObject([
        {
            short_description: TICKET.subject,
            category: 'compliance',
            description: 'Event ID: 1\nQueue: Compliance Review',
        },
    ])
})

test('one thing may have both', () => {
    post(postSecurityIncident, { ...EVENT, external_id: 'e-1' })
    post(postTicket, { ...TICKET, external_id: 'e-1' })
    expect(world.rows('incident').map((row) => row.category)).toEqual(['security', 'compliance'])
})

test.each<[Call, object, string]>([
    [postSecurityIncident, { ...EVENT, severity: 'terrible' }, 'severity'],
    [postSecurityIncident, { ...EVENT, event_type: undefined }, 'event_type'],
    [postSecurityIncident, { ...EVENT, compliance_framework: ['HIPAA'] }, 'compliance_framework'],
    [postTicket, { ...TICKET, subject: '' }, 'subject'],
    [postTicket, { ...TICKET, priority: true }, 'priority'],
])('what is wrong is named: %#', (call, body, field) => {
    expect(post(call, body)).toMatchObject({ httpStatus: 400, detail: expect.stringContaining(field) as string })
    expect(world.rows('x_aigov_bridge_event')).toEqual([])
})
