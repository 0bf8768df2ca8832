import { INCIDENT } from './incident.ts'
import type { Role } from './role.ts'

/** The platform has no table that is meant for it: an admin says which one, else it is an incident of its own category. */
export const COMPLIANCE_TASK: Role = {
    id: 'compliance_task',
    table: 'incident',
    tableSetting: 'compliance_task_table',
    noteField: 'work_notes',
    watched: ['state', 'assigned_to', 'close_notes'],
    endStates: ['3', '4', '7'],
    reopened: { state: '2' },
    standIn: { role: INCIDENT, fields: { category: 'compliance' } },
}
