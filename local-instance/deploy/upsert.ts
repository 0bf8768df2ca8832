import { hashPassword } from '../access/password.ts'
import { quoted } from '../database/statement-cache.ts'
import { notEmulated, type Engine } from '../engine.ts'
import { beginRecord, dateTimeText, setField, type TableRecord } from '../records/record.ts'
import { deleteRow, insertRow, readRecord, updateRow } from '../records/store.ts'
import type { Disposition } from './history.ts'
import {
    digestOf,
    findInstalled,
    forgetInstalled,
    isCustomized,
    rememberInstalled,
    type InstalledRecord,
} from './installed.ts'
import type { PackagedRecord } from './record-xml.ts'

/**
 * Loads one record of a package: no rules run; what a customer changed or removed is skipped, data rows load once, and
 * what is as the package has it already is not touched.
 */
export function loadRecord(engine: Engine, scopeId: string, packaged: PackagedRecord, isData: boolean): Disposition {
    const { sys_id: sysId = '' } = packaged.values
    const key = `${packaged.table}:${sysId}`
    const known = findInstalled(engine, scopeId, key)
    const existing = readRecord(engine, packaged.table, sysId)
    if (known && isData) return 'Skipped Apply Once'
    if (known && belongsToCustomer(packaged, existing, known)) return 'Skipped'
    const record = existing ?? newRecord(engine, packaged)
    setFields(engine, record, packaged)
    const fields = Object.keys(packaged.values)
    const loaded: InstalledRecord = { key, digest: digestOf(record, fields), fields, isData }
    return existing && known?.digest === loaded.digest ? 'Unchanged' : save(engine, scopeId, record, loaded)
}

/** Changed or removed since it was installed. The application itself says which version that is, and is never theirs. */
const belongsToCustomer = (
    { table }: PackagedRecord,
    existing: TableRecord | undefined,
    known: InstalledRecord,
): boolean => table !== 'sys_app' && (!existing || isCustomized(existing, known))

function save(engine: Engine, scopeId: string, record: TableRecord, loaded: InstalledRecord): Disposition {
    const isColumn = (field: string): boolean => field !== 'sys_id' && record.model.columns.has(field)
    rememberInstalled(engine, scopeId, loaded)
    if (record.isNew) insertRow(engine, record)
    else updateRow(engine, record, loaded.fields.filter(isColumn))
    return record.isNew ? 'Inserted' : 'Updated'
}

/** Takes away what left the package; what a customer changed stays. */
export function removeRecord(engine: Engine, scopeId: string, key: string): Disposition {
    const [table = '', sysId = ''] = key.split(':')
    const record = readRecord(engine, table, sysId)
    const known = findInstalled(engine, scopeId, key)
    if (record && known && isCustomized(record, known)) return 'Skipped'
    forgetInstalled(engine, scopeId, key)
    return record && deleteRow(engine, record) ? 'Deleted' : 'Unchanged'
}

function newRecord(engine: Engine, packaged: PackagedRecord): TableRecord {
    const model = engine.dictionary.table(packaged.table)
    if (!model) throw notEmulated(`Table ${packaged.table} of the package`)
    const record = beginRecord(model)
    const now = dateTimeText(engine.clock.now())
    const by = engine.session.userName
    Object.assign(record.values, {
        sys_created_on: now,
        sys_updated_on: now,
        sys_created_by: by,
        sys_updated_by: by,
        sys_mod_count: '0',
    })
    if (model.columns.has('sys_class_name')) record.values.sys_class_name = model.name
    return record
}

/** A field that the instance does not know is an error: it would be lost without a word. */
function setFields(engine: Engine, record: TableRecord, packaged: PackagedRecord): void {
    for (const [field, value] of Object.entries(packaged.values)) {
        if (isUpdateAttribute(record, field)) continue
        const stored = resolveLookup(engine, record, packaged, field) ?? secret(engine, record, field, value)
        if (!setField(record, field, stored) && value !== '')
            throw notEmulated(`Column ${packaged.table}.${field} of the package`)
    }
}

function secret(engine: Engine, record: TableRecord, field: string, value: string): string {
    const type = record.model.columns.get(field)?.type
    if (value !== '' && type === 'password2') return engine.vault.seal(value)
    return type === 'password' ? hashPassword(value) : value
}

/** Where a record came from; the SDK writes it on every record, also on tables that have no such column. */
const isUpdateAttribute = (record: TableRecord, field: string): boolean =>
    ['sys_scope', 'sys_package', 'sys_update_name', 'sys_name'].includes(field) && !record.model.columns.has(field)

/** A reference to a record that has another sys_id here (a role of the platform) is found by the name beside it. */
function resolveLookup(
    engine: Engine,
    record: TableRecord,
    packaged: PackagedRecord,
    field: string,
): string | undefined {
    const lookup = packaged.lookups[field]
    const target = record.model.columns.get(field)?.reference ?? ''
    const model = engine.dictionary.table(target)
    if (!lookup || !model || readRecord(engine, target, packaged.values[field] ?? '')) return undefined
    if (!model.columns.has(lookup.field)) return undefined
    const row = engine.sql.get(`SELECT "sys_id" FROM ${quoted(model.root)} WHERE ${quoted(lookup.field)} = ?`, [
        lookup.value,
    ])
    return row ? String(row.sys_id) : undefined
}
