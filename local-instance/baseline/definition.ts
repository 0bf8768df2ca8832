/** One `sys_choice` row of a column. */
export interface ChoiceDefinition {
    readonly value: string
    readonly label: string
    readonly sequence: number
    readonly dependentValue: string
    readonly hint: string
    readonly inactive: boolean
    readonly language: string
}

/** One `sys_dictionary` row, before it is written as a row. */
export interface ColumnDefinition {
    readonly name: string
    readonly label: string
    /** `sys_dictionary.internal_type`. */
    readonly type: string
    readonly maxLength: number
    readonly defaultValue: string
    readonly mandatory: boolean
    readonly readOnly: boolean
    readonly readOnlyOption: string
    readonly active: boolean
    readonly unique: boolean
    readonly primary: boolean
    readonly array: boolean
    readonly audit: boolean
    /** Target table of a reference or list. */
    readonly reference: string
    /** Column of the target that the reference stores, empty for `sys_id`. */
    readonly referenceKey: string
    readonly referenceQual: string
    readonly cascadeRule: string
    /** 0 none, 1 with none, 2 suggestion, 3 without none. */
    readonly choice: number
    readonly choiceTable: string
    readonly choiceField: string
    readonly dependent: string
    /** Script of a calculated column, empty for a stored one. */
    readonly calculation: string
    /** `key=value` pairs joined by commas. */
    readonly attributes: string
    readonly choices: readonly ChoiceDefinition[]
}

/** One table: its `sys_db_object` row, its columns, its choices and its number. */
export interface TableDefinition {
    readonly name: string
    readonly label: string
    /** Name of the table it extends, empty for a base table. */
    readonly superClass: string
    /** Name of the display column, empty when the table declares none itself. */
    readonly display: string
    readonly extendable: boolean
    /** `public` or `package_private`. */
    readonly access: string
    /** What scripts of other scopes may do: some of read, create, update, delete. */
    readonly actions: readonly string[]
    readonly webService: boolean
    readonly newFields: boolean
    readonly uiActions: boolean
    readonly clientScripts: boolean
    readonly audit: boolean
    readonly textIndex: boolean
    readonly liveFeed: boolean
    readonly attributes: string
    readonly autoNumber: { readonly prefix: string; readonly number: number; readonly digits: number } | undefined
    readonly columns: readonly ColumnDefinition[]
}

/** A stored, active, optional text column; everything else says how it differs. */
export const PLAIN_COLUMN: Omit<ColumnDefinition, 'name' | 'label' | 'type' | 'maxLength'> = {
    defaultValue: '',
    mandatory: false,
    readOnly: false,
    readOnlyOption: '',
    active: true,
    unique: false,
    primary: false,
    array: false,
    audit: false,
    reference: '',
    referenceKey: '',
    referenceQual: '',
    cascadeRule: '',
    choice: 0,
    choiceTable: '',
    choiceField: '',
    dependent: '',
    calculation: '',
    attributes: '',
    choices: [],
}

/** A table that other scopes may read and that web services reach, as `sys_db_object` defaults it. */
export const PLAIN_TABLE: Omit<TableDefinition, 'name' | 'label' | 'columns'> = {
    superClass: '',
    display: '',
    extendable: false,
    access: 'public',
    actions: ['read'],
    webService: true,
    newFields: false,
    uiActions: false,
    clientScripts: false,
    audit: false,
    textIndex: false,
    liveFeed: false,
    attributes: '',
    autoNumber: undefined,
}
