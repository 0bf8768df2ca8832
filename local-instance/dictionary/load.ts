import type { Column, Dictionary, TableModel } from './model.ts'

/** Its children are unlike each other, so each keeps an SQL table of its own; the parent itself holds no rows. */
const APPLICATION_FILE = 'sys_metadata'

/** A row of `sys_db_object` or `sys_dictionary`: raw values by column. */
export type DictionaryRow = Readonly<Record<string, string | number | null | undefined>>

/**
 * Builds the dictionary from the rows of `sys_db_object` and `sys_dictionary`.
 * A table inherits the columns of the tables it extends; its own declaration of the same name wins, and rows of
 * `sys_dictionary_override` "define a field on an extended table differently from the field on the parent table"
 * (c_DictionaryOverrides.md).
 */
export function buildDictionary(
    tables: readonly DictionaryRow[],
    columns: readonly DictionaryRow[],
    overrides: readonly DictionaryRow[] = [],
): Dictionary {
    const byId = new Map(tables.map((row) => [text(row, 'sys_id'), row]))
    const own = new Map<string, Column[]>()
    for (const row of columns) if (isColumn(row)) push(own, text(row, 'name'), toColumn(row))
    const overridden = new Map<string, DictionaryRow[]>()
    for (const row of overrides) push(overridden, text(row, 'name'), row)
    const models = new Map<string, TableModel>()
    const lineageOf = (model: TableModel | undefined): string[] =>
        model ? [model.name, ...lineageOf(models.get(model.superClass))] : []
    const build = (row: DictionaryRow): TableModel => {
        const known = models.get(text(row, 'name'))
        if (known) return known
        const parentRow = byId.get(text(row, 'super_class'))
        const name = text(row, 'name')
        const parent = parentRow ? build(parentRow) : undefined
        const model = toModel(row, parent, columnsOf(parent, own.get(name), overridden.get(name)))
        models.set(model.name, model)
        return model
    }
    tables.forEach(build)
    const children = new Map<string, string[]>()
    for (const model of models.values()) if (model.superClass) push(children, model.superClass, model.name)
    const family = (name: string): string[] => [name, ...(children.get(name) ?? []).flatMap(family)]
    return {
        table: (name) => models.get(name),
        family: remembered(family),
        lineage: (name) => lineageOf(models.get(name)),
    }
}

function remembered(family: (name: string) => readonly string[]): Dictionary['family'] {
    const families = new Map<string, readonly string[]>()
    return (name) => {
        const known = families.get(name) ?? family(name)
        families.set(name, known)
        return known
    }
}

function columnsOf(
    parent: TableModel | undefined,
    own: readonly Column[] = [],
    overrides: readonly DictionaryRow[] = [],
): ReadonlyMap<string, Column> {
    const columns = new Map(parent?.columns)
    for (const column of own) columns.set(column.name, column)
    for (const override of overrides) {
        const column = columns.get(text(override, 'element'))
        if (column) columns.set(column.name, overriddenColumn(column, override))
    }
    return columns
}

function toModel(row: DictionaryRow, parent: TableModel | undefined, columns: TableModel['columns']): TableModel {
    const name = text(row, 'name')
    return {
        name,
        label: text(row, 'label'),
        superClass: parent?.name ?? '',
        scope: text(row, 'sys_scope') || 'global',
        root: parent && parent.name !== APPLICATION_FILE ? parent.root : name,
        columns,
        displayColumn: displayColumnOf(name, parent, columns),
    }
}

function displayColumnOf(name: string, parent: TableModel | undefined, columns: TableModel['columns']): string {
    const declared = [...columns.values()].find((column) => column.display && column.table === name)?.name
    const usual = ['name', 'number'].find((candidate) => columns.has(candidate))
    return declared ?? parent?.displayColumn ?? usual ?? 'sys_id'
}

const overriddenColumn = (column: Column, override: DictionaryRow): Column => ({
    ...column,
    defaultValue: isTrue(override.default_value_override) ? text(override, 'default_value') : column.defaultValue,
    mandatory: isTrue(override.mandatory_override) ? isTrue(override.mandatory) : column.mandatory,
    readOnly: isTrue(override.read_only_override) ? isTrue(override.read_only) : column.readOnly,
})

const isColumn = (row: DictionaryRow): boolean =>
    text(row, 'element') !== '' && text(row, 'internal_type') !== 'collection' && !isFalse(row.active)

const toColumn = (row: DictionaryRow): Column => ({
    table: text(row, 'name'),
    name: text(row, 'element'),
    label: text(row, 'column_label') || text(row, 'element'),
    type: text(row, 'internal_type') || 'string',
    maxLength: Number(row.max_length ?? 0),
    defaultValue: text(row, 'default_value'),
    mandatory: isTrue(row.mandatory),
    readOnly: isTrue(row.read_only),
    reference: text(row, 'internal_type') === 'reference' ? text(row, 'reference') : '',
    choice: Number(row.choice ?? 0),
    choiceTable: text(row, 'choice_table'),
    choiceField: text(row, 'choice_field'),
    display: isTrue(row.display),
})

const text = (row: DictionaryRow, name: string): string => String(row[name] ?? '')
const isTrue = (value: unknown): boolean => value === 1 || value === 'true' || value === '1'
const isFalse = (value: unknown): boolean => value === 0 || value === 'false' || value === '0'

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
    const list = map.get(key)
    if (list) list.push(value)
    else map.set(key, [value])
}
