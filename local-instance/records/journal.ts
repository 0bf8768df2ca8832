import type { Engine } from '../engine.ts'
import { dateTimeText, newSysId, type TableRecord } from './record.ts'

/** Journal fields keep no value: each entry is a row of `sys_journal_field`. */
export function writeJournal(engine: Engine, record: TableRecord): void {
    for (const { field, text } of record.journal)
        engine.sql.run(
            `INSERT INTO "sys_journal_field" ("sys_id", "name", "element_id", "element", "value", "sys_created_on",
             "sys_created_by") VALUES (?, ?, ?, ?, ?, ?, ?)`,
            [
                newSysId(),
                record.model.name,
                record.values.sys_id ?? null,
                field,
                text,
                dateTimeText(engine.clock.now()),
                engine.session.userName,
            ],
        )
}

/** The entries of a journal field, newest first. */
export function readJournal(engine: Engine, sysId: string, field: string): { header: string; text: string }[] {
    return engine.sql
        .all(
            `SELECT "value", "sys_created_on", "sys_created_by" FROM "sys_journal_field"
             WHERE "element_id" = ? AND "element" = ? ORDER BY "sys_created_on" DESC, rowid DESC`,
            [sysId, field],
        )
        .map((row) => ({
            header: `${String(row.sys_created_on)} - ${String(row.sys_created_by)}`,
            text: String(row.value ?? ''),
        }))
}
