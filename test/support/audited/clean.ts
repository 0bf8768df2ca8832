import type { BuiltRecord } from '../../../scripts/built/package.ts'

type Fields = Readonly<Record<string, string>>

/** A record as the build would have made it; the last part of `file` names it. */
export const record = (table: string, fields: Fields, file = `update/${table}.xml`): BuiltRecord => ({
    table,
    file,
    fields: Object.entries({ '@action': 'INSERT_OR_UPDATE', sys_id: `${table}-id`, ...fields }).map(([name, text]) => ({
        name,
        text,
    })),
})

export const glue = (name: string): string =>
    `// @fluent-module ${name}\nconst { ${name} } = require('./src/entry.ts');\n${name}(current, previous);`

export const moduleOf = (content: string, path = 'x_app/app/1.0.0/src/entry.ts', library = 'false'): BuiltRecord =>
    record('sys_module', { path, content, external_source: library }, `update/${path}`)

const ENTRY = `export function run(current) { return current.getValue('name') }\nexport const other = 1\n`

const acl = (operation: string, name = 'x_app_thing', type = 'record'): BuiltRecord[] => {
    const sysId = `acl-${name}-${operation}`
    return [
        record('sys_security_acl', {
            ...{ sys_id: sysId, name, type, operation, active: 'true', admin_overrides: 'true' },
            description: 'Who may',
        }),
        record('sys_security_acl_role', { sys_security_acl: sysId, sys_user_role: 'role-id' }),
    ]
}

const column = (element: string, fields: Fields): BuiltRecord =>
    record('sys_dictionary', { name: 'x_app_thing', element, column_label: element, max_length: '40', ...fields })

const scripted = { active: 'true', description: 'What for', script: glue('run') }

const index = (name: string, isUnique: boolean) => [
    { name: 'index/element/@name', text: name },
    { name: 'index/@name', text: `by_${name}` },
    { name: 'index/@unique', text: String(isUnique) },
]

const bootstrap: BuiltRecord = {
    table: 'element',
    file: 'dictionary/x_app_thing.xml',
    fields: [...index('thing_key', true), ...index('owner', false), { name: '@name', text: 'x_app_thing' }],
}

/** A package of the scope `x_app` in which nothing is wrong. */
export const CLEAN: readonly BuiltRecord[] = [
    record('sys_app', { scope: 'x_app', version: '1.0.0', js_level: 'es_latest', short_description: 'An app' }),
    record('sys_user_role', { sys_id: 'role-id', name: 'x_app.user', description: 'May' }),
    record('sys_db_object', { name: 'x_app_thing', label: 'Thing' }),
    column('thing_key', { internal_type: 'string', max_length: '64' }),
    column('owner', { internal_type: 'reference', max_length: '32', reference: 'sys_user' }),
    column('token', { internal_type: 'password2' }),
    bootstrap,
    ...['read', 'create', 'write', 'delete'].flatMap((operation) => acl(operation)),
    ...acl('execute', 'x_app_call', 'REST_Endpoint'),
    record('sys_ws_definition', { name: 'API', base_uri: '/api/x_app/things', short_description: 'Things' }),
    record('sys_ws_operation', {
        ...{ name: 'Get', http_method: 'POST', active: 'true', consumes: 'application/json' },
        ...{
            operation_uri: '/api/x_app/v1/things',
            short_description: 'A thing',
            enforce_acl: 'acl-x_app_call-execute',
        },
        ...{ requires_authentication: 'true', requires_acl_authorization: 'true', operation_script: glue('run') },
    }),
    record('sys_script', {
        ...{ ...scripted, name: 'Foreign', collection: 'incident', when: 'async_always', action_update: 'true' },
        ...{ filter_condition: 'correlation_idSTARTSWITHx:' },
    }),
    record('sys_script', {
        ...scripted,
        name: 'Own',
        collection: 'x_app_thing',
        when: 'before',
        action_insert: 'true',
    }),
    record('sysevent_register', { event_name: 'x_app.happened', description: 'It happened' }),
    record('sysevent_script_action', { ...scripted, name: 'On', event_name: 'x_app.happened' }),
    record('sysauto_script', {
        ...{ ...scripted, name: 'Job', run_type: 'periodically', run_period: '1970-01-01 00:01:00' },
        upgrade_safe: 'false',
    }),
    record('sys_properties', {
        ...{ name: 'x_app.days', type: 'integer', value: '3', description: 'Days', write_roles: 'x_app.user' },
    }),
    record('sys_ui_action', { ...scripted, sys_id: 'button', name: 'Press', action_name: 'x_press' }),
    record('sys_ui_action_role', { sys_ui_action: 'button', sys_user_role: 'role-id' }),
    record('sys_number', { prefix: 'XTH', category: 'x_app_thing' }),
    record('sys_scope_privilege', { target_name: 'incident', operation: 'read', status: 'allowed' }),
    record('x_app_thing', { name: 'Seed' }, 'apply_once/x_app_thing.xml'),
    moduleOf(ENTRY),
]

/** The clean package with more in it. */
export const add = (...records: BuiltRecord[]): BuiltRecord[] => [...CLEAN, ...records]

/** The clean package with fields of one record changed: the first of the table whose name is the given one, if one is. */
export function change(table: string, fields: Fields, name?: string): BuiltRecord[] {
    const index = CLEAN.findIndex((one) => one.table === table && (name === undefined || named(one, name)))
    const old = CLEAN[index]
    if (!old) throw new Error(`No ${table} ${name ?? ''}`)
    const kept = old.fields.filter((field) => !(field.name in fields))
    const changed = {
        ...old,
        fields: [...kept, ...Object.entries(fields).map(([field, text]) => ({ name: field, text }))],
    }
    return CLEAN.map((one, position) => (position === index ? changed : one))
}

/** The clean package without one record. */
export const without = (table: string, name?: string): BuiltRecord[] =>
    CLEAN.filter((one) => !(one.table === table && (name === undefined || named(one, name))))

const named = (one: BuiltRecord, name: string): boolean =>
    one.fields.some((field) => ['name', 'element', 'sys_id'].includes(field.name) && field.text === name)
