import type { Hub } from '../hub.ts'
import type { PlannedOperation } from '../mapping/plan.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { correlationOf } from './correlation.ts'
import { ensureRecord } from './ensure.ts'
import { writeNote } from './note.ts'
import { gone, readTarget, type AppliedOperation, type ApplyProblem, type Origin, type Work } from './operation.ts'
import { OPERATIONS } from './role.ts'
import { writeState } from './state.ts'

/** Carries out one operation; safe to repeat, whatever was done of it before. */
export function applyOperation(
    planned: PlannedOperation,
    origin: Origin,
    hub: Hub,
): Result<AppliedOperation, ApplyProblem> {
    const work: Work = { definition: OPERATIONS[planned.operation], planned, origin, hub }
    if (work.definition.kind === 'ensure') return ensureRecord(work)
    const reference = hub.references.byKey(correlationOf(work).referenceKey)
    if (!reference || reference.state === 'reserved') return fail({ kind: 'missing_record', entity: planned.entity })
    const record = reference.state === 'linked' ? readTarget(work, reference) : undefined
    if (!record) return ok(gone(work, reference))
    return work.definition.kind === 'note' ? writeNote(work, reference, record) : writeState(work, reference, record)
}
