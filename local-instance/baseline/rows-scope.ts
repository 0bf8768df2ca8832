import { type BaselineRow, baselineRow, metadataValues, sysIdOf } from './row.ts'

/** The scope `global`, whose sys_id is the word itself on every instance. */
const GLOBAL_SCOPE: BaselineRow = {
    table: 'sys_scope',
    values: {
        sys_id: 'global',
        sys_class_name: 'sys_scope',
        name: 'Global',
        scope: 'global',
        source: 'global',
        active: 'true',
        private: 'false',
        js_level: 'helsinki_es5',
        can_edit_in_studio: 'false',
    },
}

/** The view that forms and lists use when none is named: the SDK refers to it by this sys_id (form-plugin.ts). */
const DEFAULT_VIEW: BaselineRow = {
    table: 'sys_ui_view',
    values: {
        sys_id: 'Default view',
        ...metadataValues('sys_ui_view', 'Default view', 'Default view'),
        name: '',
        title: 'Default view',
    },
}

/** Name, type, value and meaning of the properties that this instance reads. */
const PROPERTIES: readonly (readonly [string, string, string, string])[] = [
    ['glide.invalid_query.returns_no_rows', 'boolean', 'false', 'A query with an unknown field returns no rows'],
    ['glide.sm.default_mode', 'string', 'deny', 'What happens when no access control matches'],
    ['glide.sys.date_format', 'string', 'yyyy-MM-dd', 'Date format of users that chose none'],
    ['glide.sys.time_format', 'string', 'HH:mm:ss', 'Time format of users that chose none'],
    ['com.snc.platform.security.oauth.is.active', 'boolean', 'true', 'OAuth gives tokens'],
    ['glide.oauth.allow.parameters.in.post.body.only', 'boolean', 'true', 'OAuth reads no parameters of the address'],
    ['instance_name', 'string', 'local', 'The name of this instance'],
    ['glide.sys.default.tz', 'timezone', 'GMT', 'Time zone of users that chose none'],
]

/**
 * Columns whose default differs from that of the extended table: new changes and problems start in the first state of
 * their own choices (platform.md 7.2 and 7.3).
 */
const STATE_DEFAULTS: Readonly<Record<string, string>> = { change_request: '-5', problem: '101' }

/** A metadata record of the scope `global` whose sys_id comes from its key. */
export const globalRecord = (
    table: string,
    key: string,
    name: string,
    values: Readonly<Record<string, string>>,
): BaselineRow => baselineRow(table, key, { ...metadataValues(table, name, sysIdOf(table, key)), ...values })

/** Scope, default view, properties and dictionary overrides. */
export const scopeRows = (): BaselineRow[] => [
    GLOBAL_SCOPE,
    DEFAULT_VIEW,
    ...PROPERTIES.map(([name, type, value, description]) =>
        globalRecord('sys_properties', name, name, { name, type, value, description }),
    ),
    ...Object.entries(STATE_DEFAULTS).map(([table, value]) =>
        globalRecord('sys_dictionary_override', `${table}.state`, 'state', {
            name: table,
            element: 'state',
            base_table: 'task',
            default_value: value,
            default_value_override: 'true',
        }),
    ),
]
