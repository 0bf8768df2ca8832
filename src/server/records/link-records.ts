import { fail, ok, type Result } from '../shared/result.ts'
import { newestOf } from './episode.ts'
import { markOf } from './note.ts'
import { applied, gone, readTarget, type AppliedOperation, type ApplyProblem, type Work } from './operation.ts'
import { recover } from './pending.ts'
import type { Reference, SavedRecord } from './reference.ts'
import { INCIDENT } from './incident.ts'
import { seenAfter } from './snapshot.ts'
import { noted } from './state.ts'

/** The field of an incident that names the change, by what the change is to it. */
export const FIELD_OF: Readonly<Record<string, string>> = { addresses: 'rfc', caused_by: 'caused_by' }

/**
 * Names the change of a thing on the incident of the same thing, or of the one that the field `incident` names, once: a
 * retry finds its mark. Where a person named another change meanwhile it stays, and a note says so.
 */
export function linkRecords(work: Work, change: Reference): Result<AppliedOperation, ApplyProblem> {
    const { planned, definition } = work
    const { relationship_type: relation = 'addresses', incident: entity = planned.entity } = planned.fields
    const field = FIELD_OF[relation]
    const ofIncident: Work = {
        ...work,
        planned: { ...planned, entity, fields: field === undefined ? {} : { [field]: change.targetSysId } },
        definition: { ...definition, role: INCIDENT },
    }
    const reference = newestOf(ofIncident)
    if (!reference || reference.state === 'reserved')
        return fail(
            entity === planned.entity
                ? { kind: 'missing_record', entity }
                : { kind: 'missing_other', what: 'record', name: entity },
        )
    const record = reference.state === 'linked' ? readTarget(ofIncident, reference) : undefined
    if (!record) return ok(gone(ofIncident, reference))
    if (field === undefined) return ok(applied(ofIncident, record, `there is no relationship_type ${relation}`))
    return link(ofIncident, reference, record, { field, change })
}

interface Link {
    readonly field: string
    readonly change: Reference
}

function link(
    work: Work,
    found: Reference,
    record: SavedRecord,
    { field, change }: Link,
): Result<AppliedOperation, ApplyProblem> {
    const { hub, origin, definition } = work
    const mark = markOf(work, 'link')
    // Under its lease, what a dead node left on it is finished first: else the link would account for that as well.
    const reference = found.externalId === change.externalId ? recover(found, hub) : found
    const named = record.fields[field] ?? ''
    const isDone = named === change.targetSysId || hub.records.journalContains(record.sysId, mark)
    if (isDone) return ok(applied(work, record, 'it was done before'))
    if (!record.active)
        return noted(work, reference, record, `${change.targetNumber} comes after the record was closed`)
    if (named !== '') return noted(work, reference, record, `${field} names another change than ${change.targetNumber}`)
    const text = `${origin.connectionName} links ${change.targetNumber} as ${field}.\n${mark}`
    const fields = { [field]: change.targetSysId, [definition.role.noteField]: text }
    const saved = hub.records.update(record.table, record.sysId, fields, definition.role.watched)
    if (!saved.ok) return fail({ kind: 'not_saved', table: record.table, reason: saved.problem })
    const seenVersion = seenAfter(definition.role, reference, saved.value)
    if (seenVersion !== reference.seenVersion) hub.references.update(reference.sysId, { seenVersion })
    return ok(applied(work, saved.value))
}
