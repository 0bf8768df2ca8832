import { fail, type Result } from '../shared/result.ts'
import { correlationOf, episodeKeyOf } from './correlation.ts'
import { makeRecord, NO_REFERENCE, operationOf, reserve } from './make-record.ts'
import type { AppliedOperation, ApplyProblem, Work } from './operation.ts'
import type { Reference } from './reference.ts'

/**
 * A thing may come again after its record was closed; then it has one more record, and the old one stays as people left
 * it. Of all its records this is the newest: whatever is told of the thing from then on belongs there, unless a record is
 * named itself.
 */
export function newestOf(work: Work): Reference | undefined {
    const { hub, origin, planned, definition } = work
    const meant = planned.records?.[definition.role.id]
    if (meant !== undefined) return hub.references.ofTarget(origin.connectionId, definition.role.table, meant)
    const first = hub.references.byKey(correlationOf(work).referenceKey)
    const name = { connectionId: origin.connectionId, externalId: planned.entity, roleId: definition.role.id }
    // A node may have died between the count and the reference that it speaks of.
    for (let episode = first?.latestEpisode ?? 0; episode > 0; episode--) {
        const found = hub.references.byKey(episodeKeyOf({ ...name, episode }, hub))
        if (found) return found
    }
    return first
}

/** One more record of a thing whose last one is closed. Counted first, so that nobody who comes after overlooks it. */
export function startEpisode(work: Work, closed: Reference, eventKey: string): Result<AppliedOperation, ApplyProblem> {
    const { hub } = work
    const episode = closed.episode + 1
    const first = hub.references.byKey(correlationOf(work).referenceKey)
    if (first) hub.references.update(first.sysId, { latestEpisode: episode })
    const reference = reserve(work, episode, eventKey)
    return reference ? operationOf(makeRecord(work, reference, eventKey)) : fail(NO_REFERENCE)
}
