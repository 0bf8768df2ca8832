import { fail, ok, type Result } from '../shared/result.ts'
import { applied, readOf, readTarget, type AppliedOperation, type ApplyProblem, type Work } from './operation.ts'
import { correlationOf, episodeKeyOf } from './correlation.ts'
import { marked } from './note.ts'
import type { Making, Reference, ReferencePatch, SavedRecord } from './reference.ts'
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
export function reserve(work: Work, episode: number, eventKey: string): Reference | undefined {
    const { hub, origin, planned, definition } = work
    const { connectionId, externalUrl, entityType } = origin
    const { role } = definition
    const targetSysId = hub.newId()
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
        targetSysId,
        making: makingOf(work, eventKey, targetSysId),
    })
    return hub.references.byKey(key)
}

/** As it will be when nobody else has changed it. */
const makingOf = ({ hub, definition: { role }, planned }: Work, eventKey: string, sysId: string): Making => ({
    snapshot: { ...hub.records.initial(role.table, role.watched, sysId), ...watchedOf(role, planned.fields) },
    lastEventKey: eventKey,
})

const NOT_ANNOUNCED: ApplyProblem = {
    kind: 'not_saved',
    table: 'message to the platform',
    reason: 'the outbox did not take it',
}

/** A record that is linked now, and whether another event made it. */
export interface Made {
    readonly operation: AppliedOperation
    readonly isByOther: boolean
}

/** Finishes a reserved reference: its record is made, or found where a dead node made it, and linked. */
export function makeRecord(work: Work, reference: Reference, eventKey: string): Result<Made, ApplyProblem> {
    const startedAt = work.hub.now()
    const existing = readTarget(work, reference)
    const isByOther = reference.lastEventKey !== eventKey
    // What another event reserved is made by this one.
    if (!existing && isByOther)
        work.hub.references.update(reference.sysId, makingOf(work, eventKey, reference.targetSysId))
    const created = existing ? ok(existing) : createRecord(work, reference)
    if (!created.ok) return fail({ kind: 'not_saved', table: reference.targetTable, reason: created.problem })
    const record = created.value
    // Before it is linked: whoever finishes what a dead node left comes by here again.
    if (work.origin.announce?.(work.definition.role, reference, record, work.hub) === false) return fail(NOT_ANNOUNCED)
    work.hub.references.update(reference.sysId, {
        state: 'linked',
        targetNumber: record.number,
        ...baselineOf(work, record, existing !== undefined),
        ...(existing && isByOther ? {} : { lastInboundStatus: work.origin.status }),
        ...creationOf(existing, work.hub.now() - startedAt),
    })
    return ok({ operation: applied(work, record), isByOther: existing !== undefined && isByOther })
}

/** Of a record that a dead node made nobody knows how long that took. */
const creationOf = (existing: SavedRecord | undefined, creationMs: number): ReferencePatch =>
    existing ? {} : { creationMs }

/** Where another node made it and died, people may have changed it since: what it was made with stands there already. */
const baselineOf = ({ definition: { role } }: Work, record: SavedRecord, isOlder: boolean): ReferencePatch =>
    isOlder && record.version > 0
        ? { seenVersion: 0 }
        : { snapshot: watchedOf(role, record.fields), seenVersion: record.version }

export const operationOf = (made: Result<Made, ApplyProblem>): Result<AppliedOperation, ApplyProblem> =>
    made.ok ? ok(made.value.operation) : made

function createRecord(work: Work, reference: Reference): Result<SavedRecord, string> {
    const { hub, origin, planned, standing } = work
    const fields = {
        ...(origin.openedBy !== '' && { opened_by: origin.openedBy }),
        ...marked(work, planned.fields),
        ...standing,
        correlation_id: correlationOf(work).correlationId,
        correlation_display: origin.connectionName,
    }
    return hub.records.insert(reference.targetTable, reference.targetSysId, fields, readOf(work.definition.role))
}
