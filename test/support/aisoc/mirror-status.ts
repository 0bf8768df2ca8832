import { randomUUID } from 'node:crypto'
import { refused } from '../peer/answer.ts'
import type { Answer } from '../peer/answer.ts'
import { moveCase } from './case-record.ts'
import { databaseRefuses, presentTime } from './state.ts'
import type { AisocCase, AisocState, CaseComment, CaseStatus, Connector, ExternalRef, InboxToken } from './state.ts'
import { caseStatusOf } from './vendor-payload.ts'
import type { Vendor, VendorRecord } from './vendor-payload.ts'

/** The body of every 200 of the ITSM inbox. */
export interface InboundResult {
    readonly case_id: string | null
    readonly case_number: string | null
    readonly external_id: string | null
    readonly old_status: CaseStatus | null
    readonly new_status: CaseStatus | null
    readonly status_changed: boolean
    readonly note: string | null
}

/** A record that is linked to a case, and who spoke of it. */
export interface Linked {
    readonly token: InboxToken
    readonly connector: Connector
    readonly vendor: Vendor
    readonly record: VendorRecord
    readonly ref: ExternalRef
    readonly case: AisocCase
}

/**
 * Brings the case to what the record's state stands for: AiSOC services/api/app/api/v1/endpoints/inbox_itsm.py,
 * `_apply_status_to_case` and the two ways around it. A refused write leaves everything as it was.
 */
export function mirrorStatus(state: AisocState, linked: Linked): Answer {
    const { vendor, record, ref, token } = linked
    const now = presentTime()
    const target = caseStatusOf(vendor, record.status)
    const changes = target !== undefined && target !== linked.case.status
    if (changes && databaseRefuses(state)) return refused(503, 'the inbound status could not be applied; try again')

    token.lastUsedAt = now
    ref.last_synced_at = now
    const before = linked.case.status
    if (target === undefined) {
        return unchanged({
            ...about(linked, before),
            note: `state ${record.status ?? '(none)'} has no AiSOC equivalent`,
        })
    }
    ref.external_status = target
    if (!changes) return unchanged({ ...about(linked, before), note: 'case is in that status already' })
    moveCase(linked.case, target, now)
    state.comments.push(systemNote(linked, now))
    return { status: 200, body: { ...about(linked, before), status_changed: true, note: null } satisfies InboundResult }
}

function systemNote({ connector, record, case: moved }: Linked, now: string): CaseComment {
    const author = `itsm-webhook (${connector.type})`
    const body = `${connector.type} ${record.externalId} moved; the case is now ${moved.status}`
    return { id: randomUUID(), case_id: moved.id, author, body, is_system: true, created_at: now }
}

function about({ case: found, record }: Linked, before: CaseStatus): Omit<InboundResult, 'status_changed' | 'note'> {
    const { id: case_id, case_number, status: new_status } = found
    return { case_id, case_number, external_id: record.externalId, old_status: before, new_status }
}

export function unchanged(result: Omit<InboundResult, 'status_changed'>): Answer {
    return { status: 200, body: { ...result, status_changed: false } satisfies InboundResult }
}
