import type { Hub } from '../hub.ts'
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
export function planCall(event: StoredEvent, hub: Hub): Result<PlannedCall, string> {
    const call = callOf(event.type)
    const id = pathIdOf(event)
    const decoded = call?.decode(parseJson(event.payload), id)
    if (!call || !decoded?.ok) return fail(`this version cannot read ${event.type} any more`)
    const asked = call.locate?.(decoded.value, id, event.connectionId, hub) ?? decoded
    if (!asked.ok) return fail('what it names is not there any more')
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
