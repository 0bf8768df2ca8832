import { isObject } from '../../shared/decode.ts'
import { parseJson } from '../../shared/json.ts'
import { fromDateTime, toInstant } from '../../shared/time.ts'
import type { SignatureScheme } from '../../signature/scheme.ts'
import type { Outcome, OutboundRequest, OutcomeMessage, StateMessage } from '../message-definition.ts'

/** The words of a stock incident: RCA Engine's own table of numbers takes 6 for cancelled, so that only labels are safe. */
const LABEL_OF_STATE: Readonly<Record<string, string>> = {
    '1': 'New',
    '2': 'In Progress',
    '3': 'On Hold',
    '4': 'On Hold',
    '5': 'On Hold',
    '6': 'Resolved',
    '7': 'Closed',
    '8': 'Canceled',
}

/** Documented, and not built into the releases that were read: its absence is no fault. */
const ABSENT = [404, 405, 501]

/**
 * What people did to the incident, `POST /api/v1/webhooks/servicenow` of `docs/ITSM_INTEGRATION_GUIDE.md`: `incident_id`,
 * `state` and `assigned_to` are its fields, the others are beside them.
 */
export const ticketStatus = (signature: SignatureScheme): StateMessage => ({
    channel: 'callback',
    isRepeatable: true,
    absentStatuses: ABSENT,
    compose: ({ role, record, externalId, userNameOf }) => {
        const { state = '', assigned_to: assignee = '', close_code = '', close_notes = '' } = record.fields
        const label = LABEL_OF_STATE[state]
        if (role.id !== 'incident' || label === undefined) return undefined
        const body = {
            incident_id: record.number,
            state: label,
            assigned_to: assignee === '' ? '' : userNameOf(assignee),
            sys_id: record.sysId,
            job_id: externalId,
            state_value: state,
            close_code,
            close_notes,
            updated_at: toInstant(fromDateTime(record.updatedOn) ?? 0),
            event_id: `${record.sysId}:${record.version}`,
        }
        return {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
            status: label,
        }
    },
    signature,
    readNote: (body) => {
        const answer = parseJson(body)
        return isObject(answer) && typeof answer.message === 'string' ? answer.message : ''
    },
})

/** Its own endpoint takes only what people did: who subscribed hears of tickets that were shown, and of those that could not be made. */
export const OUTCOMES: Readonly<Record<string, OutcomeMessage>> = {
    'ticket.dry_run': {
        of: ['analysis.completed', 'ticket.dry_run'],
        state: 'dry_run',
        compose: (outcome) => outcomeRequest('ticket.dry_run', outcome, { plan: outcome.plan }),
    },
    'ticket.failed': {
        of: ['analysis.completed'],
        state: 'dead',
        compose: (outcome) => outcomeRequest('ticket.failed', outcome, { problem: outcome.problem }),
    },
}

const outcomeRequest = (type: string, { externalId, eventId, instant }: Outcome, more: object): OutboundRequest => ({
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ type, timestamp: instant, data: { job_id: externalId, event_id: eventId, ...more } }),
    status: '',
})
