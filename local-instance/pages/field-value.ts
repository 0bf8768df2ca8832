import type { Column } from '../dictionary/model.ts'
import type { Engine } from '../engine.ts'
import { displayValueOf } from '../records/display.ts'
import type { TableRecord } from '../records/record.ts'
import { readRecord } from '../records/store.ts'
import { mayRead, mayReadField } from './access.ts'
import { remembered } from '../records/remember.ts'

/** What a person sees of a field, and where it leads; empty when nowhere. */
export interface Shown {
    readonly text: string
    readonly href: string
}

const NOTHING: Shown = { text: '', href: '' }

export const recordPath = (table: string, sysId: string): string => `/${table}.do?sys_id=${encodeURIComponent(sysId)}`

/** The field of a record at a path such as `caller_id.name`, for whoever may read it. */
export function shownAt(engine: Engine, record: TableRecord, path: string): Shown {
    const [first = '', ...rest] = path.split('.')
    const column = record.model.columns.get(first)
    if (!column || !mayReadField(engine, record, first)) return NOTHING
    if (rest.length === 0) return shownField(engine, record, column)
    const target = readRecord(engine, column.reference, record.values[first] ?? '')
    return target && mayRead(engine, target) ? shownAt(engine, target, rest.join('.')) : NOTHING
}

function shownField(engine: Engine, record: TableRecord, column: Column): Shown {
    const value = record.values[column.name] ?? ''
    const text = displayValueOf(engine, record, column.name) ?? ''
    if (column.type === 'password' || column.type === 'password2') return { text: value && '••••••••', href: '' }
    if (value === '') return { text, href: '' }
    return { text: text || value, href: linkOf(engine, record, column, value) }
}

function linkOf(engine: Engine, record: TableRecord, column: Column, value: string): string {
    if (column.reference) return recordPath(column.reference, value)
    if (column.type === 'url') return /^https?:\/\//i.test(value) ? value : ''
    if (column.type !== 'document_id') return ''
    const table = record.values[tableColumnOf(engine, column)] ?? ''
    return engine.dictionary.table(table) ? recordPath(table, value) : ''
}

/** The column that tells of which table a document id is (`sys_dictionary.dependent`). */
const tableColumnOf = (engine: Engine, { table, name }: Column): string =>
    remembered(engine, `dependent:${table}.${name}`, () => {
        const sql = `SELECT "dependent" FROM "sys_dictionary" WHERE "name" = ? AND "element" = ?`
        return String(engine.sql.get(sql, [table, name])?.dependent ?? '')
    })
