import type { Engine } from '../engine.ts'
import { findRows } from './rows.ts'

/** The name of the scope that a record's `sys_scope` points to; `global` when it is empty. */
export function scopeName(engine: Engine, sysScope: unknown): string {
    if (typeof sysScope !== 'string' || sysScope === '' || sysScope === 'global') return 'global'
    const [row] = findRows(engine, 'sys_scope', '"sys_id" = ?', [sysScope])
    return row?.scope ? String(row.scope) : 'global'
}
