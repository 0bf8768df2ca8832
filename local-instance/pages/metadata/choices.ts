import type { Column } from '../../dictionary/model.ts'
import type { Engine } from '../../engine.ts'
import { remembered } from '../../records/remember.ts'

export interface Choice {
    readonly value: string
    readonly label: string
}

/** The choices of a column of a table, in order: those of the nearest table in its lineage that has any. */
export function choicesOf(engine: Engine, table: string, column: Column): readonly Choice[] {
    const element = (column.choiceTable && column.choiceField) || column.name
    const owner = column.choiceTable || table
    return remembered(engine, `choices:${owner}.${element}`, () => readChoices(engine, owner, element))
}

function readChoices(engine: Engine, owner: string, element: string): Choice[] {
    for (const name of engine.dictionary.lineage(owner)) {
        const rows = engine.sql.all(
            `SELECT "value", "label" FROM "sys_choice" WHERE "name" = ? AND "element" = ? AND "language" = 'en'
             AND COALESCE("inactive", 0) = 0 GROUP BY "value" ORDER BY MIN("sequence"), "label"`,
            [name, element],
        )
        if (rows.length > 0) return rows.map(({ value, label }) => ({ value: text(value), label: text(label) }))
    }
    return []
}

const text = (value: unknown): string => String(value ?? '')
