import type { Engine } from '../engine.ts'
import type { SqlRow } from '../database/statement-cache.ts'
import { scopeName } from '../records/scope.ts'

/** One `sys_ws_operation`. */
export interface Resource {
    readonly name: string
    readonly scope: string
    readonly method: string
    readonly pattern: RegExp
    readonly parameters: readonly string[]
    readonly script: string
    readonly requiresAuthentication: boolean
    readonly requiresAcl: boolean
    readonly requiresInternalRole: boolean
    readonly acls: readonly string[]
    readonly consumes: string
    readonly produces: string
}

interface Routes {
    readonly generation: number
    readonly resources: readonly Resource[]
}

const routesOfEngine = new WeakMap<Engine, Routes>()

export function findResource(
    engine: Engine,
    method: string,
    path: string,
): { resource: Resource; pathParams: Record<string, string> } | undefined {
    for (const resource of resourcesOf(engine)) {
        if (resource.method !== method) continue
        const match = resource.pattern.exec(path)
        if (!match) continue
        const values = resource.parameters.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')])
        return { resource, pathParams: Object.fromEntries(values) as Record<string, string> }
    }
    return undefined
}

function resourcesOf(engine: Engine): readonly Resource[] {
    const known = routesOfEngine.get(engine)
    if (known?.generation === engine.generation) return known.resources
    const resources = engine.sql
        .all(
            `SELECT o.*, d."consumes" AS "service_consumes", d."produces" AS "service_produces", d."enforce_acl" AS "service_acl"
             FROM "sys_ws_operation" o JOIN "sys_ws_definition" d ON d."sys_id" = o."web_service_definition"
             WHERE o."active" = 1 AND d."active" = 1`,
        )
        .map((row) => toResource(engine, row))
        // A literal path part wins over a parameter.
        .sort((a, b) => a.parameters.length - b.parameters.length)
    routesOfEngine.set(engine, { generation: engine.generation, resources })
    return resources
}

function toResource(engine: Engine, row: SqlRow): Resource {
    // The resource of the service itself has the relative path /.
    const uri = String(row.operation_uri).replace(/\/$/, '')
    const customized = (name: string): string =>
        row[`${name}_customized`] === 1 ? String(row[name] ?? '') : String(row[`service_${name}`] ?? '')
    return {
        name: String(row.name),
        scope: scopeName(engine, row.sys_scope),
        method: String(row.http_method),
        pattern: new RegExp(`^${uri.replace(/\{[^}]+\}/g, '([^/]+)')}/?$`),
        parameters: [...uri.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? ''),
        script: String(row.operation_script ?? ''),
        requiresAuthentication: row.requires_authentication === 1,
        requiresAcl: row.requires_acl_authorization === 1,
        requiresInternalRole: row.requires_snc_internal_role === 1,
        // "Leave this field empty to use the ACLs selected for the parent web service" (t_WbSvcOpRqACL.md).
        acls: String(row.enforce_acl || row.service_acl || '')
            .split(',')
            .filter(Boolean),
        consumes: customized('consumes'),
        produces: customized('produces'),
    }
}
