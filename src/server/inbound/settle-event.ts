import type { Hub } from '../hub.ts'
import { planEvent, type Plan } from '../mapping/plan.ts'
import type { TemplateProblem } from '../mapping/template.ts'
import { platformOf } from '../platforms/index.ts'
import type { Platform } from '../platforms/platform.ts'
import { applyOperation } from '../records/apply.ts'
import { underLease } from '../records/lease.ts'
import type { AppliedOperation, ApplyProblem, Origin } from '../records/operation.ts'
import { parseJson } from '../shared/json.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import type { Connection } from '../platforms/connection.ts'
import { releaseWaiting } from './release.ts'
import { isTerminal, type StoredEvent } from './event.ts'
import { identify } from './identify.ts'
import { neverEnds, outcomeOf, retryAt, type EventProblem } from './outcome.ts'

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
    const attempts = event.attempts + 1
    hub.events.update(event.sysId, { state: 'processing', attempts, nextAttemptAt: retryAt(attempts, hub.now()) })
    const settled = neverEnds(event) ? fail({ kind: 'no_end' } as const) : carryOut(event, hub)
    // Before the end is written: a node that dies between the two leaves an event that comes here again.
    if (settled.ok && settled.value.length > 0) releaseWaiting(event.connectionId, event.entity, hub)
    hub.events.update(event.sysId, outcomeOf(settled, attempts, hub.now()))
    return hub.events.byId(sysId)
}

function carryOut(event: StoredEvent, hub: Hub): Result<readonly AppliedOperation[], EventProblem> {
    // It came to its end before: a replay must not undo what people did since.
    if (event.result.records.length > 0) return ok(event.result.records)
    try {
        const planned = planStored(event, hub)
        return planned.ok ? applyAll(planned.value.plan, planned.value.origin, hub) : planned
    } catch (exception) {
        return fail({ kind: 'exception', text: hub.describe(exception) })
    }
}

interface Planned {
    readonly plan: Plan
    readonly origin: Origin
}

function planStored(event: StoredEvent, hub: Hub): Result<Planned, EventProblem> {
    const connection = hub.connections.byId(event.connectionId)
    const platform = connection && platformOf(connection.platform)
    if (!connection || !platform) return fail({ kind: 'no_connection' })
    const body = parseJson(event.payload)
    const rows = hub.mappings.rows(platform.id, connection.sysId, event.type)
    const valueMap = (name: string) => hub.mappings.valueMap(platform.id, name)
    const plan = planEvent(rows, event.entity, { body, valueMap })
    if (!plan.ok) return fail(problemOf(plan.problem, platform))
    return ok({ plan: plan.value, origin: originOf(event, connection, platform, body) })
}

const problemOf = (problem: TemplateProblem, platform: Platform): EventProblem =>
    problem.kind === 'unmapped_value' ? { ...problem, policy: platform.unmappedValue } : problem

function originOf(event: StoredEvent, connection: Connection, platform: Platform, body: unknown): Origin {
    const identified = identify(platform, body, () => undefined)
    const decoded = identified.ok ? identified.value.decoded : undefined
    return {
        connectionId: connection.sysId,
        connectionName: connection.name,
        correlationPrefix: platform.correlationPrefix,
        eventKey: event.key,
        orderKey: event.orderKey,
        externalUrl: decoded?.url ?? '',
        status: decoded?.status ?? '',
        madeBy: platform.adoption ? connection.integrationUserName : '',
    }
}

function applyAll(plan: Plan, origin: Origin, hub: Hub): Result<readonly AppliedOperation[], ApplyProblem> {
    const done: AppliedOperation[] = []
    for (const operation of plan) {
        const applied = applyOperation(operation, origin, hub)
        if (!applied.ok) return applied
        done.push(applied.value)
    }
    return ok(done)
}
