import type { TableModel } from '../../dictionary/model.ts'
import type { Engine } from '../../engine.ts'
import type { Query } from '../../query/query.ts'
import type { TableRecord } from '../../records/record.ts'
import { countRecords, selectRecords } from '../../records/select.ts'
import { mayRead } from '../access.ts'
import { recordPath, shownAt, type Shown } from '../field-value.ts'
import { kindOf, type FieldKind } from '../metadata/kinds.ts'
import { columnLabel } from '../metadata/labels.ts'
import { columnAt } from '../metadata/walk.ts'
import { defaultOrder } from './order.ts'

export interface ListColumn {
    readonly path: string
    readonly label: string
    readonly kind: FieldKind
}

export interface ListRow {
    readonly sysId: string
    readonly href: string
    readonly cells: readonly Shown[]
}

export interface ListRows {
    readonly rows: readonly ListRow[]
    /** All that match, those that the user may not read included. */
    readonly total: number
    /** Rows of this page that the user may not read. */
    readonly hidden: number
}

export interface ListSelection {
    readonly model: TableModel
    readonly query: Query
    readonly columns: readonly string[]
    readonly limit: number
    readonly offset: number
}

/** One page of the records that match, each with the columns of the list. */
export function listRows(engine: Engine, selection: ListSelection): ListRows {
    const { model, query, columns, limit, offset } = selection
    const ordered = query.orderBy.length > 0 ? query : { ...query, orderBy: [defaultOrder(engine, model)] }
    const records = selectRecords(engine, model.name, ordered, { limit, offset })
    const readable = records.filter((record) => mayRead(engine, record))
    return {
        rows: readable.map((record) => toRow(engine, record, columns)),
        total: countRecords(engine, model.name, query),
        hidden: records.length - readable.length,
    }
}

const toRow = (engine: Engine, record: TableRecord, columns: readonly string[]): ListRow => ({
    sysId: record.values.sys_id ?? '',
    href: recordPath(record.model.name, record.values.sys_id ?? ''),
    cells: columns.map((path) => shownAt(engine, record, path)),
})

export const toColumns = (engine: Engine, model: TableModel, paths: readonly string[]): ListColumn[] =>
    paths.flatMap((path) => {
        const found = columnAt(engine, model, path)
        return found
            ? [{ path, label: columnLabel(engine, found.model.name, found.column), kind: kindOf(found.column) }]
            : []
    })
