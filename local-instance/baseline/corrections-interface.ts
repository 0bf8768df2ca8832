import type { TableCorrection } from './corrections.ts'

/** Scripted REST, access controls, roles and forms; facts as in corrections-metadata.ts. */
export const INTERFACE_CORRECTIONS: Readonly<Record<string, TableCorrection>> = {
    sys_ws_definition: {
        label: 'Scripted REST Service',
        superClass: 'sys_metadata',
        columns: {
            name: '*string(100) Name',
            base_uri: 'string(512) Base API path',
            consumes: 'string(255) Consumes',
            produces: 'string(255) Produces',
            namespace: 'string(100) API namespace',
            service_id: '*string(100) API ID',
            doc_link: 'url Documentation link',
            short_description: 'string(1000) Short description',
        },
    },
    sys_ws_version: {
        label: 'Scripted REST Version',
        display: 'version_id',
        columns: { short_description: 'string(1000) Short description' },
    },
    sys_ws_operation: {
        label: 'Scripted REST Resource',
        columns: {
            name: '*string(100) Name',
            consumes: 'string(255) Consumes',
            produces: 'string(255) Produces',
            relative_path: 'string(512) Relative path',
            operation_uri: 'string(512) Resource path',
            default_operation_uri: 'string(512) Default resource path',
            request_example: 'string(65000) Request example',
            short_description: 'string(1000) Short description',
        },
    },
    sys_ws_header: {
        label: 'Scripted REST Header',
        columns: {
            name: '*string(255) Name',
            example_value: 'string(1000) Example value',
            short_description: 'string(1000) Short description',
        },
    },
    sys_ws_header_map: { label: 'Scripted REST Header Association' },
    sys_ws_query_parameter: {
        label: 'Scripted REST Query Parameter',
        superClass: 'sys_metadata',
        columns: {
            name: '*string(255) Name',
            example_value: 'string(1000) Example value',
            short_description: 'string(1000) Short description',
        },
    },
    sys_ws_query_parameter_map: { label: 'Scripted REST Query Parameter Association' },
    sys_security_acl: {
        label: 'Access Control',
        columns: { name: '*string(255) Name', description: 'string(1000) Description' },
    },
    sys_security_acl_role: { label: 'Access Role', superClass: 'sys_metadata' },
    sys_security_operation: { label: 'Security Operation', columns: { description: 'string(255) Description' } },
    sys_security_type: { label: 'Security Type', columns: { description: 'string(255) Description' } },
    sys_security_attribute: { label: 'Security Attribute', columns: { description: 'string(1000) Description' } },
    sys_user: { display: 'name', columns: { user_password: 'password Password' } },
    sys_user_role: {
        label: 'Role',
        columns: {
            name: '*string(100) Name',
            description: 'string(1000) Description',
            suffix: 'string(100) Suffix',
            includes_roles: 'string(1000) Includes roles',
            assignable_by: 'reference->sys_user_role Assignable by',
        },
    },
    sys_user_role_contains: { label: 'Contained Role' },
    sys_journal_field: {
        label: 'Journal Entry',
        display: 'element',
        columns: { value: 'string(65000) Value' },
    },
    sys_app_application: {
        label: 'Application Menu',
        display: 'title',
        columns: { title: 'translated_field(80) Title', hint: 'translated_field(255) Hint' },
    },
    sys_app_category: { label: 'Menu Category' },
    sys_app_module: {
        label: 'Module',
        superClass: 'sys_metadata',
        display: 'title',
        columns: { title: 'translated_field(80) Title', hint: 'translated_field(255) Hint' },
    },
    sys_ui_action: {
        label: 'UI Action',
        columns: { name: 'translated_field(80) Name', hint: 'translated_field(255) Hint' },
    },
    sys_ui_form: { label: 'Form', display: 'name' },
    sys_ui_form_section: { label: 'Form Section Position' },
    sys_ui_section: { label: 'Form Section', display: 'name' },
    sys_ui_list: { label: 'List', superClass: 'sys_metadata', display: 'name' },
    sys_ui_list_element: { label: 'List Element', columns: { element: 'string(255) Element' } },
    sys_ui_element: { label: 'Form Element' },
    sys_ui_view: { label: 'View', display: 'title' },
    sys_ui_annotation: { label: 'UI Annotation', columns: { text: 'string(4000) Text' } },
    sys_ui_annotation_type: { label: 'UI Annotation Type', columns: { style: 'string(1000) Style' } },
    sys_ui_page: { label: 'UI Page' },
    sla_condition_class: { label: 'SLA Condition Rules' },
}
