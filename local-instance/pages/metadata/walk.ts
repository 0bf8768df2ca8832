import type { Column, TableModel } from '../../dictionary/model.ts'
import type { Engine } from '../../engine.ts'

/** The column at the end of a path such as `caller_id.department.name`, and the table that it belongs to. */
export function columnAt(
    engine: Engine,
    model: TableModel,
    path: string,
): { readonly model: TableModel; readonly column: Column } | undefined {
    const [first = '', ...rest] = path.split('.')
    const column = model.columns.get(first)
    if (!column || rest.length === 0) return column && { model, column }
    const target = engine.dictionary.table(column.reference)
    return target && columnAt(engine, target, rest.join('.'))
}
