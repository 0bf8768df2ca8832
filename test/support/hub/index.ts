import type { Row } from './state.ts'

/** Rows by the value of a column, without case. */
type Index = Map<string, Row[]>

const INDEXES = new WeakMap<readonly Row[], Map<string, Index>>()

/** As the database compares: without case. */
export const folded = (value: string | undefined): string => value?.toLowerCase() ?? ''

const NONE: readonly Row[] = []

/** The rows of a table whose column has this value, in the order in which they came. */
export function rowsWith(rows: readonly Row[], column: string, value: string): readonly Row[] {
    const index = indexOf(rows, column)
    // What is a key of the index is folded: most values are, and folding takes longer than looking.
    return index.get(value) ?? index.get(folded(value)) ?? NONE
}

/** Whether a cell has a value that is folded already. */
export function isSame(cell: string | undefined, value: string): boolean {
    if (cell === value) return true
    if (cell === undefined) return value === ''
    return cell.length === value.length && cell.toLowerCase() === value
}

const REMEMBERED = new WeakMap<readonly Row[], Map<string, unknown>>()

/** What was computed from a table, as long as nothing in it changes. */
export function remembered<T>(rows: readonly Row[], question: string, compute: () => T): T {
    let answers = REMEMBERED.get(rows)
    if (!answers) REMEMBERED.set(rows, (answers = new Map<string, unknown>()))
    const known = answers.get(question)
    if (known !== undefined) return known as T
    const computed = compute()
    answers.set(question, computed)
    return computed
}

function indexOf(rows: readonly Row[], column: string): Index {
    let indexes = INDEXES.get(rows)
    if (!indexes) INDEXES.set(rows, (indexes = new Map<string, Index>()))
    let index = indexes.get(column)
    if (index) return index
    index = new Map<string, Row[]>()
    for (const row of rows) put(index, row, column)
    indexes.set(column, index)
    return index
}

function put(index: Index, row: Row, column: string): void {
    const key = folded(row[column])
    const same = index.get(key)
    if (same) same.push(row)
    else index.set(key, [row])
}

/** A row came: the indexes of its table know it. */
export function noteInserted(rows: readonly Row[], row: Row): void {
    REMEMBERED.delete(rows)
    INDEXES.get(rows)?.forEach((index, column) => put(index, row, column))
}

/** A row is gone: so it is for the indexes of its table. */
export function noteDeleted(rows: readonly Row[], row: Row): void {
    REMEMBERED.delete(rows)
    INDEXES.get(rows)?.forEach((index, column) => {
        const same = index.get(folded(row[column]))
        same?.splice(same.indexOf(row), 1)
    })
}

/** The columns of a row have changed: their indexes are made anew when they are needed. */
export const noteChanged = (rows: readonly Row[], columns: readonly string[]): void => {
    REMEMBERED.delete(rows)
    const indexes = INDEXES.get(rows)
    if (indexes) for (const column of columns) indexes.delete(column)
}
