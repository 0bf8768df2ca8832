import type { Dictionary } from '../dictionary/model.ts'
import type { TableRecord, Values } from './record.ts'

/**
 * Fills the calculated columns that the baseline defines with a script: a closed list that says in code what those
 * scripts say. Calculated columns of other tables are refused when they are defined.
 */
export function applyCalculated(dictionary: Dictionary, record: TableRecord): void {
    for (const [table, calculate] of Object.entries(CALCULATIONS))
        if (dictionary.family(table).includes(record.model.name)) calculate(record.values)
}

const CALCULATIONS: Readonly<Record<string, (values: Values) => void>> = {
    sys_user: nameOfUser,
    task: (values) => void (values.task_effective_number = values.number ?? null),
}

/** First and last name make the name; a name alone is taken apart into the two. */
function nameOfUser(values: Values): void {
    if (!values.first_name && !values.last_name && values.name) {
        const [first = '', ...others] = values.name.split(' ')
        values.first_name = others.length > 0 ? first : null
        values.last_name = others.join(' ') || first
    }
    values.name = [values.first_name, values.last_name].filter(Boolean).join(' ') || null
}
