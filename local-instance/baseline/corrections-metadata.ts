import type { TableCorrection } from './corrections.ts'

/**
 * Application files: labels, parents, lengths and columns that the SDK's definitions leave out. Some of those
 * definitions only name columns for type checking (`StringColumn({})`): without these lengths every text of 41
 * characters would be cut. Facts: what the SDK's build emits for a table, and general knowledge of the platform.
 */
export const METADATA_CORRECTIONS: Readonly<Record<string, TableCorrection>> = {
    sys_metadata: { label: 'Application File', columns: { sys_class_name: 'sys_class_name(80) Class' } },
    sys_package: {
        label: 'Package',
        columns: {
            active: 'boolean Active',
            package_json: 'string(1000) Package JSON',
            license_category: 'string(255) Subscription Category',
            source: 'string(100) ID',
        },
    },
    sys_scope: {
        label: 'Application Scope',
        columns: { vendor: 'string(100) Vendor', template: 'string(255) Template' },
    },
    sys_app: {
        label: 'Custom Application',
        columns: {
            guided_setup_guid: 'string(32) Guided setup GUID',
            package_resolver_version: 'string(40) Package resolver version',
            subscription_entitlement: 'string(32) Subscription entitlement',
            store_url: 'string(255) Store URL',
        },
    },
    sys_db_object: { label: 'Table', display: 'label', columns: { label: 'documentation_field(80) Label' } },
    sys_dictionary: {
        label: 'Dictionary Entry',
        display: 'element',
        columns: {
            column_label: 'documentation_field(80) Column label',
            internal_type: 'reference(40)->sys_glide_object.name Type',
            reference: 'reference(80)->sys_db_object.name Reference',
            read_only_option: 'string(40) Read only option',
        },
    },
    sys_number: {
        label: 'Number',
        superClass: 'sys_metadata',
        display: 'category',
        columns: { prefix: 'string(40) Prefix', number: 'integer Number', category: '*table_name(80) Table' },
    },
    sys_properties: { label: 'System Property', superClass: 'sys_metadata' },
    sys_script: {
        label: 'Business Rule',
        superClass: 'sys_metadata',
        columns: {
            name: '*string(100) Name',
            collection: 'table_name(80) Table',
            condition: 'string(254) Condition',
            filter_condition: 'conditions(4000) Filter Conditions',
            template: 'template_value Template',
            message: 'html Message',
            role_conditions: 'user_roles(255) Role conditions',
            rest_variables: 'string(4000) REST variables',
            description: 'string(4000) Description',
            access: 'string(40) Accessible from = package_private',
        },
    },
    sys_script_include: { label: 'Script Include' },
    sysrule: { label: 'Rule' },
    sysevent_script_action: { label: 'Script Action' },
    sys_scope_privilege: {
        label: 'Cross scope privilege',
        superClass: 'sys_metadata',
        columns: {
            operation: '*string(40) Operation',
            status: '*string(40) Status = requested',
            source_scope: '*reference->sys_scope Source Scope',
            target_scope: '*reference->sys_scope Target Scope',
            target_name: '*string(255) Target Name',
            target_type: '*string(80) Target Type',
        },
        choices: {
            operation: ['read=Read', 'write=Write', 'create=Create', 'delete=Delete', 'execute=Execute API'],
            status: ['requested=Requested', 'allowed=Allowed', 'denied=Denied'],
        },
    },
    sys_rest_message: { label: 'REST Message', columns: { rest_endpoint: 'string(1000) Endpoint' } },
    sys_rest_message_fn: {
        label: 'HTTP Method',
        display: 'function_name',
        columns: { rest_endpoint: 'string(1000) Endpoint' },
    },
    sys_auth_profile: { label: 'Authentication Profile' },
    sys_auth_profile_basic: { label: 'Basic Auth Configuration' },
}
