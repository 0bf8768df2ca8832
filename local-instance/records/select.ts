import { quoted } from '../database/statement-cache.ts'
import type { Engine } from '../engine.ts'
import { parseQuery } from '../query/parse.ts'
import { compileQuery } from '../query/to-sql.ts'
import type { Query, Selection } from '../query/query.ts'
import { dynamicValue } from './dynamic-value.ts'
import { recordFromRow, type TableRecord } from './record.ts'
import { modelOfRow } from './store.ts'

export interface Page {
    readonly limit?: number | undefined
    readonly offset?: number | undefined
}

/** The records of a table that match a query. */
export function selectRecords(engine: Engine, table: string, query: Query, page: Page): TableRecord[] {
    const model = engine.dictionary.table(table)
    if (!model) return []
    const selection = selectionOf(engine, table, query)
    const order = selection.orderBy ? ` ORDER BY ${selection.orderBy}` : ''
    const limit = page.limit === undefined && page.offset === undefined ? '' : ' LIMIT ? OFFSET ?'
    const bounds = limit ? [page.limit ?? -1, page.offset ?? 0] : []
    return engine.sql
        .all(`SELECT t0.* FROM ${selection.from} WHERE ${selection.where}${order}${limit}`, [
            ...selection.params,
            ...bounds,
        ])
        .map((row) => recordFromRow(modelOfRow(engine, model, row), row))
}

export function countRecords(engine: Engine, table: string, query: Query): number {
    const selection = selectionOf(engine, table, query)
    const row = engine.sql.get(
        `SELECT COUNT(*) AS ${quoted('n')} FROM ${selection.from} WHERE ${selection.where}`,
        selection.params,
    )
    return Number(row?.n ?? 0)
}

/** Whether every part of an encoded query means something on the table; the empty query is none. */
export function isValidQuery(engine: Engine, table: string, text: string): boolean {
    if (text === '' || !engine.dictionary.table(table)) return false
    try {
        const options = { dynamic: (expression: string) => dynamicValue(engine, expression) }
        return compileQuery(table, parseQuery(text), engine.dictionary, options).dropped.length === 0
    } catch {
        return false
    }
}

/** The platform drops an invalid condition silently; we too, but the drop is logged and our tests fail on the log. */
export function selectionOf(engine: Engine, table: string, query: Query, columns: readonly string[] = []): Selection {
    const dynamic = (text: string): string => dynamicValue(engine, text)
    const selection = compileQuery(table, query, engine.dictionary, { dynamic, columns })
    for (const dropped of selection.dropped) engine.log('warn', `Dropped condition on ${table}: ${dropped}`, 'query')
    return selection
}
