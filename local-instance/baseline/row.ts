import { createHash } from 'node:crypto'

/** One record of an empty instance. Values are written as in an update XML: booleans are `true` and `false`. */
export interface BaselineRow {
    readonly table: string
    /** Column values, `sys_id` included. */
    readonly values: Readonly<Record<string, string>>
}

/** The sys_id of a baseline record: the same on every machine, because references between rows are computed from it. */
export const sysIdOf = (table: string, key: string): string => createHash('md5').update(`${table}:${key}`).digest('hex')

/** The sys_id of a table's `sys_db_object` row. */
export const tableId = (name: string): string => sysIdOf('sys_db_object', name)

/**
 * A record whose sys_id comes from its key. Metadata (a table below `sys_metadata`) belongs to the scope `global`,
 * whose sys_id is the word itself on every instance.
 */
export function baselineRow(table: string, key: string, values: Readonly<Record<string, string>>): BaselineRow {
    return { table, values: { sys_id: sysIdOf(table, key), ...values } }
}

/** The columns that every application file of the scope `global` carries. */
export const metadataValues = (table: string, name: string, sysId: string): Record<string, string> => ({
    sys_scope: 'global',
    sys_package: 'global',
    sys_class_name: table,
    sys_name: name,
    sys_update_name: `${table}_${sysId}`,
})
