import { name, optional, type Decoder } from '../shared/decode.ts'
import type { Hub } from '../hub.ts'
import type { Problem } from '../inbound/refusal.ts'
import { FIELD_OF } from '../records/link-records.ts'
import type { Reference } from '../records/reference.ts'
import { fail, ok } from '../shared/result.ts'
import { bodyOf, reading, type Asked, type Call } from './call.ts'

const RELATIONS = ['addresses', 'caused_by']

const relation: Decoder<string> = (input, path) =>
    typeof input === 'string' && RELATIONS.includes(input)
        ? ok(input)
        : fail({ kind: 'invalid', path, expected: 'addresses or caused_by' })

const BODY = bodyOf({ incident: name(100), relationship_type: optional(relation) })

/** `POST /changes/{id}/links`: names a change on an incident, both by number or sys_id. */
export const postChangeLink: Call = {
    type: 'POST /changes/{id}/links',
    decode: reading(BODY, ({ incident, relationship_type: relationship = 'addresses' }) => ({
        externalId: undefined,
        steps: [{ operation: 'link_records', fields: { incident, relationship_type: relationship } }],
    })),
    locate: (asked, id, connectionId, hub) => {
        const [step] = asked.steps
        const named = step?.fields.incident ?? ''
        const change = hub.references.ofTarget(connectionId, 'change_request', id)
        if (!change) return fail({ kind: 'unknown_record', what: 'change', id })
        const incident = hub.references.ofTarget(connectionId, 'incident', named)
        if (!step || !incident) return fail({ kind: 'unknown_record', what: 'incident', id: named })
        const fields = { ...step.fields, incident: incident.externalId }
        const records = { incident: incident.targetSysId, change_request: change.targetSysId }
        return ok({ ...asked, entity: change.externalId, steps: [{ ...step, fields, records }] })
    },
    conflict,
}

/** A change that somebody named is not replaced. */
function conflict({ steps: [step] }: Asked, connectionId: string, hub: Hub): Problem | undefined {
    const { incident: incidentId = '', change_request: changeId } = step?.records ?? {}
    const incident = hub.references.ofTarget(connectionId, 'incident', incidentId)
    const field = FIELD_OF[step?.fields.relationship_type ?? ''] ?? ''
    if (!incident || [undefined, '', changeId].includes(valueOf(incident, field, hub))) return undefined
    return {
        kind: 'conflict',
        reason: `${field} of ${incident.targetNumber} names another change. Clear it there first.`,
    }
}

const valueOf = ({ targetTable, targetSysId }: Reference, field: string, hub: Hub): string | undefined =>
    hub.records.read(targetTable, targetSysId, [field])?.fields[field]
