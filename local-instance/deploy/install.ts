import { ensureIndex } from '../database/schema.ts'
import type { Engine } from '../engine.ts'
import { readRecord } from '../records/store.ts'
import { DEFINITIONS, ensureDefined, refuseCalculation } from '../records/table-definition.ts'
import { recordUpgrade, type Disposition, type FileChange } from './history.ts'
import { installedRecords } from './installed.ts'
import { folderOf, type PackageFile } from './package.ts'
import { readRecords, readTable, type PackagedRecord } from './record-xml.ts'
import { loadRecord, removeRecord } from './upsert.ts'
import { compareVersions } from './versions.ts'

/** Rows in these folders load once and are the customer's from then on. */
const CUSTOMER_DATA = ['unload', 'apply_once']
const DEMO_DATA = 'unload.demo'

export interface Installed {
    readonly scope: string
    readonly version: string
    /** Why nothing was installed. */
    readonly refusal?: string
}

interface Part {
    readonly record: PackagedRecord
    readonly isData: boolean
}

/**
 * Installs a package as an upgrade does: records are made or changed unless a customer changed them since; data rows
 * load once and never come back; records that left the package are removed unless a customer changed them. A lower
 * version than the installed one is refused before anything is touched.
 */
export function installPackage(engine: Engine, files: readonly PackageFile[]): Installed {
    const started = engine.clock.now()
    const parts = files
        .filter((file) => folderOf(file) !== 'dictionary' && folderOf(file) !== DEMO_DATA)
        .flatMap((file) =>
            readRecords(file.text).map((record) => ({
                record: enforced(record),
                isData: CUSTOMER_DATA.includes(folderOf(file)),
            })),
        )
    const app = parts.find(({ record }) => record.table === 'sys_app')?.record
    if (!app) throw new Error('The package holds no application (folder scope)')
    const { sys_id: scopeId = '', scope = '', version = '' } = app.values
    const fromVersion = readRecord(engine, 'sys_app', scopeId)?.values.version ?? ''
    if (compareVersions(version, fromVersion) < 0)
        return {
            scope,
            version,
            refusal: `Version ${version} of ${scope} is lower than ${fromVersion}, which is installed`,
        }
    const changes = [...load(engine, scopeId, parts, files), ...removeRest(engine, scopeId, parts)]
    recordUpgrade(engine, { scope, fromVersion, started, changes })
    reloadMetadata(engine)
    return { scope, version }
}

/** The application, its tables, then everything else. */
function load(engine: Engine, scopeId: string, parts: readonly Part[], files: readonly PackageFile[]): FileChange[] {
    const loadOf = (isWanted: (table: string) => boolean): FileChange[] =>
        parts
            .filter(({ record }) => isWanted(record.table))
            .map(({ record, isData }) => {
                const isDeleted = record.action === 'DELETE'
                return changeOf(
                    record,
                    isDeleted
                        ? removeRecord(engine, scopeId, keyOf(record))
                        : loadRecord(engine, scopeId, record, isData),
                )
            })
    const first = FIRST.flatMap((table) => loadOf((name) => name === table))
    createTables(
        engine,
        parts.map(({ record }) => record),
        files,
    )
    return [...first, ...loadOf((table) => !FIRST.includes(table))]
}

/** An application that tracks where it is developed is bound to its privileges where it is installed (KB0717945). */
const enforced = (record: PackagedRecord): PackagedRecord =>
    record.table === 'sys_app' && record.values.runtime_access_tracking === 'permissive'
        ? { ...record, values: { ...record.values, runtime_access_tracking: 'enforcing' } }
        : record

function removeRest(engine: Engine, scopeId: string, parts: readonly Part[]): FileChange[] {
    const kept = new Set(parts.map(({ record }) => keyOf(record)))
    return installedRecords(engine, scopeId)
        .filter(({ key, isData }) => !isData && !kept.has(key))
        .map(({ key }) => ({ key, name: '', disposition: removeRecord(engine, scopeId, key) }))
}

const changeOf = (record: PackagedRecord, disposition: Disposition): FileChange => ({
    key: keyOf(record),
    name: record.values.name ?? record.values.sys_name ?? '',
    disposition,
})

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
