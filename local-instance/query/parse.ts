import { canonicalOperator, leadingOperator } from './operators.ts'
import type { Clause, Condition, Query } from './query.ts'
import { unsupportedOperator, unsupportedQuery } from './unsupported.ts'

/**
 * Reads an encoded query, as `addEncodedQuery`, `sysparm_query` and the filter of a rule carry it.
 * The result has at least one group, so that further conditions have a place to go.
 * Source of the grammar: ServiceNowDocs platform-user-interface/c_EncodedQueryStrings.md and
 * r_OpAvailableFiltersQueries.md; `^^` from GlideStringUtil.escapeQueryTermSeparator.
 */
export function parseQuery(text: string): Query {
    const query: Query = { groups: [[]], orderBy: [] }
    extendQuery(query, text)
    const groups = query.groups.filter((group) => group.length > 0)
    return { ...query, groups: groups.length > 0 ? groups : [[]] }
}

/** Adds an encoded query to one that has conditions already: a leading `^OR` binds to the last of them. */
export function extendQuery(query: Query, text: string): void {
    for (const term of splitTerms(text)) addTerm(query, term)
}

/** Writes a query as `getEncodedQuery` returns it; `parseQuery` reads the same query back. */
export function formatQuery(query: Query): string {
    const groups = query.groups.map(formatGroup).filter((group) => group !== '')
    const orders = query.orderBy.map(({ field, descending }) => `${descending ? 'ORDERBYDESC' : 'ORDERBY'}${field}`)
    return [groups.join('^NQ'), ...orders].filter((part) => part !== '').join('^')
}

/** One condition as text, for messages and as a part of an encoded query. */
export function formatCondition({ field, operator, value }: Condition): string {
    return `${field}${operator}${value.replaceAll('^', '^^')}`
}

const formatGroup = (group: readonly Clause[]): string =>
    group
        .filter((clause) => clause.length > 0)
        .map((clause) => clause.map(formatCondition).join('^OR'))
        .join('^')

/** Cuts at single carets and turns the escaped ones back. */
function splitTerms(text: string): string[] {
    const terms: string[] = []
    let term = ''
    for (const token of text.match(/\^\^|\^|[^^]+/g) ?? []) {
        if (token === '^') {
            terms.push(term)
            term = ''
        } else term += token === '^^' ? '^' : token
    }
    return [...terms, term].filter((part) => part !== '')
}

/** Column names are lower case, so an upper-case word at the start of a term can only be a keyword. */
function addTerm(query: Query, term: string): void {
    const order = /^ORDERBY(DESC)?(.*)$/s.exec(term)
    if (order) query.orderBy.push({ field: order[2] ?? '', descending: order[1] !== undefined })
    else if (term.startsWith('OR')) addAlternative(query, parseCondition(term.slice(2)))
    else if (term.startsWith('NQ')) {
        query.groups.push([])
        if (term !== 'NQ') addTerm(query, term.slice(2))
    } else if (term !== 'EQ') query.groups.at(-1)?.push([parseCondition(term)])
}

/** `a=1^b=2^ORb=3` means a = 1 and (b = 2 or b = 3): c_UsingORConditions.md, "A and (B or C)". */
function addAlternative(query: Query, condition: Condition): void {
    const group = query.groups.at(-1)
    const clause = group?.at(-1)
    if (clause) clause.push(condition)
    else group?.push([condition])
}

function parseCondition(text: string): Condition {
    const field = /^[a-z0-9_.]*/.exec(text)?.[0] ?? ''
    const rest = text.slice(field.length)
    const spelling = leadingOperator(rest)
    const operator = spelling === undefined ? undefined : canonicalOperator(spelling)
    if (spelling === undefined || operator === undefined) throw noOperator(rest, text)
    if (field === '') throw unsupportedQuery(`A condition without a field is not emulated: ${text}`)
    return { field, operator, value: rest.slice(spelling.length) }
}

function noOperator(rest: string, text: string): Error {
    const word = /^[A-Z][A-Z_]*/.exec(rest)?.[0]
    return word === undefined
        ? unsupportedQuery(`A condition without an operator is not emulated: ${text}`)
        : unsupportedOperator(word, text)
}
