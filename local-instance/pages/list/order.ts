import type { TableModel } from '../../dictionary/model.ts'
import { formatQuery } from '../../query/parse.ts'
import type { Query } from '../../query/query.ts'

type Order = Query['orderBy'][number]

/** How a list is sorted of which nobody asked anything: by its order column, else newest number or first name first. */
export function defaultOrder(model: TableModel): Order {
    if (model.columns.has('order')) return { field: 'order', descending: false }
    const { displayColumn } = model
    if (displayColumn === 'sys_id') return { field: 'sys_created_on', descending: true }
    return { field: displayColumn, descending: displayColumn === 'number' }
}

export const orderOf = (query: Query, model: TableModel): Order => query.orderBy[0] ?? defaultOrder(model)

/** The query of the header of a column: sorted by it, the other way round when it is already. */
export function sortedBy(query: Query, field: string, current: Order): string {
    const descending = current.field === field && !current.descending
    return formatQuery({ ...query, orderBy: [{ field, descending }] })
}
