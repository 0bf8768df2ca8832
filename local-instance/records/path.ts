import type { Engine } from '../engine.ts'
import type { TableRecord } from './record.ts'
import { readRecord } from './store.ts'

/** The value of a field, or at the end of a dot-walk such as `caller_id.department.name`; null when empty or unknown. */
export function valueAt(engine: Engine, record: TableRecord, path: string): string | null {
    const [first = '', ...rest] = path.split('.')
    const value = record.values[first] ?? null
    if (rest.length === 0 || value === null) return rest.length === 0 ? value : null
    const target = readRecord(engine, record.model.columns.get(first)?.reference ?? '', value)
    return target ? valueAt(engine, target, rest.join('.')) : null
}
