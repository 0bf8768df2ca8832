import { listedChoiceRows } from './choices.ts'
import type { BaselineRow } from './row.ts'
import { fieldClassRows } from './rows-field-classes.ts'
import { seededRows } from './rows.ts'
import { tableRows } from './table-rows.ts'
import { allTables } from './tables.ts'

export type { BaselineRow } from './row.ts'

/**
 * The tables of an empty instance as rows of `sys_db_object`, `sys_number`, `sys_dictionary` and `sys_choice`; a table
 * comes after the one it extends. Evaluated once per process.
 */
export function baselineTables(): BaselineRow[] {
    tables ??= [...tableRows(allTables()), ...listedChoiceRows()]
    return [...tables]
}

let tables: readonly BaselineRow[] | undefined

/** Every other record of an empty instance: scope, users, roles, access controls, lookups and field classes. */
export const baselineRows = (): BaselineRow[] => [
    ...seededRows(),
    ...fieldClassRows(baselineTables().filter((row) => row.table === 'sys_dictionary')),
]
