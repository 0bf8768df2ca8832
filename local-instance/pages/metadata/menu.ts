import type { SqlRow } from '../../database/statement-cache.ts'
import type { Engine } from '../../engine.ts'
import { hasAnyRole } from '../access.ts'
import { localPath } from '../responses.ts'
import { remembered } from '../../records/remember.ts'

/** One entry of the menu; without an address it is a heading. */
export interface MenuModule {
    readonly title: string
    readonly href: string
}

export interface MenuApplication {
    readonly title: string
    readonly modules: readonly MenuModule[]
}

/** The applications and modules that the session may see: by role, in order. */
export function menuOf(engine: Engine): MenuApplication[] {
    const { applications, modules } = remembered(engine, 'menu', () => ({
        applications: readActive(engine, 'sys_app_application'),
        modules: readActive(engine, 'sys_app_module'),
    }))
    return applications
        .map((application) => {
            const isOpen = hasAnyRole(engine, rolesOf(application))
            const own = modules.filter((module) => module.application === application.sys_id)
            const shown = own.filter((module) => hasAnyRole(engine, rolesOf(module)) && (isOpen || overrides(module)))
            return { title: String(application.title ?? ''), modules: withoutEmptyHeadings(shown.flatMap(toModule)) }
        })
        .filter(({ modules: own }) => own.length > 0)
}

const readActive = (engine: Engine, table: 'sys_app_application' | 'sys_app_module'): SqlRow[] =>
    engine.sql.all(`SELECT * FROM "${table}" WHERE "active" = 1 ORDER BY "order", "title"`)

const rolesOf = (row: SqlRow): string[] =>
    String(row.roles ?? '')
        .split(',')
        .map((role) => role.trim())
        .filter(Boolean)

/** A module that overrides the roles of its menu is seen by who has only the module's own. */
const overrides = (module: SqlRow): boolean => module.override_menu_roles === 1

function toModule(module: SqlRow): MenuModule[] {
    const title = String(module.title ?? '')
    const href = hrefOf(module)
    if (href === undefined) return []
    return [{ title, href }]
}

/** Undefined for a kind of module that is not shown here (reports, maps, surveys, …). */
function hrefOf({ link_type, name, filter, query }: SqlRow): string | undefined {
    const table = String(name ?? '')
    const conditions = filter ? `?sysparm_query=${encodeURIComponent(String(filter))}` : ''
    return ADDRESSES[String(link_type ?? 'LIST')]?.({ table, conditions, query: String(query ?? '') })
}

interface Target {
    readonly table: string
    readonly conditions: string
    readonly query: string
}

const ADDRESSES: Readonly<Record<string, (target: Target) => string>> = {
    LIST: ({ table, conditions }) => `/${table}_list.do${conditions}`,
    FILTER: ({ table, conditions }) => `/${table}_list.do${conditions}`,
    NEW: ({ table, query }) => `/${table}.do?sys_id=-1${query ? `&${query}` : ''}`,
    DETAIL: ({ table, query }) => `/${table}.do?${query}`,
    DIRECT: ({ query }) => localPath(query),
    SEPARATOR: () => '',
}

/** A heading shows only above what is seen. */
const withoutEmptyHeadings = (modules: readonly MenuModule[]): MenuModule[] =>
    modules.filter(({ href }, index) => href !== '' || (modules[index + 1]?.href ?? '') !== '')
