import { readFileSync } from 'node:fs'

/** A vendor-shaped event, as it is. */
export const truthvouchSample = (type: string): object =>
    JSON.parse(readFileSync(`test/platforms/truthvouch/events/${type}.json`, 'utf8')) as object

/** The same event about another alert, under an id of its own. */
export function aboutAlert(type: string, alertId: string, data: object = {}): object {
    const sample = truthvouchSample(type) as { readonly data: object }
    return { ...sample, id: `${type}-${alertId}`, data: { ...sample.data, alertId, ...data } }
}

/** What the demo plays, in this order. */
export const TRUTHVOUCH_EVENT_TYPES = [
    'alert.created',
    'alert.escalated',
    'remediation.requested',
    'correction.deployed',
    'ai_system.registered',
    'ai_system.updated',
    'security_event.created',
] as const
