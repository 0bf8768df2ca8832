import type { Fields } from './reference.ts'
import type { Role } from './role.ts'

/** What an admin entered on a connection for new records, where neither the platform nor the mapping says it. */
export interface RecordDefaults {
    /** sys_ids. */
    readonly assignmentGroup: string
    readonly caller: string
    readonly category: string
    /** Of that category. */
    readonly subcategory: string
}

/** The fields of a new record with what they lack. Only incidents are of a caller and of these categories. */
export function withDefaults(role: Role, fields: Fields, defaults: RecordDefaults | undefined): Fields {
    if (!defaults) return fields
    const { assignmentGroup, caller, category, subcategory } = defaults
    const ofIncident = { caller_id: caller, category, ...((fields.category ?? '') === '' && { subcategory }) }
    const wanted: Fields = { assignment_group: assignmentGroup, ...(role.id === 'incident' && ofIncident) }
    const lacking = Object.entries(wanted).filter(([name, value]) => value !== '' && (fields[name] ?? '') === '')
    return { ...fields, ...Object.fromEntries(lacking) }
}
