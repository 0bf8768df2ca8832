import type { References } from '../hub.ts'
import { fromDateTime, toDateTime } from '../shared/time.ts'
import { findRows, type Row } from './row.ts'

/**
 * One query for each name that records go by, so that the database can go by an index: for descriptions that is the one of
 * the time. Where one of them has more than a page, the others are cut at the same time: what lies behind it comes with the
 * next page.
 */
export const recentlyChanged: References['recentlyChanged'] = (prefixes, since, marks, limit) => {
    const names = [
        ...prefixes.map((prefix) => ['correlation_id', 'STARTSWITH', `${prefix}:`] as const),
        ...marks.map((mark) => ['description', 'CONTAINS', mark] as const),
    ]
    const pages = names.map((name) =>
        findRows('task', ['sys_class_name', 'sys_updated_on'], {
            where: [name, ['sys_updated_on', '>=', toDateTime(since)]],
            orderBy: ['sys_updated_on'],
            limit,
        }),
    )
    const ends = pages.flatMap((page) => (page.length < limit ? [] : page.slice(-1).map(savedAt)))
    const end = ends.sort()[0]
    const rows = pages.flat().filter((row) => end === undefined || savedAt(row) <= end)
    return {
        records: rows.map((row) => ({ table: row.text('sys_class_name'), sysId: row.sysId })),
        until: fromDateTime(end),
    }
}

/** Sorts as text. */
const savedAt = (row: Row): string => row.text('sys_updated_on')
