import { demandTableAccess, type TableOperation } from '../../access/scope-access.ts'
import type { Engine } from '../../engine.ts'
import type { TableModel } from '../../dictionary/model.ts'
import { selectRecords } from '../../records/select.ts'
import { beginRecord, type TableRecord } from '../../records/record.ts'
import { canonicalOperator } from '../../query/operators.ts'
import { extendQuery, formatQuery } from '../../query/parse.ts'
import type { Clause, Query } from '../../query/query.ts'
import { notEmulated } from '../../engine.ts'

const DOCUMENTED = [
    '=',
    '!=',
    '>',
    '>=',
    '<',
    '<=',
    'IN',
    'NOT IN',
    'STARTSWITH',
    'ENDSWITH',
    'CONTAINS',
    'DOES NOT CONTAIN',
    'INSTANCEOF',
]

/** What `addQuery` returns: more conditions for the same clause. */
class QueryCondition {
    readonly clause: Clause
    constructor(clause: Clause) {
        this.clause = clause
    }
    addOrCondition(field: string, operatorOrValue: unknown, value?: unknown): QueryCondition {
        this.clause.push(condition(field, operatorOrValue, value))
        return this
    }
}

/** The query side of GlideRecord: conditions, order, limit, cursor. */
export class RecordQuery {
    readonly engine: Engine
    readonly scope: string
    readonly tableName: string
    readonly model: TableModel | undefined
    record: TableRecord | undefined
    /** Set by who wraps it: the record that a reference of it points to. */
    referenced: ((name: string) => object | undefined) | undefined
    #query: Query = { groups: [[]], orderBy: [] }
    #limit: number | undefined
    #offset = 0
    #rows: TableRecord[] = []
    #position = -1

    constructor(engine: Engine, scope: string, tableName: string) {
        this.engine = engine
        this.scope = scope
        this.tableName = tableName
        this.model = engine.dictionary.table(tableName)
        this.record = this.model && beginRecord(this.model)
    }

    addQuery(field: string, operatorOrValue?: unknown, value?: unknown): QueryCondition {
        if (operatorOrValue === undefined) return this.addEncodedQuery(field)
        const clause: Clause = [condition(field, operatorOrValue, value)]
        this.#lastGroup().push(clause)
        return new QueryCondition(clause)
    }
    addNullQuery(field: string): QueryCondition {
        return this.addQuery(field, 'ISEMPTY', '')
    }
    addNotNullQuery(field: string): QueryCondition {
        return this.addQuery(field, 'ISNOTEMPTY', '')
    }
    addActiveQuery(): QueryCondition {
        return this.addQuery('active', '=', 'true')
    }
    addEncodedQuery(text: string): QueryCondition {
        extendQuery(this.#query, String(text))
        return new QueryCondition(this.#lastGroup().at(-1) ?? [])
    }
    getEncodedQuery(): string {
        return formatQuery(this.#query)
    }
    orderBy(field: string): void {
        this.#query.orderBy.push({ field, descending: false })
    }
    orderByDesc(field: string): void {
        this.#query.orderBy.push({ field, descending: true })
    }
    setLimit(limit: number): void {
        this.#limit = Number(limit)
        this.#offset = 0
    }
    /** "Sets a range of rows to be returned by subsequent queries": from the first row, before the last one. */
    chooseWindow(firstRow: number, lastRow: number): void {
        this.#offset = Number(firstRow)
        this.#limit = Number(lastRow) - this.#offset
    }
    query(field?: string, value?: unknown): void {
        if (field !== undefined) this.addQuery(field, value)
        this.engine.countGlideCall()
        this.#select()
    }
    #select(): void {
        this.demand('read')
        const page = { limit: this.#limit, offset: this.#offset }
        const rows = this.model ? selectRecords(this.engine, this.tableName, this.#query, page) : []
        this.#rows = rows.map((row) => this.seen(row)).filter((row) => row !== undefined)
        this.#position = -1
    }
    hasNext(): boolean {
        return this.#position + 1 < this.#rows.length
    }
    next(): boolean {
        if (!this.hasNext()) return false
        this.#position++
        this.record = this.#rows[this.#position]
        return true
    }
    getRowCount(): number {
        return this.#rows.length
    }
    /** Fails when scripts of this scope may not do this with the table. */
    protected demand(operation: TableOperation): void {
        if (this.model) demandTableAccess(this.engine, this.scope, this.model, operation)
    }
    /** The record as this class shows it; undefined = not at all. */
    protected seen(record: TableRecord): TableRecord | undefined {
        return record
    }
    /** All rows that match, whatever the limit: what `deleteMultiple` and `updateMultiple` work on. */
    protected matching(): TableRecord[] {
        return selectRecords(this.engine, this.tableName, this.#query, {})
    }
    /** Looks for one record; the conditions set before do not count. */
    protected find(field: string, value: unknown): boolean {
        this.#query = { groups: [[]], orderBy: [] }
        this.#limit = 1
        this.addQuery(field, value)
        this.#select()
        return this.next()
    }
    #lastGroup(): Clause[] {
        return this.#query.groups.at(-1) ?? []
    }
}

function condition(field: string, operatorOrValue: unknown, value: unknown): Clause[number] {
    if (value === undefined) return { field, operator: '=', value: text(operatorOrValue) }
    const operator = String(operatorOrValue).toUpperCase()
    const internal = ['ISEMPTY', 'ISNOTEMPTY'].includes(operator)
    if (!internal && !DOCUMENTED.includes(operator)) throw notEmulated(`Operator ${operator} of addQuery`)
    return { field, operator: canonicalOperator(operator) ?? operator, value: text(value) }
}

/** A list is written as `IN` takes it. */
const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value as string))
