import { rcaEngine as rcaSignature } from '../../signature/rca-engine.ts'
import type { Platform } from '../platform.ts'
import { adoption } from './adoption.ts'
import { defaults } from './defaults.ts'
import { analysisCompleted, analysisFailed, analysisUpdated, arranged, envelope } from './events.ts'
import { OUTCOMES, ticketStatus } from './messages.ts'

const SIGNATURE = rcaSignature('X-RCA-Signature')

/** Root cause analysis: a job ends with a report, and the report becomes a ticket. */
export const rcaEngine: Platform = {
    id: 'rca_engine',
    label: 'RCA Engine',
    signature: SIGNATURE,
    correlationPrefix: 'rca',
    adoption,
    envelope,
    arranged,
    events: {
        'analysis.completed': { decode: analysisCompleted, rank: 0 },
        'analysis.updated': { decode: analysisUpdated, rank: 1 },
        'analysis.failed': { decode: analysisFailed, rank: 1 },
        'ticket.dry_run': { decode: analysisCompleted, rank: 0, previews: 'analysis.completed' },
    },
    unmappedValue: 'park',
    defaults,
    messages: { 'ticket.status': ticketStatus(SIGNATURE) },
    notes: {},
    outcomes: OUTCOMES,
}
