import { isObject } from '../../shared/decode.ts'

type Facts = Readonly<Record<string, unknown>>

/** What a fact is called in rows of the mapping, and what else TruthVouch's pages call it. */
const NAMES: Readonly<Record<string, string>> = {
    type: 'detectionType',
    message: 'description',
    dashboardUrl: 'url',
    cmdb_ci: 'ciName',
}

/**
 * TruthVouch's pages know two shapes of one event: its facts stand in `data` behind an envelope, or flat at the top with
 * more in `details`; and in camel case or in snake case. Mapping rows see one: all of them in `data`, in both spellings.
 */
export function arranged(body: unknown): unknown {
    if (!isObject(body)) return body
    const facts = spelled(factsOf(body))
    for (const [name, other] of Object.entries(NAMES))
        if (facts[name] === undefined && facts[other] !== undefined) facts[name] = facts[other]
    return { ...body, data: facts }
}

/** Whether an event's facts stand at the top, and not in `data`. */
export const isFlat = (body: Facts): boolean =>
    !isObject(body.data) && (body.event_type ?? body.alert_id ?? body.alertId) !== undefined

function factsOf(body: Facts): Facts {
    if (!isFlat(body)) return isObject(body.data) ? body.data : {}
    const details = isObject(body.details) ? body.details : {}
    // What says which event it is says nothing of the thing, of which `details` may say something under the same name.
    const { event_type: eventType, type, ...facts } = body
    return { ...details, ...facts, ...(eventType !== undefined && type !== undefined && { type }) }
}

function spelled(given: Facts): Record<string, unknown> {
    const facts: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(given)) {
        facts[name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())] = value
        facts[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] = value
    }
    return { ...facts, ...given }
}
