import { name, optional, text, type Decoder } from '../shared/decode.ts'
import { fail, ok } from '../shared/result.ts'
import { bodyOf, reading, type Call } from './call.ts'
import { present, riskLevels, threeLevels } from './levels.ts'

const TYPES = ['normal', 'standard', 'emergency']

const changeType: Decoder<string> = (input, path) => {
    const given = typeof input === 'string' ? input.trim().toLowerCase() : ''
    return TYPES.includes(given)
        ? ok(given)
        : fail({ kind: 'invalid', path, expected: 'normal, standard or emergency' })
}

const BODY = bodyOf({
    type: optional(changeType),
    short_description: text(160),
    description: optional(text(4000)),
    category: optional(text(40)),
    justification: optional(text(4000)),
    risk: optional(riskLevels),
    impact: optional(threeLevels),
    urgency: optional(threeLevels),
    /** What TruthVouch calls the urgency. */
    change_urgency: optional(threeLevels),
    assigned_to: optional(text(100)),
    assignment_group: optional(text(100)),
    cmdb_ci: optional(text(255)),
    external_id: optional(name(200)),
})

/** `POST /changes`: a change request; its process is that of the instance. */
export const postChange: Call = {
    type: 'POST /changes',
    decode: reading(BODY, ({ external_id: externalId, change_urgency: changeUrgency, urgency, ...plain }) => ({
        externalId,
        steps: [{ operation: 'raise_change', fields: present({ ...plain, urgency: urgency ?? changeUrgency }) }],
    })),
}
