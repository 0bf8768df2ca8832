import { formatCondition } from './parse.ts'
import type { Condition } from './query.ts'
import { unsupportedQuery } from './unsupported.ts'

/** Evaluates the script of a `javascript:` value; the argument is the text after that word. */
export type Dynamic = (expression: string) => string

const SCRIPT = 'javascript:'
const NO_VALUE = 'NULL'

/**
 * The values that a condition compares with: two for BETWEEN, ON and NOTON (the label of the period is not one), all
 * of a list, one for every other operator.
 */
export function operandsOf(condition: Condition, dynamic: Dynamic): string[] {
    const resolve = (text: string): string => (text.startsWith(SCRIPT) ? dynamic(text.slice(SCRIPT.length)) : text)
    const { operator, value } = condition
    if (operator === 'IN' || operator === 'NOT IN') return resolve(value).split(',')
    if (operator === 'BETWEEN') return pieces(condition, 2).map(resolve)
    if (operator === 'ON' || operator === 'NOTON') return pieces(condition, 3).slice(1).map(resolve)
    return [withoutNull(operator, resolve(value))]
}

/** There is no documented escape for `@`, so any other number of pieces has no certain meaning. */
function pieces(condition: Condition, count: number): string[] {
    const parts = condition.value.split('@')
    if (parts.length !== count)
        throw unsupportedQuery(`${condition.operator} needs ${count} values: ${formatCondition(condition)}`)
    return parts
}

/** `assigned_to=NULL` asks for an empty field: examples in fluent-flow-api.md (`=NULL`, `!=NULL`) and c_GlideRecordAPI.md (`type=null`). */
function withoutNull(operator: string, value: string): string {
    return (operator === '=' || operator === '!=') && value.toUpperCase() === NO_VALUE ? '' : value
}
