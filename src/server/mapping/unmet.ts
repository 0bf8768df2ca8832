import { textOf } from '../shared/text.ts'
import { parseCondition, type Comparison } from './condition.ts'
import { holds } from './matches.ts'
import { valueAt } from './path.ts'

/** Why a condition does not hold for a body, one line a comparison that fails; empty where it holds or is unreadable. */
export function unmet(condition: string, body: unknown): readonly string[] {
    const parsed = parseCondition(condition)
    if (!parsed.ok) return []
    const groups = parsed.value
    const failing = groups.map((group) => group.filter((clause) => !clause.some((one) => holds(one, body))))
    if (failing.some((clauses) => clauses.length === 0)) return []
    return failing.flat().map((clause) => clause.map((one) => inWords(one, body)).join(' or '))
}

function inWords({ path, operator, value }: Comparison, body: unknown): string {
    const found = valueAt(body, path)
    const actual = found === undefined ? 'not in the event' : `"${textOf(found)}"`
    return `${path.join('.')} is ${actual}, not ${`${operator} ${value}`.trim()}`
}
