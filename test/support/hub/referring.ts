import type { Fields, Referring } from '../../../src/server/records/reference.ts'
import { findRows } from './rows.ts'
import { schemaOf } from './schema.ts'
import type { HubState } from './state.ts'

const NAMING_FIELDS = ['user_name', 'number', 'name', 'email']

/** An instance without people knows no names, and takes whatever stands in a reference as a sys_id. */
export function referring(state: HubState, table: string, fields: Fields): Referring {
    const known: Record<string, string> = {}
    const unknown: string[] = []
    for (const [name, value] of Object.entries(fields)) {
        const target = schemaOf(table).columns[name]?.reference ?? ''
        const found = target === '' || value === '' ? value : lookUp(state, target, value)
        if (found === undefined) unknown.push(`${name} was left as it is: ${target} has no ${value}`)
        else known[name] = found
    }
    return { fields: known, unknown }
}

function lookUp(state: HubState, table: string, value: string): string | undefined {
    if ((state.tables[table] ?? []).length === 0) return value
    for (const field of ['sys_id', ...NAMING_FIELDS]) {
        const found = schemaOf(table).columns[field] ? findRows(state, table, { where: { [field]: value } }) : []
        if (found.length === 1) return found[0]?.sys_id
    }
    return undefined
}
