import { fail, ok, type Result } from '../shared/result.ts'
import { textOf } from '../shared/text.ts'
import { parseCondition, type Comparison, type Operator } from './condition.ts'
import { valueAt } from './path.ts'

/** The condition of a mapping row that cannot be read. */
export interface ConditionProblem {
    readonly kind: 'bad_condition'
    readonly condition: string
    readonly reason: string
}

/**
 * Whether a condition holds for the body of an event. As in a record query of the platform: without case, and an empty
 * value is found by nothing but the question for it. No condition holds always, an unreadable one is a problem.
 */
export function matches(condition: string, body: unknown): Result<boolean, ConditionProblem> {
    const parsed = parseCondition(condition)
    if (!parsed.ok) return fail({ kind: 'bad_condition', condition, reason: parsed.problem })
    const groups = parsed.value
    const isTrue = (comparison: Comparison): boolean => holds(comparison, body)
    return ok(groups.length === 0 || groups.some((group) => group.every((clause) => clause.some(isTrue))))
}

interface Subject {
    readonly value: unknown
    /** The value in lower case; empty for nothing. */
    readonly actual: string
    readonly wanted: string
}

/** Whether one comparison of a condition holds for a body. */
export function holds({ path, operator, value: wanted }: Comparison, body: unknown): boolean {
    const value = valueAt(body, path)
    return TESTS[operator]({ value, actual: shown(value).toLowerCase(), wanted: wanted.toLowerCase() })
}

/** A list as the platform keeps one in a field: its values behind commas. */
const shown = (value: unknown): string => (Array.isArray(value) ? value.map(textOf).join(',') : textOf(value))

type Test = (subject: Subject) => boolean

const NUMBER = /^[+-]?\d+(\.\d+)?$/
const BOOLEANS = ['true', 'false']

const isSame = ({ value, actual, wanted }: Subject): boolean =>
    actual === wanted || (typeof value === 'number' && NUMBER.test(wanted) && value === Number(wanted))

const isEmpty = ({ actual }: Subject): boolean => actual === ''
const asksForEmpty = ({ wanted }: Subject): boolean => wanted === '' || wanted === 'null'

/** Is not true: false, or nothing. */
const differs: Test = (subject) => {
    if (asksForEmpty(subject)) return !isEmpty(subject)
    if (isEmpty(subject)) return BOOLEANS.includes(subject.wanted)
    return !isSame(subject)
}

const isListed: Test = (subject) =>
    subject.wanted.split(',').some((wanted) => wanted !== '' && isSame({ ...subject, wanted }))

/** Whether the order of value and operand, below, at or above zero, is one of these. */
const ordered =
    (accepts: (order: number) => boolean): Test =>
    ({ value, actual, wanted }) =>
        actual !== '' && (wanted !== '' || typeof value === 'string') && accepts(orderOf(actual, wanted))

function orderOf(left: string, right: string): number {
    if (NUMBER.test(left) && NUMBER.test(right)) return Number(left) - Number(right)
    if (left === right) return 0
    return left < right ? -1 : 1
}

const filled =
    (accepts: (actual: string, wanted: string) => boolean): Test =>
    ({ actual, wanted }) =>
        actual !== '' && accepts(actual, wanted)

const TESTS: Readonly<Record<Operator, Test>> = {
    '=': (subject) => (asksForEmpty(subject) ? isEmpty(subject) : isSame(subject)),
    '!=': differs,
    '>': ordered((order) => order > 0),
    '>=': ordered((order) => order >= 0),
    '<': ordered((order) => order < 0),
    '<=': ordered((order) => order <= 0),
    IN: (subject) => !isEmpty(subject) && isListed(subject),
    'NOT IN': (subject) => !isEmpty(subject) && !isListed(subject),
    LIKE: filled((actual, wanted) => actual.includes(wanted)),
    'NOT LIKE': filled((actual, wanted) => !actual.includes(wanted)),
    STARTSWITH: filled((actual, wanted) => actual.startsWith(wanted)),
    ENDSWITH: filled((actual, wanted) => actual.endsWith(wanted)),
    ISEMPTY: isEmpty,
    ISNOTEMPTY: (subject) => !isEmpty(subject),
}
