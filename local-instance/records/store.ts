import { quoted, type SqlRow } from '../database/statement-cache.ts'
import type { TableModel } from '../dictionary/model.ts'
import { storageOf, toStored } from '../dictionary/storage.ts'
import type { Engine } from '../engine.ts'
import type { SqlValue } from '../query/query.ts'
import { recordFromRow, type TableRecord } from './record.ts'

/** The class of a row: `sys_class_name` where the hierarchy has one. */
export function modelOfRow(engine: Engine, queried: TableModel, row: SqlRow): TableModel {
    const className = row.sys_class_name
    return (typeof className === 'string' && engine.dictionary.table(className)) || queried
}

/** Reads one record by its sys_id; undefined when there is none in this table or those that extend it. */
export function readRecord(engine: Engine, table: string, sysId: string): TableRecord | undefined {
    const model = engine.dictionary.table(table)
    if (!model) return undefined
    const row = engine.sql.get(`SELECT * FROM ${quoted(model.root)} WHERE "sys_id" = ?`, [sysId])
    if (!row) return undefined
    const own = modelOfRow(engine, model, row)
    return engine.dictionary.family(table).includes(own.name) ? recordFromRow(own, row) : undefined
}

/** Inserts the row. `unique` when an index decided against it. */
export function insertRow(engine: Engine, record: TableRecord): 'inserted' | 'unique' {
    const names = storedNames(record)
    const columns = names.map(quoted).join(', ')
    const marks = names.map(() => '?').join(', ')
    try {
        engine.sql.run(
            `INSERT INTO ${quoted(record.model.root)} (${columns}) VALUES (${marks})`,
            names.map((name) => sqlValue(record, name)),
        )
        return 'inserted'
    } catch (error) {
        if (isUniqueViolation(error)) return 'unique'
        throw error
    }
}

/** Writes the named fields; `gone` when the row was deleted meanwhile. */
export function updateRow(
    engine: Engine,
    record: TableRecord,
    names: readonly string[],
): 'updated' | 'gone' | 'unique' {
    const assignments = names.map((name) => `${quoted(name)} = ?`).join(', ')
    try {
        const row = engine.sql.get(
            `UPDATE ${quoted(record.model.root)} SET ${assignments}, "sys_mod_count" = "sys_mod_count" + 1
             WHERE "sys_id" = ? RETURNING "sys_mod_count"`,
            [...names.map((name) => sqlValue(record, name)), record.values.sys_id ?? null],
        )
        if (!row) return 'gone'
        record.values.sys_mod_count = String(row.sys_mod_count)
        return 'updated'
    } catch (error) {
        if (isUniqueViolation(error)) return 'unique'
        throw error
    }
}

export function deleteRow(engine: Engine, record: TableRecord): boolean {
    const sql = `DELETE FROM ${quoted(record.model.root)} WHERE "sys_id" = ?`
    return engine.sql.run(sql, [record.values.sys_id ?? null]) > 0
}

const storedNames = (record: TableRecord): string[] =>
    [...record.model.columns.values()].filter((column) => storageOf(column) !== 'NONE').map((column) => column.name)

function sqlValue(record: TableRecord, name: string): SqlValue {
    const column = record.model.columns.get(name)
    return column ? toStored(column, record.values[name] ?? null) : null
}

const isUniqueViolation = (error: unknown): boolean =>
    error instanceof Error && error.message.includes('UNIQUE constraint failed')
