import { instant, isObject, object, optional, text, type Decoder, type Invalid } from '../../shared/decode.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { sha256 } from '../../shared/sha256.ts'
import { textOf, toHex, utf8 } from '../../shared/text.ts'
import type { DecodedEvent, Envelope, Headers } from '../platform.ts'
import { arranged, isFlat } from './shape.ts'

/** Kind of the thing that alerts are. */
const ALERT = 'alert'

/** An event of either shape: `{id, type, timestamp, data}`, or flat with `event_type`. */
export function envelope(body: unknown, headers: Headers): Result<Envelope, Invalid> {
    // Beside it a flat event may have a `type` of its own: that of what was detected.
    const isTyped = isObject(body) && body.event_type !== undefined && (isFlat(body) || body.type === undefined)
    const decoded = isTyped ? flatFacts(body, '') : ownFacts(body, '')
    if (!decoded.ok) return decoded
    const { type, timestamp, ...named } = decoded.value
    const sent = isObject(body) ? body : {}
    // The flat shape has no id: the same event is the one that says the same of its thing, type and time.
    const id = named.id ?? named.event_id ?? headers('webhook-id') ?? derivedId(sent, type)
    return ok({ id, type, occurredAt: timestamp })
}

interface Facts {
    readonly type: string
    readonly timestamp: number
    readonly id: string | undefined
    readonly event_id: string | undefined
}

const SHARED = { timestamp: instant, id: optional(text(255)), event_id: optional(text(255)) }

const ownFacts: Decoder<Facts> = (body, path) => {
    const facts = object<Facts>({ ...SHARED, type: text(100) })(body, path)
    const isNamed = facts.ok && (facts.value.id ?? facts.value.event_id) !== undefined
    if (!facts.ok || isNamed || (isObject(body) && isFlat(body))) return facts
    return fail({ kind: 'invalid', path: 'id', expected: 'a text that is not empty' })
}

const flatFacts: Decoder<Facts> = (body, path) => {
    const facts = object<Omit<Facts, 'type'> & { readonly event_type: string }>({ ...SHARED, event_type: text(100) })
    const decoded = facts(body, path)
    return decoded.ok ? ok({ ...decoded.value, type: decoded.value.event_type }) : decoded
}

const derivedId = (body: Readonly<Record<string, unknown>>, type: string): string =>
    toHex(sha256(utf8(`truthvouch|${type}|${textOf(body.alert_id)}|${textOf(body.timestamp)}|${JSON.stringify(body)}`)))

/** What happened to an alert; only the mapping gives its severity a meaning. */
interface Alert {
    readonly alertId: string
    /** critical, high, medium, low. */
    readonly severity: string | undefined
    readonly title: string | undefined
    readonly message: string | undefined
    readonly model: string | undefined
    readonly cmdb_ci: string | undefined
    readonly dashboardUrl: string | undefined
}

/** The names of the flat shape, where they differ. */
const FLAT_NAMES: Readonly<Record<string, string>> = { alertId: 'alert_id', dashboardUrl: 'dashboard_url' }

/** Checks the facts of either shape; a problem is named as the sender wrote it. */
export const facts =
    <T extends object>(fields: { readonly [K in keyof T]: Decoder<T[K]> }): Decoder<T> =>
    (body) => {
        if (!isObject(body)) return fail({ kind: 'invalid', path: 'body', expected: 'an object' })
        if (!isFlat(body) && !isObject(body.data)) return fail({ kind: 'invalid', path: 'data', expected: 'an object' })
        const seen = arranged(body)
        const decoded = object<T>(fields)(isObject(seen) ? seen.data : undefined, '')
        if (decoded.ok) return decoded
        const { path } = decoded.problem
        return fail({ ...decoded.problem, path: isFlat(body) ? (FLAT_NAMES[path] ?? path) : `data.${path}` })
    }

const ALERT_FIELDS = {
    alertId: text(255),
    severity: optional(text(40)),
    title: optional(text()),
    message: optional(text()),
    model: optional(text(255)),
    cmdb_ci: optional(text(255)),
    dashboardUrl: optional(text(1000)),
}

const alert = facts<Alert>(ALERT_FIELDS)
const newAlert = facts<Alert>({ ...ALERT_FIELDS, severity: text(40) })

/** An event of an alert, after which TruthVouch has it in this status; empty = as before. */
export const alertEvent =
    (status: string): Decoder<DecodedEvent> =>
    (body, path) => {
        const decoded = (status === 'new' ? newAlert : alert)(body, path)
        if (!decoded.ok) return decoded
        const { alertId, dashboardUrl = '' } = decoded.value
        return ok({ entity: alertId, url: dashboardUrl, status, entityType: ALERT })
    }

/** A certification is about an alert, or a thing of its own. */
interface Certification {
    readonly alertId: string | undefined
    readonly certificationId: string | undefined
    readonly dashboardUrl: string | undefined
}

const certification = facts<Certification>({
    alertId: optional(text(255)),
    certificationId: optional(text(255)),
    dashboardUrl: optional(text(1000)),
})

export const certificationIssued: Decoder<DecodedEvent> = (body, path) => {
    const decoded = certification(body, path)
    if (!decoded.ok) return decoded
    const { alertId, certificationId, dashboardUrl = '' } = decoded.value
    const entity = alertId ?? certificationId
    if (entity === undefined)
        return fail({ kind: 'invalid', path: 'data.alertId', expected: 'a text, or data.certificationId' })
    return ok({ entity, url: dashboardUrl, status: '', entityType: alertId === undefined ? 'certification' : ALERT })
}

/** What TruthVouch asks to be changed because of an alert, as its `create_change` has it. */
interface Remediation {
    readonly alertId: string
    readonly short_description: string
    /** addresses, caused_by. */
    readonly relationship_type: string | undefined
}

const remediation = facts<Remediation>({
    alertId: text(255),
    short_description: text(),
    relationship_type: optional(text(40)),
})

export const remediationRequested: Decoder<DecodedEvent> = (body, path) => {
    const decoded = remediation(body, path)
    return decoded.ok ? ok({ entity: decoded.value.alertId, url: '', status: '', entityType: ALERT }) : decoded
}
