import { add, change, glue, record, without } from './clean.ts'
import type { Defect } from './defects.ts'

const column = (fields: Record<string, string>) =>
    record('sys_dictionary', {
        ...{ name: 'x_app_thing', element: 'more', column_label: 'More', internal_type: 'string', max_length: '40' },
        ...fields,
    })

const include = (fields: Record<string, string>) =>
    record('sys_script_include', { name: 'Thing', api_name: 'x_app.Thing', description: 'a', ...fields })

const LONG = 'x_app.it_happened_and_nobody_could_name_it_shorter'

export const NAME_DEFECTS: Defect[] = [
    ['a role without scope', 'prefix', change('sys_user_role', { name: 'user' })],
    ['a property without scope', 'prefix', change('sys_properties', { name: 'days' })],
    ['an event without scope', 'prefix', add(record('sysevent_register', { event_name: 'done', description: 'a' }))],
    ['a script include without scope', 'prefix', add(include({ api_name: 'global.Thing' }))],
    ['an address without scope', 'prefix', change('sys_ws_definition', { base_uri: '/api/now/things' })],
    ['a long event', 'event-length', add(record('sysevent_register', { event_name: LONG, description: 'a' }))],
    ['an event nobody registered', 'event-known', change('sysevent_script_action', { event_name: 'x_app.else' })],
    ['a long name', 'name-length', change('sys_ui_action', { name: 'n'.repeat(41) })],
    [
        'two jobs of one name',
        'unique-name',
        add(record('sysauto_script', { name: 'Job', script: glue('run'), description: 'a' })),
    ],
    ['a script include in lower case', 'include-name', add(include({ name: 'thing' }))],
    ['a column on a foreign table', 'column-prefix', add(column({ name: 'incident', element: 'u_more' }))],
    ['a prefix of the platform', 'number-prefix', change('sys_number', { prefix: 'INC' })],
    ['a rule that says nothing', 'description', change('sys_script', { description: '' })],
    ['an app that says nothing', 'description', change('sys_app', { short_description: '' })],
    ['a column without label', 'label', change('sys_dictionary', { column_label: '' })],
]

export const TABLE_DEFECTS: Defect[] = [
    ['a table that extends incident', 'extends', change('sys_db_object', { super_class: 'incident' })],
    [
        'a wide row',
        'row-size',
        add(...Array.from({ length: 70 }, (_, n) => column({ element: `c${n}`, max_length: '255' }))),
    ],
    [
        'many columns',
        'row-size',
        add(...Array.from({ length: 81 }, (_, n) => column({ element: `c${n}`, max_length: '9' }))),
    ],
    ['an index on nothing', 'index-column', without('sys_dictionary', 'owner')],
    [
        'an index on a text',
        'index-column',
        change('sys_dictionary', { internal_type: 'string', max_length: '300' }, 'owner'),
    ],
    ['a key without index', 'key-index', add(column({ element: 'more_key', max_length: '64' }))],
    ['a readable secret', 'secret-column', change('sys_dictionary', { internal_type: 'string' }, 'token')],
    ['a reference to nothing', 'reference-target', change('sys_dictionary', { reference: 'x_app_absent' }, 'owner')],
    [
        'a default that nobody can choose',
        'choice-default',
        change('sys_dictionary', { default_value: 'gone' }, 'owner').concat(
            record('sys_choice_set', { '@table': 'x_app_thing', '@field': 'owner', 'sys_choice/value': 'kept' }),
        ),
    ],
    ['a table in the search', 'full-text', change('sys_dictionary', { text_index: 'true' })],
]

export const APP_DEFECTS: Defect[] = [
    ['the old engine', 'engine-mode', change('sys_app', { js_level: 'traditional' })],
    ['no version', 'app-version', change('sys_app', { version: 'next' })],
    ['a property that anybody sets', 'property-roles', change('sys_properties', { write_roles: '' })],
    ['a secret property', 'secret-property', change('sys_properties', { name: 'x_app.api_token' })],
    ['a secret that ships', 'secret-property', change('sys_properties', { type: 'password2', value: 'x' })],
    ['a truth as a text', 'boolean-property', change('sys_properties', { value: 'true' })],
    ['a job each second', 'job-period', change('sysauto_script', { run_period: '1970-01-01 00:00:01' })],
    ['a job in an upgrade', 'job-upgrade', change('sysauto_script', { upgrade_safe: 'true' })],
    ['a script action that is off', 'switched-on', change('sysevent_script_action', { active: 'false' })],
    ['a row that upgrades overwrite', 'seed-once', add(record('x_app_thing', { name: 'More' }))],
    ['a private key', 'credential', change('sys_properties', { value: '-----BEGIN PRIVATE KEY-----' })],
    ['a record that comes and goes', 'revived', add(record('sys_number', { '@action': 'DELETE' }))],
    ['a locked rule', 'policy', change('sys_script', { sys_policy: 'protected' })],
    ['a privilege for everything', 'privilege', change('sys_scope_privilege', { target_name: '*' })],
    ['a privilege to delete', 'privilege', change('sys_scope_privilege', { operation: 'delete' })],
]
