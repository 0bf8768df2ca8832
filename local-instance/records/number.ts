import type { Engine } from '../engine.ts'
import { remembered } from './remember.ts'

const COUNTER_TABLE = `CREATE TABLE IF NOT EXISTS "sys_number_counter" ("table" TEXT PRIMARY KEY, "number" INTEGER)`
const DEFAULT_DIGITS = 7

/** The next number of a table, by `sys_number`: prefix and padded counter, unique over all workers. */
export function nextNumber(engine: Engine, table: string): string | null {
    const row = remembered(engine, `number:${table}`, () =>
        engine.sql.get(`SELECT "prefix", "number", "maximum_digits" FROM "sys_number" WHERE "category" = ?`, [table]),
    )
    if (!row) return null
    const next = engine.sql.get(
        `INSERT INTO "sys_number_counter" ("table", "number") VALUES (?, ? + 1)
         ON CONFLICT ("table") DO UPDATE SET "number" = "number" + 1 RETURNING "number"`,
        [table, Number(row.number ?? 0)],
    )
    const digits = Number(row.maximum_digits ?? DEFAULT_DIGITS)
    return `${row.prefix ?? ''}${String(next?.number ?? 0).padStart(digits, '0')}`
}

export function createCounters(sql: Engine['sql']): void {
    sql.exec(COUNTER_TABLE)
}
