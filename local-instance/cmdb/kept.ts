import { notEmulated } from '../engine.ts'
import { beginRecord } from '../records/record.ts'
import { findRows } from '../records/rows.ts'
import { insertRecord } from '../records/save.ts'
import type { Call } from './call.ts'
import { isFaulty, type Item } from './item.ts'
import { ruleOf } from './rules.ts'
import { hasCriteria } from './search.ts'

const PARTIAL = 'cmdb_ire_partial_payloads'
/** "IRE errors for a partial item" (ire.md). */
const PARTIAL_FAULTS = ['MISSING_MATCHING_ATTRIBUTES', 'REQUIRED_ATTRIBUTE_EMPTY', 'MISSING_DEPENDENCY']

/**
 * Keeps the items that could not be used: partial ones "for later potential processing", incomplete ones "for the
 * purpose of logging".
 */
export function keepUnused(call: Call): void {
    for (const item of call.items) {
        if (!isFaulty(item)) continue
        const isPartial = isUnique(call, item) && item.faults.every(({ error }) => PARTIAL_FAULTS.includes(error))
        item.operation = isPartial ? 'INSERT_AS_PARTIAL' : 'INSERT_AS_INCOMPLETE'
        if (call.commits) item.keptAs = keep(call, item, isPartial ? PARTIAL : 'cmdb_ire_incomplete_payloads')
    }
}

/** By its key at the source, "or the full set of the identification criterion attributes specified for the CI class". */
function isUnique({ engine }: Call, item: Item): boolean {
    const rule = item.model && ruleOf(engine, item.className)
    return item.source !== undefined || (rule?.entries.some((entry) => hasCriteria(item, entry)) ?? false)
}

function keep({ engine, source }: Call, item: Item, table: string): string {
    const model = engine.dictionary.table(table)
    if (!model) return ''
    const record = beginRecord(model)
    Object.assign(record.values, { discovery_source: source ?? '', payload: JSON.stringify({ items: [item.text] }) })
    return insertRecord(engine, record) ?? ''
}

/** A partial payload that an item completes would be merged with it: this instance does not, and says so. */
export function demandNothingToMerge({ engine, items }: Call): void {
    for (const { source } of items) {
        if (!source) continue
        const kept = findRows(engine, PARTIAL, 'instr("payload", ?) > 0', [
            JSON.stringify(JSON.stringify(source.nativeKey)).slice(1, -1),
        ])
        if (kept.length > 0) throw notEmulated('Merging a payload with the partial payloads before it')
    }
}
