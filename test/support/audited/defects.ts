import type { BuiltRecord } from '../../../scripts/built/package.ts'
import { add, change, glue, moduleOf, record, without } from './clean.ts'

/** What is wrong, the rule that must find it, and a package in which nothing else is wrong. */
export type Defect = [what: string, rule: string, records: BuiltRecord[]]

const program = (text: string): BuiltRecord[] => add(moduleOf(text, 'x_app/app/1.0.0/src/other.ts'))

const GS = "import { gs } from '@servicenow/glide'\n"
const GLIDE = "import { GlideRecord } from '@servicenow/glide'\n"

const runs = (text: string, name = 'odd') =>
    moduleOf(`export function ${name}(current, previous) { ${text} }`, `x_app/app/1.0.0/src/${name}.ts`)

const bound = (name: string): string => glue(name).replace('./src/entry.ts', `./src/${name}.ts`)

const rule = (fields: Record<string, string>): BuiltRecord =>
    record('sys_script', {
        ...{ name: 'More', description: 'What for', active: 'true', script: glue('run'), collection: 'x_app_thing' },
        ...{ when: 'before', action_insert: 'true', ...fields },
    })

export const SCRIPT_DEFECTS: Defect[] = [
    ['an expression that the build left', 'unresolved', change('sys_ui_action', { hint: 'x.Symbol(Now.UNRESOLVED)' })],
    ['a class that extends a built-in', 'engine', program('export class Gone extends Error {}')],
    ['a log without a level', 'log', program(`${GS}gs.log('a')`)],
    ['a time of the user', 'clock', program(`${GS}export const at = gs.nowDateTime()`)],
    ['a sleep', 'sleep', program(`${GS}gs.sleep(1)`)],
    ['SQL', 'sql', program(`${GS}gs.sql('select 1')`)],
    ['a property that is set', 'set-property', program(`${GS}gs.setProperty('x_app.days', '1')`)],
    ['Java in a field', 'java', change('sys_ui_action', { condition: "Packages.java.lang.System.getProperty('a')" })],
    ['a count of rows', 'row-count', program('export const count = (rows) => rows.getRowCount()')],
    [
        'a sys_id in a condition',
        'sys-id',
        change('sys_ui_action', { condition: `current.owner == '${'0a'.repeat(16)}'` }),
    ],
    ['an instance', 'instance-url', program("export const home = 'https://acme.service-now.com'")],
    ['a plain http address', 'plain-http', program("export const home = 'http://example.com'")],
    ['a query of sys_audit', 'audit-table', program(`${GLIDE}export const rows = () => new GlideRecord('sys_audit')`)],
    ['a walk to a sys_id', 'dot-walk-id', program("export const who = (row) => row.getValue('owner.sys_id')")],
    ['a query of everything', 'unbounded-query', program('export const all = (rows) => rows.query()')],
    ['a deletion of everything', 'unbounded-write', program('export const all = (rows) => rows.deleteMultiple()')],
    ['a query from pieces', 'built-query', program('export const by = (rows, id) => rows.addEncodedQuery(`id=${id}`)')],
    [
        'an insert without a beginning',
        'fresh-insert',
        program(`${GLIDE}export function make() { const row = new GlideRecord('incident'); row.insert() }`),
    ],
    [
        'a request without end',
        'rest-timeout',
        program(
            "import { RESTMessageV2 } from '@servicenow/glide/sn_ws'\nexport const out = () => new RESTMessageV2()",
        ),
    ],
    [
        'the message of an exception',
        'exception-message',
        program('export function tell(act) { try { return act() } catch (e) { return e.message } }'),
    ],
    [
        'another way out',
        'old-rest',
        program("import { RESTMessage } from '@servicenow/glide/sn_ws'\nexport const out = () => new RESTMessage()"),
    ],
]

export const RULE_DEFECTS: Defect[] = [
    ['a program in a field', 'glue-only', change('sysauto_script', { script: "gs.info('a')" })],
    ['a function that does not ship', 'glue-target', change('sysauto_script', { script: glue('absent') })],
    ['a module that does not ship', 'glue-target', change('sysauto_script', { script: bound('run') })],
    [
        'a path with a version',
        'glue-version',
        change('sysauto_script', { script: glue('run').replace('./src', 'x_app/app/1.0.0/src') }),
    ],
    [
        'a rule that saves its record',
        'current-update',
        add(runs('return current.update(previous)'), rule({ script: bound('odd') })),
    ],
    [
        'a before rule that writes',
        'before-writes',
        add(runs('return previous.insert(current)'), rule({ script: bound('odd') })),
    ],
    [
        'an async rule that looks back',
        'async-previous',
        add(runs('return [current, previous]'), rule({ when: 'async_always', script: bound('odd') })),
    ],
    ['an after rule on a foreign table', 'foreign-rule', change('sys_script', { when: 'after' }, 'Foreign')],
    ['a foreign rule without condition', 'rule-condition', change('sys_script', { filter_condition: '' }, 'Foreign')],
    ['a rule at each own save', 'rule-condition', change('sys_script', { action_update: 'true' }, 'Own')],
    ['a rule at queries', 'query-rule', change('sys_script', { action_query: 'true' }, 'Own')],
    ['a rule at displays', 'query-rule', change('sys_script', { when: 'before_display' }, 'Own')],
    ['a rule on all tables', 'quiet-table', change('sys_script', { collection: 'global' }, 'Foreign')],
    ['a rule on alerts', 'quiet-table', change('sys_script', { collection: 'em_alert' }, 'Foreign')],
]

export const REST_DEFECTS: Defect[] = [
    ['a resource without login', 'rest-login', change('sys_ws_operation', { requires_authentication: 'false' })],
    [
        'a resource that asks no access control',
        'rest-acl',
        change('sys_ws_operation', { requires_acl_authorization: 'false' }),
    ],
    ['a resource without access control', 'rest-acl', change('sys_ws_operation', { enforce_acl: '' })],
    [
        'the default access control',
        'rest-acl',
        change('sys_ws_operation', { enforce_acl: 'cf9d01d3e73003009d6247e603f6a990' }),
    ],
    ['an access control for tables', 'rest-acl', change('sys_ws_operation', { enforce_acl: 'acl-x_app_thing-read' })],
    ['an address without version', 'rest-version', change('sys_ws_operation', { operation_uri: '/api/x_app/things' })],
    ['a silent resource', 'rest-description', change('sys_ws_operation', { short_description: '' })],
    ['a silent service', 'rest-description', change('sys_ws_definition', { short_description: '' })],
    ['a body of any form', 'rest-body', change('sys_ws_operation', { consumes: '' })],
]

export const ACCESS_DEFECTS: Defect[] = [
    ['a table nobody guards against deletion', 'table-acl', without('sys_security_acl', 'acl-x_app_thing-delete')],
    [
        'an empty access control',
        'empty-acl',
        add(record('sys_security_acl', { name: 'x', active: 'true', description: 'a' })),
    ],
    [
        'a public access control',
        'empty-acl',
        add(
            record('sys_security_acl_role', {
                ...{ sys_security_acl: 'acl-x_app_thing-read', sys_user_role: 'p', 'sys_user_role/@name': 'public' },
            }),
        ),
    ],
    [
        'a role that does not exist',
        'acl-role',
        add(
            record('sys_ui_action_role', {
                sys_ui_action: 'button',
                sys_user_role: 'made-up',
                'sys_user_role/@name': 'made_up',
            }),
        ),
    ],
    [
        'admins in spite of nobody',
        'nobody-but-admin',
        add(
            record('sys_security_acl_role', {
                ...{ sys_security_acl: 'acl-x_app_thing-read', sys_user_role: 'n', 'sys_user_role/@name': 'nobody' },
            }),
        ),
    ],
    [
        'an access control that queries',
        'acl-query',
        change('sys_security_acl', { script: `${glue('run')} // GlideRecord` }),
    ],
    ['a button for everybody', 'button-role', without('sys_ui_action_role')],
    ['a module for everybody', 'menu-role', add(record('sys_app_module', { name: 'Things', active: 'true' }))],
    [
        'a script include for browsers',
        'client-callable',
        add(
            record('sys_script_include', {
                ...{ name: 'Thing', api_name: 'x_app.Thing', client_callable: 'true', description: 'a' },
            }),
        ),
    ],
    ['a page for everybody', 'page-acl', add(record('sys_ui_page', { name: 'x_app_page' }))],
    ['a table that others write', 'foreign-writes', change('sys_db_object', { create_access: 'true' })],
]
