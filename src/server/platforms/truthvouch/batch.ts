import { instant, isObject, list, object, text, type Decoder, type Invalid } from '../../shared/decode.ts'
import { ok, type Result } from '../../shared/result.ts'
import { textOf } from '../../shared/text.ts'

const BATCH = 'alert.batch'

interface AlertBatch {
    readonly id: string
    readonly timestamp: number
    readonly data: { readonly alerts: readonly Readonly<Record<string, unknown>>[] }
}

const anyObject: Decoder<Readonly<Record<string, unknown>>> = (input, path) =>
    isObject(input) ? ok(input) : object<Record<string, unknown>>({})(input, path)

const alertBatch = object<AlertBatch>({
    id: text(255),
    timestamp: instant,
    data: object<AlertBatch['data']>({ alerts: list(anyObject) }),
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
        data.alerts.map((alert) => ({
            id: `${id}:${textOf(alert.alertId ?? alert.alert_id)}`,
            type: 'alert.created',
            timestamp: alert.timestamp ?? body.timestamp,
            data: alert,
        })),
    )
}
