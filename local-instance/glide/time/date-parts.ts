import { addMonths, dayOfWeek, daysInMonth, DAY_MS, weekOfYear } from './calendar.ts'

const DATE = (ms: number): Date => new Date(ms)
/** What a date-time says of itself, by the name of the method without its time zone. */
export const READERS: Readonly<Record<string, (ms: number) => number>> = {
    getDayOfMonth: (ms) => DATE(ms).getUTCDate(),
    getDayOfWeek: dayOfWeek,
    getDaysInMonth: daysInMonth,
    getMonth: (ms) => DATE(ms).getUTCMonth() + 1,
    getWeekOfYear: weekOfYear,
    getYear: (ms) => DATE(ms).getUTCFullYear(),
}
/** What it becomes. */
export const CHANGERS: Readonly<Record<string, (ms: number, value: number) => number>> = {
    addDays: (ms, days) => ms + days * DAY_MS,
    addWeeks: (ms, weeks) => ms + weeks * 7 * DAY_MS,
    addMonths,
    addYears: (ms, years) => addMonths(ms, years * 12),
    setDayOfMonth: (ms, day) => ms + (Math.min(day, daysInMonth(ms)) - DATE(ms).getUTCDate()) * DAY_MS,
    setMonth: (ms, month) => addMonths(ms, month - 1 - DATE(ms).getUTCMonth()),
    setYear: (ms, year) => addMonths(ms, (year - DATE(ms).getUTCFullYear()) * 12),
}
