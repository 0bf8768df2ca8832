import { notEmulated } from '../engine.ts'
import { newSysId } from '../records/record.ts'
import { findRows } from '../records/rows.ts'
import { readRecord } from '../records/store.ts'
import { isOn, type Call } from './call.ts'
import { findHost } from './host.ts'
import { isFaulty, type Item } from './item.ts'
import { reclassify } from './reclassify.ts'
import { ruleOf, type IdentificationRule } from './rules.ts'
import { attemptOf, hasCriteria, tryEntry } from './search.ts'

/** Finds out for each item which CI it is; those that others need come first. */
export function identifyAll(call: Call): void {
    const begun = new Set<Item>()
    const identify = (item: Item): void => {
        if (begun.has(item)) return
        begun.add(item)
        for (const { referenced, referencedBy, field } of call.references) {
            if (referencedBy !== item) continue
            identify(referenced)
            item.values[field] = referenced.sysId
        }
        if (!isFaulty(item)) identifyItem(call, item, identify)
        if (!isFaulty(item)) settle(call, item)
    }
    for (const item of call.items) identify(item)
}

function identifyItem(call: Call, item: Item, identify: (other: Item) => void): void {
    if (item.matched || findBySource(call, item)) return
    const rule = item.model && ruleOf(call.engine, item.className)
    if (!rule) {
        const message = `Identity Rule Missing for table [${item.className}]`
        return void item.faults.push({ error: 'IDENTIFICATION_RULE_MISSING', message })
    }
    const among = rule.independent ? undefined : findHost(call, item, identify)
    if (!isFaulty(item)) tryAll(call, item, rule, among)
}

/** By the sys_ids of its source, "it is not necessary to apply matching algorithms that rely on identification rules" (ire.md). */
function findBySource({ engine }: Call, item: Item): boolean {
    const { source } = item
    const isSkipped = isOn(engine, 'glide.identification_engine.skip_sys_object_source_matching', false)
    const where = '"name" = ? AND "id" = ? AND "target_table" IS NOT NULL'
    const rows =
        source && !isSkipped ? findRows(engine, 'sys_object_source', where, [source.name, source.nativeKey]) : []
    for (const row of rows) item.matched ??= readRecord(engine, 'cmdb_ci', String(row.target_sys_id))
    const result = item.matched ? 'MATCHED' : 'SKIPPED'
    item.attempts.push({
        attributes: [],
        info: `sys_object_source ${result}`,
        identifierName: '',
        attemptResult: result,
    })
    return item.matched !== undefined
}

function tryAll(call: Call, item: Item, rule: IdentificationRule, among: readonly string[] | undefined): void {
    for (const entry of rule.entries) {
        if (rule.independent && entry.attributes.includes('sys_class_name')) {
            const message = `Cannot have 'sys_class_name' as a key field in an Independent Identity Rule on '${item.className}'`
            return void item.faults.push({ error: 'NO_CLASS_NAME_FOR_INDEPENDENT_CI', message })
        }
        if (!call.engine.dictionary.family('cmdb').includes(entry.table)) throw notEmulated('A lookup identifier entry')
        const found = tryEntry(call, item, entry, among)
        item.attempts.push(attemptOf(rule, entry, found))
        item.faults.push(...(found.faults ?? []))
        if (found.record) {
            item.matched = found.record
            item.entryId = entry.sysId
        }
        if (found.record || isFaulty(item)) return
    }
    if (rule.entries.some((entry) => hasCriteria(item, entry))) return
    const message = `In payload missing minimum set of input values for criterion (matching) attributes from identify rule for table [${item.className}]. Add these input values in payload item '${item.text}'`
    item.faults.push({ error: 'MISSING_MATCHING_ATTRIBUTES', message })
}

/** What is to be done with it, now that it is known or new. */
function settle({ engine }: Call, item: Item): void {
    if (item.matched) {
        item.sysId = item.matched.values.sys_id ?? ''
        return reclassify(engine, item, item.matched)
    }
    item.sysId = newSysId()
    for (const column of item.model?.columns.values() ?? []) {
        if (!column.mandatory || column.defaultValue !== '' || item.values[column.name]) continue
        const message = `Missing mandatory field [${column.name}] in table [${item.className}]. Add input value for mandatory field in payload`
        item.faults.push({ error: 'REQUIRED_ATTRIBUTE_EMPTY', message })
    }
}
