import type { TableDefinition } from './definition.ts'
import { readTables } from './notation.ts'
import { sdkTables } from './sdk-tables.ts'
import { ACCESS_TABLES } from './tables-access.ts'
import { CMDB_TABLES } from './tables-cmdb.ts'
import { CONFIGURATION_TABLES } from './tables-configuration.ts'
import { METADATA_TABLES } from './tables-metadata.ts'
import { PEOPLE_TABLES } from './tables-people.ts'
import { REST_MESSAGE_TABLES } from './tables-rest-message.ts'
import { RUNTIME_TABLES } from './tables-runtime.ts'

/** The tables whose definition comes from the SDK; the tables that they extend come along. */
const SDK_TABLE_NAMES: readonly string[] = [
    ...['sys_metadata', 'sys_package', 'sys_scope', 'sys_app', 'sys_db_object', 'sys_dictionary', 'sys_number'],
    ...['sys_dictionary_override', 'sys_properties', 'sys_script', 'sys_script_include', 'sys_scope_privilege'],
    ...['sys_ws_definition', 'sys_ws_version', 'sys_ws_operation', 'sys_ws_header', 'sys_ws_header_map'],
    ...['sys_ws_query_parameter', 'sys_ws_query_parameter_map', 'sys_security_acl', 'sys_security_acl_role'],
    ...['sys_security_operation', 'sys_security_type', 'sys_security_attribute', 'sys_user', 'sys_user_group'],
    ...['sys_user_role', 'sys_user_role_contains', 'sysauto', 'sysauto_script', 'sysrule', 'sysevent_register'],
    ...['sysevent_script_action', 'sysevent_email_action', 'sys_email', 'sys_journal_field', 'sys_attachment'],
    ...['sys_rest_message', 'sys_rest_message_fn', 'sys_alias', 'sys_retry_policy', 'sys_auth_profile'],
    ...['sys_auth_profile_basic', 'task', 'incident', 'change_request', 'problem', 'contract_sla', 'task_sla'],
    ...['sla_condition_class', 'cmdb_ci', 'cmdb_ci_service', 'cmdb_model', 'cmn_location', 'cmn_department'],
    ...['cmn_schedule', 'core_company', 'dl_definition', 'dl_definition_rel_match', 'dl_definition_rel_set'],
    ...['dl_matcher', 'sys_app_application', 'sys_app_category', 'sys_app_module', 'sys_ui_action', 'sys_ui_page'],
    ...['sys_ui_view', 'sys_ui_form', 'sys_ui_form_section', 'sys_ui_section', 'sys_ui_element', 'sys_ui_list'],
    ...['sys_ui_list_element', 'sys_ui_related_list', 'sys_ui_related_list_entry', 'sys_ui_annotation'],
    ...['sys_ui_annotation_type', 'sys_relationship'],
]

/** Every table of an empty instance: those of the SDK and those written by hand because it does not ship them. */
export const allTables = (): readonly TableDefinition[] => [
    ...sdkTables(SDK_TABLE_NAMES),
    ...readTables(METADATA_TABLES),
    ...readTables(REST_MESSAGE_TABLES),
    ...readTables(PEOPLE_TABLES),
    ...readTables(RUNTIME_TABLES),
    ...readTables(CONFIGURATION_TABLES),
    ...readTables(CMDB_TABLES),
    ...readTables(ACCESS_TABLES),
]
