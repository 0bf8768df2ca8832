import type { Hub } from '../hub.ts'
import type { Fields, Reference, TableAccess } from './reference.ts'
import type { Role } from './role.ts'

/** Where a record of a role goes on this instance. */
export interface Target {
    /** With the table that is really used, and what holds for that. */
    readonly role: Role
    /** What the record carries because it stands in for another one. */
    readonly fields: Fields
    /** Why it stands in; empty = it does not, or an admin wants it so. */
    readonly remark: string
}

const REASONS: Readonly<Record<Exclude<TableAccess, 'readable'>, string>> = {
    absent: 'is absent on this instance',
    denied: 'is not open to the bridge on this instance',
}

/** A table may be absent, and one that is there may be closed to us. Where the record went once, it stays. */
export function targetOf(role: Role, reference: Reference | undefined, hub: Hub): Target {
    const { standIn, tableSetting } = role
    if (!standIn) return { role, fields: {}, remark: '' }
    const wanted = tableSetting === undefined ? role.table : hub.setting(tableSetting)
    const access = wanted === '' ? 'absent' : hub.records.access(wanted)
    const table = reference?.targetTable ?? (access === 'readable' ? wanted : standIn.role.table)
    if (table !== standIn.role.table) return { role: { ...role, table }, fields: {}, remark: '' }
    const remark = wanted === '' || access === 'readable' ? '' : `${wanted} ${REASONS[access]}: this ${table} stands in`
    return { role: { ...standIn.role, id: role.id }, fields: standIn.fields, remark }
}
