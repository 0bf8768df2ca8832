import type { Role } from './role.ts'

/**
 * A configuration item that a platform tells of. Which one it is, is the instance's own business: its identification
 * engine decides, and nothing goes back to the platform.
 */
export const CONFIGURATION_ITEM: Role = {
    id: 'configuration_item',
    table: 'cmdb_ci',
    noteField: '',
    watched: [],
    endStates: [],
    reopened: {},
}

/** A choice of `cmdb_ci.discovery_source` that the app brings along. */
export const DISCOVERY_SOURCE = 'AI Governance Bridge'

/**
 * The classes in which a CI of a platform is looked for, the best one first: what is asked for, an application of AI where the instance has that class, else a service instance. Never the base class itself.
 */
export function classesFor(asked: readonly string[]): readonly string[] {
    const classes = [...asked, 'cmdb_ci_appl_ai_application', 'cmdb_ci_service_auto']
    return [...new Set(classes)].filter((name) => name !== '' && name !== CONFIGURATION_ITEM.table)
}
