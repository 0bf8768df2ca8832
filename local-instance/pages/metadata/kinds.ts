import type { Column } from '../../dictionary/model.ts'

/** How a column is shown and edited. */
export type FieldKind =
    | 'boolean'
    | 'choice'
    | 'reference'
    | 'journal'
    | 'secret'
    | 'pairs'
    | 'code'
    | 'long'
    | 'dateTime'
    | 'date'
    | 'integer'
    | 'decimal'
    | 'url'
    | 'text'

const KINDS: Readonly<Record<string, FieldKind>> = {
    boolean: 'boolean',
    choice: 'choice',
    reference: 'reference',
    password: 'secret',
    password2: 'secret',
    name_values: 'pairs',
    simple_name_values: 'pairs',
    glide_date_time: 'dateTime',
    due_date: 'dateTime',
    datetime: 'dateTime',
    glide_date: 'date',
    date: 'date',
    integer: 'integer',
    longint: 'integer',
    decimal: 'decimal',
    float: 'decimal',
    url: 'url',
}

const CODE = new Set(['json', 'xml', 'css', 'condition_string', 'expression'])
const LONG = new Set(['conditions', 'translated_html', 'user_input', 'multi_small', 'wiki_text'])
/** The platform shows longer texts in several lines. */
const ONE_LINE_LENGTH = 255

export function kindOf(column: Column): FieldKind {
    const known = KINDS[column.type]
    // A number with choices is chosen; a suggestion (2) is not.
    if (known !== 'reference' && (column.choice === 1 || column.choice === 3)) return 'choice'
    return known ?? textKind(column)
}

/** By how much text there is room for, and of which sort. */
function textKind(column: Column): FieldKind {
    if (column.type.startsWith('journal')) return 'journal'
    if (CODE.has(column.type) || /script|html_template/.test(column.type)) return 'code'
    if (LONG.has(column.type) || column.type.startsWith('html')) return 'long'
    return column.maxLength > ONE_LINE_LENGTH ? 'long' : 'text'
}

/** Kinds that take the whole width of a form and have no place in a list that nobody laid out. */
export const isWide = (column: Column): boolean => ['journal', 'pairs', 'code', 'long'].includes(kindOf(column))
