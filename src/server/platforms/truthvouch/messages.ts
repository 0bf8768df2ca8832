import { ANALYSED, type Fields } from '../../records/reference.ts'
import type { SignatureScheme } from '../../signature/scheme.ts'
import type { OutboundRequest, StateMessage } from '../message-definition.ts'

/** States in which an incident needs nobody any more: resolved, closed, cancelled. */
const OVER = ['6', '7', '8']
/** The only state in which TruthVouch's receiver resolves an alert. */
const RESOLVES = '7'

/** What TruthVouch makes of an incident: resolved when it is over, acknowledged as soon as it is somebody's. */
export function statusOf({ state = '', assigned_to: assignee = '' }: Fields): string {
    if (OVER.includes(state)) return 'resolved'
    return assignee === '' ? '' : 'acknowledged'
}

/**
 * An incident as TruthVouch's receiver (`/webhooks/servicenow`) reads it: `state` 7 resolves the alert, else `assigned_to`
 * acknowledges it. The true state stands beside it.
 */
export const incidentUpdated = (signature: SignatureScheme): StateMessage => ({
    channel: 'callback',
    isRepeatable: true,
    hasLogin: true,
    compose: ({ role, record, externalId, externalType, userNameOf }) => {
        if (role.id !== 'incident' || externalType === ANALYSED) return undefined
        const { state = '', assigned_to: assignee = '', close_code = '', close_notes = '' } = record.fields
        const data = {
            sys_id: record.sysId,
            number: record.number,
            state: OVER.includes(state) ? RESOLVES : state,
            state_actual: state,
            assigned_to: assignee === '' ? '' : userNameOf(assignee) || assignee,
            assigned_to_sys_id: assignee,
            u_truthvouch_alert_id: externalId,
            close_code,
            close_notes,
            sys_updated_on: record.updatedOn,
        }
        return post({ operation: 'update', event: 'incident.updated', data }, statusOf(record.fields))
    },
    signature,
    readNote: () => '',
})

/** The change that TruthVouch asked for is there. Its receiver passes over what is no `update`. */
export const changeCreated = (signature: SignatureScheme): StateMessage => ({
    channel: 'callback',
    isRepeatable: true,
    hasLogin: true,
    compose: ({ role, record, externalId }) => {
        if (role.id !== 'change_request') return undefined
        const { type = '', state = '' } = record.fields
        const data = { sys_id: record.sysId, number: record.number, type, state, u_truthvouch_alert_id: externalId }
        return post({ operation: 'insert', event: 'change.created', data }, '')
    },
    signature,
    readNote: () => '',
})

const post = (body: object, status: string): OutboundRequest => ({
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    status,
})
