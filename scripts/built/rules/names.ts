import { each, whereIs } from '../finding.ts'
import type { Rule } from '../finding.ts'
import { textOf } from '../package.ts'
import type { Package } from '../package.ts'

const EVENT_LIMIT = 40
const LENGTHS: [table: string, field: string, limit: number][] = [
    ['sys_db_object', 'name', 80],
    ['sys_properties', 'name', 100],
    ['sys_user_role', 'name', 100],
    ['sys_script', 'name', 100],
    ['sysauto_script', 'name', 100],
    ['sys_ui_action', 'name', 40],
    ['sys_app_module', 'title', 60],
]

/** A rule that names of a table begin with what the scope gives them. */
const prefixed = (table: string, field: string, start: (scope: string) => string) => (pack: Package) =>
    each(
        table,
        (record) => !textOf(record, field).startsWith(start(pack.scope)) && `begin it with ${start(pack.scope)}`,
    )(pack)

const dotted = (scope: string): string => `${scope}.`

const UNIQUE = ['sys_script', 'sysauto_script', 'sysevent_script_action', 'sys_script_include', 'sysevent_register']

function twins(table: string, pack: Package) {
    const name = table === 'sysevent_register' ? 'event_name' : 'name'
    const rows = pack.of(table)
    return rows
        .filter((row, index) => rows.findIndex((other) => textOf(other, name) === textOf(row, name)) < index)
        .map((row) => ({ where: whereIs(row), what: 'another one has this name' }))
}

export const nameRules: Rule[] = [
    {
        id: 'prefix',
        title: 'Tables, roles, events, properties, script includes and REST addresses carry the scope',
        source: 'Namespaces of scoped apps: two apps on one instance must not meet',
        cure: 'begin the name with the scope',
        check: (pack) =>
            [
                prefixed('sys_db_object', 'name', (scope) => `${scope}_`),
                prefixed('sys_user_role', 'name', dotted),
                prefixed('sysevent_register', 'event_name', dotted),
                prefixed('sys_properties', 'name', dotted),
                prefixed('sys_script_include', 'api_name', dotted),
                prefixed('sys_ws_definition', 'base_uri', (scope) => `/api/${scope}/`),
            ].flatMap((check) => check(pack)),
    },
    {
        id: 'event-length',
        title: `Event names have ${EVENT_LIMIT} characters at most`,
        source: 'SDK guide registering-events: longer names are cut, and nothing listens to the rest',
        cure: 'a shorter suffix',
        check: each('sysevent_register', (event) => {
            const { length } = textOf(event, 'event_name')
            return length > EVENT_LIMIT && `${length} characters`
        }),
    },
    {
        id: 'event-known',
        title: 'Every event that a script action waits for is registered',
        source: 'SDK guide registering-events: an event that nobody registered is dropped',
        cure: 'a sysevent_register record with the same name',
        check: each('sysevent_script_action', (action, pack) => {
            const event = textOf(action, 'event_name')
            return (
                !pack.of('sysevent_register').some((one) => textOf(one, 'event_name') === event) &&
                `nobody registers ${event}`
            )
        }),
    },
    {
        id: 'name-length',
        title: 'Names fit into their columns',
        source: 'Longer ones are cut without a word',
        cure: 'a shorter name',
        check: (pack) =>
            LENGTHS.flatMap(([table, field, limit]) =>
                each(table, (one) => textOf(one, field).length > limit && `longer than ${limit} characters`)(pack),
            ),
    },
    {
        id: 'unique-name',
        title: 'Rules, jobs, events and script includes have names of their own',
        source: 'Impact 10254: of two with one name people switch off the wrong one',
        cure: 'another name',
        check: (pack) => UNIQUE.flatMap((table) => twins(table, pack)),
    },
    {
        id: 'include-name',
        title: 'Script includes are named as classes',
        source: 'Impact 10097',
        cure: 'UpperCamelCase',
        check: each(
            'sys_script_include',
            (include) => !/^[A-Z][A-Za-z0-9]*$/.test(textOf(include, 'name')) && 'not in UpperCamelCase',
        ),
    },
    {
        id: 'column-prefix',
        title: 'Columns on tables of others carry the scope',
        source: 'Namespaces of scoped apps',
        cure: 'begin the name with the scope',
        check: each('sys_dictionary', (column, pack) => {
            const isForeign = !textOf(column, 'name').startsWith(`${pack.scope}_`)
            return (
                isForeign &&
                !textOf(column, 'element').startsWith(`${pack.scope}_`) &&
                `a column of ${textOf(column, 'name')}`
            )
        }),
    },
    {
        id: 'number-prefix',
        title: 'Numbers have a prefix that nobody else has',
        source: 'Impact 10002',
        cure: 'another prefix in autoNumber',
        check: (pack) => {
            const rows = pack.of('sys_number')
            const taken = [
                'INC',
                'CHG',
                'PRB',
                'TASK',
                'REQ',
                'RITM',
                'SCTASK',
                'KB',
                'SIR',
                'HR',
                'CS',
                'STRY',
                'DEMAND',
            ]
            return each('sys_number', (row) => {
                const prefix = textOf(row, 'prefix')
                const isTwin = rows.some((other) => other !== row && textOf(other, 'prefix') === prefix)
                return (isTwin || taken.includes(prefix)) && `the prefix ${prefix} is taken`
            })(pack)
        },
    },
    {
        id: 'description',
        title: 'Whatever people may meet says what it is for',
        source: 'Impact 10299, 10304, HSD0002808',
        cure: 'description',
        check: (pack) =>
            ['sys_script', 'sysevent_script_action', 'sysevent_register', 'sys_user_role', 'sys_properties']
                .concat(['sys_security_acl', 'sys_script_include'])
                .flatMap((table) => each(table, (one) => textOf(one, 'description') === '' && 'no description')(pack))
                .concat(each('sys_app', (app) => textOf(app, 'short_description') === '' && 'no description')(pack)),
    },
    {
        id: 'label',
        title: 'Tables and columns have labels',
        source: 'Lists and forms show them',
        cure: 'label',
        check: (pack) =>
            each(
                'sys_db_object',
                (table) => textOf(table, 'label') === '' && 'no label',
            )(pack).concat(
                each(
                    'sys_dictionary',
                    (column) => textOf(column, 'element') !== '' && textOf(column, 'column_label') === '' && 'no label',
                )(pack),
            ),
    },
]
