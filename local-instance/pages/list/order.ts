import type { TableModel } from '../../dictionary/model.ts'
import type { Engine } from '../../engine.ts'
import { formatQuery } from '../../query/parse.ts'
import type { Query } from '../../query/query.ts'

type Order = Query['orderBy'][number]

/**
 * How a list is sorted of which nobody asked anything: as the user prefers, or what the system prefers for all
 * (c_ControlTheListSortSequence.md), else by its order column, newest number or first name first.
 */
export function defaultOrder(engine: Engine, model: TableModel): Order {
    const preferred = preference(engine, `${model.name}.db.order`)
    if (model.columns.has(preferred))
        return { field: preferred, descending: preference(engine, `${model.name}.db.order.direction`) === 'DESC' }
    if (model.columns.has('order')) return { field: 'order', descending: false }
    const { displayColumn } = model
    if (displayColumn === 'sys_id') return { field: 'sys_created_on', descending: true }
    return { field: displayColumn, descending: displayColumn === 'number' }
}

/** A user's own, else the one of the system; empty = none. */
function preference(engine: Engine, name: string): string {
    const row = engine.sql.get(
        `SELECT "value" FROM "sys_user_preference" WHERE "name" = ?
         AND ("user" = ? OR (COALESCE("user", '') = '' AND "system" = 1)) ORDER BY "user" DESC LIMIT 1`,
        [name, engine.session.userId],
    )
    return String(row?.value ?? '')
}

export const orderOf = (engine: Engine, query: Query, model: TableModel): Order =>
    query.orderBy[0] ?? defaultOrder(engine, model)

/** The query of the header of a column: sorted by it, the other way round when it is already. */
export function sortedBy(query: Query, field: string, current: Order): string {
    const descending = current.field === field && !current.descending
    return formatQuery({ ...query, orderBy: [{ field, descending }] })
}
