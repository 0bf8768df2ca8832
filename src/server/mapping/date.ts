import { parseInstant } from '../shared/time.ts'

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'].concat([
    'October',
    'November',
    'December',
])

/** The last moment that a date can be. */
const MAX_MS = 8.64e15
const DAY_MS = 86_400_000

/**
 * A moment in the format of Liquid's `date` filter, in UTC; undefined when the value is no moment. Whole numbers are
 * seconds since 1970; a text without offset is UTC, as the platform writes its own.
 */
export function formatDate(value: unknown, format: string): string | undefined {
    const ms = momentOf(value)
    if (ms === undefined) return undefined
    const date = new Date(ms)
    return format.replace(/%([-_0^]*)(\d{0,2})([a-zA-Z%])/g, (all, flags: string, width: string, name: string) => {
        const conversion = CONVERSIONS[name]
        return conversion ? padded(conversion(date), conversionOf(name, flags, Number(width))) : all
    })
}

function momentOf(value: unknown): number | undefined {
    if (typeof value === 'number') return within(value * 1000)
    if (typeof value !== 'string') return undefined
    if (/^\d+$/.test(value)) return within(Number(value) * 1000)
    const dateOnly = /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00` : value
    return parseInstant(dateOnly) ?? parseInstant(`${dateOnly}Z`)
}

const within = (ms: number): number | undefined => (Math.abs(ms) <= MAX_MS ? ms : undefined)

const month = (date: Date): string => MONTHS[date.getUTCMonth()] ?? ''
const shortMonth = (date: Date): string => month(date).slice(0, 3)
const hour12 = (date: Date): number => date.getUTCHours() % 12 || 12
const dayOfYear = (date: Date): number => Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0)) / DAY_MS) + 1

/** What `%` and a letter stand for. Others than these stay as they are. */
const CONVERSIONS: Readonly<Record<string, (date: Date) => string | number>> = {
    a: (date) => (DAYS[date.getUTCDay()] ?? '').slice(0, 3),
    A: (date) => DAYS[date.getUTCDay()] ?? '',
    b: shortMonth,
    B: month,
    d: (date) => date.getUTCDate(),
    e: (date) => date.getUTCDate(),
    h: shortMonth,
    H: (date) => date.getUTCHours(),
    I: hour12,
    j: dayOfYear,
    k: (date) => date.getUTCHours(),
    l: hour12,
    L: (date) => date.getUTCMilliseconds(),
    m: (date) => date.getUTCMonth() + 1,
    M: (date) => date.getUTCMinutes(),
    p: (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
    P: (date) => (date.getUTCHours() < 12 ? 'am' : 'pm'),
    s: (date) => Math.floor(date.getTime() / 1000),
    S: (date) => date.getUTCSeconds(),
    u: (date) => date.getUTCDay() || 7,
    w: (date) => date.getUTCDay(),
    y: (date) => ((date.getUTCFullYear() % 100) + 100) % 100,
    Y: (date) => date.getUTCFullYear(),
    z: () => '+0000',
    '%': () => '%',
}

const WIDTHS: Readonly<Record<string, number>> = {
    j: 3,
    L: 3,
    Y: 4,
    a: 0,
    A: 0,
    b: 0,
    h: 0,
    B: 0,
    p: 0,
    P: 0,
    s: 0,
    u: 0,
}
const WITHOUT_WIDTH = 'wz%'
const PADDED_WITH_BLANKS = 'aAbBeklpP'

interface Padding {
    readonly width: number
    readonly character: string
    readonly isUpper: boolean
}

function conversionOf(name: string, flags: string, width: number): Padding {
    const own = WITHOUT_WIDTH.includes(name) ? 0 : (WIDTHS[name] ?? 2)
    const character = PADDED_WITH_BLANKS.includes(name) ? ' ' : '0'
    return {
        width: flags.includes('-') ? 0 : width || own,
        character: flags.includes('_') ? ' ' : flags.includes('0') ? '0' : character,
        isUpper: flags.includes('^'),
    }
}

function padded(value: string | number, { width, character, isUpper }: Padding): string {
    const text = isUpper ? String(value).toUpperCase() : String(value)
    if (character === '0' && text.startsWith('-')) return `-${text.slice(1).padStart(width - 1, '0')}`
    return text.padStart(width, character)
}
