import type { Call } from './call.ts'
import type { Item } from './item.ts'
import { ruleOf } from './rules.ts'
import { hasCriteria, valueOf } from './search.ts'

/**
 * Two items of a payload that are the same CI: "IRE deduplicates duplicate items within the payload, merging those
 * duplicates into a single payload item" (ire.md), or they are a fault. The items that are left.
 */
export function withoutDuplicates(call: Call): readonly Item[] {
    const seen = new Map<string, Item>()
    return call.items.filter((item) => {
        const same = keyOf(call, item)
        const first = same && seen.get(same.key)
        if (!first) {
            if (same) seen.set(same.key, item)
            return true
        }
        if (call.options.deduplicates) merge(call, first, item)
        else blame([first, item], same.fields)
        return !call.options.deduplicates
    })
}

/** Dependent items are the same on the same host only, so that they are left to the identification. */
function keyOf({ engine }: Call, item: Item): { key: string; fields: readonly string[] } | undefined {
    if (item.sysId !== '') return { key: item.sysId, fields: ['sys_id'] }
    const rule = item.model && ruleOf(engine, item.className)
    const entry = rule?.independent ? rule.entries.find((one) => hasCriteria(item, one)) : undefined
    if (!entry) return undefined
    const values = entry.attributes.map((name) => valueOf(item, name).toLowerCase())
    return { key: JSON.stringify([entry.sysId, ...values]), fields: entry.attributes }
}

function merge({ relations, references }: Call, first: Item, item: Item): void {
    Object.assign(first.values, item.values)
    first.indices.push(...item.indices)
    for (const relation of relations) {
        if (relation.parent === item) relation.parent = first
        if (relation.child === item) relation.child = first
    }
    for (const reference of references) {
        if (reference.referenced === item) reference.referenced = first
        if (reference.referencedBy === item) reference.referencedBy = first
    }
}

function blame(items: readonly Item[], fields: readonly string[]): void {
    const places = items.map(({ indices }) => indices[0]).join(' and ')
    const message = `Found duplicate items in the payload (index ${places}), using className [${items[0]?.className}] and fields [${fields.join(', ')}]. Remove duplicate items from payload`
    for (const { faults } of items) faults.push({ error: 'DUPLICATE_PAYLOAD_RECORDS', message })
}
