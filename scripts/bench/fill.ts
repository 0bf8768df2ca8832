import { setImmediate } from 'node:timers/promises'
import { openDatabase, type Database } from '../../local-instance/database/open.ts'

/** One transaction keeps the instance waiting. */
const ROWS_A_TRANSACTION = 5000
/** The keys fall anywhere into the indexes; with a small cache each row is a read of the disk. */
const CACHE_KB = 500_000

/** New keys of things at the platform, and of the record of each; dates of the last weeks, none old enough to be purged. */
const NEW_KEYS = `
    WITH RECURSIVE counted(row) AS (SELECT 1 UNION ALL SELECT row + 1 FROM counted WHERE row < ?)
    INSERT INTO new_key SELECT lower(hex(randomblob(16))), lower(hex(randomblob(16))),
        datetime('now', '-1 day', '-' || (abs(random()) % (20 * 86400)) || ' seconds') FROM counted`

const randomKey = (bytes: number): string => `lower(hex(randomblob(${bytes})))`
const NUMBER = "'INC' || substr(thing, 1, 12)"
const DATES = { sys_created_on: 'at', sys_updated_on: 'at' }

/** What differs from the row that is copied: a column and its SQL. */
type Changes = Readonly<Record<string, string>>

const INCIDENT: Changes = { ...DATES, sys_id: 'new_key.incident', number: NUMBER, correlation_id: "'aisoc:' || thing" }
const REFERENCE: Changes = {
    ...{ ...DATES, sys_id: randomKey(16), ref_key: randomKey(32), external_id: 'thing' },
    ...{ target_sys_id: 'new_key.incident', incident: 'new_key.incident', target_number: NUMBER },
}
const EVENT: Changes = {
    ...{ ...DATES, sys_id: randomKey(16), event_key: randomKey(32), entity: randomKey(32) },
    ...{ event_id: "'case.created-' || thing", number: "'EVT' || substr(thing, 1, 12)" },
}

/**
 * Fills the tables as years of work would: copies an incident, its reference and its event of the connection until there
 * are so many of each, all under keys of their own. Written past the instance, which would take an hour.
 */
export async function fillTables(dataDirectory: string, connectionId: string, size: number): Promise<void> {
    const database = openDatabase(dataDirectory)
    database.exec(`PRAGMA cache_size = -${CACHE_KB}; PRAGMA synchronous = OFF`)
    database.exec('CREATE TEMP TABLE new_key (incident TEXT, thing TEXT, at TEXT)')
    const reference = anyRow(database, 'x_aigov_bridge_external_ref', connectionId)
    const event = anyRow(database, 'x_aigov_bridge_event', connectionId)
    const copies = [
        copier(database, ['task', String(reference.target_sys_id)], INCIDENT),
        copier(database, ['x_aigov_bridge_external_ref', String(reference.sys_id)], REFERENCE),
        copier(database, ['x_aigov_bridge_event', String(event.sys_id)], EVENT),
    ]
    const newKeys = database.prepare(NEW_KEYS)
    for (let done = 0; done < size; done += ROWS_A_TRANSACTION) {
        database.exec('BEGIN IMMEDIATE; DELETE FROM new_key')
        newKeys.run(Math.min(ROWS_A_TRANSACTION, size - done))
        copies.forEach((copy) => copy())
        database.exec('COMMIT')
        // The front end of the instance lives on this thread, and closes what it could not attend to.
        await setImmediate()
    }
    database.close()
}

function anyRow(database: Database, table: string, connectionId: string): Readonly<Record<string, unknown>> {
    const row = database.prepare(`SELECT * FROM ${table} WHERE connection = ? LIMIT 1`).get(connectionId)
    if (!row) throw new Error(`${table} has no row to copy`)
    return row as Readonly<Record<string, unknown>>
}

/** Copies a row once for each new key. */
function copier(database: Database, [table, sysId]: readonly [string, string], changes: Changes): () => void {
    const columns = (database.prepare(`PRAGMA table_info(${table})`).all() as { name: string }[]).map(
        ({ name }) => name,
    )
    const names = columns.map((name) => `"${name}"`).join(', ')
    const values = columns.map((name) => changes[name] ?? `copied."${name}"`).join(', ')
    const from = `new_key CROSS JOIN ${table} copied WHERE copied.sys_id = ?`
    const statement = database.prepare(`INSERT INTO ${table} (${names}) SELECT ${values} FROM ${from}`)
    return () => void statement.run(sysId)
}
