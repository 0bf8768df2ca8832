import { remembering } from '../shared/remembering.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { parsePath, type Path } from './path.ts'

export type Operator =
    | '='
    | '!='
    | '>'
    | '>='
    | '<'
    | '<='
    | 'IN'
    | 'NOT IN'
    | 'LIKE'
    | 'NOT LIKE'
    | 'STARTSWITH'
    | 'ENDSWITH'
    | 'ISEMPTY'
    | 'ISNOTEMPTY'

export interface Comparison {
    readonly path: Path
    readonly operator: Operator
    readonly value: string
}

/** One of the groups has to hold, in a group every clause, of a clause one comparison: `a^ORb^c^NQd` = (a|b)&c | d. */
export type Condition = readonly (readonly (readonly Comparison[])[])[]

const OPERATORS: readonly Operator[] = [
    ...(['=', '!=', '>', '>=', '<', '<=', 'IN', 'NOT IN', 'LIKE', 'NOT LIKE'] as const),
    ...(['STARTSWITH', 'ENDSWITH', 'ISEMPTY', 'ISNOTEMPTY'] as const),
]

/** Of the platform, but not of events; they are listed so that none is read as another with an odd value. */
const UNKNOWN = [
    ...['BETWEEN', 'CONTAINS', 'DOES NOT CONTAIN', 'INSTANCEOF', 'IN_HIERARCHY', 'SAMEAS', 'NSAMEAS', 'ANYTHING'],
    ...['EMPTYSTRING', 'VALCHANGES', 'CHANGESFROM', 'CHANGESTO', 'GT_FIELD', 'LT_FIELD', 'GT_OR_EQUALS_FIELD'],
    ...['LT_OR_EQUALS_FIELD', 'DYNAMIC', 'MATCH_PAT', 'MATCH_RGX', 'RELATIVEGT', 'RELATIVELT', 'NOTON', 'ON'],
    ...['NOTLIKE', 'ORDERBY'],
]

const LONGEST_FIRST: readonly string[] = [...OPERATORS, ...UNKNOWN].sort((a, b) => b.length - a.length)

type Groups = Comparison[][][]

/** Reads an encoded query as admins know it, or says what it cannot read. The empty text has no group. */
export const parseCondition = remembering((text: string): Result<Condition, string> => {
    if (text.trim() === '') return ok([])
    const groups: Groups = [[]]
    for (const term of termsOf(text.trim())) {
        const problem = addTerm(groups, term)
        if (problem !== undefined) return fail(problem)
    }
    // A part without a condition would hold for every event.
    return groups.every((group) => group.length > 0) ? ok(groups) : fail('a part of it has no condition')
})

/** What is wrong with the term; undefined = nothing, and it is in its place. */
function addTerm(groups: Groups, term: string): string | undefined {
    if (term === '' || term === 'EQ') return undefined
    if (term.startsWith('NQ')) {
        groups.push([])
        return addTerm(groups, term.slice(2))
    }
    const isAlternative = /^OR(?!DERBY)/.test(term)
    const comparison = parseComparison(isAlternative ? term.slice(2) : term)
    if (!comparison.ok) return comparison.problem
    const group = groups[groups.length - 1] ?? []
    const clause = isAlternative ? group[group.length - 1] : undefined
    if (clause) clause.push(comparison.value)
    else group.push([comparison.value])
    return undefined
}

/** Cuts at single carets and turns the escaped ones back. */
function termsOf(text: string): readonly string[] {
    const terms = ['']
    for (const token of text.match(/\^\^|\^|[^^]+/g) ?? []) {
        if (token === '^') terms.push('')
        else terms[terms.length - 1] += token === '^^' ? '^' : token
    }
    return terms.filter((term) => term !== '')
}

function parseComparison(term: string): Result<Comparison, string> {
    const [name, rest] = splitAtOperator(term)
    const operator = operatorAt(rest, 0)
    if (operator === undefined) return fail(`${term} has no operator`)
    if (!isKnown(operator)) return fail(`there is no operator ${operator} for events`)
    const path = name === name.trim() ? parsePath(name) : undefined
    if (!path) return fail(`${term} does not begin with a path`)
    const value = rest.slice(operator.length)
    const problem = problemOf(operator, value)
    return problem === undefined ? ok({ path, operator, value }) : fail(`${problem}: ${term}`)
}

function problemOf(operator: Operator, value: string): string | undefined {
    if (operator.startsWith('IS') && value !== '') return `${operator} takes no value`
    return value.startsWith('javascript:') ? 'a condition is data and runs no script' : undefined
}

/** The first operator counts. A name of capitals that spell one stands in brackets: `data["ORIGIN"]=scanner`. */
function splitAtOperator(term: string): readonly [name: string, rest: string] {
    for (let index = 0; index < term.length; index++) {
        if (term.charAt(index) === '[') index = Math.max(index, term.indexOf(']', index))
        if (operatorAt(term, index) !== undefined) return [term.slice(0, index), term.slice(index)]
    }
    return [term, '']
}

const operatorAt = (text: string, index: number): string | undefined =>
    LONGEST_FIRST.find((operator) => text.startsWith(operator, index))

const isKnown = (operator: string): operator is Operator => (OPERATORS as readonly string[]).includes(operator)
