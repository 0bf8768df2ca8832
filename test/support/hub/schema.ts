import { fluentCalls } from './fluent.ts'

export interface Column {
    /** Longer values are cut without a word. */
    readonly length: number
    readonly initial: string
    readonly isJournal: boolean
    /** The table that it points to. */
    readonly reference?: string
}

export interface TableSchema {
    readonly columns: Readonly<Record<string, Column>>
    /** Columns of which no two rows have the same value. */
    readonly unique: readonly string[]
    /** Columns by which rows are found without looking at all of them, the best one first. */
    readonly indexed: readonly string[]
}

interface FluentColumn {
    readonly call: string
    readonly maxLength?: number
    readonly default?: string | number | boolean
}

interface FluentTable {
    readonly name: string
    readonly schema: Readonly<Record<string, FluentColumn>>
    readonly index?: readonly { readonly unique: boolean; readonly element: string }[]
}

const LENGTHS: Readonly<Record<string, number>> = {
    DateTimeColumn: 19,
    ReferenceColumn: 32,
    DocumentIdColumn: 32,
    TableNameColumn: 80,
    JsonColumn: Infinity,
    NameValuePairsColumn: 65_536,
}

const plain = (length: number, initial = ''): Column => ({ length, initial, isJournal: false })
const pointingTo = (reference: string): Column => ({ ...plain(32), reference })
const journal: Column = { length: Infinity, initial: '', isJournal: true }
const DATE = plain(19)

/** Every table has these. */
const SYSTEM: TableSchema['columns'] = {
    sys_id: plain(32),
    sys_created_on: DATE,
    sys_created_by: plain(40),
    sys_updated_on: DATE,
    sys_updated_by: plain(40),
    sys_mod_count: plain(40, '0'),
}

const INCIDENT: TableSchema = {
    columns: {
        ...SYSTEM,
        sys_class_name: plain(80, 'incident'),
        number: plain(40),
        short_description: plain(160),
        description: plain(4000),
        state: plain(40, '1'),
        active: plain(40, '1'),
        impact: plain(40, '3'),
        urgency: plain(40, '3'),
        priority: plain(40, '5'),
        category: plain(40),
        subcategory: plain(40),
        assigned_to: pointingTo('sys_user'),
        caller_id: pointingTo('sys_user'),
        assignment_group: pointingTo('sys_user_group'),
        cmdb_ci: pointingTo('cmdb_ci'),
        opened_by: plain(32),
        opened_at: DATE,
        resolved_at: DATE,
        calendar_stc: plain(40),
        close_code: plain(40),
        close_notes: plain(4000),
        correlation_id: plain(100),
        correlation_display: plain(100),
        rfc: plain(32),
        caused_by: plain(32),
        work_notes: journal,
        comments: journal,
    },
    unique: ['sys_id'],
    indexed: ['sys_id'],
}

const CHANGE_REQUEST: TableSchema = {
    ...INCIDENT,
    columns: {
        ...INCIDENT.columns,
        sys_class_name: plain(80, 'change_request'),
        state: plain(40, '-5'),
        type: plain(40, 'normal'),
        std_change_producer_version: plain(32),
        approval: plain(40, 'not requested'),
        risk: plain(40, '3'),
        justification: plain(4000),
        implementation_plan: plain(4000),
        backout_plan: plain(4000),
    },
}

/** Applications that not every instance has. */
const OPTIONAL: Readonly<Record<string, TableSchema>> = {
    sn_si_incident: {
        ...INCIDENT,
        columns: { ...INCIDENT.columns, sys_class_name: plain(80, 'sn_si_incident'), state: plain(40, '10') },
    },
    sn_grc_task: { ...INCIDENT, columns: { ...INCIDENT.columns, sys_class_name: plain(80, 'sn_grc_task') } },
}

/** Whether an instance may be without a table. */
export const isOptional = (table: string): boolean => table in OPTIONAL

const JOURNAL: TableSchema = {
    columns: { ...SYSTEM, name: plain(80), element_id: plain(32), element: plain(80), value: plain(Infinity) },
    unique: ['sys_id'],
    indexed: ['sys_id', 'element_id'],
}

const named = (...names: readonly string[]): TableSchema => ({
    columns: { ...SYSTEM, ...Object.fromEntries(names.map((name) => [name, plain(100)])) },
    unique: ['sys_id'],
    indexed: ['sys_id'],
})

const CI: TableSchema = {
    ...named('name', 'sys_class_name', 'operational_status', 'install_status'),
    columns: {
        ...named('name', 'sys_class_name', 'operational_status', 'install_status').columns,
        short_description: plain(1000),
        owned_by: pointingTo('sys_user'),
        attributes: plain(65_000),
    },
}

/** What references of records point to. */
const NAMED: Readonly<Record<string, TableSchema>> = {
    sys_user: named('user_name', 'name', 'email'),
    sys_user_group: named('name'),
    cmdb_ci: CI,
    cmdb_rel_ci: named('parent', 'child', 'type'),
    sys_object_source: named('id', 'target_sys_id'),
}

const ATTACHMENT: TableSchema = {
    columns: {
        ...SYSTEM,
        table_name: plain(80),
        table_sys_id: plain(32),
        file_name: plain(100),
        content_type: plain(100),
        content: plain(Infinity),
    },
    unique: ['sys_id'],
    indexed: ['sys_id', 'table_sys_id'],
}

let schemas: Readonly<Record<string, TableSchema>> | undefined

/** Our own tables as the package declares them, and what the flows touch of the platform's. */
export function schemaOf(table: string): TableSchema {
    schemas ??= {
        ...NAMED,
        ...OPTIONAL,
        incident: INCIDENT,
        change_request: CHANGE_REQUEST,
        sys_journal_field: JOURNAL,
        sys_attachment: ATTACHMENT,
        ...ownTables(),
    }
    const schema = schemas[table]
    if (!schema) throw new Error(`the fake hub has no table ${table}`)
    return schema
}

const ownTables = (): Record<string, TableSchema> =>
    Object.fromEntries((fluentCalls('Table') as readonly FluentTable[]).map((table) => [table.name, schemaFrom(table)]))

/** Columns of few rows each that hardly ever change. */
const SELECTIVE = ['external_ref', 'target_sys_id', 'event_type', 'map_name']

function schemaFrom({ schema, index = [] }: FluentTable): TableSchema {
    const unique = ['sys_id', ...index.filter((one) => one.unique).map(({ element }) => element)]
    const own = Object.entries(schema).map(([name, column]) => [name, columnFrom(column)] as const)
    return {
        columns: { ...SYSTEM, ...Object.fromEntries(own) },
        unique,
        indexed: [...unique, ...SELECTIVE.filter((name) => name in schema)],
    }
}

function columnFrom({ call, maxLength, default: initial = '' }: FluentColumn): Column {
    const isScript = String(initial).startsWith('javascript:')
    return plain(maxLength ?? LENGTHS[call] ?? 40, isScript ? '' : asText(initial))
}

const asText = (value: string | number | boolean): string =>
    typeof value === 'boolean' ? (value ? '1' : '0') : String(value)
