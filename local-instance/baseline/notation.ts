import { lengthOf } from './column-types.ts'
import {
    type ChoiceDefinition,
    type ColumnDefinition,
    PLAIN_COLUMN,
    PLAIN_TABLE,
    type TableDefinition,
} from './definition.ts'

/**
 * A column in one line: `*string(100) Name = value` is a mandatory text of 100 characters, labelled Name, with a
 * default; `reference->sys_user Caller` a reference, `reference->sys_user.name Caller` one that stores a name.
 */
export type ColumnNotation = string

/** Choices in their order: `1=New`, or `!1=Very High` for one that is inactive. */
export type ChoiceNotation = readonly string[]

/** A table by hand: what is not given is as in `PLAIN_TABLE`. */
export interface TableNotation extends Partial<Omit<TableDefinition, 'columns' | 'name' | 'label'>> {
    readonly label: string
    readonly columns: Readonly<Record<string, ColumnNotation>>
    readonly choices?: Readonly<Record<string, ChoiceNotation>>
}

const COLUMN = /^(\*?)(\w+)(?:\((\d+)\))?(?:->(\w+)(?:\.(\w+))?)? ([^=]+?)(?: = (.+))?$/
const CHOICE = /^(!?)([^=]*)=(.+)$/

/** Reads one column; throws on a line that is not of the notation. */
export function readColumn(name: string, notation: ColumnNotation, choices: ChoiceNotation = []): ColumnDefinition {
    const match = COLUMN.exec(notation)
    if (!match) throw new Error(`column ${name}: not a column notation: ${notation}`)
    const [, mandatory, type = '', length, reference = '', referenceKey = '', label = '', defaultValue = ''] = match
    return {
        ...PLAIN_COLUMN,
        name,
        label,
        type,
        maxLength: lengthOf(type, Number(length ?? 0)),
        defaultValue,
        mandatory: mandatory !== '',
        reference,
        referenceKey,
        choice: choices.length > 0 ? 1 : 0,
        choices: readChoices(choices),
    }
}

/** Reads the choices of one column. */
export function readChoices(notation: ChoiceNotation, dependentValue = ''): readonly ChoiceDefinition[] {
    return notation.map((entry, index) => {
        const match = CHOICE.exec(entry)
        if (!match) throw new Error(`not a choice notation: ${entry}`)
        const [, inactive, value = '', label = ''] = match
        const sequence = index + 1
        return { value, label, sequence, dependentValue, hint: '', inactive: inactive !== '', language: 'en' }
    })
}

/** Reads the tables of one theme. */
export function readTables(notation: Readonly<Record<string, TableNotation>>): readonly TableDefinition[] {
    return Object.entries(notation).map(([name, { columns, choices = {}, ...rest }]) => ({
        ...PLAIN_TABLE,
        ...rest,
        name,
        columns: Object.entries(columns).map(([column, line]) => readColumn(column, line, choices[column])),
    }))
}
