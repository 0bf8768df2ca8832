import type { Engine } from '../../engine.ts'
import { remembered } from '../../records/remember.ts'
import { DEFAULT_VIEW } from './view.ts'

/** A list on a form of the records that belong to the one shown. */
export interface RelatedList {
    /** `<table>.<reference>` or `REL:<sys_id of a relationship>`. */
    readonly name: string
    /** Conditions beside the relation, as an encoded query. */
    readonly filter: string
    readonly orderBy: string
}

/** The related lists of a form: by the layout of the table or of one that it extends, in order. */
export const relatedLists = (engine: Engine, table: string, view: string): readonly RelatedList[] =>
    remembered(engine, `related:${table}:${view}`, () => readRelatedLists(engine, table, view))

function readRelatedLists(engine: Engine, table: string, view: string): RelatedList[] {
    for (const wanted of new Set([view, DEFAULT_VIEW]))
        for (const name of engine.dictionary.lineage(table)) {
            const rows = engine.sql.all(
                `SELECT e."related_list", e."filter", e."order_by" FROM "sys_ui_related_list" l
                 JOIN "sys_ui_related_list_entry" e ON e."list_id" = l."sys_id"
                 WHERE l."name" = ? AND l."view" = ? AND COALESCE(l."sys_user", '') = '' ORDER BY e."position"`,
                [name, wanted],
            )
            if (rows.length > 0)
                return rows.map((row) => ({
                    name: String(row.related_list ?? ''),
                    filter: String(row.filter ?? ''),
                    orderBy: String(row.order_by ?? ''),
                }))
        }
    return []
}
