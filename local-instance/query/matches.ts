import { operandsOf, type Dynamic } from './operands.ts'
import { formatCondition } from './parse.ts'
import type { Condition, Query } from './query.ts'
import { unsupportedOperator, unsupportedQuery } from './unsupported.ts'

/**
 * The values of a changed field before and after; undefined for a field that did not change. A journal, which stores
 * nothing in the record, gives its new entry as `to`.
 */
export type Changed = (field: string) => { from: string | null; to: string | null } | undefined

interface Subject {
    readonly condition: Condition
    /** The stored value, '' when the field is empty. */
    readonly actual: string
    readonly operands: readonly string[]
    readonly read: (field: string) => string
    readonly changed: Changed | undefined
}

type Test = (subject: Subject) => boolean

/**
 * Evaluates the filter condition of a rule against a record in memory, with case: "Filters based on string compares are
 * case-sensitive" (ServiceNowDocs business-rules-classic/c_BusinessRules.md). An empty field compares as the empty
 * text, unlike in a record query: "Encoded query includes null values with GlideFilter" (c_GlideFilterScopedAPI.md).
 */
export function matchesCondition(
    query: Query,
    read: (field: string) => string | null,
    changed?: Changed,
    dynamic: Dynamic = refuseScript,
): boolean {
    const holds = (condition: Condition): boolean => {
        const test = TESTS.get(condition.operator)
        if (!test) throw unsupportedOperator(`${condition.operator} in a filter condition`, formatCondition(condition))
        const text = (field: string): string => read(field) ?? ''
        const operands = operandsOf(condition, dynamic)
        return test({ condition, actual: text(condition.field), operands, read: text, changed })
    }
    const groups = query.groups.filter((group) => group.some((clause) => clause.length > 0))
    if (groups.length === 0) return true
    return groups.some((group) => group.every((clause) => clause.length === 0 || clause.some(holds)))
}

function refuseScript(expression: string): string {
    throw unsupportedQuery(`A script in this condition is not emulated: javascript:${expression}`)
}

const NUMBER = /^[+-]?\d+(\.\d+)?$/
const BITS: ReadonlyMap<string, string> = new Map([
    ['true', '1'],
    ['false', '0'],
])

/** Conditions say `active=true` while a record stores `1`. */
const same = (stored: string, wanted: string): boolean =>
    stored === wanted || (stored !== '' && stored === BITS.get(wanted))

function compare(left: string, right: string): number {
    if (NUMBER.test(left) && NUMBER.test(right)) return Math.sign(Number(left) - Number(right))
    if (left === right) return 0
    return left < right ? -1 : 1
}

const toOperand =
    (accepts: (order: number) => boolean): Test =>
    ({ actual, operands: [wanted = ''] }) =>
        accepts(compare(actual, wanted))

const toField =
    (accepts: (order: number) => boolean): Test =>
    ({ actual, condition, read }) => {
        if (condition.value.includes('@')) throw unsupportedOperator(condition.operator, formatCondition(condition))
        return accepts(compare(actual, read(condition.value)))
    }

const not =
    (test: Test): Test =>
    (subject) =>
        !test(subject)

const equals: Test = ({ actual, operands: [wanted = ''] }) => same(actual, wanted)
const contains: Test = ({ actual, operands: [wanted = ''] }) => actual.includes(wanted)
const listed: Test = ({ actual, operands }) => operands.some((wanted) => wanted !== '' && same(actual, wanted))
const within: Test = ({ actual, operands: [from = '', to = ''] }) =>
    compare(actual, from) >= 0 && compare(actual, to) <= 0
const empty: Test = ({ actual }) => actual === ''
const sameField = toField((order) => order === 0)

/** The change of the field; undefined when its two values are the same, for instance both empty on an insert. */
function changeOf({ changed, condition }: Subject): { from: string; to: string } | undefined {
    if (!changed) throw unsupportedOperator(`${condition.operator} without a change`, formatCondition(condition))
    const { from, to } = changed(condition.field) ?? { from: null, to: null }
    return (from ?? '') === (to ?? '') ? undefined : { from: from ?? '', to: to ?? '' }
}

const changedBetween =
    (accepts: (change: { from: string; to: string }, wanted: string) => boolean): Test =>
    (subject) => {
        const change = changeOf(subject)
        return change !== undefined && accepts(change, subject.operands[0] ?? '')
    }

const TESTS: ReadonlyMap<string, Test> = new Map(
    Object.entries<Test>({
        '=': equals,
        '!=': not(equals),
        '>': toOperand((order) => order > 0),
        '>=': toOperand((order) => order >= 0),
        '<': toOperand((order) => order < 0),
        '<=': toOperand((order) => order <= 0),
        BETWEEN: within,
        ON: within,
        NOTON: not(within),
        LIKE: contains,
        'NOT LIKE': not(contains),
        STARTSWITH: ({ actual, operands: [wanted = ''] }) => actual.startsWith(wanted),
        ENDSWITH: ({ actual, operands: [wanted = ''] }) => actual.endsWith(wanted),
        IN: listed,
        'NOT IN': not(listed),
        ISEMPTY: empty,
        EMPTYSTRING: empty,
        ISNOTEMPTY: not(empty),
        ANYTHING: () => true,
        SAMEAS: sameField,
        NSAMEAS: not(sameField),
        GT_FIELD: toField((order) => order > 0),
        LT_FIELD: toField((order) => order < 0),
        GT_OR_EQUALS_FIELD: toField((order) => order >= 0),
        LT_OR_EQUALS_FIELD: toField((order) => order <= 0),
        VALCHANGES: changedBetween(() => true),
        CHANGESFROM: changedBetween(({ from }, wanted) => same(from, wanted)),
        CHANGESTO: changedBetween(({ to }, wanted) => same(to, wanted)),
    }),
)
