import { randomBytes, randomUUID } from 'node:crypto'
import { DEFAULT_TENANT, presentTime } from './state.ts'
import type { AisocCase, AisocState, CaseStatus, ExternalRef } from './state.ts'
import { parseUuid } from './uuid.ts'

/** A case as `POST /api/v1/cases` leaves it (status `new`, severity `medium`), with what the caller gives instead. */
export function newCase(given: Partial<AisocCase>): AisocCase {
    const now = presentTime()
    return {
        id: randomUUID(),
        case_number: `CASE-${randomBytes(4).toString('hex')}`,
        title: 'Lateral movement detected',
        description: null,
        severity: 'medium',
        status: 'new',
        assignee: null,
        mitre_techniques: [],
        alert_ids: [],
        observable_graph: { nodes: [], edges: [] },
        evidence_chain: [],
        compliance_frameworks: [],
        opened_at: now,
        triaged_at: null,
        resolved_at: null,
        closed_at: null,
        created_at: now,
        updated_at: now,
        created_by: null,
        tags: {},
        sla_due_at: null,
        tenantId: DEFAULT_TENANT,
        ...given,
    }
}

/** By UUID, or else by case number, as `_resolve_case_id` of AiSOC services/api/app/api/v1/endpoints/cases.py does. */
export function findCase(state: AisocState, idOrNumber: string): AisocCase | undefined {
    const wanted = idOrNumber.trim()
    const id = parseUuid(wanted)
    return id === undefined
        ? state.cases.findLast((one) => one.case_number === wanted)
        : state.cases.find((one) => one.id.toLowerCase() === id)
}

/**
 * Writes a status without the forward-only check of `PATCH /cases/{id}` and stamps only stages that are still empty,
 * as `_apply_status_to_case` of AiSOC services/api/app/api/v1/endpoints/inbox_itsm.py does.
 */
export function moveCase(found: AisocCase, status: CaseStatus, now: string): void {
    found.status = status
    found.updated_at = now
    if (status !== 'new') found.triaged_at ??= now
    if (status === 'resolved') found.resolved_at ??= now
    if (status === 'closed') found.closed_at ??= now
}

export function findRef(state: AisocState, connectorId: string, externalId: string): ExternalRef | undefined {
    return state.refs.find((ref) => ref.connector_instance_id === connectorId && ref.external_id === externalId)
}

/** Binds a record of the connector's instance to a case. A repeat is no second row; another case for it is refused. */
export function linkCase(
    state: AisocState,
    link: { connectorId: string; externalId: string; caseId: string },
): ExternalRef {
    const connector = state.connectors.find((one) => one.id === link.connectorId)
    if (!connector) throw new Error(`AiSOC has no connector ${link.connectorId}`)
    const known = findRef(state, link.connectorId, link.externalId)
    if (known && known.case_id !== link.caseId) {
        throw new Error(`${link.externalId} is linked to case ${known.case_id} already (UNIQUE connector, external id)`)
    }
    if (known) return known
    const ref: ExternalRef = {
        id: randomUUID(),
        case_id: link.caseId,
        connector_instance_id: connector.id,
        vendor: connector.type,
        external_id: link.externalId,
        external_status: null,
        last_synced_at: null,
    }
    state.refs.push(ref)
    return ref
}
