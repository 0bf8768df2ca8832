import type { Fields } from '../../records/reference.ts'
import { isObject } from '../../shared/decode.ts'
import { parseJson } from '../../shared/json.ts'
import type { SignatureScheme } from '../../signature/scheme.ts'
import type { NoteMessage, StateMessage } from '../message-definition.ts'
import { HONEYTOKEN } from './events.ts'
import { inquiry } from './inquiry.ts'

/** What AiSOC's inbox makes of an incident's state (`_SNOW_INBOUND_STATUS`); any other state it leaves unmapped. */
const STATUS_OF_STATE: Readonly<Record<string, string>> = {
    '1': 'triaged',
    '2': 'investigating',
    '3': 'contained',
    '6': 'resolved',
    '7': 'closed',
    '8': 'closed',
}

/** What AiSOC's connector sets for a status, `push_status_change` in `services/connectors/app/connectors/servicenow.py`. */
const STATE_OF_STATUS: Readonly<Record<string, string>> = {
    new: '1',
    triaged: '2',
    investigating: '2',
    contained: '2',
    resolved: '6',
    closed: '7',
}

/** What AiSOC makes of an incident once it is told of it. */
export const statusOf = ({ state = '' }: Fields): string => STATUS_OF_STATE[state] ?? ''

/**
 * An incident's state, told to AiSOC's ITSM inbox. It reads `sys_id` and `state` as raw values and passes over the rest.
 */
export const caseStatus = (signature: SignatureScheme): StateMessage => ({
    channel: 'callback',
    isRepeatable: true,
    compose: ({ role, changed, record, externalId, isUnclear }) => {
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
            status: statusOf(record.fields),
            ...(isUnclear && { askFirst: inquiry.thingPath(externalId) }),
        }
    },
    signature,
    isSaidAlready: (answer, { body }) => {
        const found = inquiry.read(parseJson(answer))
        const told = parseJson(body)
        return found !== undefined && isObject(told) && STATE_OF_STATUS[found.status] === told.state
    },
    /** `case_id` of `InboundResult`: null when no case is linked to the record yet. */
    isApplied: (body) => {
        const result = parseJson(body)
        return !isObject(result) || result.case_id !== null
    },
    /** `note` of `InboundResult`: null when the status was applied, else why not. */
    readNote: (body) => {
        const result = parseJson(body)
        return isObject(result) && typeof result.note === 'string' ? result.note : ''
    },
})

/**
 * What people write on an incident becomes a comment of its case, `services/api/app/api/v1/endpoints/cases.py`. AiSOC
 * takes the same comment twice for two, and lists all of a case. The use of a honeytoken is no case and has no comments.
 */
export const caseComment = (signature: SignatureScheme): NoteMessage => ({
    channel: 'api',
    isRepeatable: false,
    compose: ({ role, externalId, externalType, record, entry, author }) => {
        if (role.id !== 'incident' || externalType === HONEYTOKEN) return undefined
        const path = `${inquiry.thingPath(externalId)}/comments`
        return {
            method: 'POST',
            path,
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ body: `[${record.number}] ${author}: ${entry.text}`, is_system: false }),
            askFirst: path,
            status: '',
        }
    },
    signature,
    isSaidAlready: (answer, { body }) => {
        const comments = parseJson(answer)
        const told = parseJson(body)
        if (!Array.isArray(comments) || !isObject(told)) return undefined
        return comments.some((one) => isObject(one) && one.body === told.body)
    },
    readNote: () => '',
})
