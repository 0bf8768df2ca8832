import { addMonths, DAY_MS, formatDateTime, startOfDay } from './calendar.ts'

type Unit = 'Week' | 'Month' | 'Quarter' | 'Year'
type Range = (...args: readonly unknown[]) => string

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
const STEPS: Readonly<Record<string, number>> = { Last: -1, This: 0, Next: 1 }

/** The start of the week (Monday), month, quarter or year that lies some of them away. */
function startOf(unit: Unit, now: number, away: number): number {
    const date = new Date(now)
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
    if (unit === 'Week') return startOfDay(now) - ((date.getUTCDay() + 6) % 7) * DAY_MS + away * 7 * DAY_MS
    if (unit === 'Month') return Date.UTC(year, month + away, 1)
    return unit === 'Quarter' ? Date.UTC(year, month - (month % 3) + away * 3, 1) : Date.UTC(year + away, 0, 1)
}

/** `daysAgo`, `hoursAgoStart`, `endOfThisMonth` and their like, each a UTC text; `now` is asked at each call. */
export function dateRanges(now: () => number): Readonly<Record<string, Range>> {
    const ago = (length: number) => ({
        '': (count: unknown) => formatDateTime(now() - Number(count) * length),
        Start: (count: unknown) => formatDateTime(Math.floor(now() / length) * length - Number(count) * length),
        End: (count: unknown) =>
            formatDateTime((Math.floor(now() / length) + 1) * length - Number(count) * length - 1000),
    })
    const lengths = { days: DAY_MS, hours: HOUR_MS, minutes: MINUTE_MS }
    const agos = Object.entries(lengths).flatMap(([unit, length]) =>
        Object.entries(ago(length)).map(([edge, range]): [string, Range] => [`${unit}Ago${edge}`, range]),
    )
    const calendar = (['Week', 'Month', 'Quarter', 'Year'] as const).flatMap((unit) =>
        Object.entries(STEPS).flatMap(([step, away]): [string, Range][] => [
            [`beginningOf${step}${unit}`, () => formatDateTime(startOf(unit, now(), away))],
            [`endOf${step}${unit}`, () => formatDateTime(startOf(unit, now(), away + 1) - 1000)],
        ]),
    )
    return {
        ...Object.fromEntries([...agos, ...calendar]),
        monthsAgo: (count: unknown) => formatDateTime(addMonths(now(), -Number(count))),
        quartersAgo: (count: unknown) => formatDateTime(addMonths(now(), -3 * Number(count))),
        yearsAgo: (count: unknown) => formatDateTime(addMonths(now(), -12 * Number(count))),
        yesterday: () => formatDateTime(now() - DAY_MS),
        dateGenerate,
    }
}

const EDGES: Readonly<Record<string, string>> = { start: '00:00:00', end: '23:59:59' }

const dateGenerate: Range = (date, range) => `${String(date)} ${EDGES[String(range)] ?? String(range)}`
