import type { TableModel } from '../../dictionary/model.ts'
import type { Engine } from '../../engine.ts'
import type { Query } from '../../query/query.ts'
import { displayValueOf } from '../../records/display.ts'
import { beginRecord } from '../../records/record.ts'
import { columnLabel } from '../metadata/labels.ts'
import { columnAt } from '../metadata/walk.ts'
import { encodeTerms, isWithoutValue, OPERATORS, termsOf, type FilterTerm } from './filter.ts'

export interface Breadcrumb {
    readonly text: string
    /** The query up to and with this condition. */
    readonly query: string
}

/** The conditions of a list in words, each leading to the list with those up to it. */
export function breadcrumbs(engine: Engine, model: TableModel, query: Query): Breadcrumb[] {
    const terms = termsOf(query)
    return terms.map((term, index) => ({
        text: (index === 0 ? '' : JOINS[term.join]) + inWords(engine, model, term),
        query: encodeTerms(terms.slice(0, index + 1), query.orderBy),
    }))
}

const JOINS = { AND: '', OR: 'or ', NQ: 'or all of: ' } as const

function inWords(engine: Engine, model: TableModel, { field, operator, value }: FilterTerm): string {
    const label = fieldInWords(engine, model, field)
    const verb = operator === '=' ? '=' : (OPERATORS[operator] ?? operator)
    if (isWithoutValue(operator)) return `${label} ${verb}`
    return `${label} ${verb} ${valueInWords(engine, model, field, value) || '(empty)'}`
}

function fieldInWords(engine: Engine, model: TableModel, path: string): string {
    const steps = path.split('.').map((_, index, parts) => columnAt(engine, model, parts.slice(0, index + 1).join('.')))
    return steps.map((step) => (step ? columnLabel(engine, step.model.name, step.column) : path)).join(': ')
}

function valueInWords(engine: Engine, model: TableModel, path: string, value: string): string {
    const found = columnAt(engine, model, path)
    if (!found) return value
    const one = (text: string): string => {
        const record = { ...beginRecord(found.model), values: { [found.column.name]: text } }
        return displayValueOf(engine, record, found.column.name) ?? text
    }
    return found.column.type === 'boolean' ? value : value.split(',').map(one).join(', ')
}
