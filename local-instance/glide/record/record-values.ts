import { mayAccessTable, type AclOperation } from '../../access/acl.ts'
import { displayValueOf } from '../../records/display.ts'
import { applyDefaults } from '../../records/defaults.ts'
import { beginRecord, newSysId, setField } from '../../records/record.ts'
import { isValidQuery } from '../../records/select.ts'
import { readRecord } from '../../records/store.ts'
import { elementOf } from './dot-walk.ts'
import type { GlideElement } from './glide-element.ts'
import { RecordQuery } from './record-query.ts'

/** What GlideRecord says of a record, and how one is found or begun. */
export class RecordValues extends RecordQuery {
    get(fieldOrId: unknown, value?: unknown): boolean {
        this.engine.countGlideCall()
        if (value !== undefined) return this.find(String(fieldOrId), value)
        this.demand('read')
        const found = readRecord(this.engine, this.tableName, String(fieldOrId))
        if (found) {
            const seen = this.seen(found)
            if (seen) this.record = seen
            return seen !== undefined
        }
        return this.model ? this.find(this.model.displayColumn, fieldOrId) : false
    }
    initialize(): void {
        this.record = this.model && beginRecord(this.model)
    }
    newRecord(): void {
        this.initialize()
        if (!this.record) return
        this.record.values.sys_id = newSysId()
        applyDefaults(this.engine, this.record)
    }
    isNewRecord(): boolean {
        return this.record?.isNew ?? false
    }
    isValid(): boolean {
        return this.model !== undefined
    }
    isValidRecord(): boolean {
        return this.record !== undefined && !this.record.isNew
    }
    isValidField(name: string): boolean {
        return this.model?.columns.has(name) ?? false
    }
    setNewGuidValue(sysId: string): void {
        if (this.record) this.record.values.sys_id = String(sysId)
    }
    setValue(name: string, value: unknown): void {
        if (this.record) setField(this.record, name, value === null || value === undefined ? null : plain(value))
    }
    getValue(name: string): string | null {
        return this.record?.values[name] ?? null
    }
    getDisplayValue(name?: string): string | null {
        if (!this.record) return null
        return displayValueOf(this.engine, this.record, name ?? this.record.model.displayColumn)
    }
    getElement(name: string): GlideElement | undefined {
        return this.record?.model.columns.has(name) ? elementOf(this, name) : undefined
    }
    getUniqueValue(): string | null {
        return this.getValue('sys_id')
    }
    getTableName(): string {
        return this.tableName
    }
    getRecordClassName(): string {
        return this.record?.model.name ?? this.tableName
    }
    getElements(): GlideElement[] {
        return [...(this.record?.model.columns.keys() ?? [])].map((name) => elementOf(this, name))
    }
    /** The label of the table. */
    getClassDisplayValue(): string {
        return this.record?.model.label ?? ''
    }
    /** The page of the record; the stack of pages is not kept here. */
    getLink(_noStack: boolean): string {
        return `${this.tableName}.do?sys_id=${this.getUniqueValue() ?? ''}`
    }
    getLastErrorMessage(): string | null {
        return null
    }
    isView(): boolean {
        return false
    }
    /** For tables with a column of that name. */
    _query(field?: string, value?: unknown): void {
        this.query(field, value)
    }
    _next(): boolean {
        return this.next()
    }
    /** Counting costs nothing here that could be saved. */
    setNoCount(): void {}
    disableSysIdInOptimization(): void {}
    setCategory(_category: string): void {}
    /** Whether the query holds nothing unknown; an empty one is none. */
    isValidEncodedQuery(text: string): boolean {
        return isValidQuery(this.engine, this.tableName, String(text))
    }
    isEncodedQueryValid(text: string): boolean {
        return this.isValidEncodedQuery(text)
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
    canDelete(): boolean {
        return this.#can('delete')
    }
    #can(operation: AclOperation): boolean {
        const saved = this.record?.isNew === false ? this.record : undefined
        return mayAccessTable(this.engine, saved?.model.name ?? this.tableName, operation, saved)
    }
}

/** A value as a field keeps it. */
export const plain = (value: unknown): string => (value === true ? '1' : value === false ? '0' : String(value))
