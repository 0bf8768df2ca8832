import { truthvouch as signature } from '../../signature/truthvouch.ts'
import type { Platform } from '../platform.ts'
import { analysis, analysisCompleted } from './analysis.ts'
import { parts } from './batch.ts'
import { defaults } from './defaults.ts'
import { alertEvent, certificationIssued, envelope, remediationRequested } from './events.ts'
import { changeCreated, incidentUpdated, statusOf } from './messages.ts'
import { securityEventCreated } from './security.ts'
import { arranged } from './shape.ts'
import { systemEvent } from './systems.ts'

/** Of each form that its pages show; `docs.truthvouch.ai/developers/webhooks/signatures`. */
const SIGNATURE = signature('X-TruthVouch-Signature')

/** Hallucination detection: its alerts become incidents. TruthVouch owns what an answer of an AI is worth. */
export const truthvouch: Platform = {
    id: 'truthvouch',
    label: 'TruthVouch',
    signature: SIGNATURE,
    correlationPrefix: 'truthvouch',
    envelope,
    aliases: { 'alert.detected': 'alert.created' },
    parts,
    events: {
        'alert.created': { decode: alertEvent('new'), rank: 0 },
        'alert.escalated': { decode: alertEvent(''), rank: 1 },
        'alert.resolved': { decode: alertEvent('resolved'), rank: 2 },
        'correction.deployed': { decode: alertEvent(''), rank: 2 },
        'certification.issued': { decode: certificationIssued, rank: 2 },
        'remediation.requested': { decode: remediationRequested, rank: 1 },
        'ai_system.registered': { decode: systemEvent, rank: 0 },
        'ai_system.updated': { decode: systemEvent, rank: 1 },
        'security_event.created': { decode: securityEventCreated, rank: 0 },
        'analysis.completed': { decode: analysisCompleted, rank: 1 },
    },
    arranged,
    unmappedValue: 'park',
    defaults,
    statusOf,
    messages: { 'incident.updated': incidentUpdated(SIGNATURE) },
    notes: {},
    announcements: { 'change.created': changeCreated(SIGNATURE) },
    analysis: analysis(SIGNATURE),
}
