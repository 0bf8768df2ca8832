import type { ChoiceNotation, TableNotation } from '../baseline/notation.ts'

/** An application of the vendor that an instance may have or not. */
export interface Plugin {
    readonly id: string
    /** Its scope; other applications need an admin's leave for its tables. */
    readonly scope: string
    readonly name: string
    readonly tables: Readonly<Record<string, TableNotation>>
    /** By `table.column`. */
    readonly choices: Readonly<Record<string, ChoiceNotation>>
    /** The state of a new record, by table. */
    readonly firstStates: Readonly<Record<string, string>>
}
