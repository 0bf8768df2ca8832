import { createHash } from 'node:crypto'
import { folded, isSame, noteChanged, noteDeleted, noteInserted, rowsWith } from './index.ts'
import { schemaOf, type Column } from './schema.ts'
import type { HubState, Row, Session } from './state.ts'

export type Cell = string | number | boolean | undefined

export interface Search {
    /** Column to value, or to a list of values; compared without case, as the database does. */
    readonly where?: Readonly<Record<string, string | readonly string[]>>
    readonly orderBy?: readonly string[]
    readonly limit?: number
}

export function rowsOf(state: HubState, table: string): Row[] {
    const known = state.tables[table]
    if (known) return known
    schemaOf(table)
    return (state.tables[table] = [])
}

export function findRows(state: HubState, table: string, search: Search): readonly Row[] {
    const { where = {}, orderBy, limit } = search
    const some = candidates(state, table, where)
    const found = some.length === 0 || isWhole(table, where) ? some.slice() : matching(some, conditionsOf(where))
    const sorted = orderBy && found.length > 1 ? found.sort((a, b) => compared(a, b, orderBy)) : found
    return limit === undefined ? sorted : sorted.slice(0, limit)
}

export function findRow(state: HubState, table: string, where: NonNullable<Search['where']>): Row | undefined {
    const some = candidates(state, table, where)
    if (some.length === 0 || isWhole(table, where)) return some[0]
    const wanted = conditionsOf(where)
    return some.find((row) => holds(row, wanted))
}

/** The index says all that is asked. */
function isWhole(table: string, where: NonNullable<Search['where']>): boolean {
    let columns = 0
    for (const column in where) {
        const isIndexed = typeof where[column] === 'string' && schemaOf(table).indexed.includes(column)
        if (++columns > 1 || !isIndexed) return false
    }
    return true
}

const matching = (rows: readonly Row[], wanted: readonly Condition[]): Row[] => rows.filter((row) => holds(row, wanted))

/** Column and the values that it may have, folded. */
interface Condition {
    readonly column: string
    readonly value: string | readonly string[]
}

function conditionsOf(where: NonNullable<Search['where']>): readonly Condition[] {
    const conditions: Condition[] = []
    for (const column in where) {
        const value = where[column]
        if (typeof value === 'string') conditions.push({ column, value: folded(value) })
        else if (value) conditions.push({ column, value: value.map(folded) })
    }
    return conditions
}

function holds(row: Row, wanted: readonly Condition[]): boolean {
    for (const { column, value } of wanted) {
        const cell = row[column]
        if (typeof value === 'string' ? !isSame(cell, value) : !value.some((one) => isSame(cell, one))) return false
    }
    return true
}

/** The rows that may be meant: as few as an index tells. */
function candidates(state: HubState, table: string, where: NonNullable<Search['where']>): readonly Row[] {
    const rows = rowsOf(state, table)
    const { indexed } = schemaOf(table)
    let best = indexed.length
    for (const column in where) {
        const place = typeof where[column] === 'string' ? indexed.indexOf(column) : -1
        if (place >= 0 && place < best) best = place
    }
    const column = indexed[best]
    return column === undefined ? rows : rowsWith(rows, column, where[column] as string)
}

/** The sys_id; undefined when a unique index decided against the row. */
export function insertRow(
    session: Session,
    table: string,
    cells: Readonly<Record<string, Cell>>,
    sysId = newId(session.state),
): string | undefined {
    const rows = rowsOf(session.state, table)
    const row = fill({ ...initialRow(table) }, table, cells)
    const stamp = dateTime(nowOf(session))
    row.sys_id = sysId
    for (const name of schemaOf(table).unique) if (isTaken(rows, name, row[name] ?? '')) return undefined
    row.sys_created_on = row.sys_updated_on = stamp
    row.sys_created_by = row.sys_updated_by = session.user
    rows.push(row)
    noteInserted(rows, row)
    return sysId
}

/** An empty value is in no unique index. */
const isTaken = (rows: readonly Row[], name: string, value: string): boolean =>
    value !== '' && rowsWith(rows, name, value).length > 0

const INITIAL = new Map<string, Row>()

/** What a new row of a table has of itself. */
export function initialRow(table: string): Row {
    const known = INITIAL.get(table)
    if (known) return known
    const columns = Object.entries(schemaOf(table).columns).filter(([, { isJournal }]) => !isJournal)
    const row = Object.fromEntries(columns.map(([name, { initial }]) => [name, initial]))
    INITIAL.set(table, row)
    return row
}

/** Writes what is given and differs; a row that was deleted meanwhile is left alone. */
export function updateRow(session: Session, table: string, sysId: string, cells: Readonly<Record<string, Cell>>): void {
    const row = findRow(session.state, table, { sys_id: sysId })
    if (!row) return
    const { columns } = schemaOf(table)
    const dirty: string[] = []
    for (const name in cells) {
        const value = asStored(columns[name], cells[name])
        if (value !== undefined && setCell(row, name, value)) dirty.push(name)
    }
    if (dirty.length > 0) noteDirty(session, table, row, dirty)
}

/** Changes a row in place; true when there was something to change. */
export function writeDirty(session: Session, table: string, row: Row, values: Row): boolean {
    const dirty: string[] = []
    for (const name in values) if (setCell(row, name, values[name] ?? '')) dirty.push(name)
    if (dirty.length > 0) noteDirty(session, table, row, dirty)
    return dirty.length > 0
}

/** True when that changes the cell. */
function setCell(row: Row, name: string, value: string): boolean {
    if (row[name] === value) return false
    row[name] = value
    return true
}

function noteDirty(session: Session, table: string, row: Row, columns: readonly string[]): void {
    noteChanged(rowsOf(session.state, table), columns)
    touch(session, row)
}

/** A save leaves its traces. */
export function touch(session: Session, row: Row): void {
    row.sys_mod_count = String(Number(row.sys_mod_count) + 1)
    row.sys_updated_on = dateTime(nowOf(session))
    row.sys_updated_by = session.user
}

/** What the clock of the session's node shows. */
export const nowOf = ({ state, skew = 0 }: Session): number => state.now + skew

export function deleteRows(state: HubState, table: string, where: NonNullable<Search['where']>): void {
    const rows = rowsOf(state, table)
    for (const row of [...findRows(state, table, { where })]) {
        rows.splice(rows.indexOf(row), 1)
        noteDeleted(rows, row)
    }
}

/** Cells as the table keeps them: known columns only, cut at their length. */
export const stored = (table: string, cells: Readonly<Record<string, Cell>>): Row => fill({}, table, cells)

function fill(row: Row, table: string, cells: Readonly<Record<string, Cell>>): Row {
    const { columns } = schemaOf(table)
    for (const name in cells) {
        const value = asStored(columns[name], cells[name])
        if (value !== undefined) row[name] = value
    }
    return row
}

/** Undefined for what no table keeps. */
const asStored = (column: Column | undefined, cell: Cell): string | undefined =>
    column && cell !== undefined ? cutAt(column.length, textOf(cell)) : undefined

export function dateTime(ms: number): string {
    const second = Math.floor(ms / 1000)
    const known = MOMENTS.get(second)
    if (known !== undefined) return known
    if (MOMENTS.size > MANY) MOMENTS.clear()
    const text = new Date(second * 1000).toISOString().slice(0, 19).replace('T', ' ')
    MOMENTS.set(second, text)
    return text
}

const MOMENTS = new Map<number, string>()
const MANY = 50_000

const IDS: string[] = []

/** Always the same ids in the same order. */
export function newId(state: HubState): string {
    const number = ++state.ids
    return (IDS[number] ??= createHash('sha256').update(`id ${number}`).digest('hex').slice(0, 32))
}

const textOf = (cell: NonNullable<Cell>): string => {
    if (typeof cell === 'string') return cell
    return typeof cell === 'boolean' ? (cell ? '1' : '0') : String(cell)
}

const cutAt = (length: number, text: string): string => (text.length > length ? text.slice(0, length) : text)

function compared(a: Row, b: Row, columns: readonly string[]): number {
    for (const name of columns) {
        const [left, right] = [sortKey(a[name]), sortKey(b[name])]
        if (left !== right) return left < right ? -1 : 1
    }
    return 0
}

/** Whole numbers sort as numbers, texts without case. */
const sortKey = (value = ''): string => (/^\d{1,9}$/.test(value) ? value.padStart(9, '0') : value.toLowerCase())
