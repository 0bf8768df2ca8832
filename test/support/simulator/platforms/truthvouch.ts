import { truthvouch as platform } from '../../../../src/server/platforms/truthvouch/index.ts'
import type { Random } from '../random.ts'
import { DRY_RUN_MINUTE, LAST_MINUTE, TITLE, type Said, type Sender, type Thing } from './sender.ts'

/** States in which it takes an incident for resolved. */
const OVER = ['6', '7', '8']
const ALERTS = [
    ['alert-1', 'ALERT-1'],
    ['alert-2', 'alert-1'],
] as const
/** Both connections may know it: it is one CI. What it depends on is in the CMDB from the beginning. */
export const [SYSTEM, HOST] = ['AI-Engine', 'db-01']
const STATUSES = ['operational', 'degraded', 'retired']
const SECURITY = 'violation-1'

/** Alerts with their changes, an AI system, and a security event that is a matter of compliance too. */
export const truthvouch: Sender = {
    platform,
    things: (place, random) => [
        ...(ALERTS[place] ?? []).map((id) => alert(id, random)),
        { id: SYSTEM, roles: ['configuration_item'], events: systemEvents(random) },
        { id: SECURITY, roles: ['security_incident', 'compliance_task'], events: [securityEvent] },
    ],
    flattened: ({ id, type, data, ...envelope }) => ({ id, event_type: type, ...envelope, details: data }),
    noEvent: '{"id":"no event","type":"alert.created"}',
    told: (body) => {
        const { event, data } = JSON.parse(body) as { event?: string; data?: Readonly<Record<string, string>> }
        if (event !== 'incident.updated') return undefined
        const { sys_id: sysId = '', state_actual: state = '', assigned_to_sys_id: assignee = '' } = data ?? {}
        return { sysId, state, assignee }
    },
    stateMessage: 'incident.updated',
    statusOf: (state) => (OVER.includes(state) ? 'resolved' : ''),
    statusIn: ({ type, event_type: flatType = type }) => (flatType === 'alert.resolved' ? 'resolved' : undefined),
    tellsAll: true,
    knowsAssignee: true,
}

function alert(alertId: string, random: Random): Thing {
    const said = (type: string, minute: number, more: object = {}): Said => ({
        type,
        minute,
        status: '',
        data: { alertId, severity: 'high', title: TITLE, message: 'ws-42 is no computer', ...more },
    })
    const events = [said('alert.created', 0)]
    for (const minute of [1, 2]) events.push(said(random.pick(['alert.escalated', 'alert.resolved']), minute))
    if (random.chance(0.2)) events.push(said('alert.created', LAST_MINUTE - 2))
    if (random.chance(0.2)) events.push(said('alert.resolved', DRY_RUN_MINUTE))
    events.push(said('correction.deployed', LAST_MINUTE))
    if (random.chance(0.4)) return { id: alertId, roles: ['incident'], events }
    events.push(said('remediation.requested', 3, { short_description: 'Mend it', type: 'Standard' }))
    // Read by rows of the simulator's own.
    events.push(said('correction.deployed', 4, { change_state: random.pick(['-4', '-2', '-1']) }))
    if (random.chance(0.5)) events.push(said('correction.deployed', 5, { change_state: '3' }))
    return { id: alertId, roles: ['incident', 'change_request'], events }
}

function systemEvents(random: Random): readonly Said[] {
    const status = random.pick(STATUSES)
    const attributes = { seen_from: 'ws-42' }
    const registered = { name: SYSTEM, owner: 'ops', status, attributes, dependencies: [HOST] }
    const updates = [1, 2].map((minute): Said => {
        const operational = random.pick(STATUSES)
        const data = { name: SYSTEM, operational_status: operational, health_score: minute, attributes }
        return { type: 'ai_system.updated', minute, status: operational, data }
    })
    return [{ type: 'ai_system.registered', minute: 0, status, data: registered }, ...updates]
}

const securityEvent: Said = {
    type: 'security_event.created',
    minute: 0,
    status: '',
    data: {
        securityEventId: SECURITY,
        event_type: 'AI Safety Violation',
        severity: 'High',
        description: 'seen from ws-42',
        compliance_framework: 'HIPAA',
    },
}
