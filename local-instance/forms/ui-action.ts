import type { SqlRow } from '../database/statement-cache.ts'
import type { Engine } from '../engine.ts'
import { scopeName } from '../records/scope.ts'

/** One active `sys_ui_action`. */
export interface UiAction {
    readonly sysId: string
    readonly name: string
    readonly hint: string
    readonly scope: string
    readonly order: number
    /** Script that says whether the action applies to `current`; empty = always. */
    readonly condition: string
    readonly script: string
    /** Names of the roles of which the user must have one; empty = everyone. */
    readonly roles: readonly string[]
    /** Its button runs `onClick` in the browser; the script is there too, and knows by `window` where it runs. */
    readonly isClient: boolean
    readonly onClick: string
    readonly isPrimary: boolean
    /** Where it is shown: the columns of `sys_ui_action` that are ticked, such as `form_button` or `list_choice`. */
    readonly places: ReadonlySet<string>
}

/** "Select Global to make the action available on all tables" (t_EditingAUIAction.md). */
const EVERY_TABLE = 'global'

/** Of records that are there, of new ones, or of either. */
export type ActionMoment = 'show_update' | 'show_insert'

const PLACES = [
    ...['form_button', 'form_button_v2', 'form_menu_button_v2', 'form_context_menu', 'form_link'],
    ...['list_button', 'list_banner_button', 'list_choice', 'list_context_menu', 'list_link'],
    ...['show_insert', 'show_update'],
]

/**
 * The actions of a table. "By default, the UI action also appears on tables that extend the selected table"; of several
 * of one action name that of the nearest table overrides the others (t_OverrideOrRmvAUIActionForExtTbl.md).
 */
export function uiActionsOf(engine: Engine, table: string): UiAction[] {
    const seen = new Set<string>()
    const rows = [...engine.dictionary.lineage(table), EVERY_TABLE].flatMap((name) => {
        const sql = `SELECT * FROM "sys_ui_action" WHERE "table" = ? AND "active" = 1 ORDER BY "order"`
        const own = engine.sql.all(sql, [name]).filter((row) => !row.action_name || !seen.has(String(row.action_name)))
        for (const row of own) if (row.action_name) seen.add(String(row.action_name))
        return own
    })
    return rows.map((row) => toUiAction(engine, row)).sort((a, b) => a.order - b.order)
}

/** The action that a form of this table means by a sys_id or an action name. */
export function findUiAction(
    engine: Engine,
    table: string,
    idOrName: string,
    moment: ActionMoment,
): UiAction | undefined {
    for (const name of [...engine.dictionary.lineage(table), EVERY_TABLE]) {
        const row = engine.sql.get(
            `SELECT * FROM "sys_ui_action" WHERE "table" = ? AND ("sys_id" = ? OR "action_name" = ?) AND "active" = 1
             AND "${moment}" = 1 ORDER BY "order" LIMIT 1`,
            [name, idOrName, idOrName],
        )
        if (row) return toUiAction(engine, row)
    }
    return undefined
}

/** An active action by its sys_id. */
export function uiActionById(engine: Engine, sysId: string): UiAction | undefined {
    const row = engine.sql.get(`SELECT * FROM "sys_ui_action" WHERE "sys_id" = ? AND "active" = 1`, [sysId])
    return row && toUiAction(engine, row)
}

function toUiAction(engine: Engine, row: SqlRow): UiAction {
    const roles = engine.sql.all(
        `SELECT r."name" FROM "sys_ui_action_role" m JOIN "sys_user_role" r ON r."sys_id" = m."sys_user_role"
         WHERE m."sys_ui_action" = ?`,
        [row.sys_id ?? null],
    )
    return {
        sysId: String(row.sys_id),
        name: String(row.name),
        hint: String(row.hint ?? ''),
        scope: scopeName(engine, row.sys_scope),
        order: Number(row.order ?? 100),
        condition: String(row.condition ?? '').trim(),
        script: String(row.script ?? ''),
        roles: roles.map((role) => String(role.name)),
        isClient: row.client === 1,
        onClick: String(row.onclick ?? '').trim(),
        isPrimary: row.form_style === 'primary',
        places: new Set(PLACES.filter((place) => row[place] === 1)),
    }
}
