import type { ChoiceDefinition, ColumnDefinition, TableDefinition } from './definition.ts'
import { type BaselineRow, baselineRow, metadataValues, sysIdOf, tableId } from './row.ts'
import { completed, CLASS, EVERY_TABLE } from './system-columns.ts'

/** Tables as rows of `sys_db_object`, `sys_number`, `sys_dictionary` and `sys_choice`, parents before children. */
export function tableRows(tables: readonly TableDefinition[]): BaselineRow[] {
    return completed(tables).flatMap((table) => [
        tableRow(table),
        ...numberRow(table),
        collectionRow(table),
        ...table.columns.map((column) => columnRow(table, column)),
        ...table.columns.flatMap((column) => choiceRows(table.name, column.name, column.choices)),
    ])
}

/** `sys_choice` rows of one column. */
export const choiceRows = (table: string, column: string, choices: readonly ChoiceDefinition[]): BaselineRow[] =>
    choices.map((choice) =>
        baselineRow('sys_choice', `${table}.${column}.${choice.dependentValue}.${choice.value}.${choice.language}`, {
            name: table,
            element: column,
            value: choice.value,
            label: choice.label,
            sequence: String(choice.sequence),
            language: choice.language,
            dependent_value: choice.dependentValue,
            hint: choice.hint,
            inactive: String(choice.inactive),
        }),
    )

const metadataRow = (table: string, key: string, name: string, values: Readonly<Record<string, string>>): BaselineRow =>
    baselineRow(table, key, { ...metadataValues(table, name, sysIdOf(table, key)), ...values })

function tableRow(table: TableDefinition): BaselineRow {
    const may = (action: string): string => String(table.actions.includes(action))
    return metadataRow('sys_db_object', table.name, table.label, {
        name: table.name,
        label: table.label,
        super_class: table.superClass && tableId(table.superClass),
        is_extendable: String(table.extendable),
        access: table.access,
        ws_access: String(table.webService),
        read_access: may('read'),
        create_access: may('create'),
        update_access: may('update'),
        delete_access: may('delete'),
        alter_access: String(table.newFields),
        actions_access: String(table.uiActions),
        client_scripts_access: String(table.clientScripts),
        live_feed_enabled: String(table.liveFeed),
        number_ref: table.autoNumber ? sysIdOf('sys_number', table.name) : '',
    })
}

function numberRow({ name, autoNumber }: TableDefinition): BaselineRow[] {
    if (!autoNumber) return []
    const { prefix, number, digits } = autoNumber
    const values = { category: name, prefix, number: String(number), maximum_digits: String(digits) }
    return [metadataRow('sys_number', name, name, values)]
}

/** The dictionary entry of the table itself, with an empty element. */
function collectionRow(table: TableDefinition): BaselineRow {
    return metadataRow('sys_dictionary', table.name, table.label, {
        name: table.name,
        element: '',
        internal_type: 'collection',
        active: 'true',
        audit: String(table.audit),
        text_index: String(table.textIndex),
        attributes: table.attributes,
    })
}

/** The columns that the platform adds to every new base table, as `sys_dictionary` rows. */
export const systemColumnRows = (table: string, isExtendable: boolean): BaselineRow[] =>
    (isExtendable ? [...EVERY_TABLE, CLASS] : EVERY_TABLE).map((column) =>
        columnRow({ name: table, display: '' }, column),
    )

function columnRow(table: Pick<TableDefinition, 'name' | 'display'>, column: ColumnDefinition): BaselineRow {
    return metadataRow('sys_dictionary', `${table.name}.${column.name}`, column.label, {
        name: table.name,
        element: column.name,
        internal_type: column.type,
        column_label: column.label,
        max_length: String(column.maxLength),
        default_value: column.defaultValue,
        active: String(column.active),
        mandatory: String(column.mandatory),
        read_only: String(column.readOnly),
        read_only_option: column.readOnlyOption,
        unique: String(column.unique),
        primary: String(column.primary || column.name === 'sys_id'),
        array: String(column.array),
        audit: String(column.audit),
        display: String(table.display === column.name),
        reference: column.reference,
        reference_key: column.referenceKey,
        reference_qual: column.referenceQual,
        reference_cascade_rule: column.cascadeRule,
        choice: String(column.choice),
        choice_table: column.choiceTable,
        choice_field: column.choiceField,
        dependent: column.dependent,
        virtual: String(column.calculation !== ''),
        calculation: column.calculation,
        attributes: column.attributes,
    })
}
