import type { Hub } from '../hub.ts'
import { joined } from '../shared/key.ts'
import type { Work } from './operation.ts'

/** `task.correlation_id` keeps 100 characters and drops the rest without a word. */
const CORRELATION_LENGTH = 100

export interface Correlation {
    /** `<prefix>:<external id>`, or its hash where that is too long. */
    readonly correlationId: string
    readonly referenceKey: string
}

/** One record of a thing, in one role; episode 0 is the first one. */
export interface EpisodeName {
    readonly connectionId: string
    readonly externalId: string
    readonly roleId: string
    readonly episode: number
}

/** How the record of an operation is found again: the reference's unique key, and the id that people and rules see. */
export const correlationOf = ({ origin, planned, definition, hub }: Work): Correlation => ({
    correlationId: correlationIdOf(origin.correlationPrefix, planned.entity, hub),
    referenceKey: referenceKeyOf(origin.connectionId, planned.entity, definition.role.id, hub),
})

export function correlationIdOf(prefix: string, entity: string, hub: Hub): string {
    const plain = `${prefix}:${entity}`
    return plain.length <= CORRELATION_LENGTH ? plain : `${prefix}:${hub.sha256Hex(joined(entity))}`
}

/** The same for whoever makes the record of a thing: the bridge by an event, or the platform itself. */
export const referenceKeyOf = (connectionId: string, entity: string, roleId: string, hub: Hub): string =>
    episodeKeyOf({ connectionId, externalId: entity, roleId, episode: 0 }, hub)

/** At most one reference, and with it one record, for each of these. */
export const episodeKeyOf = ({ connectionId, externalId, roleId, episode }: EpisodeName, hub: Hub): string =>
    hub.sha256Hex(joined('reference', connectionId, externalId, roleId, String(episode)))
