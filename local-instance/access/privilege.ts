import { findInstalled } from '../deploy/installed.ts'
import type { Engine } from '../engine.ts'
import { beginRecord, newSysId, type Values } from '../records/record.ts'
import { findRows } from '../records/rows.ts'
import { insertRow } from '../records/store.ts'

/** Undefined = allowed; else why not, in the platform's words. */
export type Refusal = string | undefined

/** What a privilege is for: a table and what is done with it, or a script object that is executed. */
export interface Target {
    readonly type: 'sys_db_object' | 'scriptable'
    readonly name: string
    readonly operation: string
}

/** Which scope calls, and whose the target is. */
interface Scopes {
    readonly scope: string
    readonly owner: string
}

/** "The system only allows runtime requests to run that have a valid cross-scope privilege record" (c_CrossScopePrivilegeRecord.md). */
export function refusedByPrivilege(engine: Engine, { scope, owner }: Scopes, target: Target): Refusal {
    const tracking = trackingOf(engine, scope)
    if (tracking === '') return undefined
    const privilege = {
        source_scope: scopeId(engine, scope),
        target_scope: scopeId(engine, owner),
        target_name: target.name,
        target_type: target.type,
        operation: target.operation,
    }
    const where = Object.keys(privilege).map((name) => `"${name}" = ?`)
    const known = findRows(engine, 'sys_scope_privilege', where.join(' AND '), Object.values(privilege))
    if (known.some(({ status }) => status === 'allowed')) return undefined
    if (known.length === 0 && isInDevelopment(engine, privilege.source_scope)) {
        const status = tracking === 'permissive' ? 'allowed' : 'requested'
        insertMetadata(engine, 'sys_scope_privilege', { ...privilege, sys_scope: privilege.source_scope, status })
        if (status === 'allowed') return undefined
    }
    return `${denied(engine, scope, target)} must declare a cross scope access privilege. Please contact the application author to update their privilege requests.`
}

/** `permissive` = Tracking, `enforcing`, or empty = None: the application "can access resources as long as the table-level access settings allow it". */
const trackingOf = (engine: Engine, scope: string): string =>
    String(findRows(engine, 'sys_scope', '"scope" = ?', [scope])[0]?.runtime_access_tracking ?? '')

/**
 * "During development, the system creates a Cross-Scope Privilege record for each runtime access request. After
 * installation, the system no longer tracks new runtime access requests" (c_RuntimeAccessTracking.md).
 */
const isInDevelopment = (engine: Engine, appId: string): boolean =>
    findInstalled(engine, appId, `sys_app:${appId}`) === undefined

/** The words of ais-dashboards-cross-scope-access.md. */
export function denied(engine: Engine, scope: string, { type, name, operation }: Target): string {
    const app = String(findRows(engine, 'sys_scope', '"scope" = ?', [scope])[0]?.name ?? scope)
    const on = type === 'sys_db_object' ? 'table' : 'API'
    return `${named(operation)} operation on ${on} '${name}' from scope '${app}' was denied. The application '${app}'`
}

export const named = (operation: string): string => operation.charAt(0).toUpperCase() + operation.slice(1)

export const scopeId = (engine: Engine, scope: string): string =>
    String(findRows(engine, 'sys_scope', '"scope" = ?', [scope])[0]?.sys_id ?? scope)

export function insertMetadata(engine: Engine, table: string, values: Record<string, unknown>): void {
    const model = engine.dictionary.table(table)
    if (!model) return
    const record = beginRecord(model)
    Object.assign(record.values, { ...(values as Values), sys_id: newSysId(), sys_class_name: table })
    insertRow(engine, record)
    engine.metadataChanged(table)
}
