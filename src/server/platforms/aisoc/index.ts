import { hmacSha256Hex } from '../../signature/hmac-sha256-hex.ts'
import type { Platform } from '../platform.ts'
import { adoption } from './adoption.ts'
import { defaults } from './defaults.ts'
import { caseEvent, envelope, honeytokenTriggered } from './events.ts'
import { caseComment, caseStatus, statusOf } from './messages.ts'
import { inquiry } from './inquiry.ts'

/** Its inbox and its honeytoken webhook sign alike: `services/api/app/api/v1/endpoints/inbox_itsm.py`. */
const SIGNATURE = hmacSha256Hex('X-AiSOC-Signature')

/** AI security operations. The incident is a projection of its case: AiSOC owns the investigation. */
export const aisoc: Platform = {
    id: 'aisoc',
    label: 'AiSOC',
    signature: SIGNATURE,
    correlationPrefix: 'aisoc',
    adoption,
    inquiry,
    envelope,
    events: {
        'case.created': { decode: caseEvent, rank: 0 },
        'case.status_changed': { decode: caseEvent, rank: 1 },
        'case.action_executed': { decode: caseEvent, rank: 2 },
        'case.summary_added': { decode: caseEvent, rank: 2 },
        'honeytoken.triggered': { decode: honeytokenTriggered, rank: 0 },
    },
    unmappedValue: 'ignore',
    statusOf,
    // Its inbox checks token, connector and signature first, and answers an empty body with 200 and a note.
    probe: () => '{}',
    defaults,
    messages: { 'case.status': caseStatus(SIGNATURE) },
    notes: { 'case.comment': caseComment(SIGNATURE) },
}
