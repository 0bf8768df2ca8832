import { fail, ok, type Result } from '../shared/result.ts'
import { adoptOldest, type Adoptable } from './adoption.ts'
import { correlationOf } from './correlation.ts'
import { startEpisode } from './episode.ts'
import { makeRecord, NO_REFERENCE, operationOf, reserve } from './make-record.ts'
import { applied, EXISTED, gone, readTarget, type AppliedOperation, type ApplyProblem, type Work } from './operation.ts'
import type { Reference, SavedRecord } from './reference.ts'
import { CLOSED, noted, writeState } from './state.ts'

/**
 * Makes the record of an entity unless it exists. Whoever comes after a crash finishes under the same id. `newest` is
 * the reference that the entity has, if any.
 */
export function ensureRecord(work: Work, newest: Reference | undefined): Result<AppliedOperation, ApplyProblem> {
    const reference = newest ?? electReference(work)
    if (!reference) return fail(NO_REFERENCE)
    if (reference.state === 'reserved') return operationOf(makeRecord(work, reference, work.origin.orderKey))
    const existing = readTarget(work, reference)
    if (!existing) return ok(gone(work, reference))
    // Of a record that the platform made this is the event that should have made it.
    const isOfMaking = reference.lastEventKey === ''
    if (isOfMaking) work.hub.references.update(reference.sysId, { lastEventKey: work.origin.orderKey })
    return isAgain(work, reference, existing)
        ? comesAgain(work, reference, existing)
        : ok(applied(work, existing, EXISTED))
}

/** The thing is told again after its record was closed. What was told before the newest word of the platform is no news. */
export const isAgain = ({ origin }: Work, { lastEventKey }: Reference, { active }: SavedRecord): boolean =>
    !active && lastEventKey !== '' && origin.orderKey > lastEventKey

/** What becomes of that. */
function comesAgain(work: Work, reference: Reference, record: SavedRecord): Result<AppliedOperation, ApplyProblem> {
    const { planned, definition, origin } = work
    switch (planned.onClosed) {
        case 'ignore':
            return ok(applied(work, record, CLOSED))
        case 'note':
            return noted(work, reference, record, CLOSED)
        case 'reopen':
            // What it was made of counts only once: what people made of it since stays.
            return writeState({ ...work, planned: { ...planned, fields: definition.role.reopened } }, reference, record)
        case 'new_episode':
            return startEpisode(work, reference, origin.orderKey)
    }
}

/** The reference of the entity, ours or that of whoever was faster. */
function electReference(work: Work): Reference | undefined {
    const { referenceKey } = correlationOf(work)
    // What the platform made is the record: where it cannot be linked now, none is made beside it.
    return adoptOldest(adoptableOf(work), work.hub)
        ? work.hub.references.byKey(referenceKey)
        : reserve(work, 0, work.origin.orderKey)
}

/** The platform may have made the record before it said so. */
const adoptableOf = (work: Work): Adoptable => ({
    connectionId: work.origin.connectionId,
    externalId: work.planned.entity,
    externalUrl: work.origin.externalUrl,
    role: work.definition.role,
    correlationId: correlationOf(work).correlationId,
    madeBy: work.origin.madeBy,
    wordings: work.origin.wordingsOf?.(work.planned.entity) ?? [],
    completing: work.origin.completing,
})
