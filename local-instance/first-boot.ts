import { hashPassword } from './access/password.ts'
import { baselineRows, baselineTables, type BaselineRow } from './baseline/index.ts'
import { openDatabase } from './database/open.ts'
import { ensureIndex, ensureSqlTable } from './database/schema.ts'
import { cachingSql, quoted, type Sql } from './database/statement-cache.ts'
import { createInstalled } from './deploy/installed.ts'
import { buildDictionary } from './dictionary/load.ts'
import type { Dictionary } from './dictionary/model.ts'
import { toStored } from './dictionary/storage.ts'
import { createPageMessages } from './pages/messages.ts'
import { createCounters } from './records/number.ts'
import { dateTimeText } from './records/record.ts'
import { createNextRuns } from './scheduler/scheduled-scripts.ts'
import { createTransformed } from './scripts/transformed.ts'

/** Fills an empty data folder with the baseline: an instance as it is before any application. */
export function firstBoot(dataDirectory: string): void {
    const database = openDatabase(dataDirectory)
    const sql = cachingSql(database, () => undefined)
    const isEmpty = sql.all(`SELECT name FROM sqlite_master WHERE name = 'sys_db_object'`).length === 0
    if (isEmpty) fill(sql)
    else createInstalled(sql)
    createTransformed(sql)
    createPageMessages(sql)
    database.close()
}

function fill(sql: Sql): void {
    const tables = baselineTables()
    const dictionary = buildDictionary(valuesOf(tables, 'sys_db_object'), valuesOf(tables, 'sys_dictionary'))
    sql.exec('BEGIN')
    for (const row of valuesOf(tables, 'sys_db_object')) ensureSqlTable(sql, dictionary, row.name ?? '')
    for (const [table, ...columns] of INDEXES)
        ensureIndex(sql, table, { name: columns.join('_'), unique: false, columns })
    const now = dateTimeText(Date.now())
    for (const row of [...tables, ...baselineRows()]) insertBaseline(sql, dictionary, row, now)
    createCounters(sql)
    createInstalled(sql)
    createNextRuns(sql)
    sql.exec('COMMIT')
}

const valuesOf = (rows: readonly BaselineRow[], table: string): BaselineRow['values'][] =>
    rows.filter((row) => row.table === table).map((row) => row.values)

/** One record that the vendor delivers, stamped as made by the system. */
export function insertBaseline(sql: Sql, dictionary: Dictionary, row: BaselineRow, now: string): void {
    const model = dictionary.table(row.table)
    if (!model) throw new Error(`Baseline row of unknown table ${row.table}`)
    const stamps = {
        sys_created_on: now,
        sys_updated_on: now,
        sys_created_by: 'system',
        sys_updated_by: 'system',
        sys_mod_count: '0',
    }
    const named = model.columns.has('sys_class_name') ? { sys_class_name: model.name } : {}
    const cells = Object.entries({ ...stamps, ...named, ...row.values }).map(([name, value]) => {
        const column = model.columns.get(name)
        if (!column) throw new Error(`Baseline row of unknown column ${row.table}.${name}`)
        return [name, toStored(column, column.type === 'password' ? hashPassword(value) : value)] as const
    })
    sql.run(
        `INSERT INTO ${quoted(model.root)} (${cells.map(([name]) => quoted(name)).join(', ')}) VALUES (${cells.map(() => '?').join(', ')})`,
        cells.map(([, value]) => value),
    )
}

/** What the instance itself looks up often. */
const INDEXES: readonly (readonly [string, ...string[]])[] = [
    ['sys_user', 'user_name'],
    ['sys_user_has_role', 'user'],
    ['sys_journal_field', 'element_id'],
    ['sys_properties', 'name'],
    ['sys_choice', 'name', 'element'],
    ['sys_script', 'collection'],
    ['sys_dictionary', 'name'],
    ['sys_module', 'path'],
    ['sys_security_acl', 'name'],
    ['sysevent', 'state', 'process_on'],
    ['sys_trigger', 'state'],
    ['task', 'number'],
    ['task', 'correlation_id'],
]
