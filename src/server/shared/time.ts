const INSTANT =
    /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:([Zz])|([+-])([01]\d|2[0-3]):?([0-5]\d))$/

/**
 * Milliseconds since 1970 of an ISO 8601 date and time with its offset; undefined when it is none. Parsed by hand: the
 * server engine's Date accepts fewer forms than the senders use.
 */
export function parseInstant(text: string): number | undefined {
    const match = INSTANT.exec(text)
    if (!match) return undefined
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as DateParts
    const midnight = midnightOf(year, month, day)
    // A leap second counts as the first moment after it.
    if (midnight === undefined || hour > 23 || minute > 59 || second > 60) return undefined
    const milliseconds = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3))
    return midnight + (hour * 3600 + minute * 60 + second - offsetSeconds(match)) * 1000 + milliseconds
}

/** Of `+02:00`; `Z` has none. */
function offsetSeconds(match: RegExpExecArray): number {
    const [sign, hours = '0', minutes = '0'] = match.slice(9)
    return (Number(hours) * 60 + Number(minutes)) * 60 * (sign === '-' ? -1 : 1)
}

type DateParts = [year: number, month: number, day: number, hour: number, minute: number, second: number]

/** Undefined for a date that rolls over: 31 April is no date. */
function midnightOf(year: number, month: number, day: number): number | undefined {
    const ms = Date.UTC(year, month - 1, day)
    const date = new Date(ms)
    return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? ms : undefined
}

/** `YYYY-MM-DD HH:MM:SS` in UTC, as the platform stores date-times; they hold whole seconds. */
export const toDateTime = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ')

/** Milliseconds of a stored date-time; undefined when it is empty. */
export const fromDateTime = (text: string | undefined): number | undefined =>
    text === undefined || text === '' ? undefined : parseInstant(`${text}Z`)

export const toInstant = (ms: number): string => new Date(ms).toISOString()
