import { INCIDENT } from './incident.ts'
import type { Role } from './role.ts'

/** Security Incident Response is an application of its own, and closed to others until an admin opens it. */
export const SECURITY_INCIDENT: Role = {
    id: 'security_incident',
    table: 'sn_si_incident',
    noteField: 'work_notes',
    watched: ['state', 'assigned_to', 'close_code', 'close_notes'],
    endStates: ['3', '7'],
    reopened: { state: '16' },
    standIn: { role: INCIDENT, fields: { category: 'security' } },
}
