import { instant, isObject, name, optional, text, type Decoder, type Invalid } from '../../shared/decode.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { DecodedEvent, Envelope, EventDefinition, Headers, Layout } from '../platform.ts'
import { factAt, readLayout } from './layout.ts'

/** The facts of an event, wherever the connection says that they stand. */
export function envelope(body: unknown, headers: Headers, layout: Layout): Result<Envelope, Invalid> {
    const places = readLayout(layout)
    if (!places.ok) return places
    const { id, type, time } = places.value
    const eventId = name(255)(factAt(id, body, headers), id.text)
    if (!eventId.ok) return eventId
    const eventType = text(100)(factAt(type, body, headers), type.text)
    if (!eventType.ok) return eventType
    const occurredAt = moment(factAt(time, body, headers), time.text)
    return occurredAt.ok ? ok({ id: eventId.value, type: eventType.value, occurredAt: occurredAt.value }) : occurredAt
}

/** Whatever its type: the mapping rows decide what it does. */
export const otherEvents = (headers: Headers, layout: Layout): EventDefinition => ({
    rank: 1,
    decode: (body) => content(body, headers, layout),
})

function content(body: unknown, headers: Headers, layout: Layout): Result<DecodedEvent, Invalid> {
    const places = readLayout(layout)
    if (!places.ok) return places
    const { entity, url, status } = places.value
    const entityId = name(255)(factAt(entity, body, headers), entity.text)
    if (!entityId.ok) return entityId
    const link = optional(text(1000))(factAt(url, body, headers), url.text)
    if (!link.ok) return link
    const word = optional(name(100))(factAt(status, body, headers), status.text)
    return word.ok ? ok({ entity: entityId.value, url: link.value ?? '', status: word.value ?? '' }) : word
}

/** Conditions and templates find what the connection calls the data as `data`, whatever else there is. */
export function arranged(body: unknown, layout: Layout): unknown {
    const places = readLayout(layout)
    if (!places.ok || places.value.data.text === '') return body
    const data = factAt(places.value.data, body, () => undefined)
    return isObject(body) ? { ...body, data } : { data }
}

/** The end of the year 9999: what is later is no time of an event. */
const LAST_MS = 253_402_300_799_999
/** In milliseconds the year 1973, in seconds the year 5138. */
const FIRST_MS = 100_000_000_000

/** A date and time, or a number since 1970: of seconds, or of milliseconds where it is too large for that. */
const moment: Decoder<number> = (input, path) => {
    const digits = typeof input === 'string' && /^\d{1,15}$/.test(input) ? Number(input) : input
    if (typeof digits !== 'number') return instant(input, path)
    const ms = digits >= FIRST_MS ? digits : digits * 1000
    if (ms >= 0 && ms <= LAST_MS) return ok(Math.floor(ms))
    return fail({ kind: 'invalid', path, expected: 'a date and time, or seconds or milliseconds since 1970' })
}
