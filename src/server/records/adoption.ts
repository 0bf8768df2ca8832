import type { Hub } from '../hub.ts'
import { joined } from '../shared/key.ts'
import { referenceKeyOf } from './correlation.ts'
import type { NewReference, SavedRecord } from './reference.ts'
import type { Role } from './role.ts'

/** A thing of a platform whose record the platform may have made itself, by the Table API. */
export interface Adoptable {
    readonly connectionId: string
    readonly externalId: string
    readonly externalUrl: string
    readonly role: Role
    readonly correlationId: string
    /** User name that the platform logs in with. */
    readonly madeBy: string
}

/** A record that the platform made, and whether it could be linked now. */
export interface Adopted {
    readonly sysId: string
    readonly isLinked: boolean
}

/**
 * Links the record that the platform made; of several the oldest, so that all who look choose the same. Its fields stay
 * as they are. Undefined when there is none.
 */
export function adoptOldest(thing: Adoptable, hub: Hub): Adopted | undefined {
    const { role, connectionId, externalId } = thing
    const made = thing.madeBy === '' ? [] : hub.records.madeBy(role.table, thing.correlationId, thing.madeBy)
    const oldest = made.find((sysId) => !hub.references.knows(role.table, sysId))
    const record = oldest === undefined ? undefined : hub.records.read(role.table, oldest, role.watched)
    if (!record) return undefined
    const inserted = hub.references.insert({
        ...namesOf(thing, record),
        key: referenceKeyOf(connectionId, externalId, role.id, hub),
        existing: { state: 'linked', targetNumber: record.number, ...baselineOf(role, record, hub), remark: '' },
    })
    const isLinked = inserted !== undefined
    if (isLinked) report(thing, record, { action: 'record_adopted', reason: 'the platform made it' }, hub)
    return { sysId: record.sysId, isLinked }
}

/** As the platform made it: who saved it since is found out by whoever looks for changes. */
function baselineOf(role: Role, record: SavedRecord, hub: Hub) {
    const snapshot = record.version === 0 ? record.fields : hub.records.initial(role.table, role.watched)
    return { snapshot, seenVersion: 0 }
}

/** What a reference says of its record, whether it is followed or not. */
const namesOf = (
    { connectionId, externalId, externalUrl, role }: Adoptable,
    record: SavedRecord,
): Omit<NewReference, 'key' | 'existing'> => ({
    connectionId,
    externalType: role.id,
    externalId,
    externalUrl,
    role: role.id,
    episode: 0,
    targetTable: role.table,
    targetSysId: record.sysId,
})

/** Keeps a record that is not followed in sight, once: the reason stands on a reference of its own. False when it could not be stored. */
export function detach(thing: Adoptable, record: SavedRecord, reason: string, hub: Hub): boolean {
    const isNew = hub.references.insert({
        ...namesOf(thing, record),
        key: hub.sha256Hex(joined('detached', record.table, record.sysId)),
        existing: {
            state: 'detached',
            targetNumber: record.number,
            snapshot: {},
            seenVersion: record.version,
            remark: `${reason}.`,
        },
    })
    if (isNew !== undefined) report(thing, record, { action: 'record_not_adopted', reason }, hub)
    return isNew !== undefined || hub.references.knows(record.table, record.sysId) !== undefined
}

interface Reported {
    readonly action: string
    readonly reason: string
}

function report(thing: Adoptable, record: SavedRecord, { action, reason }: Reported, hub: Hub): void {
    hub.audit({
        action,
        connectionId: thing.connectionId,
        recordTable: record.table,
        recordSysId: record.sysId,
        detail: { external_id: thing.externalId, number: record.number, reason },
    })
}
