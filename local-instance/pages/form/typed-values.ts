import type { Engine } from '../../engine.ts'
import { selectRecords } from '../../records/select.ts'
import { displayValueOf } from '../../records/display.ts'
import { readRecord } from '../../records/store.ts'
import { mayRead } from '../access.ts'
import type { FieldKind } from '../metadata/kinds.ts'
import { pluralLabel } from '../metadata/labels.ts'
import type { FormField } from './fields.ts'
import type { InputValue } from './input-values.ts'

/** The value to store, or why what was typed is none. */
export interface Checked {
    readonly value: string
    readonly problem?: string
}

/** Turns what was typed into what is stored. */
export function checkTyped(engine: Engine, field: FormField, input: InputValue): Checked {
    if (field.kind === 'reference') return referenced(engine, field, input)
    if (input.text === '') return { value: '' }
    return CHECKS[field.kind]?.(input.text.trim()) ?? { value: input.text }
}

const CHECKS: Partial<Record<FieldKind, (text: string) => Checked>> = {
    dateTime: (text) => moment(text, /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?$/, 'YYYY-MM-DD HH:MM:SS'),
    date: (text) => moment(text, /^(\d{4}-\d{2}-\d{2})$/, 'YYYY-MM-DD'),
    integer: (text) => number(text, /^[+-]?\d{1,15}$/, 'a whole number'),
    decimal: (text) => number(text, /^[+-]?\d+(\.\d+)?$/, 'a number'),
}

function moment(text: string, pattern: RegExp, form: string): Checked {
    const match = pattern.exec(text)
    const value = match ? [match[1], match[2] && match[2] + (match[3] ?? ':00')].filter(Boolean).join(' ') : ''
    if (Number.isNaN(Date.parse(`${value.replace(' ', 'T')}Z`)) && Number.isNaN(Date.parse(value)))
        return { value: '', problem: `Not a date of the form ${form}: ${text}` }
    return { value }
}

const number = (text: string, pattern: RegExp, what: string): Checked =>
    pattern.test(text) ? { value: text } : { value: '', problem: `Not ${what}: ${text}` }

/** The record that was chosen, or the one that is called what was typed. */
function referenced(engine: Engine, { column }: FormField, { text, id }: InputValue): Checked {
    const model = engine.dictionary.table(column.reference)
    if (text === '' || !model) return { value: '' }
    const chosen = readRecord(engine, model.name, id)
    if (chosen && mayRead(engine, chosen) && displayValueOf(engine, chosen, model.displayColumn) === text)
        return { value: id }
    const condition = { field: model.displayColumn, operator: '=', value: text }
    const found = selectRecords(engine, model.name, { groups: [[[condition]]], orderBy: [] }, { limit: 10 })
    const match = found.find((record) => mayRead(engine, record))
    if (match) return { value: match.values.sys_id ?? '' }
    return { value: '', problem: `Nothing is called “${text}” in ${pluralLabel(engine, model)}` }
}
