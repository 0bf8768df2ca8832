import type { Dictionary, TableModel } from '../dictionary/model.ts'
import { storageOf } from '../dictionary/storage.ts'
import { quoted, type Sql } from './statement-cache.ts'

/**
 * Makes the SQL table of a hierarchy hold every column of the given table: all tables of a hierarchy share the SQL
 * table of their root and are told apart by `sys_class_name`. Columns are only ever added.
 */
export function ensureSqlTable(sql: Sql, dictionary: Dictionary, name: string): void {
    const model = dictionary.table(name)
    if (!model) return
    const existing = sql.all(`PRAGMA table_info(${quoted(model.root)})`).map((row) => String(row.name))
    const missing = columnDefinitions(model).filter(([column]) => !existing.includes(column))
    if (existing.length === 0) {
        const columns = missing.map(([column, type]) => `${quoted(column)} ${type}`).join(', ')
        sql.exec(`CREATE TABLE ${quoted(model.root)} (${columns})`)
    } else
        for (const [column, type] of missing)
            sql.exec(`ALTER TABLE ${quoted(model.root)} ADD COLUMN ${quoted(column)} ${type}`)
}

function columnDefinitions(model: TableModel): [string, string][] {
    return [...model.columns.values()]
        .filter((column) => storageOf(column) !== 'NONE')
        .map((column) => [column.name, column.name === 'sys_id' ? 'TEXT PRIMARY KEY' : sqlType(storageOf(column))])
}

const sqlType = (storage: string): string => (storage === 'TEXT' ? 'TEXT COLLATE NOCASE' : storage)

/** An index as the SDK's table bootstrap names it. */
export function ensureIndex(
    sql: Sql,
    table: string,
    index: { name: string; unique: boolean; columns: string[] },
): void {
    const name = quoted(`${table}_${index.name}`)
    const columns = index.columns.map(quoted).join(', ')
    sql.exec(`CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS ${name} ON ${quoted(table)} (${columns})`)
}
