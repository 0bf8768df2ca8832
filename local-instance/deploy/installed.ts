import { createHash } from 'node:crypto'
import type { Engine } from '../engine.ts'
import type { TableRecord } from '../records/record.ts'

/** What each application installed: to tell what a customer changed since, and what left the package. */
const TABLE = `CREATE TABLE IF NOT EXISTS "local_installed"
    ("scope" TEXT, "key" TEXT, "digest" TEXT, "is_data" INTEGER, "fields" TEXT, PRIMARY KEY ("scope", "key"))`

export interface InstalledRecord {
    /** `<table>:<sys_id>` */
    readonly key: string
    readonly digest: string
    /** The fields that the package brought, which the digest is of. */
    readonly fields: readonly string[]
    readonly isData: boolean
}

/** Data folders of before have the table without the fields: their records count as not edited when they leave. */
export function createInstalled(sql: Engine['sql']): void {
    sql.exec(TABLE)
    const columns = sql.all(`PRAGMA table_info("local_installed")`).map((row) => row.name)
    if (!columns.includes('fields')) sql.exec(`ALTER TABLE "local_installed" ADD COLUMN "fields" TEXT`)
}

export function installedRecords(engine: Engine, scopeId: string): InstalledRecord[] {
    return engine.sql.all(`SELECT * FROM "local_installed" WHERE "scope" = ?`, [scopeId]).map(toInstalled)
}

export function findInstalled(engine: Engine, scopeId: string, key: string): InstalledRecord | undefined {
    const row = engine.sql.get(`SELECT * FROM "local_installed" WHERE "scope" = ? AND "key" = ?`, [scopeId, key])
    return row && toInstalled(row)
}

const toInstalled = (row: Readonly<Record<string, unknown>>): InstalledRecord => ({
    key: String(row.key),
    digest: String(row.digest),
    fields: row.fields ? String(row.fields).split(',') : [],
    isData: row.is_data === 1,
})

export function rememberInstalled(engine: Engine, scopeId: string, record: InstalledRecord): void {
    engine.sql.run(
        `INSERT OR REPLACE INTO "local_installed" ("scope", "key", "digest", "fields", "is_data") VALUES (?, ?, ?, ?, ?)`,
        [scopeId, record.key, record.digest, record.fields.join(), record.isData ? 1 : 0],
    )
}

export function forgetInstalled(engine: Engine, scopeId: string, key: string): void {
    engine.sql.run(`DELETE FROM "local_installed" WHERE "scope" = ? AND "key" = ?`, [scopeId, key])
}

/** Somebody changed what the package brought. */
export const isCustomized = (existing: TableRecord, known: InstalledRecord): boolean =>
    known.fields.length > 0 && digestOf(existing, known.fields) !== known.digest

/** Of the values that a record has in these fields. */
export const digestOf = (record: TableRecord, fields: readonly string[]): string =>
    createHash('sha256')
        .update(JSON.stringify(fields.map((field) => [field, record.values[field] ?? null]).sort()))
        .digest('hex')
