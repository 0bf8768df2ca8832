import type { Hub } from '../hub.ts'
import { joined } from '../shared/key.ts'
import { complete, type Completing } from './completion.ts'
import { referenceKeyOf } from './correlation.ts'
import { ANALYSED, type NewReference, type SavedRecord, type Wording } from './reference.ts'
import type { Role } from './role.ts'
import { seenAfter, watchedOf } from './snapshot.ts'

/** A thing of a platform whose record the platform may have made itself, by the Table API. */
export interface Adoptable {
    readonly connectionId: string
    readonly externalId: string
    readonly externalUrl: string
    readonly role: Role
    readonly correlationId: string
    /** User name that the platform logs in with. */
    readonly madeBy: string
    /** How the platform describes it, where it writes no correlation id; empty = it writes one. */
    readonly wordings: readonly Wording[]
    /** Absent = the record has all that it needs. */
    readonly completing?: Completing | undefined
    /** The record that may be linked although it is kept as detached; absent = none. */
    readonly again?: string | undefined
}

/**
 * Links the record that the platform made; of several the oldest, so that all who look choose the same. Its fields stay
 * as they are. False when there is none; one that cannot be linked now is there all the same.
 */
export function adoptOldest(thing: Adoptable, hub: Hub): boolean {
    const { role, connectionId, externalId } = thing
    const made = thing.madeBy === '' ? [] : hub.records.madeBy(role.table, thing, thing.madeBy)
    const found = findFirst(thing, made, hub)
    if (!found) return false
    const { record, baseline } = found
    // The event that names it comes again until it is linked. Who presses Link again may not: then it stays in sight.
    if (thing.again === undefined) dropDetached(record, hub)
    const inserted = hub.references.insert({
        ...namesOf(thing, record),
        key: referenceKeyOf(connectionId, externalId, role.id, hub),
        existing: { state: 'linked', targetNumber: record.number, ...baseline, remark: '' },
    })
    if (inserted === undefined) return true
    report(thing, record, { action: 'record_adopted', reason: 'the platform made it' }, hub)
    dropDetached(record, hub)
    // People may have changed it before it was known.
    hub.recheck({ table: role.table, sysId: record.sysId, savedBy: '' })
    return true
}

type Baseline = Pick<NonNullable<NewReference['existing']>, 'snapshot' | 'seenVersion'>

/** Somebody may delete one while it is looked at. */
function findFirst(thing: Adoptable, oldestFirst: readonly string[], hub: Hub): Made | undefined {
    for (const sysId of oldestFirst) {
        if (sysId !== thing.again && isTaken(thing.role.table, sysId, hub)) continue
        const found = findMade(thing, sysId, hub)
        if (found) return found
    }
    return undefined
}

/** A record is free until it is linked, or was one push too many of a connection; that nobody was there to link it is over now. */
function isTaken(table: string, sysId: string, hub: Hub): boolean {
    if (!hub.references.knows(table, sysId)) return false
    const detached = hub.references.byKey(detachedKeyOf({ table, sysId }, hub))
    return detached?.connectionId !== '' || isFollowed(table, sysId, hub)
}

/** Who is only asked about a record does not follow it. */
export const isFollowed = (table: string, sysId: string, hub: Hub): boolean =>
    hub.references.ofRecord(table, sysId).some(({ externalType }) => externalType !== ANALYSED)

interface Made {
    readonly record: SavedRecord
    readonly baseline: Baseline
}

/**
 * The record as the platform made it: who saved it since is found out by whoever looks for changes. What it lacks is
 * filled in before it is linked, so that whoever comes after a crash finds it again and goes on.
 */
function findMade(thing: Adoptable, sysId: string, hub: Hub): Made | undefined {
    const { role, completing, correlationId } = thing
    const reads = completing ? [...completing.reads, ...COMPLETED] : []
    const made = hub.records.read(role.table, sysId, [...role.watched, ...reads])
    if (!made) return undefined
    const isNew = made.version === 0
    const snapshot = isNew ? watchedOf(role, made.fields) : hub.records.initial(role.table, role.watched)
    if (!completing) return { record: made, baseline: { snapshot, seenVersion: 0 } }
    const wanted = { ...completing.fieldsOf(made.fields), correlation_id: correlationId }
    const { record, isSaved } = complete(made, wanted, role.watched, hub)
    // Somebody may have saved it since it was read.
    const seenVersion = isNew && isSaved ? seenAfter(role, { seenVersion: 0, snapshot, telling: [] }, record) : 0
    return { record, baseline: { snapshot, seenVersion } }
}

/** What may be filled in. */
const COMPLETED = ['correlation_id', 'impact', 'urgency', 'cmdb_ci']

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
    const key = detachedKeyOf(record, hub)
    const remark = `${reason}.`
    const known = thing.again === undefined ? undefined : hub.references.byKey(key)
    if (known) hub.references.update(known.sysId, { remark })
    if (known) return true
    const isNew = hub.references.insert({
        ...namesOf(thing, record),
        key,
        existing: {
            state: 'detached',
            targetNumber: record.number,
            snapshot: {},
            seenVersion: record.version,
            remark,
        },
    })
    const isLinked = isNew !== undefined && isFollowed(record.table, record.sysId, hub)
    if (isLinked) hub.references.forget(isNew)
    else if (isNew !== undefined) report(thing, record, { action: 'record_not_adopted', reason }, hub)
    return isNew !== undefined || hub.references.knows(record.table, record.sysId) !== undefined
}

const detachedKeyOf = ({ table, sysId }: Pick<SavedRecord, 'table' | 'sysId'>, hub: Hub): string =>
    hub.sha256Hex(joined('detached', table, sysId))

/** While one links a record, another may find that it cannot be linked; the later of both sees that it is. */
function dropDetached(record: SavedRecord, hub: Hub): void {
    const detached = hub.references.byKey(detachedKeyOf(record, hub))
    if (detached) hub.references.forget(detached.sysId)
}

interface Reported {
    readonly action: string
    readonly reason: string
}

function report(thing: Adoptable, record: SavedRecord, { action, reason }: Reported, hub: Hub): void {
    hub.audit({
        by: 'bridge',
        action,
        connectionId: thing.connectionId,
        recordTable: record.table,
        recordSysId: record.sysId,
        detail: { external_id: thing.externalId, number: record.number, reason },
    })
}
