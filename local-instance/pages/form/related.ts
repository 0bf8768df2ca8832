import type { TableModel } from '../../dictionary/model.ts'
import type { Engine } from '../../engine.ts'
import { glideRecordOn } from '../../glide/record/glide-record.ts'
import { glideRecordClass } from '../../glide/record/glide-record.ts'
import { extendQuery, formatQuery, parseQuery } from '../../query/parse.ts'
import type { TableRecord } from '../../records/record.ts'
import { scopeName } from '../../records/scope.ts'
import { mayAccessTable } from '../../access/acl.ts'
import { listRows, toColumns, type ListColumn, type ListRows } from '../list/list-rows.ts'
import { pluralLabel } from '../metadata/labels.ts'
import { listColumns } from '../metadata/list-columns.ts'
import { relatedLists, type RelatedList } from '../metadata/related-lists.ts'
import type { PageCall } from '../page-call.ts'

/** A related list with its first rows. */
export interface ShownRelatedList {
    readonly title: string
    readonly table: string
    /** What its records have in common, as an encoded query. */
    readonly query: string
    readonly columns: readonly ListColumn[]
    readonly found: ListRows
    readonly mayCreate: boolean
}

/** Rows that a form shows of each; the list itself shows the others. */
const ROWS = 10

/** The lists of records that belong to this one, of tables that the user may read. */
export const shownRelatedLists = (call: PageCall, record: TableRecord, view: string): ShownRelatedList[] =>
    relatedLists(call.engine, record.model.name, view).flatMap((list) => {
        const relation = relationOf(call, record, list)
        if (!relation || !mayAccessTable(call.engine, relation.model.name, 'read')) return []
        return [shownList(call.engine, record, { ...relation, view, list })]
    })

interface Relation {
    readonly title: string
    readonly model: TableModel
    readonly query: string
    /** Whether a record that is inserted with the values of the query belongs to it. */
    readonly isByReference: boolean
}

function shownList(
    engine: Engine,
    record: TableRecord,
    { title, model, query: relation, view, list, isByReference }: Relation & { view: string; list: RelatedList },
): ShownRelatedList {
    const query = parseQuery(relation)
    if (list.filter) extendQuery(query, list.filter)
    if (list.orderBy) extendQuery(query, `ORDERBY${list.orderBy}`)
    const columns = listColumns(engine, { table: model.name, view, parent: record.model.name })
    return {
        title,
        table: model.name,
        query: formatQuery(query),
        columns: toColumns(engine, model, columns),
        found: listRows(engine, { model, query, columns, limit: ROWS, offset: 0 }),
        mayCreate: isByReference && mayAccessTable(engine, model.name, 'create'),
    }
}

/** `<table>.<reference>`, or the records that the script of a relationship finds. */
function relationOf(call: PageCall, record: TableRecord, { name }: RelatedList): Relation | undefined {
    if (name.startsWith('REL:')) return scriptedRelation(call, record, name.slice('REL:'.length))
    const [table = '', field = ''] = name.split('.')
    const model = call.engine.dictionary.table(table)
    if (!model?.columns.has(field)) return undefined
    const query = `${field}=${record.values.sys_id ?? ''}`
    return { title: pluralLabel(call.engine, model), model, query, isByReference: true }
}

/** `sys_relationship`: its script adds conditions to `current`, which stands on the other table, by `parent`. */
function scriptedRelation({ engine, runtime }: PageCall, record: TableRecord, sysId: string): Relation | undefined {
    const row = engine.sql.get(`SELECT * FROM "sys_relationship" WHERE "sys_id" = ?`, [sysId])
    const model = engine.dictionary.table(String(row?.basic_query_from ?? ''))
    if (!row || !model) return undefined
    const scope = scopeName(engine, row.sys_scope)
    const current = new (glideRecordClass(engine, scope))(model.name)
    const parent = glideRecordOn(engine, scope, record)
    const name = `sys_relationship/${String(row.name)}`
    runtime.run(scope, { name, text: String(row.query_with ?? '') }, { current, parent })
    return { title: String(row.name), model, query: current.getEncodedQuery(), isByReference: false }
}
