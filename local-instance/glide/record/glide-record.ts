import type { Engine } from '../../engine.ts'
import { notEmulated } from '../../engine.ts'
import { beginRecord, type TableRecord } from '../../records/record.ts'
import { readRecord } from '../../records/store.ts'
import { elementOf } from './dot-walk.ts'
import { RecordWrites } from './record-writes.ts'
import { GLOBAL_ONLY_METHODS, SCOPED_METHODS } from './scoped-methods.ts'

/** `GlideRecord` as scripts of a scope see it: `new GlideRecord('incident')`. */
export type GlideRecordClass = new (table: string) => RecordWrites

type RecordClass = new (engine: Engine, scope: string, table: string) => RecordWrites

/** The class for one scope. Fields are properties: reading gives a GlideElement, writing sets the value. */
export function glideRecordClass(engine: Engine, scope: string, Base: RecordClass = RecordWrites): GlideRecordClass {
    return class {
        constructor(table: string) {
            return withFields(new Base(engine, scope, String(table)))
        }
    } as unknown as GlideRecordClass
}

/** `current` or `previous` of a rule: a GlideRecord that stands on the given record. */
export function glideRecordOn(engine: Engine, scope: string, record: TableRecord): RecordWrites {
    const glideRecord = new RecordWrites(engine, scope, record.model.name)
    glideRecord.record = record
    return withFields(glideRecord)
}

function withFields(target: RecordWrites): RecordWrites {
    target.referenced = (name) => referencedBy(target, name)
    return new Proxy(target, {
        get(record, name) {
            if (typeof name === 'symbol') return Reflect.get(record, name, record)
            const member: unknown = Reflect.get(record, name, record)
            if (typeof member === 'function') return (member as (...args: unknown[]) => unknown).bind(record)
            if (record.record?.model.columns.has(name)) return elementOf(record, name)
            return undocumented(record.scope, name)
        },
        set(record, name, value: unknown) {
            if (typeof name === 'string') record.setValue(name, value)
            return true
        },
    })
}

/** "If the reference element does not contain a value, it returns an empty GlideRecord object, not a NULL object." */
function referencedBy({ engine, scope, record }: RecordWrites, name: string): RecordWrites | undefined {
    const table = record?.model.columns.get(name)?.reference ?? ''
    const model = engine.dictionary.table(table)
    if (!model) return undefined
    return glideRecordOn(engine, scope, readRecord(engine, table, record?.values[name] ?? '') ?? beginRecord(model))
}

function undocumented(scope: string, name: string): undefined {
    if (SCOPED_METHODS.includes(name)) throw notEmulated(`GlideRecord.${name}`)
    if (GLOBAL_ONLY_METHODS.includes(name)) throw new Error(`Function ${name} is not allowed in scope ${scope}`)
    return undefined
}
