import { ensureIndex, ensureSqlTable } from '../database/schema.ts'
import type { Dictionary } from '../dictionary/model.ts'
import { readDictionary } from '../dictionary/read.ts'
import { notEmulated, type Engine } from '../engine.ts'
import type { TableRecord, Values } from './record.ts'
import { addSystemColumns } from './system-columns.ts'

/** The tables whose records make other tables. */
export const DEFINITIONS: readonly string[] = ['sys_db_object', 'sys_dictionary']

/** A column whose value a script calculates would silently stay empty here. */
export function refuseCalculation(record: TableRecord): void {
    const { name, element, virtual, calculation } = record.values
    if (record.model.name === 'sys_dictionary' && virtual === '1' && calculation)
        throw notEmulated(`Calculated column ${name}.${element}`)
}

/** Gives new tables and columns their SQL tables and columns, before any worker learns of them. */
export function ensureDefined(engine: Engine, records: readonly TableRecord[]): void {
    const defining = records.filter(({ model, values }) => DEFINITIONS.includes(model.name) && values.name)
    if (defining.length === 0) return
    for (const { model, values } of defining)
        if (model.name === 'sys_db_object' && !values.super_class)
            addSystemColumns(engine, values.name ?? '', values.is_extendable === '1')
    const dictionary = readDictionary(engine.sql)
    for (const name of new Set(defining.map(({ values }) => values.name ?? ''))) ensureFamily(engine, dictionary, name)
    for (const { values } of defining) ensureUnique(engine, dictionary, values)
}

function ensureUnique(engine: Engine, dictionary: Dictionary, { name, element, unique }: Values): void {
    const root = dictionary.table(name ?? '')?.root
    if (root && element && unique === '1')
        ensureIndex(engine.sql, root, { name: `${element}_u`, unique: true, columns: [element] })
}

/** Tables that extend the given one inherit its columns; all but application files share one SQL table. */
function ensureFamily(engine: Engine, dictionary: Dictionary, name: string): void {
    const roots = new Set<string>()
    for (const member of dictionary.family(name)) {
        const root = dictionary.table(member)?.root ?? ''
        if (!roots.has(root)) ensureSqlTable(engine.sql, dictionary, member)
        roots.add(root)
    }
}
