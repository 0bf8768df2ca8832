import type { HttpResponse } from '../http/messages.ts'
import type { PageCall } from './page-call.ts'
import { redirectTo } from './responses.ts'

/**
 * `system_properties_ui.do?sysparm_category=…`, where a module leads that shows the properties of categories. Here it is
 * the list of these properties, which each open as a form.
 */
export function propertiesPage({ engine, parameters }: PageCall): HttpResponse {
    const categories = (parameters.get('sysparm_category') ?? '').split(',')
    const names = categories.flatMap((category) =>
        engine.sql
            .all(
                `SELECT p."name" FROM "sys_properties_category_m2m" m
                 JOIN "sys_properties_category" c ON c."sys_id" = m."category"
                 JOIN "sys_properties" p ON p."sys_id" = m."property"
                 WHERE c."name" = ? ORDER BY m."order"`,
                [category.trim()],
            )
            .map((row) => String(row.name)),
    )
    return redirectTo(`/sys_properties_list.do?sysparm_query=nameIN${encodeURIComponent(names.join(','))}`)
}
