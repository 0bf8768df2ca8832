import { readFileSync } from 'node:fs'
import type { AisocEvent } from './event.ts'

/** In the order in which a case brings them. */
export const AISOC_EVENT_TYPES = [
    'case.created',
    'case.status_changed',
    'case.action_executed',
    'case.summary_added',
    'honeytoken.triggered',
] as const

export type AisocEventType = (typeof AISOC_EVENT_TYPES)[number]

/** A vendor-shaped event. */
export function aisocSample(type: AisocEventType): AisocEvent {
    const text = texts.get(type) ?? readFileSync(`test/platforms/aisoc/events/${type}.json`, 'utf8')
    texts.set(type, text)
    return JSON.parse(text) as AisocEvent
}

const texts = new Map<AisocEventType, string>()

/** The same event about another case, under an id of its own. */
export function aboutCase(
    type: AisocEventType,
    caseId: string,
    change: Readonly<Record<string, unknown>> = {},
): AisocEvent {
    const sample = aisocSample(type) as { readonly data: { readonly case: object } }
    const { status, timestamp, ...rest } = change
    const changedCase = { ...sample.data.case, id: caseId, ...(status !== undefined && { status }) }
    return {
        ...sample,
        id: `${type}-${caseId}-${String(status ?? '')}`,
        ...(timestamp !== undefined && { timestamp }),
        data: { ...sample.data, ...rest, case: changedCase },
    }
}
