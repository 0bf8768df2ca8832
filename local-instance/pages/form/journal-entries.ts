import type { Engine } from '../../engine.ts'
import type { TableRecord } from '../../records/record.ts'
import { columnLabel } from '../metadata/labels.ts'

/** One entry of a journal: who wrote it, when, and in which field. */
export interface JournalEntry {
    readonly field: string
    readonly author: string
    readonly at: string
    readonly text: string
}

/** The entries of journal fields of a record, newest first. */
export function journalEntries(engine: Engine, record: TableRecord, fields: readonly string[]): JournalEntry[] {
    const sysId = record.values.sys_id ?? ''
    if (record.isNew || fields.length === 0) return []
    return engine.sql
        .all(
            `SELECT j."element", j."value", j."sys_created_on", COALESCE(u."name", j."sys_created_by") AS "author"
             FROM "sys_journal_field" j LEFT JOIN "sys_user" u ON u."user_name" = j."sys_created_by"
             WHERE j."element_id" = ? AND j."element" IN (${fields.map(() => '?').join(', ')})
             ORDER BY j."sys_created_on" DESC, j.rowid DESC`,
            [sysId, ...fields],
        )
        .map((row) => {
            const column = record.model.columns.get(String(row.element))
            return {
                field: column ? columnLabel(engine, record.model.name, column) : String(row.element),
                author: String(row.author ?? ''),
                at: String(row.sys_created_on ?? ''),
                text: String(row.value ?? ''),
            }
        })
}
