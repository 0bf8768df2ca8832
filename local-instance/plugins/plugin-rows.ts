import { readChoices, readTables } from '../baseline/notation.ts'
import type { BaselineRow } from '../baseline/row.ts'
import { globalRecord } from '../baseline/rows-scope.ts'
import { choiceRows, tableRows } from '../baseline/table-rows.ts'
import type { Plugin } from './plugin.ts'

/** "When you activate the plugin … caller access is restricted": an admin allows each application (set-RCA-level.md). */
const CALLER_RESTRICTION = '2'

/** The records of a plug-in: its scope, tables, columns, choices and first states. */
export function pluginRows(plugin: Plugin): readonly BaselineRow[] {
    // Privileges that packages bring along name the scope of another application in place of its sys_id.
    const scopeId = plugin.scope
    return [scopeRow(plugin, scopeId), ...fileRows(plugin).map((row) => inScope(row, scopeId))]
}

const fileRows = ({ tables, choices, firstStates }: Plugin): readonly BaselineRow[] => [
    ...tableRows(readTables(tables)).filter((row) => !isInherited(row)),
    ...Object.entries(choices).flatMap(([path, notation]) => {
        const [table = '', column = ''] = path.split('.')
        return choiceRows(table, column, readChoices(notation))
    }),
    ...Object.entries(firstStates).map(([table, value]) =>
        globalRecord('sys_dictionary_override', `${table}.state`, 'state', {
            ...{ name: table, element: 'state', base_table: 'task' },
            ...{ default_value: value, default_value_override: 'true' },
        }),
    ),
]

/** Every table of a plug-in extends one of the instance. */
const isInherited = ({ table, values }: BaselineRow): boolean =>
    table === 'sys_dictionary' && (values.element ?? '').startsWith('sys_')

const scopeRow = ({ name, scope }: Plugin, scopeId: string): BaselineRow => ({
    table: 'sys_scope',
    values: { sys_id: scopeId, sys_class_name: 'sys_scope', name, scope, source: scope, active: 'true' },
})

function inScope(row: BaselineRow, scopeId: string): BaselineRow {
    if (!('sys_scope' in row.values)) return row
    const restricted = row.table === 'sys_db_object' ? { caller_access: CALLER_RESTRICTION } : {}
    return { ...row, values: { ...row.values, ...restricted, sys_scope: scopeId, sys_package: scopeId } }
}
