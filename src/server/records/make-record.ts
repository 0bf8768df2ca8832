import { fail, ok, type Result } from '../shared/result.ts'
import { applied, readTarget, type AppliedOperation, type ApplyProblem, type Work } from './operation.ts'
import { correlationOf, episodeKeyOf } from './correlation.ts'
import type { Reference, ReferencePatch, SavedRecord } from './reference.ts'
import { watchedOf } from './snapshot.ts'

export const NO_REFERENCE: ApplyProblem = {
    kind: 'not_saved',
    table: 'external reference',
    reason: 'the reference was not saved',
}

/**
 * Reserves the record of an episode: the reference is inserted first, with the id that the record will have. Its unique
 * key decides between two nodes, ours or that of whoever was faster.
 */
export function reserve({ hub, origin, planned, definition }: Work, episode: number): Reference | undefined {
    const { connectionId, externalUrl, entityType } = origin
    const { role } = definition
    const key = episodeKeyOf({ connectionId, externalId: planned.entity, roleId: role.id, episode }, hub)
    hub.references.insert({
        key,
        connectionId,
        externalType: entityType ?? role.id,
        externalId: planned.entity,
        externalUrl,
        role: role.id,
        episode,
        targetTable: role.table,
        targetSysId: hub.newId(),
    })
    return hub.references.byKey(key)
}

/** Finishes a reserved reference: its record is made, or found where a dead node made it, and linked. */
export function makeRecord(work: Work, reference: Reference, eventKey: string): Result<AppliedOperation, ApplyProblem> {
    const existing = readTarget(work, reference)
    const created = existing ? ok(existing) : createRecord(work, reference)
    if (!created.ok) return fail({ kind: 'not_saved', table: reference.targetTable, reason: created.problem })
    const record = created.value
    work.hub.references.update(reference.sysId, {
        state: 'linked',
        targetNumber: record.number,
        ...baselineOf(work, record, existing !== undefined),
        lastInboundStatus: work.origin.status,
        lastEventKey: reference.lastEventKey || eventKey,
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

function createRecord(work: Work, reference: Reference): Result<SavedRecord, string> {
    const { hub, origin, planned } = work
    const fields = {
        ...(origin.openedBy !== '' && { opened_by: origin.openedBy }),
        ...planned.fields,
        correlation_id: correlationOf(work).correlationId,
        correlation_display: origin.connectionName,
    }
    return hub.records.insert(reference.targetTable, reference.targetSysId, fields, work.definition.role.watched)
}
