import { aggregateRecords, type AggregateRow, type GroupOrder, type Wanted } from '../../records/aggregate.ts'
import { parseQuery } from '../../query/parse.ts'
import { beginRecord } from '../../records/record.ts'
import { RecordWrites } from './record-writes.ts'

/** `GlideAggregate`: figures over the records of a query, one row a group; the fields are those of the group. */
export class AggregateRecord extends RecordWrites {
    #wanted: Wanted[] = []
    #groups: string[] = []
    #orders: GroupOrder[] = []
    #isGrouped = true
    #rows: AggregateRow[] = []
    #at = -1

    /** Without `groupBy` a figure of a field is one for each of its values. */
    addAggregate(aggregate: string, field = ''): void {
        this.#wanted.push({ aggregate: String(aggregate).toUpperCase(), field: String(field ?? '') })
    }
    groupBy(field: string): void {
        if (!this.#groups.includes(field)) this.#groups.push(String(field))
    }
    setGroup(isGrouped: boolean): void {
        this.#isGrouped = Boolean(isGrouped)
    }
    override orderBy(field: string): void {
        this.groupBy(field)
        this.#orders.push({ aggregate: '', field, descending: false })
    }
    override orderByDesc(field: string): void {
        this.groupBy(field)
        this.#orders.push({ aggregate: '', field, descending: true })
    }
    orderByAggregate(aggregate: string, field = ''): void {
        this.#orders.push({ aggregate: String(aggregate).toUpperCase(), field, descending: true })
    }
    override query(): void {
        this.engine.countGlideCall()
        this.demand('read')
        const grouping = { wanted: this.#wanted, groupBy: this.#groupsOf(), orderBy: this.#orders }
        const query = parseQuery(this.getEncodedQuery())
        this.#rows = this.model ? aggregateRecords(this.engine, this.tableName, query, grouping) : []
        this.#at = -1
    }
    #groupsOf(): string[] {
        if (!this.#isGrouped) return []
        const fields = this.#wanted.map(({ field }) => field).filter(Boolean)
        return this.#groups.length > 0 ? this.#groups : [...new Set(fields)]
    }
    override hasNext(): boolean {
        return this.#at + 1 < this.#rows.length
    }
    override next(): boolean {
        if (!this.hasNext() || !this.model) return false
        const group = this.#rows[++this.#at]?.group ?? {}
        const values = Object.entries(group).map(([field, value]) => [field, value === '' ? null : value])
        this.record = {
            ...beginRecord(this.model),
            values: Object.fromEntries(values) as Record<string, string | null>,
        }
        return true
    }
    override getRowCount(): number {
        return this.#rows.length
    }
    getAggregate(aggregate: string, field?: string | null): string | null {
        const name = String(aggregate).toUpperCase()
        const index = this.#wanted.findIndex((one) => one.aggregate === name && one.field === (field ?? ''))
        return this.#rows[this.#at]?.values[index] ?? null
    }
    /** The query that finds the records of the group. */
    getAggregateEncodedQuery(): string {
        const group = Object.entries(this.#rows[this.#at]?.group ?? {})
        return [this.getEncodedQuery(), ...group.map(([field, value]) => `${field}=${value}`)].filter(Boolean).join('^')
    }
}
