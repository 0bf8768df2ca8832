import type { Need } from './expectation.ts'
import type { Site } from './site.ts'
import type { Variables } from './variables.ts'
import { createTables } from './tables.ts'

/** What all topics share: an application of the run's own with tables and a place for scripts. */
export interface World {
    /** `prefix`, `url`, `scope`, `scope_id`, `service`, and the tables `things`, `special` and `ruled`. */
    readonly variables: Variables
    /** Why the topics that need it are skipped; empty when it is there. */
    missing(need: Need): string
    nextNumber(): number
}

/** Makes the application, its tables and its web service by the Table API. */
export async function createWorld(site: Site): Promise<World> {
    const missing = new Map<Need, string>()
    const attempt = async (need: Need, make: () => Promise<Variables>): Promise<Variables> => {
        try {
            return await make()
        } catch (error) {
            missing.set(need, `not made there: ${String(error)}`)
            return {}
        }
    }
    const scope = await createScope(site)
    const tables = await attempt('tables', () => createTables(site, scope))
    const service = await attempt('scripts', async () => {
        const fields = { name: site.prefix, service_id: site.prefix, active: 'true', sys_scope: scope.scope_id }
        return { service: (await site.make('sys_ws_definition', fields)).sys_id ?? '' }
    })
    let number = 0
    return {
        variables: { prefix: site.prefix, url: site.url, ...scope, ...tables, ...service },
        missing: (need) => missing.get(need) ?? '',
        nextNumber: () => ++number,
    }
}

/** An application whose name starts as the instance asks for; where it refuses one, the scope global. */
async function createScope(site: Site): Promise<{ scope: string; scope_id: string; table_prefix: string }> {
    const [code] = await site.admin.list('sys_properties', 'name=glide.appcreator.company.code')
    const scope = `x_${code?.value || 'conf'}_${site.prefix.slice(-7)}`
    try {
        const fields = { name: site.prefix, scope, source: scope, version: '1.0.0' }
        const { sys_id = '' } = await site.make('sys_app', fields)
        return { scope, scope_id: sys_id, table_prefix: `${scope}_` }
    } catch {
        return { scope: 'global', scope_id: 'global', table_prefix: `u_${site.prefix.slice(-7)}_` }
    }
}
