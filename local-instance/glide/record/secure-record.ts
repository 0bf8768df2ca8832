import { mayAccessTable, passesFieldRules, type AclOperation } from '../../access/acl.ts'
import { beginRecord, changedFields, type TableRecord } from '../../records/record.ts'
import { RecordWrites } from './record-writes.ts'

/** `GlideRecordSecure`: "performs the same functions as GlideRecord, and also enforces ACLs" (p_GlideServerAPIs.md). */
export class SecureRecord extends RecordWrites {
    /** A record without read access is passed over, a field without it is NULL in memory. */
    protected override seen(record: TableRecord): TableRecord | undefined {
        if (!this.#may('read', record)) return undefined
        for (const field of record.model.columns.keys())
            if (!this.#mayField('read', record, field)) record.values[field] = record.loaded[field] = null
        return record
    }
    override insert(): string | null {
        // "Fields on new records are considered empty until the record is saved."
        if (!this.record || !this.#may('create', beginRecord(this.record.model))) return null
        this.#clear('create', this.record)
        return super.insert()
    }
    override update(): string | null {
        if (!this.record || this.record.isNew) return this.insert()
        if (!this.#may('write', before(this.record))) return null
        this.#clear('write', this.record)
        return super.update()
    }
    override deleteRecord(): boolean {
        return this.record !== undefined && this.#may('delete', this.record) && super.deleteRecord()
    }
    protected override matching(): TableRecord[] {
        return super.matching().filter((record) => this.#may('delete', record))
    }
    /** "Non-writable fields are set to NULL when trying to write to the database." */
    #clear(operation: 'write' | 'create', record: TableRecord): void {
        for (const field of changedFields(record))
            if (field !== 'sys_id' && !this.#mayField(operation, before(record), field)) record.values[field] = null
    }
    #may(operation: AclOperation, record: TableRecord): boolean {
        return mayAccessTable(this.engine, record.model.name, operation, record)
    }
    #mayField(operation: 'read' | 'write' | 'create', record: TableRecord, field: string): boolean {
        return passesFieldRules(this.engine, { table: record.model.name, field, operation, record })
    }
}

/** Rules look at the record as it is in the database, not at what is being set. */
const before = (record: TableRecord): TableRecord => ({ ...record, values: record.loaded })
