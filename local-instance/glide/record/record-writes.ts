import { setField } from '../../records/record.ts'
import { deleteRecord, insertRecord, updateRecord } from '../../records/save.ts'
import { scopeName } from '../../records/scope.ts'
import { plain, RecordValues } from './record-values.ts'

/** The record side of GlideRecord: insert, update, delete. */
export class RecordWrites extends RecordValues {
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
    #set = new Map<string, string | null>()

    override setValue(name: string, value: unknown): void {
        this.#set.set(name, value === null || value === undefined ? null : plain(value))
        super.setValue(name, value)
    }
    /** What `setValue` set, for every record of the query; `NULL` clears a field. */
    updateMultiple(): void {
        this.engine.countGlideCall()
        this.demand('write')
        for (const record of this.matching()) {
            for (const [name, value] of this.#set) setField(record, name, value === 'NULL' ? null : value)
            updateRecord(this.engine, record)
        }
    }
    deleteMultiple(): void {
        this.engine.countGlideCall()
        this.demand('delete')
        for (const record of this.matching()) deleteRecord(this.engine, record)
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
    /** Rules, engines and audit; not in scopes of others: "This method can't be set for cross-scoped applications". */
    setWorkflow(enabled: boolean): void {
        if (this.record && scopeName(this.engine, this.record.model.scope) === this.scope)
            this.record.isQuiet = !enabled
    }
}
