import type { Engine } from '../../engine.ts'

/** The default view of every table is a record under this very sys_id. */
export const DEFAULT_VIEW = 'Default view'

/** The sys_id of a view that an address names; the default view for an unknown one. */
export function viewNamed(engine: Engine, name: string | null): string {
    if (!name) return DEFAULT_VIEW
    const row = engine.sql.get(`SELECT "sys_id" FROM "sys_ui_view" WHERE "name" = ? OR "sys_id" = ?`, [name, name])
    return row ? String(row.sys_id) : DEFAULT_VIEW
}
