import { mayAccessField } from '../../access/acl.ts'
import { storageOf } from '../../dictionary/storage.ts'
import type { Engine } from '../../engine.ts'
import { displayValueOf } from '../../records/display.ts'
import { readJournal } from '../../records/journal.ts'
import { setField, type TableRecord } from '../../records/record.ts'

/** What an element belongs to: a GlideRecord whose cursor moves, or the target of a dot-walk. */
export interface ElementOwner {
    readonly engine: Engine
    readonly record: TableRecord | undefined
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
    getDisplayValue(): string {
        const { record, engine } = this.#owner
        return record ? (displayValueOf(engine, record, this.#name) ?? '') : ''
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
    /** The clear text of a password2 field. */
    getDecryptedValue(): string | null {
        const sealed = this.#owner.record?.values[this.#name]
        return sealed ? this.#owner.engine.vault.open(sealed) : null
    }
    /** Encrypts a password2 value; other types take the value as it is. */
    setDisplayValue(value: unknown): void {
        const { record, engine } = this.#owner
        if (!record) return
        const isSecret = record.model.columns.get(this.#name)?.type === 'password2'
        const text = value === null || value === undefined ? '' : String(value)
        setField(record, this.#name, isSecret && text !== '' ? engine.vault.seal(text) : text)
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
