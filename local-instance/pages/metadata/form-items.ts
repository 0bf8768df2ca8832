import type { SqlRow } from '../../database/statement-cache.ts'
import type { Engine } from '../../engine.ts'
import type { RelatedList } from './related-lists.ts'

/** One thing on a form. */
export type FormItem =
    | { readonly kind: 'field'; readonly name: string }
    | { readonly kind: 'annotation'; readonly text: string }
    /** The activity formatter: entries of all journals. */
    | { readonly kind: 'activity' }
    | { readonly kind: 'list'; readonly list: RelatedList }

/** Columns beside each other. */
export type FormBlock = readonly (readonly FormItem[])[]

/** The elements of a section in order; `.begin_split`, `.split` and `.end_split` put them beside each other. */
export function readBlocks(engine: Engine, table: string, section: string): FormBlock[] {
    const rows = engine.sql.all(
        `SELECT "element", "type" FROM "sys_ui_element" WHERE "sys_ui_section" = ? ORDER BY "position"`,
        [section],
    )
    const blocks: FormItem[][][] = [[[]]]
    for (const row of rows) {
        const element = String(row.element ?? '')
        if (element === '.begin_split' || element === '.end_split') blocks.push([[]])
        else if (element === '.split') blocks.at(-1)?.push([])
        else
            blocks
                .at(-1)
                ?.at(-1)
                ?.push(...itemOf(engine, table, row))
    }
    return blocks.filter((block) => block.some((column) => column.length > 0))
}

function itemOf(engine: Engine, table: string, { element, type }: SqlRow): FormItem[] {
    const name = String(element ?? '')
    if (type === 'annotation') return [{ kind: 'annotation', text: annotation(engine, name) }]
    if (type === 'formatter') return name === 'activity.xml' ? [{ kind: 'activity' }] : []
    if (type === 'list') return embeddedList(table, name)
    return name.startsWith('.') ? [] : [{ kind: 'field', name }]
}

const annotation = (engine: Engine, sysId: string): string =>
    String(engine.sql.get(`SELECT "text" FROM "sys_ui_annotation" WHERE "sys_id" = ?`, [sysId])?.text ?? '')

/** `12M.<table>.<child table>.<reference>` */
function embeddedList(table: string, element: string): FormItem[] {
    return [{ kind: 'list', list: { name: element.replace(`12M.${table}.`, ''), filter: '', orderBy: '' } }]
}
