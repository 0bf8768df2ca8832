import type { Headers } from '../platforms/platform.ts'
import { isObject } from '../shared/decode.ts'
import { toInstant } from '../shared/time.ts'

/**
 * A body with what a Standard Webhook says in its headers: its id and, where nothing names a time, that of the try. What
 * the body says itself comes first. Its `data` stands at the top as well, where flat platforms look. Undefined when it
 * is none.
 */
export function withWebhookFacts(body: unknown, headers: Headers): object | undefined {
    const id = headers('webhook-id')
    if (id === undefined || !isObject(body)) return undefined
    const seconds = headers('webhook-timestamp') ?? ''
    const timestamp = /^\d{1,11}$/.test(seconds) ? toInstant(Number(seconds) * 1000) : undefined
    // The data has a type of its own sometimes: that of the thing, not of the event.
    return { timestamp, ...spread(body.data), type: undefined, id, ...body }
}

/** The members of an object; of anything else none. */
export const spread = (data: unknown): object => (isObject(data) ? data : {})
