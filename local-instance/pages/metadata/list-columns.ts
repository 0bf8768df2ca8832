import { quoted } from '../../database/statement-cache.ts'
import type { TableModel } from '../../dictionary/model.ts'
import type { Engine } from '../../engine.ts'
import { isWide, kindOf } from './kinds.ts'
import { remembered } from '../../records/remember.ts'
import { DEFAULT_VIEW } from './view.ts'
import { columnAt } from './walk.ts'

export interface ListPlace {
    readonly table: string
    readonly view: string
    /** The table of the form that shows the list as a related one; empty for a list of its own. */
    readonly parent: string
}

/** Columns of a list that no application laid out. */
const DEFAULT_COLUMNS = 7

/** The columns of a list as paths: by the layout of the table or of one that it extends, else the first short ones. */
export const listColumns = (engine: Engine, place: ListPlace): readonly string[] =>
    remembered(engine, `list:${place.table}:${place.view}:${place.parent}`, () => readColumns(engine, place))

function readColumns(engine: Engine, place: ListPlace): string[] {
    const model = engine.dictionary.table(place.table)
    if (!model) return []
    const exists = (path: string): boolean => columnAt(engine, model, path) !== undefined
    for (const view of new Set([place.view, DEFAULT_VIEW]))
        for (const table of engine.dictionary.lineage(place.table)) {
            const list = findList(engine, { ...place, table, view })
            const columns = list ? elementsOf(engine, list).filter(exists) : []
            if (columns.length > 0) return columns
        }
    return defaultColumns(model)
}

function findList(engine: Engine, { table, view, parent }: ListPlace): string | undefined {
    const own = (column: string): string => `COALESCE(${quoted(column)}, '') IN ('', 'NULL')`
    const row = engine.sql.get(
        `SELECT "sys_id" FROM "sys_ui_list" WHERE "name" = ? AND "view" = ? AND ${own('sys_user')} AND ${own('element')}
         AND (${own('parent')} OR "parent" = ?) ORDER BY ${own('parent')} LIMIT 1`,
        [table, view, parent],
    )
    return row && String(row.sys_id)
}

const elementsOf = (engine: Engine, list: string): string[] =>
    engine.sql
        .all(`SELECT "element" FROM "sys_ui_list_element" WHERE "list_id" = ? ORDER BY "position"`, [list])
        .map((row) => String(row.element))

function defaultColumns(model: TableModel): string[] {
    const short = [...model.columns.values()].filter(
        (column) => !column.name.startsWith('sys_') && !isWide(column) && kindOf(column) !== 'secret',
    )
    const own = short.filter(({ table }) => table === model.name)
    const inherited = short.filter(({ table }) => table !== model.name)
    const names = [model.displayColumn, ...[...own, ...inherited].map(({ name }) => name)]
    return [...new Set(names)].slice(0, DEFAULT_COLUMNS).concat('sys_updated_on')
}
