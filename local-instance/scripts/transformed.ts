import { createHash } from 'node:crypto'
import { transform } from 'sucrase'
import type { Sql } from '../database/statement-cache.ts'

/** Made with the tables of an empty instance: what modules became, so that not every worker does it again. */
export function createTransformed(sql: Sql): void {
    sql.exec('CREATE TABLE IF NOT EXISTS "local_transformed" ("digest" TEXT PRIMARY KEY, "code" TEXT)')
}

/** A module's source with `require` and `exports` in place of `import` and `export`. */
export function transformed(sql: Sql, source: string): string {
    const digest = createHash('sha256').update(source).digest('hex')
    const known = sql.get('SELECT "code" FROM "local_transformed" WHERE "digest" = ?', [digest])
    if (known) return String(known.code)
    const { code } = transform(source, { transforms: ['imports'], disableESTransforms: true })
    sql.run('INSERT OR IGNORE INTO "local_transformed" ("digest", "code") VALUES (?, ?)', [digest, code])
    return code
}
