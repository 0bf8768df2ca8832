import { createHash } from 'node:crypto'
import { schemaOf } from './schema.ts'
import type { HubState, Row, Session } from './state.ts'

export type Cell = string | number | boolean | undefined

export interface Search {
    /** Column to value, or to a list of values; compared without case, as the database does. */
    readonly where?: Readonly<Record<string, string | readonly string[]>>
    readonly orderBy?: readonly string[]
    readonly limit?: number
}

export const rowsOf = (state: HubState, table: string): Row[] => {
    schemaOf(table)
    return (state.tables[table] ??= [])
}

export function findRows(state: HubState, table: string, search: Search): readonly Row[] {
    const { sys_id: sysId, ...others } = search.where ?? {}
    const rows = rowsOf(state, table)
    const one = typeof sysId === 'string' ? indexOf(rows).get(sysId.toLowerCase()) : undefined
    const candidates = typeof sysId === 'string' ? (one ? [one] : []) : rows
    const wanted = Object.entries(typeof sysId === 'string' ? others : (search.where ?? {}))
    const found = candidates.filter((row) => wanted.every(([name, value]) => matches(row[name], value)))
    const { orderBy } = search
    return (orderBy ? found.sort((a, b) => compared(a, b, orderBy)) : found).slice(0, search.limit)
}

const INDEXES = new WeakMap<readonly Row[], Map<string, Row>>()

/** The rows of a table by their sys_id in lower case. */
function indexOf(rows: readonly Row[]): Map<string, Row> {
    const known = INDEXES.get(rows)
    if (known) return known
    const index = new Map(rows.map((row) => [(row.sys_id ?? '').toLowerCase(), row]))
    INDEXES.set(rows, index)
    return index
}

export const findRow = (state: HubState, table: string, where: NonNullable<Search['where']>): Row | undefined =>
    findRows(state, table, { where, limit: 1 })[0]

/** The sys_id; undefined when a unique index decided against the row. */
export function insertRow(
    session: Session,
    table: string,
    cells: Readonly<Record<string, Cell>>,
    sysId = newId(session.state),
): string | undefined {
    const stamp = dateTime(session.state.now)
    const row: Row = {
        ...initialRow(table),
        ...stored(table, cells),
        sys_id: sysId,
        sys_created_on: stamp,
        sys_created_by: session.user,
        sys_updated_on: stamp,
        sys_updated_by: session.user,
    }
    const rows = rowsOf(session.state, table)
    if (schemaOf(table).unique.some((name) => isTaken(rows, name, row[name] ?? ''))) return undefined
    rows.push(row)
    INDEXES.get(rows)?.set(sysId.toLowerCase(), row)
    return sysId
}

/** An empty value is in no unique index. */
const isTaken = (rows: readonly Row[], name: string, value: string): boolean =>
    value !== '' &&
    (name === 'sys_id' ? indexOf(rows).has(value.toLowerCase()) : rows.some((row) => isSame(row[name], value)))

const INITIAL = new Map<string, Row>()

/** What a new row of a table has of itself. */
function initialRow(table: string): Row {
    const known = INITIAL.get(table)
    if (known) return known
    const columns = Object.entries(schemaOf(table).columns).filter(([, { isJournal }]) => !isJournal)
    const row = Object.fromEntries(columns.map(([name, { initial }]) => [name, initial]))
    INITIAL.set(table, row)
    return row
}

/** Writes what differs; a row that was deleted meanwhile is left alone. */
export function updateRow(session: Session, table: string, sysId: string, cells: Readonly<Record<string, Cell>>): void {
    const row = findRow(session.state, table, { sys_id: sysId })
    if (row) writeDirty(session, row, stored(table, cells))
}

/** Changes a row in place; true when there was something to change, `isTouched` says that there was anyway. */
export function writeDirty(session: Session, row: Row, values: Row, isTouched = false): void {
    const dirty = Object.entries(values).filter(([name, value]) => row[name] !== value)
    if (dirty.length === 0 && !isTouched) return
    Object.assign(row, Object.fromEntries(dirty), {
        sys_mod_count: String(Number(row.sys_mod_count) + 1),
        sys_updated_on: dateTime(session.state.now),
        sys_updated_by: session.user,
    })
}

export function deleteRows(state: HubState, table: string, where: NonNullable<Search['where']>): void {
    const doomed = findRows(state, table, { where })
    state.tables[table] = rowsOf(state, table).filter((row) => !doomed.includes(row))
}

/** Cells as the table keeps them: known columns only, cut at their length. */
export function stored(table: string, cells: Readonly<Record<string, Cell>>): Row {
    const { columns } = schemaOf(table)
    const row: Row = {}
    for (const [name, cell] of Object.entries(cells)) {
        const column = columns[name]
        if (column) row[name] = textOf(cell).slice(0, column.length)
    }
    return row
}

export const dateTime = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ')

const IDS: string[] = []

/** Always the same ids in the same order. */
export function newId(state: HubState): string {
    const number = ++state.ids
    return (IDS[number] ??= createHash('sha256').update(`id ${number}`).digest('hex').slice(0, 32))
}

const textOf = (cell: Cell): string => (typeof cell === 'boolean' ? (cell ? '1' : '0') : String(cell ?? ''))

const isSame = (left = '', right = ''): boolean => left === right || left.toLowerCase() === right.toLowerCase()

const matches = (value: string | undefined, wanted: string | readonly string[]): boolean =>
    typeof wanted === 'string' ? isSame(value, wanted) : wanted.some((one) => isSame(value, one))

function compared(a: Row, b: Row, columns: readonly string[]): number {
    for (const name of columns) {
        const [left, right] = [sortKey(a[name]), sortKey(b[name])]
        if (left !== right) return left < right ? -1 : 1
    }
    return 0
}

/** Whole numbers sort as numbers, texts without case. */
const sortKey = (value = ''): string => (/^\d{1,9}$/.test(value) ? value.padStart(9, '0') : value.toLowerCase())
