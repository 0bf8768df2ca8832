import { isObject } from '../../shared/decode.ts'
import { parseJson } from '../../shared/json.ts'
import type { SignatureScheme } from '../../signature/scheme.ts'
import type { MessageDefinition } from '../platform.ts'

/** What AiSOC's inbox makes of an incident's state (`_SNOW_INBOUND_STATUS`); any other state it leaves unmapped. */
const STATUS_OF_STATE: Readonly<Record<string, string>> = {
    '1': 'triaged',
    '2': 'investigating',
    '3': 'contained',
    '6': 'resolved',
    '7': 'closed',
    '8': 'closed',
}

/**
 * An incident's state, told to AiSOC's ITSM inbox. It reads `sys_id` and `state` as raw values and passes over the rest.
 */
export const caseStatus = (signature: SignatureScheme): MessageDefinition => ({
    compose: ({ role, changed, record }) => {
        if (role.id !== 'incident' || !changed.includes('state')) return undefined
        const state = record.fields.state ?? ''
        const body = {
            sys_id: record.sysId,
            state,
            number: record.number,
            sys_updated_on: record.updatedOn,
            sys_mod_count: String(record.version),
        }
        return {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
            status: STATUS_OF_STATE[state] ?? '',
        }
    },
    signature,
    /** `note` of `InboundResult`: null when the status was applied, else why not. */
    readNote: (body) => {
        const result = parseJson(body)
        return isObject(result) && typeof result.note === 'string' ? result.note : ''
    },
})
