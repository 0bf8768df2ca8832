import type { Hub } from '../hub.ts'
import type { PlannedOperation } from '../mapping/plan.ts'
import { applyOperation } from '../records/apply.ts'
import { underLease } from '../records/lease.ts'
import { EXISTED, type AppliedOperation, type Origin } from '../records/operation.ts'
import { OPERATIONS } from '../records/role.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import type { StoredEvent } from './event.ts'
import type { EventProblem } from './outcome.ts'
import type { Planned } from './plan-stored.ts'
import { releaseWaiting } from './release.ts'

/** One try of an event. */
export interface Trying {
    readonly event: StoredEvent
    /** What this try did, known even where it stops. */
    readonly done: AppliedOperation[]
}

/** Carries out a plan row by row, each under the lease of the thing that it writes; that of the event's own is held already. */
export function applyPlan(
    { plan, origin }: Planned,
    { event, done }: Trying,
    hub: Hub,
): Result<readonly AppliedOperation[], EventProblem> {
    const made = new Set<string>()
    for (const operation of plan) {
        const isOwn = operation.entity === event.entity
        const applied = isOwn ? applyOperation(operation, origin, hub) : applyToOther(operation, origin, hub)
        if (!applied.ok) {
            // Whatever becomes of this event: what waits for a record that is there by now does not wait for it.
            for (const entity of made) releaseWaiting(origin.connectionId, entity, hub)
            return applied
        }
        const before = event.result.soFar?.[done.length]
        if (isNew(operation, applied.value, before)) made.add(operation.entity)
        done.push(firstSaid(applied.value, before))
    }
    // Only of what came to its end: two that wait for the same would let each other go on for ever.
    const others = plan.map(({ entity }) => entity).filter((entity) => entity !== event.entity)
    for (const entity of new Set(others)) releaseWaiting(origin.connectionId, entity, hub)
    return ok(done)
}

/** Not again with the next try, which finds it: two that wait for each other would let each other go on for ever. */
const isNew = (
    { operation }: PlannedOperation,
    { sysId, remark }: AppliedOperation,
    before: AppliedOperation | undefined,
): boolean =>
    ['ensure', 'register'].includes(OPERATIONS[operation].kind) &&
    !remark.startsWith(EXISTED) &&
    before?.sysId !== sysId

/** A row may name a thing that is not the event's own: others write that at the same time, and others wait for it. */
function applyToOther(operation: PlannedOperation, origin: Origin, hub: Hub): Result<AppliedOperation, EventProblem> {
    const { connectionId } = origin
    const { entity } = operation
    const applied = underLease({ connectionId, externalId: entity }, hub, (leased) =>
        applyOperation(operation, origin, leased),
    )
    if (!applied) return fail({ kind: 'in_other_hands', entity })
    // It may be made before this event is parked, and nobody would release that.
    return !applied.ok && applied.problem.kind === 'missing_record'
        ? fail({ kind: 'missing_other', what: 'record', name: entity })
        : applied
}

/** What an earlier try of the event made was not there before the event. */
const firstSaid = (now: AppliedOperation, before: AppliedOperation | undefined): AppliedOperation =>
    before?.sysId === now.sysId && now.remark.startsWith(EXISTED) ? before : now
