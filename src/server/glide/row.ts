import { GlideRecord } from '@servicenow/glide'
import { where, whereAny, type Comparison } from './where.ts'

export type Cell = string | number | boolean | undefined

/** One row of a table of ours, copied out of the cursor. */
export interface Row {
    readonly sysId: string
    /** Empty text for an empty field. */
    text(name: string): string
    integer(name: string): number
    isTrue(name: string): boolean
}

export interface Search {
    /** Field, operator, value; only fields that our own tables have, so that no condition is dropped silently. */
    readonly where: readonly Readonly<Comparison>[]
    /** One of two fields has this value. */
    readonly either?: readonly [fields: readonly [string, string], value: string]
    readonly orderBy?: readonly string[]
    readonly limit?: number
    /** The newest first, and only the one of that place; the first place is 1. */
    readonly newest?: number
}

export function findRows(table: string, names: readonly string[], search: Search): readonly Row[] {
    const record = new GlideRecord(table)
    for (const comparison of search.where) where(record, comparison)
    if (search.either) whereAny(record, ...search.either)
    for (const field of search.orderBy ?? []) record.orderBy(field)
    if (search.limit !== undefined) record.setLimit(search.limit)
    if (search.newest !== undefined) {
        record.orderByDesc('sys_created_on')
        record.chooseWindow(search.newest - 1, search.newest, false)
        // Else the platform counts all that match, each time.
        record.setNoCount()
    }
    record.query()
    const rows: Row[] = []
    while (record.next()) rows.push(copy(record, names))
    return rows
}

export const findRow = (table: string, names: readonly string[], search: Search): Row | undefined =>
    findRows(table, names, search.newest === undefined ? { ...search, limit: 1 } : search)[0]

export function readRow(table: string, names: readonly string[], sysId: string): Row | undefined {
    return sysId === '' ? undefined : findRow(table, names, { where: [['sys_id', '=', sysId]] })
}

/** The sys_id, or undefined when it was not saved; a unique index gives null or throws, as the platform pleases. */
export function insertRow(table: string, fields: Readonly<Record<string, Cell>>): string | undefined {
    try {
        const record = new GlideRecord(table)
        record.initialize()
        setCells(record, fields)
        return record.insert() || undefined
    } catch {
        return undefined
    }
}

/** Changes fields of a row that exists; a deleted row is left alone, `update` on it would insert it again. */
export function updateRow(table: string, sysId: string, fields: Readonly<Record<string, Cell>>): void {
    const record = new GlideRecord(table)
    if (!record.get(sysId)) return
    setCells(record, fields)
    record.update()
}

function setCells(record: GlideRecord, fields: Readonly<Record<string, Cell>>): void {
    for (const [name, value] of Object.entries(fields)) record.setValue(name, value === undefined ? '' : value)
}

function copy(record: GlideRecord, names: readonly string[]): Row {
    const values: Record<string, string> = {}
    for (const name of names) values[name] = record.getValue(name) ?? ''
    const text = (name: string): string => values[name] ?? ''
    return {
        sysId: record.getUniqueValue(),
        text,
        integer: (name) => Number(text(name)) || 0,
        isTrue: (name) => text(name) === '1' || text(name) === 'true',
    }
}
