import { fail, ok, type Result } from '../shared/result.ts'
import { adoptOldest, type Adoptable } from './adoption.ts'
import { applied, gone, readTarget, type AppliedOperation, type ApplyProblem, type Work } from './operation.ts'
import { correlationOf } from './correlation.ts'
import type { Reference, ReferencePatch, SavedRecord } from './reference.ts'
import { watchedOf } from './snapshot.ts'

/**
 * Makes the record of an entity unless it exists. The reference is inserted first, with the id that the record will
 * have: its unique key decides between two nodes, and whoever comes after a crash finishes under the same id.
 */
export function ensureRecord(work: Work): Result<AppliedOperation, ApplyProblem> {
    const reference = electReference(work)
    if (!reference)
        return fail({ kind: 'not_saved', table: 'external reference', reason: 'the reference was not saved' })
    const existing = readTarget(work, reference)
    if (reference.state !== 'reserved')
        return ok(existing ? applied(work, existing, 'it existed') : gone(work, reference))
    const created = existing ? ok(existing) : createRecord(work, reference)
    if (!created.ok) return fail({ kind: 'not_saved', table: reference.targetTable, reason: created.problem })
    const record = created.value
    work.hub.references.update(reference.sysId, {
        state: 'linked',
        targetNumber: record.number,
        ...baselineOf(work, record, existing !== undefined),
        lastInboundStatus: work.origin.status,
        lastEventKey: reference.lastEventKey || work.origin.orderKey,
    })
    return ok(applied(work, record))
}

/** What the record was when it was made: another node may have made it and died, and people may have changed it since. */
function baselineOf({ hub, definition, planned }: Work, record: SavedRecord, isOlder: boolean): ReferencePatch {
    const { role } = definition
    if (!isOlder || record.version === 0)
        return { snapshot: watchedOf(role, record.fields), seenVersion: record.version }
    const initial = hub.records.initial(role.table, role.watched)
    return { snapshot: { ...initial, ...watchedOf(role, planned.fields) }, seenVersion: 0 }
}

/** The reference of the entity, ours or that of whoever was faster. */
function electReference(work: Work): Reference | undefined {
    const { hub, origin, planned, definition } = work
    const key = correlationOf(work).referenceKey
    const known = hub.references.byKey(key)
    if (known) return known
    if (adoptOldest(adoptableOf(work), hub) !== undefined) return hub.references.byKey(key)
    hub.references.insert({
        key,
        connectionId: origin.connectionId,
        externalType: origin.entityType ?? definition.role.id,
        externalId: planned.entity,
        externalUrl: origin.externalUrl,
        role: definition.role.id,
        episode: 0,
        targetTable: definition.role.table,
        targetSysId: hub.newId(),
    })
    return hub.references.byKey(key)
}

/** The platform may have made the record before it said so. */
const adoptableOf = (work: Work): Adoptable => ({
    connectionId: work.origin.connectionId,
    externalId: work.planned.entity,
    externalUrl: work.origin.externalUrl,
    role: work.definition.role,
    correlationId: correlationOf(work).correlationId,
    madeBy: work.origin.madeBy,
})

function createRecord(work: Work, reference: Reference): Result<SavedRecord, string> {
    const { hub, origin, planned } = work
    const fields = {
        ...planned.fields,
        correlation_id: correlationOf(work).correlationId,
        correlation_display: origin.connectionName,
    }
    return hub.records.insert(reference.targetTable, reference.targetSysId, fields, work.definition.role.watched)
}
