import { quoted } from '../database/statement-cache.ts'
import type { Engine } from '../engine.ts'
import { beginRecord, changedFields, dateTimeText, newSysId, setField, type TableRecord } from '../records/record.ts'
import { findRows } from '../records/rows.ts'
import { insertRecord, updateRecord } from '../records/save.ts'
import { insertRow } from '../records/store.ts'
import type { Call } from './call.ts'
import { isFaulty, type Item, type Relation } from './item.ts'
import { relationTypes } from './rules.ts'

/** Writes the items without faults, each as a save of its own, where the call commits. */
export function commitItems(call: Call): void {
    for (const item of call.items) {
        if (isFaulty(item)) continue
        if (item.matched) update(call, item, item.matched)
        else if (call.commits) insert(call, item)
        if (call.commits && !isFaulty(item)) rememberSource(call, item)
    }
}

function insert({ engine, source = '' }: Call, item: Item): void {
    if (!item.model) return
    const now = dateTimeText(engine.clock.now())
    const record = beginRecord(item.model)
    const found = { first_discovered: now, last_discovered: now }
    setAll({ engine }, record, { ...found, ...item.values, discovery_source: source })
    record.values.sys_id = item.sysId
    if (insertRecord(engine, record) !== null) return
    const message = `Insertion failed with error Error during insert of ${item.className}`
    item.faults.push({ error: 'ABANDONED', message })
}

/**
 * "IRE always updates CIs' last_discovered and discovery_source attributes during payload processing, even when no other
 * CI attributes are updated" (ire.md).
 */
function update(context: Call, item: Item, record: TableRecord): void {
    setAll(context, record, item.values)
    if (item.operation.startsWith('UPDATE_WITH')) changeClass(item, record)
    if (changedFields(record).length === 0) item.operation = 'NO_CHANGE'
    if (!context.commits) return
    const seen = discovered(context, item, record)
    if (item.operation === 'NO_CHANGE') return touch(context, record, seen)
    setAll(context, record, seen)
    if (updateRecord(context.engine, record) !== null) return
    item.faults.push({
        error: 'ABANDONED',
        message: `Update failed with error Error during update of ${item.className}`,
    })
}

function setAll({ engine }: Pick<Call, 'engine'>, record: TableRecord, values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) {
        if (name.startsWith('sys_') || setField(record, name, value)) continue
        engine.log('warn', `Attribute ${name} does not exist in ${record.model.name}`, 'IdentificationEngine')
    }
}

function changeClass(item: Item, record: TableRecord): void {
    if (!item.model) return
    record.model = item.model
    record.values.sys_class_name = item.className
}

/** "IRE updates the CI with the provided value only if the last_discovered time in the payload is newer". */
function discovered({ engine, source, options }: Call, item: Item, record: TableRecord): Record<string, string> {
    const given = item.values.last_discovered
    const isOlder = given !== undefined && given < (record.loaded.last_discovered ?? '')
    if (isOlder || (given === undefined && options.keepsLastDiscovered)) return {}
    return { last_discovered: given ?? dateTimeText(engine.clock.now()), ...(source && { discovery_source: source }) }
}

/** In a batch and without rules, as glide.identification_engine.batch_update_last_discovered has it by default. */
function touch({ engine }: Call, record: TableRecord, seen: Readonly<Record<string, string>>): void {
    const names = Object.keys(seen)
    if (names.length === 0) return
    const assignments = names.map((name) => `${quoted(name)} = ?`).join(', ')
    const values = [...Object.values(seen), record.values.sys_id ?? null]
    engine.sql.run(`UPDATE ${quoted(record.model.root)} SET ${assignments} WHERE "sys_id" = ?`, values)
}

/** A row of `sys_object_source` for an item that its source names. */
function rememberSource({ engine, options }: Call, item: Item): void {
    if (!item.source) return
    const { name, nativeKey, feed, recency } = item.source
    const now = options.keepsLastScan ? '' : dateTimeText(engine.clock.now())
    const scan = recency || now
    const [known] = findRows(engine, 'sys_object_source', '"name" = ? AND "id" = ?', [name, nativeKey])
    const target = { target_table: item.className, target_sys_id: item.sysId }
    if (!known) insertSource(engine, { name, id: nativeKey, source_feed: feed, last_scan: scan, ...target })
    else if (scan > String(known.last_scan ?? ''))
        engine.sql.run('UPDATE "sys_object_source" SET "last_scan" = ? WHERE "sys_id" = ?', [
            scan,
            known.sys_id ?? null,
        ])
}

function insertSource(engine: Engine, values: Readonly<Record<string, string>>): void {
    const model = engine.dictionary.table('sys_object_source')
    if (!model) return
    const record = beginRecord(model)
    Object.assign(record.values, { sys_id: newSysId(), ...values })
    insertRow(engine, record)
}

/** Writes the relations between items that are known now. */
export function commitRelations(call: Call): void {
    for (const relation of call.relations) {
        const { parent, child } = relation
        const ill = [parent, child].find((item) => item && isFaulty(item))
        if (ill && !isFaulty(relation)) {
            const message = `While processing relations encountered errors in payload item: ${ill.text}`
            relation.faults.push({ error: 'ABANDONED', message })
        }
        if (!isFaulty(relation) && parent && child) relate(call, relation, [parent.sysId, child.sysId])
    }
}

function relate({ engine, commits }: Call, relation: Relation, [parent, child]: readonly [string, string]): void {
    const [type = ''] = relationTypes(engine, relation.type)
    const where = '"parent" = ? AND "child" = ? AND "type" = ?'
    const [known] = findRows(engine, 'cmdb_rel_ci', where, [parent, child, type])
    if (known) relation.operation = 'NO_CHANGE'
    relation.sysId = known ? String(known.sys_id) : ''
    const model = engine.dictionary.table('cmdb_rel_ci')
    if (known || !commits || !model) return
    const record = beginRecord(model)
    Object.assign(record.values, { parent, child, type })
    relation.sysId = insertRecord(engine, record) ?? ''
}
