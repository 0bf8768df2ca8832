import { mayAccessTable } from '../access/acl.ts'
import type { Engine } from '../engine.ts'
import { errorResponse, jsonResponse, type HttpRequest, type HttpResponse } from '../http/messages.ts'
import { aggregateRecords, type AggregateRow, type GroupOrder, type Wanted } from '../records/aggregate.ts'
import { displayValueOf } from '../records/display.ts'
import { beginRecord } from '../records/record.ts'
import { listQuery, mayQuery, QUERY_REFUSED } from './list-query.ts'

const PATH = /^\/api\/now(?:\/v[12])?\/stats\/([^/]+)\/?$/
const AGGREGATES = ['avg', 'max', 'min', 'sum'] as const

export const isAggregateApi = (path: string): boolean => PATH.test(path)

/** The Aggregate API: `/api/now/stats/{table}`. */
export function callAggregateApi(engine: Engine, request: HttpRequest): HttpResponse {
    const [, table = ''] = PATH.exec(request.path) ?? []
    if (request.method !== 'GET') return errorResponse(405, 'Method not allowed')
    if (!engine.dictionary.table(table)) return errorResponse(400, `Invalid table ${table}`)
    if (!mayAccessTable(engine, table, 'read'))
        return errorResponse(403, 'User Not Authorized', 'Failed API level ACL Validation')
    const parameters = new URLSearchParams(request.query)
    const query = listQuery(engine, table, parameters)
    if (!mayQuery(engine, table, query)) return QUERY_REFUSED
    const groupBy = list(parameters.get('sysparm_group_by'))
    const having = list(parameters.get('sysparm_having')).map(readHaving)
    const asked = wantedOf(parameters)
    // What is only a condition is reckoned with the others and not shown.
    const grouping = { wanted: [...asked, ...having], groupBy, orderBy: orderOf(parameters) }
    const rows = aggregateRecords(engine, table, query, grouping).filter((row) =>
        having.every((one, at) => holds(one, row.values[asked.length + at] ?? null)),
    )
    const display = parameters.get('sysparm_display_value') ?? 'false'
    const result = rows.map((row) =>
        presentRow(row, asked, (field, value) => fieldOf({ engine, table, display }, field, value)),
    )
    return jsonResponse(200, { result: groupBy.length > 0 ? result : result[0] })
}

const list = (text: string | null): string[] =>
    (text ?? '')
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean)

const wantedOf = (parameters: URLSearchParams): Wanted[] => [
    ...(parameters.get('sysparm_count') === 'true' ? [{ aggregate: 'COUNT', field: '' }] : []),
    ...AGGREGATES.flatMap((aggregate) =>
        list(parameters.get(`sysparm_${aggregate}_fields`)).map((field) => ({
            aggregate: aggregate.toUpperCase(),
            field,
        })),
    ),
]

/** `state^DESC`, `AVG^state`, `COUNT`. */
const orderOf = (parameters: URLSearchParams): GroupOrder[] =>
    list(parameters.get('sysparm_order_by')).map((text) => {
        const parts = text.split('^')
        const descending = parts.at(-1) === 'DESC'
        const [first = '', second = ''] = descending ? parts.slice(0, -1) : parts
        if (first.toUpperCase() === 'COUNT') return { aggregate: 'COUNT', field: '', descending }
        const isFigure = (AGGREGATES as readonly string[]).includes(first.toLowerCase())
        return isFigure
            ? { aggregate: first.toUpperCase(), field: second, descending }
            : { aggregate: '', field: first, descending }
    })

interface Having extends Wanted {
    readonly operator: string
    readonly value: number
}

/** `aggregate^field^operator^value`. */
function readHaving(text: string): Having {
    const [aggregate = '', field = '', operator = '', value = ''] = text.split('^')
    return { aggregate: aggregate.toUpperCase(), field, operator, value: Number(value) }
}

const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
    '=': (a, b) => a === b,
    '!=': (a, b) => a !== b,
    '>': (a, b) => a > b,
    '>=': (a, b) => a >= b,
    '<': (a, b) => a < b,
    '<=': (a, b) => a <= b,
}

const holds = ({ operator, value }: Having, figure: string | null): boolean =>
    figure !== null && (COMPARISONS[operator]?.(Number(figure), value) ?? false)

function presentRow(
    row: AggregateRow,
    wanted: readonly Wanted[],
    fieldOf: (field: string, value: string) => object,
): object {
    const stats: Record<string, unknown> = {}
    wanted.forEach(({ aggregate, field }, at) => {
        const value = row.values[at] ?? ''
        if (field === '') stats[aggregate.toLowerCase()] = value
        else stats[aggregate.toLowerCase()] = { ...(stats[aggregate.toLowerCase()] as object), [field]: value }
    })
    const groups = Object.entries(row.group).map(([field, value]) => fieldOf(field, value))
    return groups.length > 0 ? { stats, groupby_fields: groups } : { stats }
}

interface Shown {
    readonly engine: Engine
    readonly table: string
    readonly display: string
}

function fieldOf({ engine, table, display }: Shown, field: string, value: string): object {
    const model = engine.dictionary.table(table)
    if (display === 'false' || !model) return { field, value }
    const label = displayValueOf(engine, { ...beginRecord(model), values: { [field]: value || null } }, field) ?? ''
    return display === 'all' ? { field, value, display_value: label } : { field, value: label }
}
