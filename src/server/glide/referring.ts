import { GlideRecord } from '@servicenow/glide'
import type { Fields, Referring } from '../records/reference.ts'
import { describe } from './exception.ts'
import { where } from './where.ts'

/** What people call a person, a group, a task or a CI by; the first field that finds something counts. */
const NAMING_FIELDS = ['user_name', 'number', 'name', 'email']
const SYS_ID = /^[0-9a-f]{32}$/

/** The fields of a new or changed record with the sys_ids of what its references name. */
export function referring(table: string, fields: Fields): Referring {
    const record = new GlideRecord(table)
    record.initialize()
    const known: Record<string, string> = {}
    const unknown: string[] = []
    for (const [name, value] of Object.entries(fields)) {
        const target = value === '' || !record.isValidField(name) ? '' : referenceTable(record, name)
        const found = target === '' ? { sysId: value } : lookUp(target, value)
        if ('problem' in found) unknown.push(`${name} was left as it is: ${found.problem}`)
        else known[name] = found.sysId
    }
    return { fields: known, unknown }
}

const referenceTable = (record: GlideRecord, name: string): string =>
    (record.getElement(name) as { getReferenceTable(): string | null } | null)?.getReferenceTable() ?? ''

type Found = { readonly sysId: string } | { readonly problem: string }

/** Another scope may forbid its tables to us; then the field is left out, and the event goes on. */
function lookUp(table: string, value: string): Found {
    try {
        return SYS_ID.test(value) && isThere(table, value) ? { sysId: value } : byName(table, value)
    } catch (exception) {
        return { problem: `${table} cannot be read (${describe(exception)})` }
    }
}

function isThere(table: string, sysId: string): boolean {
    return new GlideRecord(table).get('sys_id', sysId)
}

/** Compared as the database does, without case; of two of one name none is guessed. */
function byName(table: string, value: string): Found {
    for (const field of NAMING_FIELDS) {
        const record = new GlideRecord(table)
        if (!record.isValidField(field)) continue
        where(record, [field, '=', value])
        record.setLimit(2)
        record.query()
        if (!record.next()) continue
        const sysId = record.getUniqueValue()
        return record.next() ? { problem: `${table} has more than one ${value}` } : { sysId }
    }
    return { problem: `${table} has no ${value}` }
}
