/** Dates as the platform's scripts reckon with them: milliseconds since 1970, in UTC. */

const INTERNAL = 'yyyy-MM-dd HH:mm:ss'

/** "the system attempts to match it to one of the following formats in this order" (c_GlideDateTimeScoped.md). */
const FORMATS = [
    ...[INTERNAL, 'MM/dd/yyyy HH:mm:ss', 'MM-dd-yyyy HH:mm:ss', 'MM-dd-yyyy HH:mm', 'MM-dd-yyyy', 'MM/dd/yyyy'],
    ...[
        'dd-MM-yyyy HH:mm:ss',
        'dd-MM-yyyy HH.mm.ss',
        'dd-MM-yyyy HH.mm',
        'dd-MM-yy HH.mm.ss',
        'dd/MM/yyyy',
        'dd-MM-yyyy',
    ],
    ...['yyyy-MM-dd HH:mm', 'yyyy-MM-dd', 'dd.MM.yyyy HH:mm:ss', 'dd.MM.yyyy HH.mm.ss', 'dd.MM.yyyy hh:mm:ss a'],
    ...['dd.MM.yyyy hh.mm.ss a', 'dd.MM.yyyy'],
]

const TOKEN = /yyyy|yy|MM|dd|HH|hh|mm|ss|a/g
const DIGITS: Readonly<Record<string, string>> = { yyyy: '(\\d{4})', a: '([AaPp][Mm])' }

/** Undefined when the text has none of the known formats. */
export function parseDateTime(text: string): number | undefined {
    for (const format of FORMATS) {
        const found = parseAs(text.trim(), format)
        if (found !== undefined) return found
    }
    return undefined
}

/** Undefined when the text does not have the format or names no day of the calendar. */
export function parseAs(text: string, format: string): number | undefined {
    const tokens = format.match(TOKEN) ?? []
    const quoted = format.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    const match = new RegExp(`^${quoted.replace(TOKEN, (token) => DIGITS[token] ?? '(\\d{1,2})')}$`).exec(text)
    if (!match) return undefined
    const parts = new Map(tokens.map((token, index) => [token, match[index + 1] ?? '']))
    const number = (token: string, otherwise = 0): number => Number(parts.get(token) ?? otherwise)
    const year = parts.has('yyyy') ? number('yyyy') : 2000 + number('yy')
    const [month, day] = [number('MM', 1) - 1, number('dd', 1)]
    const half = /p/i.test(parts.get('a') ?? '') ? 12 : 0
    const hours = parts.has('hh') ? (number('hh') % 12) + half : number('HH')
    const ms = Date.UTC(year, month, day, hours, number('mm'), number('ss'))
    const date = new Date(ms)
    return date.getUTCMonth() === month && date.getUTCDate() === day && hours < 24 ? ms : undefined
}

export function formatDateTime(ms: number, format: string = INTERNAL): string {
    const date = new Date(ms)
    const two = (number: number): string => String(number).padStart(2, '0')
    const values: Readonly<Record<string, string>> = {
        yyyy: String(date.getUTCFullYear()).padStart(4, '0'),
        yy: two(date.getUTCFullYear() % 100),
        MM: two(date.getUTCMonth() + 1),
        dd: two(date.getUTCDate()),
        HH: two(date.getUTCHours()),
        hh: two(date.getUTCHours() % 12 || 12),
        mm: two(date.getUTCMinutes()),
        ss: two(date.getUTCSeconds()),
        a: date.getUTCHours() < 12 ? 'AM' : 'PM',
    }
    return format.replace(TOKEN, (token) => values[token] ?? token)
}

export const DAY_MS = 86_400_000

/** The last day of a month stays one: 31 January and a month is 28 February. */
export function addMonths(ms: number, months: number): number {
    const date = new Date(ms)
    const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + Math.trunc(months), 1)
    const day = Math.min(date.getUTCDate(), daysInMonth(first))
    return first + (day - 1) * DAY_MS + (((ms % DAY_MS) + DAY_MS) % DAY_MS)
}

export function daysInMonth(ms: number): number {
    const date = new Date(ms)
    return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
}

/** Monday is 1, Sunday 7. */
export const dayOfWeek = (ms: number): number => new Date(ms).getUTCDay() || 7

/** "All weeks begin on Sunday. The first week of the year is the week that contains at least one day of the new year." */
export function weekOfYear(ms: number): number {
    const weekEnd = startOfDay(ms) + (6 - new Date(ms).getUTCDay()) * DAY_MS
    const newYear = Date.UTC(new Date(weekEnd).getUTCFullYear(), 0, 1)
    return Math.floor((weekEnd - newYear) / DAY_MS / 7) + 1
}

export const startOfDay = (ms: number): number => Math.floor(ms / DAY_MS) * DAY_MS
