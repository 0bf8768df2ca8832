import type { TableModel } from '../../dictionary/model.ts'
import type { Engine } from '../../engine.ts'
import { isStored } from '../../dictionary/storage.ts'
import type { Query } from '../../query/query.ts'
import { kindOf } from '../metadata/kinds.ts'
import { columnLabel } from '../metadata/labels.ts'

export interface FilterField {
    readonly path: string
    readonly label: string
}

/** The fields that a condition may be about: all of the table, and what the query already names beyond them. */
export function filterFields(engine: Engine, model: TableModel, query: Query): FilterField[] {
    const own = [...model.columns.values()]
        .filter((column) => isStored(column) && kindOf(column) !== 'secret')
        .map((column) => ({ path: column.name, label: columnLabel(engine, model.name, column) }))
        .sort((a, b) => a.label.localeCompare(b.label))
    const known = new Set(own.map(({ path }) => path))
    const named = query.groups.flat(2).map(({ field }) => field)
    const others = [...new Set(named)].filter((path) => !known.has(path))
    return [...own, ...others.map((path) => ({ path, label: path }))]
}
