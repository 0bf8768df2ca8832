import type { SqlRow } from '../database/statement-cache.ts'
import { notEmulated, type Engine } from '../engine.ts'
import { scopeName } from '../records/scope.ts'

/** One active `sys_ui_action` that runs on the server. */
export interface UiAction {
    readonly name: string
    readonly scope: string
    /** Script that says whether the action applies to `current`; empty = always. */
    readonly condition: string
    readonly script: string
    /** Names of the roles of which the user must have one; empty = everyone. */
    readonly roles: readonly string[]
}

/** "Select Global to make the action available on all tables" (t_EditingAUIAction.md). */
const EVERY_TABLE = 'global'

/**
 * The action that a form of this table means by a sys_id or an action name. "By default, the UI action also appears on
 * tables that extend the selected table"; of several of one action name that of the nearest table overrides the others
 * (t_OverrideOrRmvAUIActionForExtTbl.md).
 */
export function findUiAction(engine: Engine, table: string, idOrName: string): UiAction | undefined {
    for (const name of [...engine.dictionary.lineage(table), EVERY_TABLE]) {
        const row = engine.sql.get(
            `SELECT * FROM "sys_ui_action" WHERE "table" = ? AND ("sys_id" = ? OR "action_name" = ?) AND "active" = 1
             AND "show_update" = 1 ORDER BY "order" LIMIT 1`,
            [name, idOrName, idOrName],
        )
        if (row) return toUiAction(engine, row)
    }
    return undefined
}

function toUiAction(engine: Engine, row: SqlRow): UiAction {
    if (row.client === 1) throw notEmulated(`Client script of UI action ${String(row.name)}`)
    const roles = engine.sql.all(
        `SELECT r."name" FROM "sys_ui_action_role" m JOIN "sys_user_role" r ON r."sys_id" = m."sys_user_role"
         WHERE m."sys_ui_action" = ?`,
        [row.sys_id ?? null],
    )
    return {
        name: String(row.name),
        scope: scopeName(engine, row.sys_scope),
        condition: String(row.condition ?? '').trim(),
        script: String(row.script ?? ''),
        roles: roles.map((role) => String(role.name)),
    }
}
