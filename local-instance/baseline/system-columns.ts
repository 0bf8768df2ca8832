import type { ColumnDefinition, TableDefinition } from './definition.ts'
import { readColumn } from './notation.ts'

/** The columns of every record (`PLATFORM_COLUMN_NAMES` in sdk-core/src/db/Table.ts). */
export const EVERY_TABLE: readonly ColumnDefinition[] = [
    readColumn('sys_id', 'GUID(32) Sys ID'),
    readColumn('sys_created_on', 'glide_date_time Created'),
    readColumn('sys_created_by', 'string(40) Created by'),
    readColumn('sys_updated_on', 'glide_date_time Updated'),
    readColumn('sys_updated_by', 'string(40) Updated by'),
    readColumn('sys_mod_count', 'integer Updates'),
]

/** The column of tables that others may extend. */
export const CLASS = readColumn('sys_class_name', 'sys_class_name(80) Class = javascript:current.getTableName();')

/**
 * Orders the tables parents first, gives the base tables their system columns and drops what a table declares although
 * its parent does: some definitions of the SDK are flat (cmdb_ci_service repeats all of cmdb_ci) and differ in labels only.
 */
export function completed(tables: readonly TableDefinition[]): readonly TableDefinition[] {
    const byName = new Map(tables.map((table) => [table.name, table]))
    const extended = new Set(tables.map((table) => table.superClass))
    const done = new Map<string, TableDefinition>()
    const complete = (table: TableDefinition): TableDefinition => {
        const known = done.get(table.name)
        if (known) return known
        const parent = byName.get(table.superClass)
        if (parent) complete(parent)
        const inherited = parent ? columnNames(parent.name, done) : new Set<string>()
        const extendable = table.extendable || extended.has(table.name)
        const own = parent ? table.columns : withSystemColumns(table.columns, extendable)
        const columns = own.filter((column) => !inherited.has(column.name))
        const result = { ...table, extendable, columns }
        done.set(table.name, result)
        return result
    }
    tables.forEach(complete)
    return [...done.values()]
}

function withSystemColumns(columns: readonly ColumnDefinition[], extendable: boolean): readonly ColumnDefinition[] {
    const declared = new Set(columns.map((column) => column.name))
    const system = extendable ? [...EVERY_TABLE, CLASS] : EVERY_TABLE
    return [...columns, ...system.filter((column) => !declared.has(column.name))]
}

function columnNames(name: string, done: ReadonlyMap<string, TableDefinition>): Set<string> {
    const table = done.get(name)
    if (!table) return new Set()
    return new Set([...columnNames(table.superClass, done), ...table.columns.map((column) => column.name)])
}
