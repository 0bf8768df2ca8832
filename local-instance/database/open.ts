import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { DatabaseSync, DatabaseSyncInstance } from '@photostructure/sqlite'

export type Database = DatabaseSyncInstance

const BUSY_TIMEOUT_MS = 10_000

/** Opens the data file of an instance. Each script worker has its own connection; WAL lets them race as nodes do. */
export function openDatabase(dataDirectory: string): Database {
    const { DatabaseSync } = sqliteDriver()
    const database = new DatabaseSync(join(dataDirectory, 'instance.db'))
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
    return database
}

/** Brings everything into the data file; a connection of a worker that died may still hold the log open. */
export function checkpoint(dataDirectory: string): void {
    const database = openDatabase(dataDirectory)
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    database.close()
}

/** Built into Node from 22.13; before, the package with the same interface. */
function sqliteDriver(): { DatabaseSync: typeof DatabaseSync } {
    const builtIn = process.getBuiltinModule?.('node:sqlite') as { DatabaseSync: typeof DatabaseSync } | undefined
    if (builtIn) return builtIn
    const load = createRequire(join(process.cwd(), 'package.json'))
    return load('@photostructure/sqlite') as { DatabaseSync: typeof DatabaseSync }
}
