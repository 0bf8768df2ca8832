import { ensureIndex } from '../database/schema.ts'
import type { Engine } from '../engine.ts'
import { dateTimeText, newSysId } from '../records/record.ts'
import { readRecord } from '../records/store.ts'
import { DEFINITIONS, ensureDefined, refuseCalculation } from '../records/table-definition.ts'
import { installedRecords } from './installed.ts'
import { folderOf, type PackageFile } from './package.ts'
import { readRecords, readTable, type PackagedRecord } from './record-xml.ts'
import { loadRecord, removeRecord } from './upsert.ts'

/** Rows in these folders load once and are the customer's from then on. */
const CUSTOMER_DATA = ['unload', 'apply_once']
const DEMO_DATA = 'unload.demo'

export interface Installed {
    readonly scope: string
    readonly scopeId: string
    readonly version: string
}

/**
 * Installs a package as an upgrade does: records are made or changed unless a customer changed them since; data rows
 * load once and never come back; records that left the package are removed.
 */
export function installPackage(engine: Engine, files: readonly PackageFile[]): Installed {
    const parts = files.filter((file) => folderOf(file) !== 'dictionary' && folderOf(file) !== DEMO_DATA)
    const records = parts.flatMap((file) =>
        readRecords(file.text).map((record) => ({
            record: enforced(record),
            isData: CUSTOMER_DATA.includes(folderOf(file)),
        })),
    )
    const app = records.find(({ record }) => record.table === 'sys_app')?.record
    if (!app) throw new Error('The package holds no application (folder scope)')
    const scopeId = app.values.sys_id ?? ''
    const before = installedRecords(engine, scopeId)
    const load = (table: string): void =>
        records
            .filter(({ record }) => record.table === table)
            .forEach(({ record, isData }) => loadRecord(engine, scopeId, record, isData))
    load('sys_app')
    load('sys_db_object')
    load('sys_dictionary')
    createTables(
        engine,
        records.map(({ record }) => record),
        files,
    )
    const rest = records.filter(({ record }) => !FIRST.includes(record.table))
    for (const { record, isData } of rest) loadRecord(engine, scopeId, record, isData)
    const kept = new Set(records.map(({ record }) => keyOf(record)))
    for (const old of before) if (!kept.has(old.key) && !old.isData) removeRecord(engine, scopeId, old.key)
    recordUpgrade(engine, app)
    reloadMetadata(engine)
    return { scope: app.values.scope ?? '', scopeId, version: app.values.version ?? '' }
}

/** An application that tracks where it is developed is bound to its privileges where it is installed (KB0717945). */
const enforced = (record: PackagedRecord): PackagedRecord =>
    record.table === 'sys_app' && record.values.runtime_access_tracking === 'permissive'
        ? { ...record, values: { ...record.values, runtime_access_tracking: 'enforcing' } }
        : record

const FIRST = ['sys_app', ...DEFINITIONS]

const reloadMetadata = (engine: Engine): void =>
    ['sys_dictionary', 'sys_module'].forEach((table) => engine.metadataChanged(table))

const keyOf = (record: PackagedRecord): string => `${record.table}:${record.values.sys_id ?? ''}`

/** Columns come as `sys_dictionary` records, indexes only in the bootstrap files. */
function createTables(engine: Engine, records: readonly PackagedRecord[], files: readonly PackageFile[]): void {
    const defining = records
        .filter(({ table }) => DEFINITIONS.includes(table))
        .map(({ table, values }) => readRecord(engine, table, values.sys_id ?? ''))
        .filter((record) => record !== undefined)
    defining.forEach(refuseCalculation)
    ensureDefined(engine, defining)
    engine.metadataChanged('sys_dictionary')
    for (const file of files.filter((candidate) => folderOf(candidate) === 'dictionary')) {
        const { table, indexes } = readTable(file.text)
        for (const index of indexes) ensureIndex(engine.sql, table, index)
    }
}

/** The SDK's command line looks here for a finished installation. */
function recordUpgrade(engine: Engine, app: PackagedRecord): void {
    const now = dateTimeText(engine.clock.now())
    engine.sql.run(
        `INSERT INTO "sys_upgrade_history" ("sys_id", "from_version", "to_version", "upgrade_started", "upgrade_finished",
         "sys_created_on", "sys_created_by") VALUES (?, '', ?, ?, ?, ?, ?)`,
        [newSysId(), app.values.scope ?? '', now, now, now, engine.session.userName],
    )
}
