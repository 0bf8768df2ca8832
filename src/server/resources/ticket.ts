import { name, optional, text } from '../shared/decode.ts'
import { bodyOf, reading, type Call } from './call.ts'
import { fiveLevels, present, weightOf } from './levels.ts'

const BODY = bodyOf({
    /** Name of the group that takes it. */
    queue: optional(text(80)),
    priority: optional(fiveLevels),
    subject: text(160),
    description: optional(text(3000)),
    external_id: optional(name(200)),
})

/** `POST /tickets`: a compliance task in the table that an admin chose. */
export const postTicket: Call = {
    type: 'POST /tickets',
    decode: reading(BODY, ({ external_id: externalId, queue, priority, subject, description }) => ({
        externalId,
        steps: [
            {
                operation: 'open_compliance_task',
                fields: {
                    ...present({
                        short_description: subject,
                        description: [description, queue && `Queue: ${queue}`].filter(Boolean).join('\n') || undefined,
                        assignment_group: queue,
                    }),
                    ...weightOf({ priority }),
                },
            },
        ],
    })),
}
