import { notEmulated, type Engine } from '../engine.ts'
import type { Query, Selection } from '../query/query.ts'
import { selectionOf } from './select.ts'

/** One figure: `COUNT` of rows, or an aggregate of a field. */
export interface Wanted {
    readonly aggregate: string
    /** Empty = rows. */
    readonly field: string
}

/** By a field of the groups, or by one of the figures. */
export interface GroupOrder extends Wanted {
    readonly descending: boolean
}

export interface Grouping {
    readonly wanted: readonly Wanted[]
    readonly groupBy: readonly string[]
    readonly orderBy: readonly GroupOrder[]
}

export interface AggregateRow {
    /** The stored values that the group has in common; empty is `""`. */
    readonly group: Readonly<Record<string, string>>
    /** In the order of `wanted`; null where there was nothing to reckon with. */
    readonly values: readonly (string | null)[]
}

const EXPRESSIONS: Readonly<Record<string, (column: string) => string>> = {
    COUNT: (column) => (column === '' ? 'COUNT(*)' : `COUNT(${column})`),
    SUM: (column) => `SUM(${column})`,
    AVG: (column) => `printf('%.4f', AVG(${column}))`,
    MIN: (column) => `MIN(${column})`,
    MAX: (column) => `MAX(${column})`,
    STDDEV: (column) => `printf('%.4f', sqrt(AVG(${column} * ${column}) - AVG(${column}) * AVG(${column})))`,
    GROUP_CONCAT: (column) => `group_concat(${column}, ',' ORDER BY ${column})`,
    GROUP_CONCAT_DISTINCT: (column) => `group_concat(DISTINCT ${column} ORDER BY ${column})`,
}

/** Reckons over the records that match, one row a group; without groups there is one row. */
export function aggregateRecords(engine: Engine, table: string, query: Query, grouping: Grouping): AggregateRow[] {
    const fields = [...grouping.wanted, ...grouping.orderBy].map(({ field }) => field).concat(grouping.groupBy)
    const selection = selectionOf(engine, table, query, fields.filter(Boolean))
    const column = (field: string): string => columnOf(selection, table, field)
    const figures = grouping.wanted.map((one) => expressionOf(one, column))
    const groups = grouping.groupBy.map(column)
    const columns = [
        ...groups.map((sql, at) => `${sql} AS "g${at}"`),
        ...figures.map((sql, at) => `${sql} AS "v${at}"`),
    ]
    const by = groups.length > 0 ? ` GROUP BY ${groups.join(', ')}` : ''
    const order = [...grouping.orderBy.map((one) => orderOf(one, column)), ...groups]
    const sql = `SELECT ${columns.join(', ') || '1'} FROM ${selection.from} WHERE ${selection.where}${by}`
    return engine.sql
        .all(groups.length > 0 ? `${sql} ORDER BY ${order.join(', ')}` : sql, selection.params)
        .map((row) => ({
            group: Object.fromEntries(grouping.groupBy.map((field, at) => [field, textOf(row[`g${at}`]) ?? ''])),
            values: figures.map((_, at) => textOf(row[`v${at}`])),
        }))
}

const textOf = (value: unknown): string | null =>
    value === null || value === undefined ? null : String(value as string)

function expressionOf({ aggregate, field }: Wanted, column: (field: string) => string): string {
    const expression = EXPRESSIONS[aggregate.toUpperCase()]
    if (!expression) throw notEmulated(`Aggregate ${aggregate}`)
    return expression(field === '' ? '' : column(field))
}

const orderOf = (order: GroupOrder, column: (field: string) => string): string =>
    `${order.aggregate === '' ? column(order.field) : expressionOf(order, column)} ${order.descending ? 'DESC' : 'ASC'}`

function columnOf({ columns }: Selection, table: string, field: string): string {
    const column = columns[field]
    if (column === undefined) throw notEmulated(`Aggregating ${table} by ${field}`)
    return column
}
