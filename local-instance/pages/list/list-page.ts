import type { TableModel } from '../../dictionary/model.ts'
import type { HttpResponse } from '../../http/messages.ts'
import { parseQuery } from '../../query/parse.ts'
import type { Query } from '../../query/query.ts'
import { mayAccessTable } from '../../access/acl.ts'
import { tell } from '../messages.ts'
import { pluralLabel, tableLabel } from '../metadata/labels.ts'
import { listColumns } from '../metadata/list-columns.ts'
import { viewNamed } from '../metadata/view.ts'
import { renderPage } from '../page.tsx'
import type { PageCall } from '../page-call.ts'
import { redirectTo } from '../responses.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { encodeTerms, termsFrom, termsOf } from './filter.ts'
import { filterFields } from './filter-fields.ts'
import { listRows, toColumns } from './list-rows.ts'
import { ListView } from './list-view.tsx'
import { orderOf } from './order.ts'

/** `glide.ui.per_page` of a new instance. */
const ROWS = 20
const MOST_ROWS = 100

/** `/<table>_list.do`: the records that match `sysparm_query`. */
export function listPage(call: PageCall, model: TableModel): HttpResponse {
    const { engine, parameters } = call
    if (parameters.has('filter_field') || parameters.has('filter_order'))
        return redirectTo(filteredAddress(call, model))
    const query = readQuery(call)
    const view = viewNamed(engine, parameters.get('sysparm_view'))
    const columns = listColumns(engine, { table: model.name, view, parent: '' })
    const limit = Math.min(MOST_ROWS, wholeNumber(parameters.get('sysparm_rows'), ROWS))
    const firstRow = wholeNumber(parameters.get('sysparm_first_row'), 1)
    const found = listRows(engine, { model, query, columns, limit, offset: firstRow - 1 })
    if (found.hidden > 0) tell(engine, 'info', hiddenRows(found.hidden))
    return renderPage(call, {
        title: pluralLabel(engine, model),
        body: ListView({
            model,
            title: pluralLabel(engine, model),
            recordLabel: tableLabel(engine, model),
            mayCreate: mayAccessTable(engine, model.name, 'create'),
            query,
            sorted: orderOf(engine, query, model),
            breadcrumbs: breadcrumbs(engine, model, query),
            terms: termsOf(query),
            fields: filterFields(engine, model, query),
            columns: toColumns(engine, model, columns),
            found,
            place: { firstRow, limit, parameters },
        }),
    })
}

const hiddenRows = (count: number): string => `Number of rows removed from this list by security constraints: ${count}`

/** A query that this instance cannot read shows everything and says so. */
function readQuery({ engine, parameters }: PageCall): Query {
    try {
        return parseQuery(parameters.get('sysparm_query') ?? '')
    } catch (error) {
        tell(engine, 'error', error instanceof Error ? error.message : String(error))
        return parseQuery('')
    }
}

function filteredAddress({ engine, parameters }: PageCall, model: TableModel): string {
    const order = parseQuery(parameters.get('filter_order') ?? '').orderBy
    const query = encodeTerms(termsFrom(engine, model, parameters), order)
    return `/${model.name}_list.do?sysparm_query=${encodeURIComponent(query)}`
}

function wholeNumber(text: string | null, otherwise: number): number {
    const number = Number(text ?? otherwise)
    return Number.isInteger(number) && number > 0 ? number : otherwise
}
