import type { Column } from '../dictionary/model.ts'
import type { Engine } from '../engine.ts'
import { errorResponse, jsonResponse, type HttpResponse } from '../http/messages.ts'
import { extendQuery, parseQuery } from '../query/parse.ts'
import type { TableRecord } from '../records/record.ts'
import { selectRecords } from '../records/select.ts'
import { mayRead } from './access.ts'
import { shownAt } from './field-value.ts'
import { listColumns } from './metadata/list-columns.ts'
import { remembered } from '../records/remember.ts'
import { DEFAULT_VIEW } from './metadata/view.ts'
import type { PageCall } from './page-call.ts'

const MOST_OPTIONS = 12

/** What a reference may point to whose display value contains what was typed, for the script of a form. */
export function lookUp({ engine, parameters }: PageCall): HttpResponse {
    const [table, field] = (parameters.get('field') ?? '').split('.')
    const column = engine.dictionary.table(table ?? '')?.columns.get(field ?? '')
    const target = column && engine.dictionary.table(column.reference)
    if (!target) return errorResponse(404, 'No such reference')
    const query = parseQuery(qualifierOf(engine, column))
    const typed = { field: target.displayColumn, operator: 'LIKE', value: (parameters.get('text') ?? '').trim() }
    if (typed.value) for (const group of query.groups) group.push([typed])
    extendQuery(query, `ORDERBY${target.displayColumn}`)
    const found = selectRecords(engine, target.name, query, { limit: MOST_OPTIONS })
    const options = found.filter((record) => mayRead(engine, record)).map((record) => toOption(engine, record))
    return jsonResponse(200, { options }, { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
}

/** Beside its display value, what a list shows next. */
function toOption(engine: Engine, record: TableRecord): Record<string, string> {
    const { name, displayColumn } = record.model
    const columns = listColumns(engine, { table: name, view: DEFAULT_VIEW, parent: '' })
    return {
        value: record.values.sys_id ?? '',
        label: shownAt(engine, record, displayColumn).text,
        detail: shownAt(engine, record, columns.find((path) => path !== displayColumn) ?? '').text,
    }
}

/** The fixed conditions on what a reference may point to; those that a script makes are not asked. */
const qualifierOf = (engine: Engine, { table, name }: Column): string =>
    remembered(engine, `qualifier:${table}.${name}`, () => {
        const sql = `SELECT "reference_qual" FROM "sys_dictionary" WHERE "name" = ? AND "element" = ?`
        const qualifier = String(engine.sql.get(sql, [table, name])?.reference_qual ?? '')
        // `roles=itil` asks for users with that role, which no column of theirs holds.
        return /^javascript:|(^|\^)roles/.test(qualifier) ? '' : qualifier
    })
