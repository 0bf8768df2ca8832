import type { Engine } from '../../engine.ts'
import type { TableRecord } from '../../records/record.ts'
import { hasAnyRole, mayReadField } from '../access.ts'
import type { FormItem } from '../metadata/form-items.ts'
import { formSections } from '../metadata/form-sections.ts'
import { formField, type FormField, type Unsaved } from './fields.ts'
import { journalEntries, type JournalEntry } from './journal-entries.ts'

/** One thing on the form of a record, ready to be shown. */
export type ShownItem =
    | { readonly kind: 'field'; readonly field: FormField }
    | { readonly kind: 'annotation'; readonly text: string }
    | { readonly kind: 'activity'; readonly entries: readonly JournalEntry[] }

export interface ShownSection {
    readonly caption: string
    readonly blocks: readonly (readonly (readonly ShownItem[])[])[]
}

/** The sections of a record's form that the session may see. */
export function shownSections(engine: Engine, record: TableRecord, view: string, unsaved: Unsaved): ShownSection[] {
    return formSections(engine, record.model, view)
        .filter(({ roles }) => hasAnyRole(engine, roles))
        .map(({ caption, blocks }) => ({
            caption,
            blocks: blocks.map((block) =>
                block.map((column) => column.flatMap((item) => shownItem(engine, record, item, unsaved))),
            ),
        }))
}

/** All fields of a form, for what is sent back. */
export const fieldsOf = (sections: readonly ShownSection[]): FormField[] =>
    sections.flatMap(({ blocks }) => blocks.flat(2)).flatMap((item) => (item.kind === 'field' ? [item.field] : []))

function shownItem(engine: Engine, record: TableRecord, item: FormItem, unsaved: Unsaved): ShownItem[] {
    switch (item.kind) {
        case 'field': {
            const field = formField(engine, record, item.name, unsaved)
            return field ? [{ kind: 'field', field }] : []
        }
        case 'annotation':
            return [item]
        case 'activity':
            return [{ kind: 'activity', entries: journalEntries(engine, record, journalFields(engine, record)) }]
        case 'list':
            return []
    }
}

const journalFields = (engine: Engine, record: TableRecord): string[] =>
    [...record.model.columns.values()]
        .filter(({ name, type }) => type === 'journal_input' && mayReadField(engine, record, name))
        .map(({ name }) => name)
