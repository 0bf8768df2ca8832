import type { TableNotation } from './notation.ts'

/**
 * Application files that the SDK's build emits but whose tables it does not ship. Columns: the elements of the emitted
 * XML (sys_choice, sys_choice_set, sys_module, sys_documentation, sys_user_preference, ua_table_licensing_config, sys_ui_action_role, parts
 * of sys_rest_message), the SDK's guide for sysevent_queue; lengths from general knowledge of the platform.
 */
export const METADATA_TABLES: Readonly<Record<string, TableNotation>> = {
    sys_choice: {
        label: 'Choice',
        display: 'label',
        columns: {
            name: '*table_name(80) Table',
            element: '*string(80) Element',
            value: 'string(100) Value',
            label: '*string(100) Label',
            sequence: 'integer Sequence',
            language: 'string(7) Language = en',
            dependent_value: 'string(80) Dependent value',
            hint: 'string(255) Hint',
            inactive: 'boolean Inactive = false',
            inactive_on_update: 'boolean Inactive on update = false',
            synonyms: 'string(4000) Synonyms',
        },
    },
    sys_user_preference: {
        label: 'User Preference',
        superClass: 'sys_metadata',
        display: 'name',
        columns: {
            name: '*string(100) Name',
            type: 'string(40) Type = string',
            value: 'string(4000) Value',
            description: 'string(1000) Description',
            system: 'boolean System = false',
            user: 'reference->sys_user User',
        },
    },
    sys_choice_set: {
        label: 'Choice Set',
        superClass: 'sys_metadata',
        display: 'element',
        columns: { name: '*table_name(80) Table', element: '*string(80) Element' },
    },
    sys_documentation: {
        label: 'Field Label',
        superClass: 'sys_metadata',
        display: 'label',
        columns: {
            name: 'table_name(80) Table',
            element: 'string(80) Element',
            language: 'string(7) Language = en',
            label: 'string(80) Label',
            plural: 'string(80) Plural',
            hint: 'string(255) Hint',
            help: 'string(4000) Help',
            url: 'url(1024) URL',
            url_target: 'string(40) URL target',
        },
    },
    sys_module: {
        label: 'Module',
        superClass: 'sys_metadata',
        display: 'path',
        columns: {
            path: '*string(512) Path',
            content: 'script Content',
            external_source: 'boolean External source = false',
        },
    },
    sys_glide_object: {
        label: 'Field class',
        superClass: 'sys_metadata',
        display: 'label',
        columns: {
            name: '*string(40) Name',
            label: 'string(40) Label',
            scalar_type: 'string(40) Extends',
            visible: 'boolean Visible = true',
        },
    },
    ua_table_licensing_config: {
        label: 'Table Licensing Config',
        superClass: 'sys_metadata',
        display: 'name',
        columns: {
            name: 'table_name(80) Table',
            license_model: 'string(40) License model',
            license_condition: 'string(4000) License condition',
            license_roles: 'user_roles(4000) License roles',
            owner_condition: 'string(4000) Owner condition',
            is_fulfillment: 'boolean Is fulfillment = false',
            op_insert: 'boolean Insert = false',
            op_update: 'boolean Update = false',
            op_delete: 'boolean Delete = false',
        },
    },
    sys_properties_category: {
        label: 'Property Category',
        superClass: 'sys_metadata',
        display: 'name',
        columns: { name: '*string(100) Name', title: 'string(4000) Title' },
    },
    sys_properties_category_m2m: {
        label: 'Category Property',
        superClass: 'sys_metadata',
        columns: {
            category: '*reference->sys_properties_category Category',
            property: '*reference->sys_properties Property',
            order: 'integer Order',
        },
    },
    sysevent_queue: {
        label: 'Event Queue',
        superClass: 'sys_metadata',
        display: 'queue',
        columns: {
            queue: '*string(100) Queue',
            suffix: 'string(100) Suffix',
            description: 'string(1000) Description',
            poll_interval: 'string(40) Poll interval',
            job_config: 'string(40) Job configuration',
            job_config_value: 'integer Jobs',
            provider: 'string(32) Provider',
            automatic_processing: 'boolean Automatic processing = false',
            processing_order: 'string(40) Processing order',
        },
    },
    sys_ui_action_role: {
        label: 'UI Action Role',
        superClass: 'sys_metadata',
        columns: {
            sys_ui_action: '*reference->sys_ui_action UI action',
            sys_user_role: '*reference->sys_user_role Role',
        },
    },
}
