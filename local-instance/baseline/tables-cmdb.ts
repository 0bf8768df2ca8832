import type { TableNotation } from './notation.ts'

const WRITABLE = ['read', 'create', 'update']
const SERVER = { superClass: 'cmdb_ci_server', extendable: true, actions: WRITABLE, columns: {} }
const RULE = { superClass: 'sys_metadata', actions: ['read'] }

/**
 * What the identification engine reads and writes: rules (c_DiscoveryIdentifiers.md, c_ServiceRulesMetadata.md), where
 * items came from and which could not be used (ire.md); column names from general knowledge of the platform.
 */
export const CMDB_TABLES: Readonly<Record<string, TableNotation>> = {
    cmdb_ci_linux_server: { ...SERVER, label: 'Linux Server' },
    cmdb_ci_win_server: { ...SERVER, label: 'Windows Server' },
    task_ci: {
        label: 'Affected CI',
        actions: [...WRITABLE, 'delete'],
        columns: { task: '*reference->task Task', ci_item: '*reference->cmdb_ci Configuration Item' },
    },
    cmdb_identifier: {
        ...RULE,
        label: 'Identifier',
        display: 'name',
        columns: {
            name: 'string(100) Name',
            applies_to: '*table_name(80) Applies to',
            independent: 'boolean Independent = true',
            description: 'string(1000) Description',
            active: 'boolean Active = true',
        },
    },
    cmdb_identifier_entry: {
        ...RULE,
        label: 'Identifier Entry',
        columns: {
            identifier: '*reference->cmdb_identifier Identifier',
            table: 'table_name(80) Search on table',
            attributes: 'string(1000) Criterion attributes',
            order: 'integer Priority = 100',
            allow_null_attribute: 'boolean Allow null attribute = false',
            active: 'boolean Active = true',
        },
    },
    cmdb_metadata_hosting: {
        ...RULE,
        label: 'CMDB Metadata Hosting Rules',
        columns: {
            parent_type: '*table_name(80) Hosted type',
            rel_type: '*reference->cmdb_rel_type Relationship type',
            child_type: '*table_name(80) Hosting type',
        },
    },
    sys_object_source: {
        label: 'Source',
        display: 'name',
        columns: {
            name: 'string(100) Name',
            id: 'string(512) ID',
            source_feed: 'string(255) Source feed',
            target_table: 'table_name(80) Target table',
            target_sys_id: 'document_id Target',
            last_scan: 'glide_date_time Last scan',
        },
    },
    ...kept('cmdb_ire_partial_payloads', 'CMDB IRE Partial Payloads'),
    ...kept('cmdb_ire_incomplete_payloads', 'CMDB IRE Incomplete Payloads'),
}

/** Items that could not be used, as they came. */
function kept(name: string, label: string): Record<string, TableNotation> {
    const columns = { discovery_source: 'string(100) Discovery source', payload: 'string(65000) Payload' }
    return { [name]: { label, columns } }
}
