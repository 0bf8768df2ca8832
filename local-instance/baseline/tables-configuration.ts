import { USED_FOR } from './choices-configuration.ts'
import type { TableNotation } from './notation.ts'

const WRITABLE = ['read', 'create', 'update']
const CI_CLASS = { superClass: 'cmdb_ci', extendable: true, actions: WRITABLE }

/**
 * CMDB classes and relations below the shipped cmdb_ci, and the priority lookup of tasks. Class names and parents:
 * platform.md 7.7; columns from general knowledge of the platform, the usual ones only.
 */
export const CONFIGURATION_TABLES: Readonly<Record<string, TableNotation>> = {
    cmdb: { label: 'Base Configuration Item', extendable: true, actions: WRITABLE, columns: {} },
    cmdb_ci_hardware: {
        ...CI_CLASS,
        label: 'Hardware',
        columns: {
            default_gateway: 'string(40) Default Gateway',
            hardware_status: 'string(40) Hardware status = installed',
            hardware_substatus: 'string(40) Hardware substatus',
        },
    },
    cmdb_ci_computer: {
        ...CI_CLASS,
        superClass: 'cmdb_ci_hardware',
        label: 'Computer',
        columns: {
            host_name: 'string(255) Host name',
            os: 'string(255) Operating System',
            os_version: 'string(255) OS Version',
            os_domain: 'string(255) OS Domain',
            cpu_count: 'integer CPU count',
            cpu_core_count: 'integer CPU core count',
            cpu_name: 'string(255) CPU name',
            cpu_type: 'string(255) CPU type',
            ram: 'integer RAM (MB)',
            disk_space: 'float Disk space (GB)',
            virtual: 'boolean Is Virtual = false',
        },
    },
    cmdb_ci_server: {
        ...CI_CLASS,
        superClass: 'cmdb_ci_computer',
        label: 'Server',
        columns: {
            classification: 'string(40) Classification = Production',
            used_for: 'string(40) Used for = Production',
            dr_backup: 'reference->cmdb_ci_server DR backup',
        },
        choices: { used_for: USED_FOR },
    },
    cmdb_ci_appl: {
        ...CI_CLASS,
        label: 'Application',
        columns: {
            version: 'string(255) Version',
            tcp_port: 'string(255) TCP port(s)',
            config_file: 'string(255) Configuration file',
            install_directory: 'string(255) Installation directory',
            running_process: 'string(255) Running process',
            running_process_command: 'string(1000) Running process command',
            running_process_key_parameters: 'string(1000) Running process key parameters',
            used_for: 'string(40) Used for = Production',
        },
        choices: { used_for: USED_FOR },
    },
    cmdb_ci_service_auto: {
        ...CI_CLASS,
        superClass: 'cmdb_ci_service',
        label: 'Service Instance',
        columns: { service_populator_type: 'string(40) Service population method' },
    },
    cmdb_rel_type: {
        label: 'CI Relationship Type',
        display: 'name',
        columns: {
            name: 'string(255) Name',
            parent_descriptor: '*string(100) Parent descriptor',
            child_descriptor: '*string(100) Child descriptor',
        },
    },
    cmdb_rel_ci: {
        label: 'CI Relationship',
        actions: [...WRITABLE, 'delete'],
        columns: {
            parent: '*reference->cmdb_ci Parent',
            child: '*reference->cmdb_ci Child',
            type: '*reference->cmdb_rel_type Type',
            connection_strength: 'string(40) Connection strength = always',
            percent_outage: 'integer Percent outage',
            port: 'integer Port',
        },
    },
    dl_u_priority: {
        label: 'Priority Data Lookup',
        superClass: 'dl_matcher',
        columns: { impact: 'integer Impact', urgency: 'integer Urgency', priority: 'integer Priority' },
    },
}
