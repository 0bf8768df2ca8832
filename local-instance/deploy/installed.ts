import { createHash } from 'node:crypto'
import type { Engine } from '../engine.ts'

/** What each application installed: to tell what a customer changed since, and what left the package. */
const TABLE = `CREATE TABLE IF NOT EXISTS "local_installed"
    ("scope" TEXT, "key" TEXT, "digest" TEXT, "is_data" INTEGER, PRIMARY KEY ("scope", "key"))`

export interface InstalledRecord {
    /** `<table>:<sys_id>` */
    readonly key: string
    readonly digest: string
    readonly isData: boolean
}

export function createInstalled(sql: Engine['sql']): void {
    sql.exec(TABLE)
}

export function installedRecords(engine: Engine, scopeId: string): InstalledRecord[] {
    return engine.sql.all(`SELECT * FROM "local_installed" WHERE "scope" = ?`, [scopeId]).map((row) => ({
        key: String(row.key),
        digest: String(row.digest),
        isData: row.is_data === 1,
    }))
}

export function findInstalled(engine: Engine, scopeId: string, key: string): InstalledRecord | undefined {
    const row = engine.sql.get(`SELECT * FROM "local_installed" WHERE "scope" = ? AND "key" = ?`, [scopeId, key])
    return row && { key, digest: String(row.digest), isData: row.is_data === 1 }
}

export function rememberInstalled(engine: Engine, scopeId: string, record: InstalledRecord): void {
    engine.sql.run(
        `INSERT OR REPLACE INTO "local_installed" ("scope", "key", "digest", "is_data") VALUES (?, ?, ?, ?)`,
        [scopeId, record.key, record.digest, record.isData ? 1 : 0],
    )
}

export function forgetInstalled(engine: Engine, scopeId: string, key: string): void {
    engine.sql.run(`DELETE FROM "local_installed" WHERE "scope" = ? AND "key" = ?`, [scopeId, key])
}

export const digestOf = (values: Readonly<Record<string, string | null>>): string =>
    createHash('sha256')
        .update(JSON.stringify(Object.entries(values).sort()))
        .digest('hex')
