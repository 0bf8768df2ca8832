import type { StatementSyncInstance } from '@photostructure/sqlite'
import type { SqlValue } from '../query/query.ts'
import type { Database } from './open.ts'

export type SqlRow = Record<string, SqlValue>

/** Runs SQL with prepared statements. */
export interface Sql {
    all(sql: string, params?: readonly SqlValue[]): SqlRow[]
    get(sql: string, params?: readonly SqlValue[]): SqlRow | undefined
    run(sql: string, params?: readonly SqlValue[]): number
    exec(sql: string): void
    /** Prepares every statement anew: another connection changed the schema. */
    forget(): void
}

const CACHE_SIZE = 500

/** `executing` is called before every statement: the benchmark counts them. */
export function cachingSql(database: Database, executing: (statement: string) => void): Sql {
    const cache = new Map<string, StatementSyncInstance>()
    const prepare = (sql: string): StatementSyncInstance => {
        executing(sql)
        const known = cache.get(sql)
        if (known) return known
        if (cache.size >= CACHE_SIZE) cache.clear()
        const statement = database.prepare(sql)
        cache.set(sql, statement)
        return statement
    }
    return {
        all: (sql, params = []) => prepare(sql).all(...params) as SqlRow[],
        get: (sql, params = []) => prepare(sql).get(...params) as SqlRow | undefined,
        run: (sql, params = []) => Number(prepare(sql).run(...params).changes),
        exec: (sql) => {
            cache.clear()
            database.exec(sql)
        },
        forget: () => cache.clear(),
    }
}

/** A quoted SQL identifier. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
