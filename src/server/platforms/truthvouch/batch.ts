import { instant, isObject, list, object, text, type Decoder, type Invalid } from '../../shared/decode.ts'
import { ok, type Result } from '../../shared/result.ts'
import { textOf } from '../../shared/text.ts'

const BATCH = 'alert.batch'

interface AlertBatch {
    readonly id: string
    readonly timestamp: number
    readonly data: { readonly alerts: readonly unknown[] }
}

/** Each alert is judged alone: what is none of one is refused by itself, and the others are taken. */
const anything: Decoder<unknown> = (input) => ok(input)

const alertBatch = object<AlertBatch>({
    id: text(255),
    timestamp: instant,
    data: object<AlertBatch['data']>({ alerts: list(anything) }),
})

/**
 * Many new alerts in one event: each is an event of its own, under an id made of that of the batch and of its alert, so
 * that a batch that comes twice makes nothing twice. Undefined for any other event.
 */
export function parts(body: unknown): Result<readonly object[], Invalid> | undefined {
    if (!isObject(body) || (body.type ?? body.event_type) !== BATCH) return undefined
    const decoded = alertBatch(body, '')
    if (!decoded.ok) return decoded
    const { id, data } = decoded.value
    return ok(
        data.alerts.map((alert) => {
            const facts = isObject(alert) ? alert : {}
            return {
                id: `${id}:${textOf(facts.alertId ?? facts.alert_id)}`,
                type: 'alert.created',
                timestamp: facts.timestamp ?? body.timestamp,
                data: alert,
            }
        }),
    )
}
