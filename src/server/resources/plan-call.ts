import type { Plan } from '../mapping/plan.ts'
import { parseJson } from '../shared/json.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { pathIdOf } from './call-event.ts'
import { callOf } from './calls.ts'
import type { StoredEvent } from '../inbound/event.ts'

/** What a call does. */
export interface PlannedCall {
    readonly plan: Plan
    /** Whether the thing has an id of the caller, and with it the prefix of the platform. */
    readonly isNamedByCaller: boolean
}

/** The plan of a stored call, made from its body by code instead of mapping rows; a problem in words when this version cannot read it. */
export function planCall(event: StoredEvent): Result<PlannedCall, string> {
    const asked = callOf(event.type)?.decode(parseJson(event.payload), pathIdOf(event))
    if (!asked?.ok) return fail(`this version cannot read ${event.type} any more`)
    const { steps, externalId, entity } = asked.value
    const plan = steps.map((step, order) => ({
        ...step,
        rowId: event.type,
        order,
        entity: step.entity ?? event.entity,
        onClosed: 'note' as const,
    }))
    return ok({ plan, isNamedByCaller: (externalId ?? entity) !== undefined })
}
