import { findRow, findRows } from '../hub/rows.ts'
import type { HubState, Row } from '../hub/state.ts'
import type { World } from '../hub/world.ts'

/** What is like a state on a record of each table, and the values that people give it. */
const STATES: Readonly<Record<string, { readonly field: string; readonly values: readonly string[] }>> = {
    incident: { field: 'state', values: ['1', '2', '3', '6', '7'] },
    change_request: { field: 'state', values: ['-5', '-4', '-3', '-2', '-1', '0', '3'] },
    sn_si_incident: { field: 'state', values: ['10', '16', '18', '3'] },
    sn_grc_task: { field: 'state', values: ['1', '2', '3'] },
    cmdb_ci: { field: 'operational_status', values: ['1', '2', '3'] },
}
const TABLES = Object.keys(STATES)
/** Those on which people work like on an incident. */
const TASKS = TABLES.filter((table) => table !== 'cmdb_ci')
/** What the bridge writes in an incident, and what hangs on one. */
export const WRITTEN = [...TABLES, 'cmdb_rel_ci', 'sys_attachment', 'sys_journal_field']

export interface Found {
    readonly table: string
    readonly row: Row
    readonly state: string
}

/** A record of any table, by its id alone. */
export function recordOf(state: HubState, sysId: string): Found | undefined {
    for (const table of TABLES) {
        const row = findRow(state, table, { sys_id: sysId })
        if (row) return { table, row, state: row[stateFieldOf(table)] ?? '' }
    }
    return undefined
}

const stateFieldOf = (table: string): string => STATES[table]?.field ?? 'state'
export const statesOf = (table: string): readonly string[] => STATES[table]?.values ?? []

/** All records on which people work like on an incident. */
export const tasksIn = ({ state }: World): readonly Row[] => TASKS.flatMap((table) => findRows(state, table, {}))

/** These and the CIs. */
export const recordsIn = ({ state }: World): readonly Row[] => TABLES.flatMap((table) => findRows(state, table, {}))
