import { randomUUID } from 'node:crypto'
import type { TableModel } from '../dictionary/model.ts'
import { storageOf, toStored } from '../dictionary/storage.ts'
import type { Operation } from './rule-runner.ts'
import type { SqlRow } from '../database/statement-cache.ts'

/** Values as scripts see them: text, `1`/`0` for booleans, UTC date text; null is empty. */
export type Values = Record<string, string | null>

/** A record in memory, between being read (or begun) and saved. */
export interface TableRecord {
    /** The table it belongs to: its own class, not the table that was queried. */
    model: TableModel
    values: Values
    /** As the database held it when it was read; empty for a new record. */
    loaded: Values
    /** Journal entries set since then, by field. */
    journal: { field: string; text: string }[]
    isNew: boolean
    /** What is being done with it, while rules run. */
    operation?: Operation
    aborted: boolean
    /** `setWorkflow(false)`: it is saved without rules and engines. */
    isQuiet?: boolean
    /** The rule that aborted it, `<name>^<sys_id>`; empty when none did. */
    abortedBy: string
}

export function beginRecord(model: TableModel): TableRecord {
    return { model, values: {}, loaded: {}, journal: [], isNew: true, aborted: false, abortedBy: '' }
}

/** A record as read from the database. */
export function recordFromRow(model: TableModel, row: SqlRow): TableRecord {
    const values: Values = {}
    for (const name of model.columns.keys()) {
        const value = row[name]
        values[name] = value === null || value === undefined ? null : String(value)
    }
    return { model, values, loaded: { ...values }, journal: [], isNew: false, aborted: false, abortedBy: '' }
}

/** Sets a field as `setValue` does; false when the table has no such field. */
export function setField(record: TableRecord, name: string, value: string | null): boolean {
    const column = record.model.columns.get(name)
    if (!column) return false
    if (storageOf(column) === 'NONE') {
        if (value) record.journal.push({ field: name, text: value })
        return true
    }
    const stored = toStored(column, value)
    record.values[name] = stored === null ? null : String(stored)
    return true
}

/** Names of the fields that differ from what the database held. */
export function changedFields(record: TableRecord): string[] {
    return Object.keys(record.values).filter((name) => record.values[name] !== (record.loaded[name] ?? null))
}

/** `YYYY-MM-DD HH:MM:SS` in UTC, as the platform stores date-times. */
export const dateTimeText = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ')

export const newSysId = (): string => randomUUID().replaceAll('-', '')
