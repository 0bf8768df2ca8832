import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { openDatabase, type Database } from '../../local-instance/database/open.ts'

/** How long one transaction may keep the instance waiting. */
const ROWS_A_TRANSACTION = 2000
const DAY_MS = 86_400_000
/** The rows are of the last weeks, as on an instance in use; none is old enough to be purged. */
const OLDEST_DAYS = 20

type Values = Readonly<Record<string, string>>

/**
 * Fills the tables as years of work would: copies an incident, its reference and its event of the connection until there
 * are so many of each, all under keys of their own. Written past the instance, which would take an hour.
 */
export async function fillTables(dataDirectory: string, connectionId: string, size: number): Promise<void> {
    const database = openDatabase(dataDirectory)
    const reference = anyRow(database, 'x_aigov_bridge_external_ref', connectionId)
    const incident = String(reference.target_sys_id)
    const event = anyRow(database, 'x_aigov_bridge_event', connectionId)
    const copyIncident = copier(database, 'task', incident)
    const copyReference = copier(database, 'x_aigov_bridge_external_ref', String(reference.sys_id))
    const copyEvent = copier(database, 'x_aigov_bridge_event', String(event.sys_id))
    for (let from = 0; from < size; from += ROWS_A_TRANSACTION) {
        database.exec('BEGIN IMMEDIATE')
        for (let row = from; row < Math.min(size, from + ROWS_A_TRANSACTION); row++) {
            const key = keysOf(`${connectionId}-${row}`)
            const dates = datesOf(row / size)
            copyIncident({ ...dates, ...key.incident })
            copyReference({ ...dates, ...key.reference })
            copyEvent({ ...dates, ...key.event })
        }
        database.exec('COMMIT')
        // The front end of the instance lives on this thread, and closes what it could not attend to.
        await setImmediate()
    }
    database.close()
}

function keysOf(seed: string): Readonly<Record<'incident' | 'reference' | 'event', Values>> {
    const digest = (what: string): string => createHash('sha256').update(`${what}-${seed}`).digest('hex')
    const sysId = (what: string): string => digest(what).slice(0, 32)
    const caseId = sysId('case')
    const number = `INC${caseId.slice(0, 12)}`
    return {
        incident: { sys_id: sysId('incident'), number, correlation_id: `aisoc:${caseId}` },
        reference: {
            ...{ sys_id: sysId('reference'), ref_key: digest('reference'), external_id: caseId },
            ...{ target_sys_id: sysId('incident'), target_number: number },
        },
        event: {
            ...{ sys_id: sysId('event'), event_key: digest('event'), event_id: `case.created-${caseId}-` },
            ...{ number: `EVT${caseId.slice(0, 12)}`, entity: digest('entity') },
        },
    }
}

function datesOf(age: number): Values {
    const at = new Date(Date.now() - DAY_MS - age * OLDEST_DAYS * DAY_MS)
    const text = at.toISOString().slice(0, 19).replace('T', ' ')
    return { sys_created_on: text, sys_updated_on: text }
}

function anyRow(database: Database, table: string, connectionId: string): Readonly<Record<string, unknown>> {
    const row = database.prepare(`SELECT * FROM ${table} WHERE connection = ? LIMIT 1`).get(connectionId)
    if (!row) throw new Error(`${table} has no row to copy`)
    return row as Readonly<Record<string, unknown>>
}

/** Copies one row under other values; which columns differ is the same each time. */
function copier(database: Database, table: string, sysId: string): (changed: Values) => void {
    const columns = database.prepare(`PRAGMA table_info(${table})`).all() as { name: string }[]
    let statement: ReturnType<Database['prepare']> | undefined
    return (changed) => {
        const names = columns.map(({ name }) => `"${name}"`).join(', ')
        const values = columns.map(({ name }) => (name in changed ? `:${name}` : `"${name}"`)).join(', ')
        statement ??= database.prepare(
            `INSERT INTO ${table} (${names}) SELECT ${values} FROM ${table} WHERE sys_id = :like`,
        )
        statement.run({ ...prefixed(changed), ':like': sysId })
    }
}

const prefixed = (values: Values): Values =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, value]))
