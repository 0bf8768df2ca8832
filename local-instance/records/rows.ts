import { quoted, type SqlRow } from '../database/statement-cache.ts'
import type { Engine } from '../engine.ts'
import type { SqlValue } from '../query/query.ts'

/** Rows of a table and of those that extend it, for the instance's own look-ups. `where` is SQL over plain columns. */
export function findRows(engine: Engine, table: string, where: string, params: readonly SqlValue[] = []): SqlRow[] {
    const model = engine.dictionary.table(table)
    if (!model) return []
    const classes =
        model.root === table
            ? ''
            : ` AND "sys_class_name" IN (${engine.dictionary
                  .family(table)
                  .map(() => '?')
                  .join(', ')})`
    const families = model.root === table ? [] : engine.dictionary.family(table)
    return engine.sql.all(`SELECT * FROM ${quoted(model.root)} WHERE (${where})${classes}`, [...params, ...families])
}
