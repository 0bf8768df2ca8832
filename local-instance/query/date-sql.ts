import type { Dynamic } from './operands.ts'
import type { Condition } from './query.ts'
import type { Located } from './table-scope.ts'

/** How many characters of a date-time text a unit compares. */
const LENGTHS: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10, hour: 13, minute: 16 }
/** Units in a day. */
const PARTS: Readonly<Record<string, number>> = { week: 1 / 7, day: 1, hour: 24, minute: 1440 }
/** The method of gs that reckons the unit back, and how many of its own the unit holds. */
const AGO: Readonly<Record<string, readonly [method: string, times: number]>> = {
    minute: ['minutesAgo', 1],
    hour: ['hoursAgo', 1],
    day: ['daysAgo', 1],
    week: ['daysAgo', 7],
    month: ['monthsAgo', 1],
    quarter: ['monthsAgo', 3],
    year: ['monthsAgo', 12],
}

/** The time that `@hour@ago@1` names; undefined when it says something else. */
export function relativeTime({ value }: Condition, dynamic: Dynamic): string | undefined {
    const [, unit = '', direction = '', count = ''] = value.split('@')
    const known = AGO[unit]
    if (!known || !/^\d+$/.test(count) || !['ago', 'ahead'].includes(direction)) return undefined
    const [method, times] = known
    return dynamic(`gs.${method}(${Number(count) * times * (direction === 'ago' ? 1 : -1)})`)
}

/** `dueSAMEASother@day`: two date-times as far as the unit goes; undefined for other units. */
export function sameUnitSql(left: Located, right: Located, unit: string): readonly [string, string] | undefined {
    const length = LENGTHS[unit]
    return length === undefined
        ? undefined
        : [`substr(${left.sql}, 1, ${length})`, `substr(${right.sql}, 1, ${length})`]
}

/**
 * `dueMORETHANother@day@before@1`: how many units the first field lies before (or after) the second, days without their
 * time; undefined for other units.
 */
export function distanceSql(left: Located, right: Located, unit: string, direction: string): string | undefined {
    const parts = PARTS[unit]
    if (parts === undefined) return undefined
    const time = ({ sql }: Located): string => `julianday(${unit === 'day' ? `substr(${sql}, 1, 10)` : sql})`
    const [from, to] = direction === 'before' ? [left, right] : [right, left]
    return `round((${time(to)} - ${time(from)}) * ${parts}, 6)`
}
