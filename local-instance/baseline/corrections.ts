import { INTERFACE_CORRECTIONS } from './corrections-interface.ts'
import { METADATA_CORRECTIONS } from './corrections-metadata.ts'
import { correctedDefault } from './default-corrections.ts'
import type { ColumnDefinition, TableDefinition } from './definition.ts'
import { type ChoiceNotation, type ColumnNotation, readColumn } from './notation.ts'

/** What a definition of the SDK lacks or states differently than an instance. */
export interface TableCorrection {
    readonly label?: string
    readonly superClass?: string
    readonly display?: string
    /** Added columns, or columns whose label, type, length and target replace those of the SDK. */
    readonly columns?: Readonly<Record<string, ColumnNotation>>
    readonly choices?: Readonly<Record<string, ChoiceNotation>>
}

const CORRECTIONS: Readonly<Record<string, TableCorrection>> = { ...METADATA_CORRECTIONS, ...INTERFACE_CORRECTIONS }

/** The name of the table it extends, as corrected. */
export const correctedSuperClass = (table: string, declared: string): string =>
    CORRECTIONS[table]?.superClass ?? declared

/** A definition of the SDK with its corrections. */
export function corrected(table: TableDefinition): TableDefinition {
    const correction = CORRECTIONS[table.name] ?? {}
    const own = new Map(table.columns.map((column) => [column.name, column]))
    for (const [name, notation] of Object.entries(correction.columns ?? {}))
        own.set(name, merged(own.get(name), readColumn(name, notation, correction.choices?.[name])))
    const columns = [...own.values()].map((column) => ({
        ...column,
        defaultValue: correctedDefault(table.name, column.name, column.defaultValue),
    }))
    return {
        ...table,
        label: correction.label ?? table.label,
        superClass: correctedSuperClass(table.name, table.superClass),
        display: correction.display ?? (table.display || displayColumn(columns)),
        columns,
    }
}

function merged(declared: ColumnDefinition | undefined, correction: ColumnDefinition): ColumnDefinition {
    if (!declared) return correction
    const choices = correction.choices.length > 0 ? correction.choices : declared.choices
    return {
        ...declared,
        label: correction.label,
        type: correction.type,
        maxLength: correction.maxLength,
        reference: correction.reference || declared.reference,
        referenceKey: correction.referenceKey || declared.referenceKey,
        mandatory: correction.mandatory || declared.mandatory,
        defaultValue: correction.defaultValue || declared.defaultValue,
        choice: declared.choice || correction.choice,
        choices,
    }
}

/** A table that declares no display column shows its name, unless that column holds the name of a table. */
const displayColumn = (columns: readonly ColumnDefinition[]): string =>
    columns.find((column) => column.name === 'name' && column.type !== 'table_name')?.name ?? ''
