import { isJsonObject } from '../peer/answer.ts'
import { findCase, linkCase, newCase } from './case-record.ts'
import type { AisocEvent } from './event.ts'
import type { AisocCase, AisocState, ExternalRef } from './state.ts'

/**
 * AiSOC's side of a designed `case.created`: it stores the incident that the receiver names in `result.records[]` as
 * external reference of the case, as its connector does with the `sys_id` of the Table API. No incident named (an event
 * that was only queued, say) links nothing; so does another type of event.
 */
export function linkFromAnswer(
    state: AisocState,
    event: AisocEvent,
    answer: { readonly json: unknown; readonly connectorId?: string | undefined },
): ExternalRef | undefined {
    const announced = announcedCase(event)
    const externalId = incidentOf(answer.json)
    if (event['type'] !== 'case.created' || !announced || externalId === undefined) return undefined
    const linked = findCase(state, announced.id) ?? addAnnounced(state, announced)
    const connectorId = answer.connectorId ?? onlyConnectorOf(state, linked.tenantId)
    return linkCase(state, { connectorId, externalId, caseId: linked.id })
}

/** An event can only be about a case that AiSOC has: one that the stand-in was not given yet is taken from the event. */
function addAnnounced(state: AisocState, announced: AnnouncedCase): AisocCase {
    const added = newCase(announced)
    state.cases.push(added)
    return added
}

type AnnouncedCase = Partial<AisocCase> & { readonly id: string }

function announcedCase(event: AisocEvent): AnnouncedCase | undefined {
    const data = event['data']
    const announced = isJsonObject(data) ? data['case'] : undefined
    if (!isJsonObject(announced) || typeof announced['id'] !== 'string') return undefined
    const fields = { ...announced }
    delete fields['url']
    const tenant = typeof event['tenant_id'] === 'string' ? { tenantId: event['tenant_id'] } : {}
    return { ...(fields as Partial<AisocCase>), ...tenant, id: announced['id'] }
}

function incidentOf(json: unknown): string | undefined {
    const result = isJsonObject(json) ? json['result'] : undefined
    const records: unknown = isJsonObject(result) ? result['records'] : undefined
    if (!Array.isArray(records)) return undefined
    const incident = records.filter(isJsonObject).find((one) => one['table'] === 'incident')
    return typeof incident?.['sys_id'] === 'string' ? incident['sys_id'] : undefined
}

function onlyConnectorOf(state: AisocState, tenantId: string): string {
    const fitting = state.connectors.filter(
        (one) => one.tenantId === tenantId && one.type === 'servicenow' && one.enabled,
    )
    const [only] = fitting
    if (!only || fitting.length > 1) {
        throw new Error(`tenant ${tenantId} has ${fitting.length} ServiceNow connectors: name one by connectorId`)
    }
    return only.id
}
