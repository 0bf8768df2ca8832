import type { TableModel } from '../../dictionary/model.ts'
import type { Engine } from '../../engine.ts'
import { canonicalOperator } from '../../query/operators.ts'
import { formatQuery } from '../../query/parse.ts'
import type { Condition, Query } from '../../query/query.ts'
import { choicesOf } from '../metadata/choices.ts'
import { columnAt } from '../metadata/walk.ts'

export type Join = 'AND' | 'OR' | 'NQ'

/** One condition of a list's filter, and how it is joined to the one before. */
export interface FilterTerm extends Condition {
    readonly join: Join
}

/** Operators that a person can choose, by what they are called. */
export const OPERATORS: Readonly<Record<string, string>> = {
    '=': 'is',
    '!=': 'is not',
    LIKE: 'contains',
    'NOT LIKE': 'does not contain',
    STARTSWITH: 'starts with',
    ENDSWITH: 'ends with',
    IN: 'is one of',
    'NOT IN': 'is not one of',
    ISEMPTY: 'is empty',
    ISNOTEMPTY: 'is not empty',
    '>': 'greater than / after',
    '>=': 'at least / from',
    '<': 'less than / before',
    '<=': 'at most / until',
}

export const isWithoutValue = (operator: string): boolean => /EMPTY|ANYTHING|VALCHANGES/.test(operator)

export const termsOf = (query: Query): FilterTerm[] =>
    query.groups.flatMap((group, groupIndex) =>
        group.flatMap((clause, clauseIndex) =>
            clause.map((condition, index) => ({
                ...condition,
                join: index > 0 ? 'OR' : clauseIndex === 0 && groupIndex > 0 ? 'NQ' : 'AND',
            })),
        ),
    )

/** The encoded query of terms and the order that stays. */
export function encodeTerms(terms: readonly FilterTerm[], orderBy: Query['orderBy']): string {
    const query: Query = { groups: [[]], orderBy }
    for (const { join, field, operator, value } of terms) {
        const condition = { field, operator, value }
        const group = query.groups.at(-1)
        const clause = group?.at(-1)
        if (join === 'OR' && clause) clause.push(condition)
        else if (join === 'NQ' && group && group.length > 0) query.groups.push([[condition]])
        else group?.push([condition])
    }
    return formatQuery(query)
}

/** The terms that the filter's form sends: four lists of the same length. */
export function termsFrom(engine: Engine, model: TableModel, parameters: URLSearchParams): FilterTerm[] {
    const [joins, operators, values] = ['join', 'operator', 'value'].map((name) => parameters.getAll(`filter_${name}`))
    return parameters.getAll('filter_field').flatMap((field, index) => {
        if (!columnAt(engine, model, field)) return []
        const operator = operators?.[index] ?? '='
        const known = canonicalOperator(operator) ?? '='
        const value = isWithoutValue(known) ? '' : (values?.[index] ?? '').trim()
        return [{ join: joinOf(joins?.[index]), ...asStored(engine, model, { field, operator: known, value }) }]
    })
}

const joinOf = (text: string | undefined): Join => (text === 'OR' || text === 'NQ' ? text : 'AND')

/** What a person writes is a label: of a choice, or of the record that a reference points to. */
function asStored(engine: Engine, model: TableModel, condition: Condition): Condition {
    const found = columnAt(engine, model, condition.field)
    if (!found || condition.value === '') return condition
    const target = engine.dictionary.table(found.column.reference)
    if (target && !/^[0-9a-f]{32}$/.test(condition.value) && !condition.value.startsWith('javascript:'))
        return { ...condition, field: `${condition.field}.${target.displayColumn}` }
    const label = condition.value.toLowerCase()
    const choice = choicesOf(engine, found.model.name, found.column).find((one) => one.label.toLowerCase() === label)
    return choice ? { ...condition, value: choice.value } : condition
}
