import type { Hub } from '../hub.ts'
import { roleOf, type Role } from '../records/role.ts'
import type { SavedRecord } from '../records/reference.ts'
import { PLATFORMS } from './index.ts'
import type { Platform } from './platform.ts'

/** A record that names a thing of a platform which makes records itself. */
export interface Recognised {
    readonly platform: Platform
    readonly role: Role
    readonly record: SavedRecord
    readonly externalId: string
}

/** The platforms that somebody connected: nobody waits for what the others may have made. */
export function connectedPlatforms(hub: Hub): readonly Platform[] {
    const connected = new Set(hub.connections.all().map(({ platform }) => platform))
    return PLATFORMS.filter(({ id }) => connected.has(id))
}

/** What the records contain that name their thing in their description alone. */
export const marksOf = (platforms: readonly Platform[]): readonly string[] =>
    platforms.flatMap(({ adoption }) => adoption?.mark?.text ?? [])

/** Undefined when it is no record that a platform may have made itself. */
export function recognise(table: string, sysId: string, hub: Hub): Recognised | undefined {
    for (const platform of PLATFORMS) {
        const found = recogniseAs(platform, table, sysId, hub)
        if (found) return found
    }
    return undefined
}

function recogniseAs(platform: Platform, table: string, sysId: string, hub: Hub): Recognised | undefined {
    const { adoption } = platform
    const role = adoption && roleOf(adoption.role)
    if (!adoption || role?.table !== table) return undefined
    const record = hub.records.read(table, sysId, [...adoption.fields, 'correlation_id', 'sys_created_by'])
    const externalId = record && adoption.externalIdOf(record.fields)
    return record && externalId !== undefined ? { platform, role, record, externalId } : undefined
}
