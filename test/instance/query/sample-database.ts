import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import type { Column, Dictionary, TableModel } from '../../../local-instance/dictionary/model.ts'
import type { Dynamic } from '../../../local-instance/query/operands.ts'
import { parseQuery } from '../../../local-instance/query/parse.ts'
import type { Selection } from '../../../local-instance/query/query.ts'
import { compileQuery } from '../../../local-instance/query/to-sql.ts'

/** The smallest hierarchy with all storage types: task with incident and problem, users with departments. */
const TYPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    cmn_department: { sys_id: 'GUID', name: 'string' },
    sys_user: { sys_id: 'GUID', name: 'string', active: 'boolean', department: 'reference cmn_department' },
    task: {
        ...{ sys_id: 'GUID', sys_class_name: 'sys_class_name', number: 'string', short_description: 'string' },
        ...{ description: 'string', priority: 'integer', urgency: 'integer', cost: 'decimal', active: 'boolean' },
        ...{ caller_id: 'reference sys_user', watcher: 'reference sys_user', broken: 'reference no_such_table' },
        ...{ due: 'glide_date_time', closed: 'glide_date_time', day: 'glide_date', work_notes: 'journal_input' },
    },
}
const CHILDREN: Readonly<Record<string, string>> = { incident: 'task', problem: 'task', major_incident: 'incident' }

function column(table: string, [name, declared]: [string, string]): [string, Column] {
    const [type = '', reference = ''] = declared.split(' ')
    const rest = {
        maxLength: 0,
        defaultValue: '',
        mandatory: false,
        readOnly: false,
        choice: 0,
        choiceTable: '',
        choiceField: '',
        display: name === 'name',
    }
    return [name, { table, name, label: name, type, reference, ...rest }]
}

function model(name: string): TableModel | undefined {
    const superClass = CHILDREN[name] ?? ''
    const root = name in TYPES ? name : 'task'
    if (superClass === '' && root !== name) return undefined
    const columns = new Map(Object.entries(TYPES[root] ?? {}).map((entry) => column(root, entry)))
    const displayColumn = columns.has('name') ? 'name' : 'sys_id'
    return { name, label: name, superClass, scope: 'global', root, columns, displayColumn }
}

const family = (name: string): string[] => [
    name,
    ...Object.keys(CHILDREN)
        .filter((child) => CHILDREN[child] === name)
        .flatMap(family),
]

export const dictionary: Dictionary = {
    table: model,
    family,
    lineage: (name) => (model(name) ? [name, ...dictionary.lineage(CHILDREN[name] ?? '')] : []),
}

export function openSample(): DatabaseSyncInstance {
    const database = new DatabaseSync(':memory:')
    database.exec(`
        CREATE TABLE cmn_department (sys_id TEXT PRIMARY KEY, name TEXT COLLATE NOCASE);
        CREATE TABLE sys_user (sys_id TEXT PRIMARY KEY, name TEXT COLLATE NOCASE, active INTEGER, department TEXT COLLATE NOCASE);
        CREATE TABLE task (sys_id TEXT PRIMARY KEY, sys_class_name TEXT COLLATE NOCASE, number TEXT COLLATE NOCASE,
            short_description TEXT COLLATE NOCASE, description TEXT COLLATE NOCASE, priority INTEGER, urgency INTEGER,
            cost REAL, active INTEGER, caller_id TEXT COLLATE NOCASE, watcher TEXT COLLATE NOCASE,
            broken TEXT COLLATE NOCASE, due TEXT COLLATE NOCASE, closed TEXT COLLATE NOCASE, day TEXT COLLATE NOCASE);
        INSERT INTO cmn_department VALUES ('d1', 'Sales'), ('d2', 'Support');
        INSERT INTO sys_user VALUES ('u1', 'Abel Tuter', 1, 'd1'), ('u2', 'Don Goodliffe', 0, 'd2');
        INSERT INTO task (sys_id, sys_class_name, number, short_description, description, priority, urgency, cost,
            active, caller_id, watcher, due, closed, day) VALUES
        ('1', 'incident', 'A', 'SAP is down', 'SAP is down', 2, 3, 9.5, 1, 'u1', 'u1', '2026-01-30 08:00:00', '2026-01-31 08:00:00', '2026-01-30'),
        ('2', 'problem', 'B', 'disk 100% full', 'other', 10, 1, 10, 0, 'u2', 'u1', '2026-01-31 23:59:59', '2026-01-31 08:00:00', '2026-01-31'),
        ('3', 'major_incident', 'C', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
        ('4', 'task', 'D', 'snake_case^x', 'other', 5, 5, 10.25, 1, 'u2', 'u2', '2026-02-01 00:00:00', NULL, '2026-02-01')`)
    return database
}

export const noScript: { dynamic: Dynamic } = { dynamic: (expression) => fail(`no script expected: ${expression}`) }

function fail(message: string): never {
    throw new Error(message)
}

export const compile = (query: string, table = 'task', options = noScript): Selection =>
    compileQuery(table, parseQuery(query), dictionary, options)

/** The numbers of the records that a query finds, in the query's order or else by number: `ABD`. */
export function find(database: DatabaseSyncInstance, query: string, table = 'task', options = noScript): string {
    const { from, where, orderBy, params } = compile(query, table, options)
    const sql = `SELECT t0.number AS number FROM ${from} WHERE ${where} ORDER BY ${orderBy || 't0.number'}`
    return database
        .prepare(sql)
        .all(...params)
        .map((row: { number?: unknown }) => String(row.number))
        .join('')
}
