import { quoted, type Sql } from '../database/statement-cache.ts'
import { buildDictionary, type DictionaryRow } from './load.ts'
import type { Dictionary } from './model.ts'

/** Only what `buildDictionary` reads: the rows are wide, and there are thousands. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
    sys_db_object: ['sys_id', 'name', 'label', 'super_class', 'sys_scope'],
    sys_dictionary: [
        ...['name', 'element', 'internal_type', 'active', 'column_label', 'max_length', 'default_value', 'mandatory'],
        ...['read_only', 'reference', 'choice', 'choice_table', 'choice_field', 'display'],
    ],
    sys_dictionary_override: [
        ...['name', 'element', 'default_value_override', 'default_value', 'mandatory_override', 'mandatory'],
        ...['read_only_override', 'read_only'],
    ],
}

const rowsOf = (sql: Sql, table: string): DictionaryRow[] =>
    sql.all(`SELECT ${(COLUMNS[table] ?? []).map(quoted).join(', ')} FROM ${quoted(table)}`)

/** The dictionary as its rows stand in the database now. */
export const readDictionary = (sql: Sql): Dictionary =>
    buildDictionary(rowsOf(sql, 'sys_db_object'), rowsOf(sql, 'sys_dictionary'), rowsOf(sql, 'sys_dictionary_override'))

/** The dictionary of a worker, read again when the metadata has a new generation. */
export function cachedDictionary(sql: Sql, currentGeneration: () => number): () => Dictionary {
    let generation = -1
    let dictionary: Dictionary | undefined
    return () => {
        const current = currentGeneration()
        if (!dictionary || current !== generation) {
            // A statement prepared before another worker added a column would leave that column out once more.
            sql.forget()
            dictionary = readDictionary(sql)
            generation = current
        }
        return dictionary
    }
}
