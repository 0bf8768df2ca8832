import { mayAccessTable, type AclOperation } from '../../access/acl.ts'
import { displayValueOf } from '../../records/display.ts'
import { applyDefaults } from '../../records/defaults.ts'
import { beginRecord, newSysId, setField } from '../../records/record.ts'
import { deleteRecord, insertRecord, updateRecord } from '../../records/save.ts'
import { scopeName } from '../../records/scope.ts'
import { readRecord } from '../../records/store.ts'
import { elementOf } from './dot-walk.ts'
import type { GlideElement } from './glide-element.ts'
import { RecordQuery } from './record-query.ts'

/** The record side of GlideRecord: values, insert, update, delete. */
export class RecordWrites extends RecordQuery {
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
    insert(): string | null {
        this.engine.countGlideCall()
        this.demand('create')
        return this.record ? insertRecord(this.engine, this.record) : null
    }
    update(): string | null {
        this.engine.countGlideCall()
        this.demand('write')
        return this.record ? updateRecord(this.engine, this.record) : null
    }
    deleteRecord(): boolean {
        this.engine.countGlideCall()
        this.demand('delete')
        return this.record ? deleteRecord(this.engine, this.record) : false
    }
    deleteMultiple(): void {
        this.engine.countGlideCall()
        this.demand('delete')
        for (const record of this.matching()) deleteRecord(this.engine, record)
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
    /** "can only be executed from the same scope as the record whose action is being aborted" (c_BusinessRules.md). */
    setAbortAction(abort: boolean): void {
        if (!this.record) return
        const owner = scopeName(this.engine, this.record.model.scope)
        if (owner === this.scope) this.record.aborted = Boolean(abort)
        else this.engine.log('warn', `setAbortAction from scope ${this.scope} on ${this.tableName}`, this.scope)
    }
    /** In rules: insert, update or delete; otherwise null. */
    operation(): string | null {
        return this.record?.operation ?? null
    }
    isActionAborted(): boolean {
        return this.record?.aborted ?? false
    }
}

const plain = (value: unknown): string => (value === true ? '1' : value === false ? '0' : String(value))
