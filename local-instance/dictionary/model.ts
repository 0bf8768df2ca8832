/** One column as the dictionary (`sys_dictionary`) describes it. */
export interface Column {
    /** The table that declares the column: the table itself or one it extends. */
    readonly table: string
    readonly name: string
    readonly label: string
    /** `sys_dictionary.internal_type`, for example `string`, `integer`, `glide_date_time`, `reference`, `password2`. */
    readonly type: string
    /** Characters that a text column keeps; longer values are cut on save. 0 = no limit. */
    readonly maxLength: number
    /** As in the dictionary: a literal or `javascript:…`. Empty = none. */
    readonly defaultValue: string
    readonly mandatory: boolean
    readonly readOnly: boolean
    /** Target table of a `reference` column, else empty. */
    readonly reference: string
    /** 0 no drop-down, 1 with none, 3 without none. */
    readonly choice: number
    /** Table and column whose choices this column shows instead of its own; empty = its own. */
    readonly choiceTable: string
    readonly choiceField: string
    /** True on the column that names a record of its table (`sys_dictionary.display`). */
    readonly display: boolean
}

/** One table with all its columns, inherited ones included. */
export interface TableModel {
    readonly name: string
    readonly label: string
    /** Name of the table that it extends, empty for a base table. */
    readonly superClass: string
    /** Scope name that owns it: `global` or for example `x_acme_app`. */
    readonly scope: string
    /** The base table of its hierarchy: all its tables share one SQL table of this name. */
    readonly root: string
    readonly columns: ReadonlyMap<string, Column>
    /** Name of the column that displays a record, `sys_id` when there is none. */
    readonly displayColumn: string
}

/** The dictionary as the query compiler, the record layer and the Glide classes read it. */
export interface Dictionary {
    /** Undefined for a table that does not exist. */
    table(name: string): TableModel | undefined
    /** The table's name and those of all tables that extend it, at any depth. */
    family(name: string): readonly string[]
    /** The table's name and those of the tables that it extends, nearest first; none for a table that does not exist. */
    lineage(name: string): readonly string[]
}
