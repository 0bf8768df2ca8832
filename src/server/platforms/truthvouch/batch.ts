import { anything, isObject, list, object, type Invalid } from '../../shared/decode.ts'
import { ok, type Result } from '../../shared/result.ts'
import { textOf } from '../../shared/text.ts'
import { toInstant } from '../../shared/time.ts'
import type { Envelope } from '../platform.ts'

const BATCH = 'alert.batch'

interface AlertBatch {
    readonly data: { readonly alerts: readonly unknown[] }
}

/** Each alert is judged alone: what is none of one is refused by itself, and the others are taken. */
const alertBatch = object<AlertBatch>({ data: object<AlertBatch['data']>({ alerts: list(anything) }) })

/**
 * Many new alerts in one event: each is an event of its own, under an id made of that of the batch and of its alert, so
 * that a batch that comes twice makes nothing twice. Undefined for any other event.
 */
export function parts(
    { id, type, occurredAt }: Envelope,
    body: unknown,
): Result<readonly object[], Invalid> | undefined {
    if (type !== BATCH) return undefined
    const decoded = alertBatch(body, '')
    if (!decoded.ok) return decoded
    return ok(
        decoded.value.data.alerts.map((alert) => {
            const facts = isObject(alert) ? alert : {}
            return {
                id: `${id}:${textOf(facts.alertId ?? facts.alert_id)}`,
                type: 'alert.created',
                timestamp: facts.timestamp ?? toInstant(occurredAt),
                // Asked of one of them it stands where that stands.
                ...(facts.dry_run !== undefined && { dry_run: facts.dry_run }),
                data: alert,
            }
        }),
    )
}
