import { createHash } from 'node:crypto'
import type { Column } from '../../dictionary/model.ts'
import type { Engine } from '../../engine.ts'
import { displayValueOf } from '../../records/display.ts'
import type { TableRecord } from '../../records/record.ts'
import { kindOf, type FieldKind } from '../metadata/kinds.ts'

/** What an input of a form holds: its text, and beside a reference's the sys_id. */
export interface InputValue {
    readonly text: string
    /** The sys_id of a reference; empty for any other column. */
    readonly id: string
}

/** What the input of a field shows. Secrets and journals show nothing: they only take. */
export function inputValue(engine: Engine, record: TableRecord, column: Column): InputValue {
    const value = record.values[column.name] ?? ''
    if (kindOf(column) !== 'reference') return { text: TEXTS[kindOf(column)]?.(value) ?? inLines(value), id: '' }
    return { text: value && (displayValueOf(engine, record, column.name) ?? value), id: value }
}

const inLines = (value: string): string => value.replaceAll('\r\n', '\n')

const TEXTS: Partial<Record<FieldKind, (value: string) => string>> = {
    boolean: (value) => (value === '1' ? 'true' : 'false'),
    dateTime: (value) => value.replace(' ', 'T'),
    pairs: (value) => (readPairs(value) ? pairsText(readPairs(value)) : inLines(value)),
    secret: () => '',
    journal: () => '',
}

/** What a form remembers of an input, to tell what a person changed from what somebody else did meanwhile. */
export const digestOfInput = ({ text, id }: InputValue): string =>
    createHash('sha256').update(`${id}\n${text}`).digest('hex').slice(0, 16)

/** Names and values as the platform stores them: one JSON object. Undefined when the text is something else. */
export function readPairs(value: string): (readonly [string, string])[] | undefined {
    if (value === '') return []
    try {
        const parsed: unknown = JSON.parse(value)
        if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined
        return Object.entries(parsed).map(([name, one]) => [name, typeof one === 'string' ? one : JSON.stringify(one)])
    } catch {
        return undefined
    }
}

export const pairsText = (pairs: readonly (readonly [string, string])[] | undefined): string =>
    pairs === undefined || pairs.length === 0 ? '' : JSON.stringify(Object.fromEntries(pairs))
