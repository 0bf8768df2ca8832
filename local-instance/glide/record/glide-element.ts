import { mayAccessField } from '../../access/acl.ts'
import { storageOf } from '../../dictionary/storage.ts'
import type { Engine } from '../../engine.ts'
import { fromDisplayValue } from '../../records/from-display.ts'
import { choicesOf, displayValueOf } from '../../records/display.ts'
import type { Column } from '../../dictionary/model.ts'
import { formatDateTime, parseDateTime } from '../time/calendar.ts'
import { GlideDateTime } from '../time/glide-date-time.ts'
import { readJournal } from '../../records/journal.ts'
import { setField, type TableRecord } from '../../records/record.ts'

/** What an element belongs to: a GlideRecord whose cursor moves, or the target of a dot-walk. */
export interface ElementOwner {
    readonly engine: Engine
    readonly record: TableRecord | undefined
    /** The record that a reference points to, as scripts hold one. */
    readonly referenced?: ((name: string) => object | undefined) | undefined
}

/** A field of the record the cursor stands on: it moves with the cursor, as on the platform. */
export class GlideElement {
    readonly #owner: ElementOwner
    readonly #name: string

    constructor(owner: ElementOwner, name: string) {
        this.#owner = owner
        this.#name = name
    }
    getName(): string {
        return this.#name
    }
    nil(): boolean {
        return this.toString() === ''
    }
    getDisplayValue(maximum?: number): string {
        const { record, engine } = this.#owner
        const text = record ? (displayValueOf(engine, record, this.#name) ?? '') : ''
        return maximum === undefined ? text : text.slice(0, maximum)
    }
    /** The label of the choice. */
    getChoiceValue(): string {
        return this.getDisplayValue()
    }
    getChoices(): string[] {
        const { record, engine } = this.#owner
        return record ? choicesOf(engine, record, this.#name) : []
    }
    getValue(): string | null {
        return this.#owner.record?.values[this.#name] ?? null
    }
    getLabel(): string {
        return this.#column()?.label ?? ''
    }
    getReferenceTable(): string {
        return this.#column()?.reference ?? ''
    }
    /** The table that declares the field. */
    getTableName(): string {
        return this.#column()?.table ?? ''
    }
    #column(): Column | undefined {
        return this.#owner.record?.model.columns.get(this.#name)
    }
    /** Milliseconds of a date-time, which the database keeps as UTC. */
    dateNumericValue(): number {
        return parseDateTime(this.getValue() ?? '') ?? 0
    }
    setDateNumericValue(ms: number): void {
        this.setValue(formatDateTime(Number(ms)))
    }
    getGlideObject(): GlideDateTime {
        return new GlideDateTime(0, this.getValue())
    }
    canRead(): boolean {
        return this.#can('read')
    }
    canWrite(): boolean {
        return this.#can('write')
    }
    canCreate(): boolean {
        return this.#can('create')
    }
    #can(operation: 'read' | 'write' | 'create'): boolean {
        const { engine, record } = this.#owner
        if (!record) return false
        const saved = record.isNew ? undefined : record
        return mayAccessField(engine, { table: record.model.name, field: this.#name, operation, record: saved })
    }
    /** The clear text of a password2 field; null where another instance sealed it. */
    getDecryptedValue(): string | null {
        const { engine, record } = this.#owner
        const sealed = record?.values[this.#name]
        if (!sealed) return null
        const clear = engine.vault.open(sealed)
        if (clear === undefined) engine.log('error', `${this.#name} was encrypted by another instance`, 'vault')
        return clear ?? null
    }
    /** Takes what people read: a choice label, the name of a reference; a password2 value is encrypted. */
    setDisplayValue(value: unknown): void {
        const { record, engine } = this.#owner
        if (!record) return
        const isSecret = this.#column()?.type === 'password2'
        const text = value === null || value === undefined ? '' : String(value)
        const stored = isSecret ? text && engine.vault.seal(text) : fromDisplayValue(engine, record, this.#name, text)
        setField(record, this.#name, stored)
    }
    setValue(value: unknown): void {
        const { record } = this.#owner
        if (record) setField(record, this.#name, value === null || value === undefined ? null : String(value))
    }
    /** 1 = the newest entry, -1 = all of them, each with its header. */
    getJournalEntry(which: number): string {
        const { record, engine } = this.#owner
        const entries = readJournal(engine, record?.values.sys_id ?? '', this.#name)
        const chosen = which === -1 ? entries : entries.slice(0, which)
        return chosen.map((entry) => `${entry.header}\n${entry.text}\n\n`).join('')
    }
    /** Whether the field differs from the record as it was read: in a rule, from the record before the save. */
    changes(): boolean {
        return this.#before() !== (this.#owner.record?.values[this.#name] ?? null)
    }
    changesTo(value: unknown): boolean {
        return this.changes() && this.toString() === String(value)
    }
    changesFrom(value: unknown): boolean {
        return this.changes() && (this.#before() ?? '') === String(value)
    }
    #before(): string | null {
        return this.#owner.record?.loaded[this.#name] ?? null
    }
    toString(): string {
        const { record } = this.#owner
        const column = record?.model.columns.get(this.#name)
        if (!record || !column) return ''
        if (storageOf(column) === 'NONE')
            return record.journal
                .filter((entry) => entry.field === this.#name)
                .map((entry) => entry.text)
                .join('\n')
        const value = record.values[this.#name] ?? ''
        if (column.type === 'boolean') return value === '1' ? 'true' : 'false'
        return value
    }
}
