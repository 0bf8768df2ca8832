import type { Engine } from '../engine.ts'
import { applyCalculated } from './calculated.ts'
import { applyDataLookups } from './data-lookup.ts'
import { applyDefaults } from './defaults.ts'
import { isMetadata } from './metadata.ts'
import { changedFields, dateTimeText, newSysId, recordFromRow, type TableRecord } from './record.ts'
import type { RecordChange } from './rule-runner.ts'
import { deleteRow, insertRow, updateRow } from './store.ts'
import { ensureDefined, refuseCalculation } from './table-definition.ts'
import { writeTogether } from './write-together.ts'

/**
 * Inserts a record as the platform does: defaults, before rules, engines, the row, journal, after rules, async rules.
 * The sys_id, or null when a rule aborted it or a unique index decided against it.
 */
export function insertRecord(engine: Engine, record: TableRecord): string | null {
    record.values.sys_id ??= newSysId()
    applyDefaults(engine, record)
    stampCreated(engine, record)
    const change = { operation: 'insert', current: record, previous: undefined } as const
    if (!passesBeforeRules(engine, change)) return null
    const outcome = writeTogether(engine, record, () => insertRow(engine, record))
    if (outcome === 'unique') return uniqueViolation(engine, record)
    return afterWrite(engine, change)
}

/**
 * Updates the changed fields of a record; a record that was deleted meanwhile is inserted again, as on the platform.
 * Nothing changed: nothing is written and `sys_mod_count` stays.
 */
export function updateRecord(engine: Engine, record: TableRecord): string | null {
    if (record.isNew) return insertRecord(engine, record)
    const previous: TableRecord = { ...record, values: { ...record.loaded }, journal: [] }
    const change = { operation: 'update', current: record, previous } as const
    if (!passesBeforeRules(engine, change)) return null
    const changed = changedFields(record).filter((name) => name !== 'sys_mod_count')
    if (changed.length === 0 && record.journal.length === 0) return record.values.sys_id ?? null
    record.values.sys_updated_on = dateTimeText(engine.clock.now())
    record.values.sys_updated_by = engine.session.userName
    const names = [...new Set([...changed, 'sys_updated_on', 'sys_updated_by'])]
    const outcome = writeTogether(engine, record, () => {
        const updated = updateRow(engine, record, names)
        return updated === 'gone' ? insertRow(engine, record) : updated
    })
    if (outcome === 'unique') return uniqueViolation(engine, record)
    return afterWrite(engine, change)
}

export function deleteRecord(engine: Engine, record: TableRecord): boolean {
    const change = { operation: 'delete', current: record, previous: record } as const
    if (!passesBeforeRules(engine, change)) return false
    const deleted = deleteRow(engine, record)
    if (deleted) afterWrite(engine, change)
    return deleted
}

function passesBeforeRules(engine: Engine, change: RecordChange): boolean {
    const { operation, current } = change
    current.aborted = false
    current.abortedBy = ''
    current.operation = operation
    if (!current.isQuiet) runBefore(engine, change)
    if (operation !== 'delete') applyCalculated(engine, current)
    refuseCalculation(current)
    return !current.aborted
}

function runBefore(engine: Engine, change: RecordChange): void {
    const { operation, current } = change
    engine.rules.run({ when: 'before', early: true }, change)
    if (operation !== 'delete') applyDataLookups(engine, operation, current)
    engine.rules.run({ when: 'before', early: false }, change)
}

function afterWrite(engine: Engine, change: RecordChange): string | null {
    const { operation, current } = change
    if (isMetadata(current.model, engine.dictionary)) {
        if (operation !== 'delete') ensureDefined(engine, [current])
        engine.metadataChanged(current.model.name)
    }
    if (!current.isQuiet) {
        engine.rules.run({ when: 'after', early: true }, change)
        engine.rules.run({ when: 'after', early: false }, change)
        engine.rules.queueAsync(change)
    }
    settle(current)
    return current.values.sys_id ?? null
}

/** From now on the record in memory is what the database holds. */
function settle(record: TableRecord): void {
    const saved = recordFromRow(record.model, record.values)
    record.values = saved.values
    record.loaded = saved.loaded
    record.journal = []
    record.isNew = false
}

function uniqueViolation(engine: Engine, record: TableRecord): null {
    engine.log('error', `Unique Key violation detected by database on table ${record.model.name}`, 'database')
    return null
}

function stampCreated(engine: Engine, record: TableRecord): void {
    const now = dateTimeText(engine.clock.now())
    const user = engine.session.userName
    Object.assign(record.values, { sys_updated_on: now, sys_updated_by: user, sys_mod_count: '0' })
    record.values.sys_created_on ??= now
    record.values.sys_created_by ??= user
    if (record.model.columns.has('sys_class_name')) record.values.sys_class_name = record.model.name
}
