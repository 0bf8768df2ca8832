import type { Hub } from '../hub.ts'
import type { Fields, SavedRecord } from './reference.ts'

/** What a record that the platform made lacks, told from what it says itself. */
export interface Completing {
    /** Fields that tell it. */
    readonly reads: readonly string[]
    /** Values by field; empty = nothing is known. */
    readonly fieldsOf: (fields: Fields) => Fields
}

/**
 * Fills in what is still as a new record has it of itself; what the platform or people wrote stays. The record as it is
 * then: one that cannot be saved is followed all the same.
 */
export function complete(
    record: SavedRecord,
    wanted: Fields,
    watched: readonly string[],
    hub: Hub,
): { readonly record: SavedRecord; readonly isSaved: boolean } {
    const { table, sysId } = record
    const names = Object.keys(wanted)
    const initial = hub.records.initial(table, names)
    const lacking = names.filter((name) => wanted[name] !== '' && (record.fields[name] ?? '') === (initial[name] ?? ''))
    const { fields } = hub.records.referring(
        table,
        Object.fromEntries(lacking.map((name) => [name, wanted[name] ?? ''])),
    )
    if (Object.entries(fields).every(([name, value]) => record.fields[name] === value))
        return { record, isSaved: false }
    const saved = hub.records.update(table, sysId, fields, watched)
    return saved.ok ? { record: saved.value, isSaved: true } : { record, isSaved: false }
}
