import { name, optional, text } from '../shared/decode.ts'
import { bodyOf, reading, type Call } from './call.ts'
import { fiveLevels, present, threeLevels, weightOf } from './levels.ts'

const BODY = bodyOf({
    short_description: text(160),
    description: optional(text(4000)),
    category: optional(text(40)),
    subcategory: optional(text(40)),
    /** By user name, name, e-mail address or sys_id, as the other references. */
    caller: optional(text(100)),
    caller_id: optional(text(100)),
    priority: optional(fiveLevels),
    impact: optional(threeLevels),
    urgency: optional(threeLevels),
    assigned_to: optional(text(100)),
    assignment_group: optional(text(100)),
    cmdb_ci: optional(text(255)),
    external_id: optional(name(200)),
})

/** `POST /incidents`: an incident with checked fields. */
export const postIncident: Call = {
    type: 'POST /incidents',
    decode: reading(
        BODY,
        ({ external_id: externalId, caller, caller_id: callerId, priority, impact, urgency, ...plain }) => ({
            externalId,
            steps: [
                {
                    operation: 'open_incident',
                    fields: {
                        ...present({ ...plain, caller_id: caller ?? callerId }),
                        ...weightOf({ priority, impact, urgency }),
                    },
                },
            ],
        }),
    ),
}
