import type { Column } from '../../dictionary/model.ts'
import type { Engine } from '../../engine.ts'
import type { TableRecord } from '../../records/record.ts'
import { mayReadField, mayWriteField } from '../access.ts'
import { shownAt, type Shown } from '../field-value.ts'
import { choicesOf, type Choice } from '../metadata/choices.ts'
import { kindOf, type FieldKind } from '../metadata/kinds.ts'
import { columnHint, columnLabel } from '../metadata/labels.ts'
import { columnAt } from '../metadata/walk.ts'
import { digestOfInput, inputValue, readPairs, type InputValue } from './input-values.ts'
import { journalEntries, type JournalEntry } from './journal-entries.ts'

/** One field as a form shows it. */
export interface FormField {
    readonly name: string
    /** `<table>.<column>`, as the platform names its inputs. */
    readonly inputName: string
    readonly label: string
    readonly hint: string
    readonly kind: FieldKind
    readonly column: Column
    readonly isMandatory: boolean
    readonly isReadOnly: boolean
    readonly shown: Shown
    readonly input: InputValue
    /** Of what the database holds. */
    readonly digest: string
    readonly choices: readonly Choice[]
    readonly pairs: readonly (readonly [string, string])[] | undefined
    readonly entries: readonly JournalEntry[]
    /** What stands against what was typed. */
    readonly problem: string
}

/** What a person typed that was not saved, by field, and what is wrong with it. */
export interface Unsaved {
    readonly typed: ReadonlyMap<string, InputValue>
    readonly problems: ReadonlyMap<string, string>
    /** Secrets among them: no page ever sends one back. */
    readonly lost: ReadonlySet<string>
}

export const NOTHING_UNSAVED: Unsaved = { typed: new Map(), problems: new Map(), lost: new Set() }

const LOST = 'It was not saved, and is not kept: type it again'
const NO_INPUT: InputValue = { text: '', id: '' }

/** Fields that the platform writes itself. */
const isSystem = (name: string): boolean => /^sys_(id|created|updated|mod_count|class_name)/.test(name)

const isReadOnly = (engine: Engine, record: TableRecord, path: string, column: Column): boolean =>
    path.includes('.') || column.readOnly || isSystem(path) || !mayWriteField(engine, record, path)

const problemOf = (path: string, { problems, lost }: Unsaved): string =>
    problems.get(path) ?? (lost.has(path) ? LOST : '')

/** A field of a record's form by its path; undefined when there is none or the user may not read it. */
export function formField(
    engine: Engine,
    record: TableRecord,
    path: string,
    unsaved: Unsaved = NOTHING_UNSAVED,
): FormField | undefined {
    const found = columnAt(engine, record.model, path)
    if (!found || !mayReadField(engine, record, path.split('.')[0] ?? '')) return undefined
    const { column, model } = found
    const kind = kindOf(column)
    const input = path.includes('.') ? NO_INPUT : inputValue(engine, record, column)
    const typed = unsaved.typed.get(path) ?? input
    return {
        name: path,
        inputName: `${record.model.name}.${path}`,
        label: columnLabel(engine, model.name, column),
        hint: columnHint(engine, model.name, column),
        kind,
        column,
        isMandatory: column.mandatory,
        isReadOnly: isReadOnly(engine, record, path, column),
        shown: shownAt(engine, record, path),
        input: typed,
        digest: digestOfInput(input),
        choices: choicesOf(engine, model.name, column),
        pairs: kind === 'pairs' ? readPairs(typed.text) : [],
        entries: kind === 'journal' ? journalEntries(engine, record, [path]) : [],
        problem: problemOf(path, unsaved),
    }
}
