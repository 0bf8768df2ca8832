import { instant, isObject, list, object, optional, text, type Decoder, type Invalid } from '../../shared/decode.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { DecodedEvent, Envelope } from '../platform.ts'

/** `data.case`, as AiSOC sends its cases to connectors (`_serialize_case_for_push`), with the deep link. */
interface Case {
    /** UUID. The case number looks like an incident number and is never used to find anything. */
    readonly id: string
    readonly case_number: string | undefined
    readonly title: string
    readonly description: string | undefined
    /** info, low, medium, high, critical; only the mapping gives it a meaning, and only at creation. */
    readonly severity: string
    /** new, triaged, investigating, contained, resolved, closed. */
    readonly status: string
    readonly assignee: string | undefined
    readonly url: string | undefined
}

/** The involved entities, flat: host ws-42, user alice. */
interface InvolvedEntity {
    readonly kind: string
    readonly value: string
}

/** One containment action. */
interface ContainmentAction {
    readonly name: string
    readonly target: string | undefined
    readonly outcome: string
    readonly executed_at: number | undefined
}

interface CaseData {
    readonly case: Case
    readonly entities: readonly InvolvedEntity[] | undefined
    readonly summary: string | undefined
    readonly action: ContainmentAction | undefined
}

const caseData = object<CaseData>({
    case: object<Case>({
        id: text(255),
        case_number: optional(text(255)),
        title: text(),
        description: optional(text()),
        severity: text(40),
        status: text(40),
        assignee: optional(text(255)),
        url: optional(text(1000)),
    }),
    entities: optional(list(object<InvolvedEntity>({ kind: text(255), value: text() }))),
    summary: optional(text()),
    action: optional(
        object<ContainmentAction>({
            name: text(255),
            target: optional(text()),
            outcome: text(),
            executed_at: optional(instant),
        }),
    ),
})

/** Every `case.*` event: the whole case, and what happened to it. */
export const caseEvent: Decoder<DecodedEvent> = (input, path) => {
    const decoded = object<{ readonly data: CaseData }>({ data: caseData })(input, path)
    if (!decoded.ok) return decoded
    const { id, url, status } = decoded.value.data.case
    return ok({ entity: id, url: url ?? '', status })
}

/** Kind of a thing that is no case. */
export const HONEYTOKEN = 'honeytoken'

/** A planted credential was used: `services/honeytokens/app/services/alerting.py`. */
interface HoneytokenTriggered {
    readonly honeytoken_id: string
    readonly tenant_id: string
    readonly token_type: string
    readonly token_name: string
    /** One use of the token; each is an incident of its own. */
    readonly trigger_id: string
    readonly source_ip: string | undefined
}

export const honeytokenTriggered: Decoder<DecodedEvent> = (input, path) => {
    const decoded = object<HoneytokenTriggered>({
        honeytoken_id: text(255),
        tenant_id: text(255),
        token_type: text(255),
        token_name: text(255),
        trigger_id: text(255),
        source_ip: optional(text(255)),
    })(input, path)
    if (!decoded.ok) return decoded
    return ok({ entity: decoded.value.trigger_id, url: '', status: '', entityType: HONEYTOKEN })
}

/** Case events carry `id, type, timestamp`; the honeytoken webhook calls the same facts `trigger_id, event, triggered_at`. */
export function envelope(body: unknown): Result<Envelope, Invalid> {
    if (isObject(body) && body.type === undefined && (body.event ?? body.trigger_id) !== undefined) {
        const decoded = object({ event: text(100), trigger_id: text(255), triggered_at: instant })(body, '')
        if (!decoded.ok) return decoded
        const { event, trigger_id, triggered_at } = decoded.value
        return ok({ id: trigger_id, type: event, occurredAt: triggered_at })
    }
    const decoded = object({ id: text(255), type: text(100), timestamp: instant })(body, '')
    if (!decoded.ok) return decoded
    return ok({ id: decoded.value.id, type: decoded.value.type, occurredAt: decoded.value.timestamp })
}
