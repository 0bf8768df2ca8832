import { isObject } from '../../shared/decode.ts'

/** What a fact is called in rows of the mapping, and the other names that TruthVouch's pages have for it. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
    alertId: ['alert_id'],
    type: ['detection_type', 'detectionType'],
    message: ['description'],
    dashboardUrl: ['dashboard_url', 'url'],
    cmdb_ci: ['ci_name', 'ciName'],
    assigned_to: ['assignedTo'],
    assignment_group: ['assignmentGroup'],
    truth_score: ['truthScore'],
    action_taken: ['actionTaken'],
    escalation_level: ['escalationLevel'],
    escalated_to: ['escalatedTo'],
    escalation_reason: ['escalationReason'],
    resolved_by: ['resolvedBy'],
    resolution_reason: ['resolutionReason'],
    resolution_notes: ['resolutionNotes'],
}

/**
 * TruthVouch's pages know two shapes of one event: its facts stand in `data` behind an envelope, or flat at the top in
 * snake case with more in `details`. Mapping rows see one: all of them in `data`, under one name each.
 */
export function arranged(body: unknown): unknown {
    if (!isObject(body)) return body
    const given = factsOf(body)
    const facts = { ...given }
    for (const [name, others] of Object.entries(NAMES)) {
        const other = others.find((one) => given[one] !== undefined)
        if (given[name] === undefined && other !== undefined) facts[name] = given[other]
    }
    return { ...body, data: facts }
}

/** Whether an event's facts stand at the top, and not in `data`. */
export const isFlat = (body: Readonly<Record<string, unknown>>): boolean =>
    !isObject(body.data) && (body.event_type ?? body.alert_id) !== undefined

function factsOf(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    if (!isFlat(body)) return isObject(body.data) ? body.data : {}
    return isObject(body.details) ? { ...body.details, ...body } : body
}
