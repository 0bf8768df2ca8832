import type { TableModel } from '../dictionary/model.ts'
import type { SqlRow } from '../database/statement-cache.ts'
import type { Engine } from '../engine.ts'
import { findRows } from '../records/rows.ts'
import { scopeName } from '../records/scope.ts'
import { denied, insertMetadata, named, refusedByPrivilege, scopeId, type Refusal } from './privilege.ts'
import { scopeRefused } from './scope-refused.ts'

export type TableOperation = 'read' | 'write' | 'create' | 'delete'

/** What a script of one scope wants to do with a table of another. */
interface Wish {
    readonly scope: string
    readonly owner: string
    readonly table: TableModel
    readonly operation: TableOperation
}

const cache = new WeakMap<Engine, { generation: number; refusals: Map<string, Refusal> }>()

/**
 * Fails when a script may not do this with a table of another scope: by the settings of the table, by its caller
 * restriction, by the privileges of the calling application (c_ApplicationAccessSettings.md).
 */
export function demandTableAccess(engine: Engine, scope: string, table: TableModel, operation: TableOperation): void {
    let known = cache.get(engine)
    if (known?.generation !== engine.generation) known = { generation: engine.generation, refusals: new Map() }
    cache.set(engine, known)
    const key = `${scope} ${table.name} ${operation}`
    if (!known.refusals.has(key)) known.refusals.set(key, refusalOf(engine, scope, table, operation))
    const refusal = known.refusals.get(key)
    if (refusal === undefined) return
    engine.log('error', refusal, scope)
    throw scopeRefused(operation, table.name)
}

function refusalOf(engine: Engine, scope: string, table: TableModel, operation: TableOperation): Refusal {
    const owner = scopeName(engine, table.scope)
    if (owner === scope) return undefined
    const wish = { scope, owner, table, operation }
    return (
        refusedByTable(engine, wish) ??
        refusedByRestriction(engine, wish) ??
        refusedByPrivilege(engine, wish, { type: 'sys_db_object', name: table.name, operation })
    )
}

const FLAGS: Readonly<Record<TableOperation, string>> = {
    read: 'read_access',
    write: 'update_access',
    create: 'create_access',
    delete: 'delete_access',
}

/** "If set to This application scope only, no other application scopes can access the resource" (set-RCA-level.md). */
function refusedByTable(engine: Engine, { scope, table, operation }: Wish): Refusal {
    const row = rowOf(engine, table)
    if (row.access !== 'package_private' && row[FLAGS[operation]] === 1) return undefined
    return `${named(operation)} operation against '${table.name}' from scope '${scope}' has been refused due to the table's cross-scope access policy`
}

const CALLER_TRACKING = '1'
const CALLER_RESTRICTION = '2'

/**
 * "When a cross-scope application attempts to access a resource set to Caller Restriction, the system denies access to
 * the resource and creates a record in the Restricted Caller Access table with a status of Requested" (set-RCA-level.md).
 */
function refusedByRestriction(engine: Engine, { scope, owner, table, operation }: Wish): Refusal {
    const row = rowOf(engine, table)
    const level = String(row.caller_access ?? '')
    if (level !== CALLER_TRACKING && level !== CALLER_RESTRICTION) return undefined
    const ids = [scopeId(engine, scope), scopeId(engine, owner)]
    const known = findRows(
        engine,
        'sys_restricted_caller_access',
        // "The target scope must match the application scope" (scope-resource-access.md): others are mere requests.
        `"source_scope" = ? AND "target_scope" = ? AND "sys_scope" = "target_scope" AND "source_type" = 'scope'
         AND ("target_type" = 'scope' OR ("target" = ? AND "operation" = ?))`,
        [...ids, row.sys_id ?? null, operation],
    )
    if (known.some(({ status }) => status === 'allowed')) return undefined
    const status = level === CALLER_TRACKING ? 'allowed' : 'requested'
    if (known.length === 0) {
        const source = { source_scope: ids[0], source: ids[0], source_table: 'sys_scope', source_type: 'scope' }
        const target = { target_scope: ids[1], target: row.sys_id, target_table: 'sys_db_object', target_type: 'table' }
        insertMetadata(engine, 'sys_restricted_caller_access', {
            ...source,
            ...target,
            operation,
            status,
            sys_scope: ids[1],
        })
    }
    if (level === CALLER_TRACKING && known.length === 0) return undefined
    return `${denied(engine, scope, { type: 'sys_db_object', name: table.name, operation })} must declare a Restricted Caller Access privilege. Please contact the application admin to update their access requests`
}

const rowOf = (engine: Engine, { name }: TableModel): SqlRow =>
    findRows(engine, 'sys_db_object', '"name" = ?', [name])[0] ?? {}
