/** @jsxRuntime automatic @jsxImportSource preact */
import { formatQuery } from '../../query/parse.ts'
import type { Query } from '../../query/query.ts'
import { OPERATORS, type FilterTerm } from './filter.ts'
import type { FilterField } from './filter-fields.ts'

interface FilterProps {
    readonly table: string
    readonly terms: readonly FilterTerm[]
    readonly fields: readonly FilterField[]
    readonly orderBy: Query['orderBy']
}

const NO_TERM: FilterTerm = { join: 'AND', field: '', operator: '=', value: '' }

/** The conditions as rows of a form, one of them empty for what comes next. */
export const FilterForm = ({ table, terms, fields, orderBy }: FilterProps) => (
    <details class="filter">
        <summary>Edit filter</summary>
        <form method="get" action={`/${table}_list.do`}>
            <input type="hidden" name="filter_order" value={formatQuery({ groups: [], orderBy })} />
            <div data-rows>
                {[...terms, NO_TERM].map((term, index) => (
                    <TermRow term={term} fields={fields} number={index + 1} />
                ))}
            </div>
            <div class="buttons">
                <button type="button" data-add-row>
                    Add condition
                </button>
                <button class="primary">Run filter</button>
            </div>
        </form>
    </details>
)

interface TermProps {
    readonly term: FilterTerm
    readonly fields: readonly FilterField[]
    readonly number: number
}

const TermRow = ({ term, fields, number }: TermProps) => (
    <fieldset class="term">
        <legend class="visually-hidden">Condition {number}</legend>
        <select name="filter_join" aria-label="Join">
            {[
                ['AND', 'and'],
                ['OR', 'or'],
                ['NQ', 'or all of'],
            ].map(([value, label]) => (
                <option value={value} selected={value === term.join}>
                    {label}
                </option>
            ))}
        </select>
        <select name="filter_field" aria-label="Field">
            <option value="">-- field --</option>
            {fields.map(({ path, label }) => (
                <option value={path} selected={path === term.field}>
                    {label}
                </option>
            ))}
        </select>
        <select name="filter_operator" aria-label="Operator">
            {Object.entries({ ...unusual(term.operator), ...OPERATORS }).map(([value, label]) => (
                <option value={value} selected={value === term.operator}>
                    {label}
                </option>
            ))}
        </select>
        <input name="filter_value" aria-label="Value" value={term.value} />
    </fieldset>
)

/** An operator that only a query in the address uses stays what it is. */
const unusual = (operator: string): Record<string, string> => (operator in OPERATORS ? {} : { [operator]: operator })
