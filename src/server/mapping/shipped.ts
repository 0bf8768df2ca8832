import type { MappingRow, OnClosed, OperationName, ValueMap } from './mapping-row.ts'

/** The mapping that a platform is shipped with. Its rows are loaded once; admins change them as they like. */
export interface Defaults {
    /** By name. */
    readonly valueMaps: Readonly<Record<string, ValueMap>>
    readonly mappings: readonly ShippedMapping[]
}

/** A row as it is shipped; what is not given is empty, or the default of its column. */
export interface ShippedMapping extends Pick<MappingRow, 'order'> {
    readonly eventType: string
    readonly condition?: string
    readonly operation: OperationName | 'ignore'
    readonly entity?: string
    readonly fields: Readonly<Record<string, string>>
    readonly onClosed?: OnClosed
    /** False = for an admin to switch on. */
    readonly active?: boolean
    readonly description: string
}
