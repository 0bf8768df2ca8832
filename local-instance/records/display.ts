import { quoted } from '../database/statement-cache.ts'
import type { Column } from '../dictionary/model.ts'
import type { Engine } from '../engine.ts'
import { readJournal } from './journal.ts'
import type { TableRecord } from './record.ts'

/** What a person sees of a field: choice label, display column of a reference, journal entries; null when empty. */
export function displayValueOf(engine: Engine, record: TableRecord, name: string): string | null {
    const column = record.model.columns.get(name)
    if (!column) return null
    if (column.type.startsWith('journal')) return journalText(engine, record, name)
    const value = record.values[name] ?? null
    return value === null ? null : textOf(engine, record, column, value)
}

function textOf(engine: Engine, record: TableRecord, column: Column, value: string): string | null {
    if (column.type === 'password2' || column.type === 'password') return '********'
    if (column.type === 'boolean') return value === '1' ? 'true' : 'false'
    if (column.reference) return referenceText(engine, column.reference, value)
    return choiceLabel(engine, record, column, value) ?? value
}

function journalText(engine: Engine, record: TableRecord, name: string): string | null {
    const entries = readJournal(engine, record.values.sys_id ?? '', name)
    return entries.map((entry) => `${entry.header}\n${entry.text}\n\n`).join('') || null
}

function referenceText(engine: Engine, table: string, sysId: string): string | null {
    const model = engine.dictionary.table(table)
    if (!model) return sysId
    const column = quoted(model.displayColumn)
    const row = engine.sql.get(`SELECT ${column} AS "label" FROM ${quoted(model.root)} WHERE "sys_id" = ?`, [sysId])
    return row?.label === null || row?.label === undefined ? null : String(row.label)
}

/** The values that a choice field offers, in their order. */
export function choicesOf(engine: Engine, record: TableRecord, name: string): string[] {
    for (const table of engine.dictionary.lineage(record.model.name)) {
        const rows = engine.sql.all(
            `SELECT "value" FROM "sys_choice" WHERE "name" = ? AND "element" = ? AND "language" = 'en' ORDER BY "sequence"`,
            [table, name],
        )
        if (rows.length > 0) return rows.map((row) => String(row.value))
    }
    return []
}

/**
 * Choices are looked for on the record's own table first, then on the tables it extends; or on the table and column
 * that the dictionary names for it (`choice_table`, `choice_field`).
 */
function choiceLabel(engine: Engine, record: TableRecord, column: Column, value: string): string | undefined {
    if (column.choice === 0 && column.type !== 'choice' && column.choiceTable === '') return undefined
    const element = (column.choiceTable && column.choiceField) || column.name
    for (const table of engine.dictionary.lineage(column.choiceTable || record.model.name)) {
        const row = engine.sql.get(
            `SELECT "label" FROM "sys_choice" WHERE "name" = ? AND "element" = ? AND "value" = ? AND "language" = 'en'`,
            [table, element, value],
        )
        if (row) return String(row.label)
    }
    return undefined
}
