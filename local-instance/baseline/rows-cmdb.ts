import { type BaselineRow, sysIdOf } from './row.ts'
import { globalRecord } from './rows-scope.ts'

interface Identifier {
    readonly name: string
    readonly table: string
    readonly independent: boolean
    /** Searched table and its criterion attributes, the first counts most. */
    readonly entries: readonly (readonly [table: string, attributes: string])[]
}

/**
 * The hardware rule as the example of IdentificationEngineScopedAPI.md shows it (its serial number table is absent), the
 * application rule from there too; names identify applications and services by judgement.
 */
const IDENTIFIERS: readonly Identifier[] = [
    {
        name: 'Hardware Rule',
        table: 'cmdb_ci_hardware',
        independent: true,
        entries: [
            ['cmdb_ci_hardware', 'serial_number'],
            ['cmdb_ci_hardware', 'name'],
        ],
    },
    {
        name: 'Application Rule',
        table: 'cmdb_ci_appl',
        independent: false,
        entries: [
            ['cmdb_ci_appl', 'running_process_command,running_process_key_parameters,sys_class_name'],
            ['cmdb_ci_appl', 'name,sys_class_name'],
        ],
    },
    {
        name: 'Service Rule',
        table: 'cmdb_ci_service',
        independent: true,
        entries: [['cmdb_ci_service', 'name']],
    },
]

/** "Application CIs can't exist on their own without the Server CI they are hosted on" (c_IdentificationRules.md). */
const HOSTING: readonly (readonly [hosted: string, relation: string, hosting: string])[] = [
    ['cmdb_ci_appl', 'Runs on::Runs', 'cmdb_ci_hardware'],
]

/** Properties of the identification engine that this instance reads, with the documented defaults. */
const PROPERTIES: readonly (readonly [name: string, value: string])[] = [
    ...['upgrade', 'downgrade', 'switch'].flatMap((kind): [string, string][] => [
        [`glide.class.${kind}.enabled`, 'true'],
        [`glide.identification_engine.update_without_${kind}_enabled`, 'false'],
    ]),
    ['glide.identification_engine.skip_duplicates', 'true'],
    ['glide.identification_engine.skip_duplicates.threshold', '5'],
    ['glide.identification_engine.skip_sys_object_source_matching', 'false'],
]

/** The identification rules that come with the platform, and the properties of the engine. */
export const cmdbRows = (): BaselineRow[] => [
    ...IDENTIFIERS.flatMap(identifierRows),
    ...HOSTING.map(([parent_type, relation, child_type]) =>
        globalRecord('cmdb_metadata_hosting', `${parent_type}.${child_type}`, parent_type, {
            parent_type,
            child_type,
            rel_type: sysIdOf('cmdb_rel_type', relation),
        }),
    ),
    ...PROPERTIES.map(([name, value]) =>
        globalRecord('sys_properties', name, name, {
            name,
            value,
            type: 'string',
            description: 'Identification engine',
        }),
    ),
]

const identifierRows = ({ name, table, independent, entries }: Identifier): BaselineRow[] => [
    globalRecord('cmdb_identifier', table, name, {
        ...{ name, applies_to: table, active: 'true' },
        independent: String(independent),
    }),
    ...entries.map(([searched, attributes], index) =>
        globalRecord('cmdb_identifier_entry', `${table}.${attributes}`, attributes, {
            identifier: sysIdOf('cmdb_identifier', table),
            ...{ table: searched, attributes, active: 'true', allow_null_attribute: 'false' },
            order: String((index + 1) * 100),
        }),
    ),
]
