import type { Role } from './role.ts'

export const INCIDENT: Role = {
    id: 'incident',
    table: 'incident',
    noteField: 'work_notes',
    watched: ['state', 'assigned_to', 'close_code', 'close_notes'],
    endStates: ['6', '7', '8'],
    reopened: { state: '2' },
}
