import { isComparable } from '../shared/text.ts'

/** What both kinds of query share. */
export interface Query {
    addQuery(field: string, operator: string, value: string): { addOrCondition(...one: Comparison): unknown }
}

/** Field, operator, value. */
export type Comparison = [field: string, operator: string, value: string]

/** No record has it. */
const NOBODY = 'none'

/**
 * The only place where anything is compared with what the database holds: values come from payloads and addresses. One
 * that the platform would not take for itself is found nowhere.
 */
export function where(query: Query, [field, operator, value]: Readonly<Comparison>): void {
    if (isComparable(value)) query.addQuery(field, operator, value)
    else query.addQuery('sys_id', '=', NOBODY)
}

/** An encoded query that an admin wrote, as it is. */
export function whereCondition(query: { addEncodedQuery(text: string): unknown }, condition: string): void {
    if (condition !== '') query.addEncodedQuery(condition)
}

/** Where one of the fields has the value. */
export function whereAny(query: Query, [first, second]: readonly [string, string], value: string): void {
    if (isComparable(value)) query.addQuery(first, '=', value).addOrCondition(second, '=', value)
    else query.addQuery('sys_id', '=', NOBODY)
}
