import type { SqlRow } from '../database/statement-cache.ts'
import type { Engine } from '../engine.ts'
import { toStored } from '../dictionary/storage.ts'
import type { TableRecord } from './record.ts'
import type { Operation } from './rule-runner.ts'
import { findRows } from './rows.ts'

interface Definition {
    readonly onInsert: boolean
    readonly onUpdate: boolean
    readonly matchers: readonly SqlRow[]
    readonly setters: readonly SqlRow[]
    /** Active rows of the matcher table, in order. */
    readonly rows: readonly SqlRow[]
}

const cache = new WeakMap<Engine, { generation: number; byTable: Map<string, readonly Definition[]> }>()

/**
 * The data lookup engine: sets fields of a record from the matcher table of each `dl_definition` of its own table
 * ("Data Lookup Definitions are not inherited by extension tables", r_CreateCustomDataLookups.md). It runs between the
 * before rules below and those from order 1000.
 */
export function applyDataLookups(engine: Engine, operation: Operation, record: TableRecord): void {
    for (const definition of definitionsOf(engine, record.model.name)) {
        if (operation === 'insert' ? !definition.onInsert : !definition.onUpdate) continue
        const row = definition.rows.find((candidate) => matches(definition, candidate, record))
        if (row) for (const setter of definition.setters) applySetter(setter, row, record)
    }
}

function applySetter(setter: SqlRow, row: SqlRow, record: TableRecord): void {
    const field = String(setter.source_table_field)
    const value = row[String(setter.matcher_table_field)] ?? null
    if (setter.always_replace === 1 || !record.values[field])
        record.values[field] = value === null ? null : String(value)
}

/** "Clearing this check box means that any empty values in the matcher table match any value." */
const matches = (definition: Definition, row: SqlRow, record: TableRecord): boolean =>
    definition.matchers.every((matcher) => {
        const wanted = row[String(matcher.matcher_table_field)] ?? null
        if (wanted === null && matcher.exact_match !== 1) return true
        const field = String(matcher.source_table_field)
        const column = record.model.columns.get(field)
        return column !== undefined && toStored(column, record.values[field] ?? null) === wanted
    })

function definitionsOf(engine: Engine, table: string): readonly Definition[] {
    let known = cache.get(engine)
    if (known?.generation !== engine.generation) known = { generation: engine.generation, byTable: new Map() }
    cache.set(engine, known)
    const definitions = known.byTable.get(table) ?? readDefinitions(engine, table)
    known.byTable.set(table, definitions)
    return definitions
}

const readDefinitions = (engine: Engine, table: string): Definition[] =>
    findRows(engine, 'dl_definition', '"source_table" = ? AND "active" = 1', [table]).map((definition) => {
        const id = [definition.sys_id ?? null]
        return {
            onInsert: definition.run_on_insert === 1,
            onUpdate: definition.run_on_update === 1,
            matchers: findRows(engine, 'dl_definition_rel_match', '"dl_definition" = ?', id),
            setters: findRows(engine, 'dl_definition_rel_set', '"dl_definition" = ?', id),
            rows: findRows(engine, String(definition.matcher_table), '"active" = 1').sort(
                (a, b) => Number(a.order) - Number(b.order),
            ),
        }
    })
