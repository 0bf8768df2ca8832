import type { Fields, Referring } from './reference.ts'
import type { Role } from './role.ts'

const NO_TEMPLATE = 'type is normal: a standard change is made from a template, and none is named'

/** A standard change without its template would pass by the approvals that the template stands for. */
function fitted(fields: Fields): Referring {
    const isStandard = fields.type?.toLowerCase() === 'standard'
    if (!isStandard || fields.std_change_producer_version) return { fields, unknown: [] }
    return { fields: { ...fields, type: 'normal' }, unknown: [NO_TEMPLATE] }
}

/** What is to be changed because of a thing. Its process belongs to the instance: states go step by step, as it lets them. */
export const CHANGE_REQUEST: Role = {
    id: 'change_request',
    table: 'change_request',
    noteField: 'work_notes',
    watched: ['state', 'approval', 'assigned_to', 'close_code', 'close_notes'],
    announced: ['type'],
    endStates: ['3', '4'],
    // A change that is over stays over: another one is made.
    reopened: {},
    steps: ['-5', '-4', '-3', '-2', '-1', '0', '3'],
    fitted,
}
