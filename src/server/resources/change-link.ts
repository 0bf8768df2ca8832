import { name, object, optional, type Decoder } from '../shared/decode.ts'
import { fail, ok } from '../shared/result.ts'
import { reading, type Call } from './call.ts'

const RELATIONS = ['addresses', 'caused_by']

const relation: Decoder<string> = (input, path) =>
    typeof input === 'string' && RELATIONS.includes(input)
        ? ok(input)
        : fail({ kind: 'invalid', path, expected: 'addresses or caused_by' })

const BODY = object({ incident: name(100), relationship_type: optional(relation) })

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
        return ok({ ...asked, entity: change.externalId, steps: [{ ...step, fields }] })
    },
}
