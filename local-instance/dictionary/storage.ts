import type { Column } from './model.ts'

/** What SQLite keeps for a column. Text is compared without case, as the platform's database collation does. */
export type Storage = 'INTEGER' | 'REAL' | 'TEXT' | 'NONE'

const STORAGE: Readonly<Record<string, Storage>> = {
    boolean: 'INTEGER',
    integer: 'INTEGER',
    longint: 'INTEGER',
    order_index: 'INTEGER',
    auto_increment: 'INTEGER',
    decimal: 'REAL',
    float: 'REAL',
    percent_complete: 'REAL',
    journal_input: 'NONE',
    journal: 'NONE',
    journal_list: 'NONE',
    collection: 'NONE',
}

/**
 * Kept whole whatever `max_length` says: scripts, markup and JSON (a script include of more than 8000 characters is
 * ordinary), and the stored forms of passwords, which a cut would destroy.
 */
const NEVER_CUT: ReadonlySet<string> = new Set([
    ...['script', 'script_plain', 'script_server', 'xml', 'email_script', 'translated_html', 'css', 'json'],
    ...['password', 'password2', 'condition_string', 'expression'],
])

/** True for the types whose text is never cut; `html` with all its kinds is one. */
export const isNeverCut = (type: string): boolean => NEVER_CUT.has(type) || type.startsWith('html')

/** False for columns that have no SQL column: entries of journals are rows of another table. */
export const isStored = (column: Pick<Column, 'type'>): boolean => storageOf(column) !== 'NONE'

export const storageOf = (column: Pick<Column, 'type'>): Storage => STORAGE[column.type] ?? 'TEXT'

const NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/
const TRUE_WORDS = ['true', '1', 'yes']

/** A value as it was set, turned into what the database keeps; null and the empty text are one value. */
export function toStored(column: Column, value: string | null): string | number | null {
    if (value === null || value === '') return null
    const storage = storageOf(column)
    if (storage === 'NONE') return null
    if (column.type === 'boolean') return TRUE_WORDS.includes(value.toLowerCase()) ? 1 : 0
    if (storage === 'INTEGER') return NUMBER.test(value) ? Math.trunc(Number(value)) : null
    if (storage === 'REAL') return NUMBER.test(value) ? Number(value) : null
    return cut(column, value)
}

/**
 * The value of a condition as it is stored in the column, so that numbers and booleans compare as such.
 * A value that the column cannot hold becomes NULL, which no comparison matches.
 */
export function toBound(column: Column, value: string): string | number | null {
    if (column.type === 'boolean') return toBit(value)
    const storage = storageOf(column)
    if (storage === 'INTEGER' || storage === 'REAL') return NUMBER.test(value.trim()) ? Number(value) : null
    // A day has no time, but gs.daysAgoStart() and its like give one, and '2026-01-31' sorts before '2026-01-31 00:00:00'.
    return column.type === 'glide_date' ? value.slice(0, '2026-01-31'.length) : value
}

function toBit(value: string): number | null {
    const word = value.toLowerCase()
    if (word === 'true' || word === '1') return 1
    return word === 'false' || word === '0' ? 0 : null
}

/** Longer values are cut without a word, as the platform's database does (task.correlation_id keeps 100 characters). */
function cut(column: Column, value: string): string {
    if (isNeverCut(column.type)) return value
    return column.maxLength > 0 && value.length > column.maxLength ? value.slice(0, column.maxLength) : value
}
