import type { Column, TableModel } from '../../dictionary/model.ts'
import type { Engine } from '../../engine.ts'
import { remembered } from '../../records/remember.ts'

interface Documented {
    readonly label: string
    readonly plural: string
    readonly hint: string
}

/** `sys_documentation` in English: what a column or, without an element, a table is called. */
const documentation = (engine: Engine): ReadonlyMap<string, Documented> =>
    remembered(engine, 'documentation', () => {
        const rows = engine.sql.all(
            `SELECT "name", "element", "label", "plural", "hint" FROM "sys_documentation" WHERE "language" = 'en'`,
        )
        return new Map(
            rows.map(({ name, element, label, plural, hint }) => [
                `${String(name)}.${String(element ?? '')}`,
                { label: String(label ?? ''), plural: String(plural ?? ''), hint: String(hint ?? '') },
            ]),
        )
    })

function documented(engine: Engine, table: string, element: string): Documented | undefined {
    for (const name of engine.dictionary.lineage(table)) {
        const found = documentation(engine).get(`${name}.${element}`)
        if (found) return found
    }
    return undefined
}

/** What a person calls a column of a table. */
export const columnLabel = (engine: Engine, table: string, column: Column): string =>
    documented(engine, table, column.name)?.label || column.label

/** What the pointer over a label tells. */
export const columnHint = (engine: Engine, table: string, column: Column): string =>
    documented(engine, table, column.name)?.hint ?? ''

/** What a person calls one record of a table. */
export const tableLabel = (engine: Engine, { name, label }: TableModel): string =>
    documentation(engine).get(`${name}.`)?.label || label || name

/** What a person calls many of them. */
export const pluralLabel = (engine: Engine, model: TableModel): string =>
    documentation(engine).get(`${model.name}.`)?.plural || pluralOf(tableLabel(engine, model))

function pluralOf(label: string): string {
    if (/[^aeiou]y$/i.test(label)) return `${label.slice(0, -1)}ies`
    return /(s|x|ch|sh)$/i.test(label) ? `${label}es` : `${label}s`
}
