import { gs, GlideRecord } from '@servicenow/glide'
import { toDateTime } from '../shared/time.ts'
import { findRows } from './row.ts'
import { where, whereCondition } from './where.ts'

/** The records of a table, made in a time, that our own rule for new ones lets through; what it says is for admins to edit. */
export function letThrough(table: string, from: number, until: number): readonly string[] {
    const rules = findRows('sys_script', ['filter_condition'], {
        where: [
            ['collection', '=', table],
            ['sys_scope.scope', '=', gs.getCurrentScopeName()],
            ['action_insert', '=', 'true'],
            ['active', '=', 'true'],
        ],
    })
    const found = rules
        .flatMap((rule) => alternatives(rule.text('filter_condition')))
        .flatMap((condition) => {
            const record = new GlideRecord(table)
            // What names an unknown field would be dropped, and everything let through.
            if (condition !== '' && !record.isValidEncodedQuery(condition)) return []
            where(record, ['sys_created_on', '>=', toDateTime(from)])
            where(record, ['sys_created_on', '<=', toDateTime(until)])
            whereCondition(record, condition)
            record.query()
            const ids: string[] = []
            while (record.next()) ids.push(record.getUniqueValue())
            return ids
        })
    return [...new Set(found)]
}

/** Each is a query of its own: a time would count for the last one only. */
const alternatives = (condition: string): readonly string[] => condition.replace(/\^EQ$/, '').split('^NQ')
