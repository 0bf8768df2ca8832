import type { Fields } from '../../records/reference.ts'
import type { SignatureScheme } from '../../signature/scheme.ts'
import type { StateMessage } from '../platform.ts'

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
    compose: ({ role, record, externalId }) => {
        if (role.id !== 'incident') return undefined
        const { state = '', assigned_to = '', close_code = '', close_notes = '' } = record.fields
        const data = {
            sys_id: record.sysId,
            number: record.number,
            state: OVER.includes(state) ? RESOLVES : state,
            state_actual: state,
            assigned_to,
            u_truthvouch_alert_id: externalId,
            close_code,
            close_notes,
            sys_updated_on: record.updatedOn,
        }
        return {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ operation: 'update', event: 'incident.updated', data }),
            status: statusOf(record.fields),
        }
    },
    signature,
    readNote: () => '',
})
