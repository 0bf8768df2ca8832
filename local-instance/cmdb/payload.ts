import { notEmulated, type Engine } from '../engine.ts'
import type { Item, Reference, Relation, SourceInfo } from './item.ts'

type Json = Readonly<Record<string, unknown>>

/** What a call of the engine is about. */
export interface Payload {
    readonly items: readonly Item[]
    readonly relations: readonly Relation[]
    readonly references: readonly Reference[]
}

/** Reads the input; undefined when it is not what the engine takes. */
export function readPayload(engine: Engine, text: string): Payload | undefined {
    const input = parsed(text)
    if (!input || !isList(input.items)) return undefined
    const items = input.items.map((item, index) => readItem(engine, item, index))
    return {
        items,
        relations: listOf(input.relations).map((relation, index) => readRelation(relation, index, items)),
        references: listOf(input.referenceItems).map((reference) => readReference(reference, items)),
    }
}

function parsed(text: string): Json | undefined {
    try {
        const value: unknown = JSON.parse(text)
        return isJson(value) ? value : undefined
    } catch {
        return undefined
    }
}

/** Besides `sys_id` and the class no system data belongs into a payload (best-practices-id-reconcile.md). */
const SYSTEM_VALUES = ['sys_id', 'sys_class_name']
const UNKNOWN_PARTS = ['lookup', 'related', 'display_values']

function readItem(engine: Engine, item: Json, index: number): Item {
    for (const part of UNKNOWN_PARTS)
        if (Object.keys((item[part] ?? {}) as object).length > 0) throw notEmulated(`An item with ${part}`)
    const values = textsOf(item.values)
    for (const name of Object.keys(values))
        if (name.startsWith('sys_') && !SYSTEM_VALUES.includes(name)) throw notEmulated(`A payload that sets ${name}`)
    const className = textOf(item.className)
    return {
        className,
        model: engine.dictionary.table(className),
        internalId: textOf(item.internal_id),
        values,
        settings: { ...item, ...(isJson(item.settings) ? item.settings : {}) },
        source: sourceOf(item.sys_object_source_info),
        text: JSON.stringify(item),
        ...{ indices: [index], attempts: [], faults: [], skipped: [], entryId: 'Unknown', keptAs: '' },
        ...{ sysId: values.sys_id ?? '', matched: undefined, operation: 'INSERT' },
    }
}

function sourceOf(info: unknown): SourceInfo | undefined {
    const { source_name, source_native_key, source_feed, source_recency_timestamp } = textsOf(info)
    if (!source_name || !source_native_key) return undefined
    const recency = source_recency_timestamp ?? ''
    return { name: source_name, nativeKey: source_native_key, feed: source_feed ?? '', recency }
}

const readRelation = (relation: Json, index: number, items: readonly Item[]): Relation => ({
    parent: itemOf(relation.parent, relation.parent_id, items),
    child: itemOf(relation.child, relation.child_id, items),
    type: textOf(relation.type),
    ...{ faults: [], indices: [index], sysId: '', operation: 'INSERT' },
})

/** "Using parent and child name-value pairs, with values representing item indexes", or by internal ids. */
const itemOf = (index: unknown, id: unknown, items: readonly Item[]): Item | undefined =>
    id === undefined
        ? items[typeof index === 'string' ? Number(index) : (index as number)]
        : items.find(({ internalId }) => internalId !== '' && internalId === textOf(id))

function readReference(reference: Json, items: readonly Item[]): Reference {
    const referenced = itemOf(undefined, reference.referenced, items)
    const referencedBy = itemOf(undefined, reference.referencedBy, items)
    if (!referenced || !referencedBy) throw notEmulated('A reference item without its items')
    return { referenced, referencedBy, field: textOf(reference.referenceField) }
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: unknown): value is readonly Json[] => Array.isArray(value) && value.every(isJson)
const listOf = (value: unknown): readonly Json[] => (isList(value) ? value : [])
const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value as string))

const textsOf = (values: unknown): Record<string, string> =>
    isJson(values) ? Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf(value)])) : {}
