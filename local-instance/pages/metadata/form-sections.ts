import type { SqlRow } from '../../database/statement-cache.ts'
import type { Column, TableModel } from '../../dictionary/model.ts'
import type { Engine } from '../../engine.ts'
import { readBlocks, type FormBlock, type FormItem } from './form-items.ts'
import { isWide, kindOf } from './kinds.ts'
import { remembered } from '../../records/remember.ts'
import { DEFAULT_VIEW } from './view.ts'

export interface FormSection {
    readonly caption: string
    /** Names of the roles of which the user must have one; empty = everyone. */
    readonly roles: readonly string[]
    readonly blocks: readonly FormBlock[]
}

/** The sections of a form: by the layout of the table or of one that it extends, else all its columns. */
export const formSections = (engine: Engine, model: TableModel, view: string): readonly FormSection[] =>
    remembered(engine, `form:${model.name}:${view}`, () => readSections(engine, model, view))

function readSections(engine: Engine, model: TableModel, view: string): FormSection[] {
    for (const wanted of new Set([view, DEFAULT_VIEW]))
        for (const table of engine.dictionary.lineage(model.name)) {
            const sections = sectionRows(engine, table, wanted).map((row) => toSection(engine, model, row))
            if (sections.length > 0) return sections
        }
    return [defaultSection(model)]
}

/** In the order of the form; a table may have sections without a form, as the platform's own once had. */
function sectionRows(engine: Engine, table: string, view: string): SqlRow[] {
    const ordered = engine.sql.all(
        `SELECT s.* FROM "sys_ui_form" f JOIN "sys_ui_form_section" fs ON fs."sys_ui_form" = f."sys_id"
         JOIN "sys_ui_section" s ON s."sys_id" = fs."sys_ui_section"
         WHERE f."name" = ? AND f."view" = ? AND COALESCE(f."sys_user", '') = '' ORDER BY fs."position"`,
        [table, view],
    )
    if (ordered.length > 0) return ordered
    return engine.sql.all(
        `SELECT * FROM "sys_ui_section" WHERE "name" = ? AND "view" = ? AND COALESCE("sys_user", '') = ''`,
        [table, view],
    )
}

const toSection = (engine: Engine, model: TableModel, row: SqlRow): FormSection => ({
    caption: String(row.caption ?? ''),
    roles: String(row.roles ?? '')
        .split(',')
        .filter(Boolean),
    blocks: readBlocks(engine, model.name, String(row.sys_id)),
})

const item = ({ name }: Column): FormItem => ({ kind: 'field', name })

/** Two columns of short fields, below them the wide ones, journals last. */
function defaultSection(model: TableModel): FormSection {
    const shown = [...model.columns.values()].filter(
        ({ name, type }) => !name.startsWith('sys_') && type !== 'collection' && type !== 'journal_list',
    )
    const short = shown.filter((column) => !isWide(column))
    const wide = shown.filter((column) => isWide(column) && kindOf(column) !== 'journal')
    const journals = shown.filter((column) => kindOf(column) === 'journal')
    const half = Math.ceil(short.length / 2)
    const blocks = [[short.slice(0, half).map(item), short.slice(half).map(item)], [[...wide, ...journals].map(item)]]
    return { caption: '', roles: [], blocks }
}
