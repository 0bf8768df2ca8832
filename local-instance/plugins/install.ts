import { insertBaseline } from '../first-boot.ts'
import { openDatabase } from '../database/open.ts'
import { ensureSqlTable } from '../database/schema.ts'
import { cachingSql, type Sql } from '../database/statement-cache.ts'
import { readDictionary } from '../dictionary/read.ts'
import { dateTimeText } from '../records/record.ts'
import { countChange, type SharedState } from '../shared-state.ts'
import type { Plugin } from './plugin.ts'
import { pluginRows } from './plugin-rows.ts'
import { SECURITY_INCIDENT_RESPONSE } from './security-incident-response.ts'

const PLUGINS: readonly Plugin[] = [SECURITY_INCIDENT_RESPONSE]

/** Activates a plug-in of the vendor, as an admin does in the list of plug-ins; false when this instance has none of that id. */
export function installPlugin(dataDirectory: string, id: string, shared: SharedState): boolean {
    const plugin = PLUGINS.find((one) => one.id === id)
    if (!plugin) return false
    const database = openDatabase(dataDirectory)
    const sql = cachingSql(database, () => undefined)
    const isThere = Object.keys(plugin.tables).every((table) => readDictionary(sql).table(table) !== undefined)
    if (!isThere) install(sql, plugin)
    database.close()
    for (const table of ['sys_db_object', 'sys_dictionary', 'sys_choice']) countChange(shared.counters, table)
    return true
}

function install(sql: Sql, plugin: Plugin): void {
    const now = dateTimeText(Date.now())
    sql.exec('BEGIN IMMEDIATE')
    const before = readDictionary(sql)
    for (const row of pluginRows(plugin)) insertBaseline(sql, before, row, now)
    const after = readDictionary(sql)
    for (const table of Object.keys(plugin.tables)) ensureSqlTable(sql, after, table)
    sql.exec('COMMIT')
}
