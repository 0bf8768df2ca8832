import { quoted } from '../database/statement-cache.ts'
import type { Column } from '../dictionary/model.ts'
import type { Engine } from '../engine.ts'
import type { TableRecord } from './record.ts'

/** What is stored where a person entered a display value: the value of a choice label, the sys_id of a reference. */
export function fromDisplayValue(engine: Engine, record: TableRecord, name: string, text: string): string {
    const column = record.model.columns.get(name)
    if (!column || text === '') return text
    if (column.reference) return referenceNamed(engine, column.reference, text) ?? text
    return choiceLabelled(engine, record.model.name, column, text) ?? text
}

/** The record of a table that shows itself by this text. */
export function referenceNamed(engine: Engine, table: string, text: string): string | undefined {
    const model = engine.dictionary.table(table)
    if (!model) return undefined
    const row = engine.sql.get(
        `SELECT "sys_id" FROM ${quoted(model.root)} WHERE ${quoted(model.displayColumn)} = ? COLLATE NOCASE LIMIT 1`,
        [text],
    )
    return row ? String(row.sys_id) : undefined
}

/** The value of a choice by its label. */
export function choiceLabelled(engine: Engine, table: string, column: Column, text: string): string | undefined {
    const element = (column.choiceTable && column.choiceField) || column.name
    for (const name of engine.dictionary.lineage(column.choiceTable || table)) {
        const row = engine.sql.get(
            `SELECT "value" FROM "sys_choice"
             WHERE "name" = ? AND "element" = ? AND "label" = ? COLLATE NOCASE AND "language" = 'en'`,
            [name, element, text],
        )
        if (row) return String(row.value)
    }
    return undefined
}
