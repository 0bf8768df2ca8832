import type { Hub } from '../hub.ts'
import { isAtRest, type Connection } from '../platforms/connection.ts'
import { underLease } from '../records/lease.ts'
import type { AppliedOperation } from '../records/operation.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { applyPlan, type Trying } from './apply-plan.ts'
import { releaseWaiting } from './release.ts'
import { isTerminal, type StoredEvent } from './event.ts'
import { foresee, shown } from './foresee.ts'
import { noteOutcome } from './note-outcome.ts'
import { neverEnds, outcomeOf, retryAt, type EventProblem, type Settled, type Stopped } from './outcome.ts'
import { shelve } from './payload.ts'
import { planStored, type Planned } from './plan-stored.ts'
import { tellOutcome } from './tell-outcome.ts'

/**
 * THE INBOUND FLOW, part 2: one stored event to its end. Safe to repeat: whatever an earlier try did is found again.
 * The event as it is afterwards; undefined when it is gone or its entity is in somebody else's hands.
 */
export function settleEvent(sysId: string, hub: Hub): StoredEvent | undefined {
    const event = hub.events.byId(sysId)
    if (!event || isTerminal(event.state)) return event
    const thing = { connectionId: event.connectionId, externalId: event.entity }
    return underLease(thing, hub, (leased) => settleLeased(sysId, leased))
}

/** Read again under the lease: another node may have settled it meanwhile. */
function settleLeased(sysId: string, hub: Hub): StoredEvent | undefined {
    const event = hub.events.byId(sysId)
    if (!event || isTerminal(event.state)) return event
    const connection = hub.connections.byId(event.connectionId)
    // It waits, and its tries are for when the connection goes on.
    if (connection && isAtRest(connection)) return event
    const attempts = event.attempts + 1
    const startedAt = hub.now()
    hub.events.update(event.sysId, { state: 'processing', attempts, nextAttemptAt: retryAt(attempts, hub.now()) })
    const { settled, mappingDigest } = neverEnds(event)
        ? unplanned(fail({ kind: 'no_end' }))
        : carryOut(event, connection, hub)
    // Before the end is written: a node that dies between the two leaves an event that comes here again.
    if (settled.ok && settled.value.records.length > 0) releaseWaiting(event.connectionId, event.entity, hub)
    const outcome = { ...outcomeOf(settled, attempts, hub.now()), durationMs: hub.now() - startedAt }
    // It is `processing` still, and is tried again.
    if (!tellOutcome(event, outcome, connection, hub)) return hub.events.byId(sysId)
    hub.events.update(event.sysId, mappingDigest === '' ? outcome : { ...outcome, mappingDigest })
    noteOutcome(event, outcome, connection, hub)
    shelve({ ...event, ...outcome }, hub)
    return hub.events.byId(sysId)
}

/** What came of one try, and the digest of the mapping that it was planned with. */
interface Try {
    readonly settled: Result<Settled, Stopped>
    readonly mappingDigest: string
}

const unplanned = (settled: Try['settled']): Try => ({ settled, mappingDigest: '' })

function carryOut(event: StoredEvent, connection: Connection | undefined, hub: Hub): Try {
    // It came to its end before: a replay must not undo what people did since.
    if (event.result.records.length > 0) return unplanned(ok({ records: event.result.records, plan: [] }))
    const done: AppliedOperation[] = []
    try {
        const { planned, mappingDigest } = planStored(event, connection, hub)
        if (!planned.ok) return { settled: planned, mappingDigest }
        const settled = apply(planned.value, connection?.mode === 'dry_run', { event, done }, hub)
        return { settled: settled.ok ? settled : stopped(settled.problem, event, done), mappingDigest }
    } catch (exception) {
        return unplanned(stopped({ kind: 'exception', text: hub.describe(exception) }, event, done))
    }
}

const stopped = (problem: EventProblem, { result }: StoredEvent, soFar: readonly AppliedOperation[]) =>
    fail({ ...problem, met: soFar.length > 0 ? { ...result, soFar } : undefined })

/** `isOfWhole`: the connection itself is in dry run. */
function apply(planned: Planned, isOfWhole: boolean, trying: Trying, hub: Hub): Result<Settled, EventProblem> {
    const { plan, origin, isDryRun } = planned
    if (isDryRun) {
        // Where nothing is ever made, what would change it would wait for ever.
        const foreseen = isOfWhole ? ok(shown(plan, hub, origin)) : foresee(plan, origin, hub)
        return foreseen.ok ? ok({ records: [], plan: foreseen.value }) : foreseen
    }
    const records = applyPlan(planned, trying, hub)
    return records.ok ? ok({ records: records.value, plan: [] }) : records
}
