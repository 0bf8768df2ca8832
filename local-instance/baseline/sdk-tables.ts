import { corrected, correctedSuperClass } from './corrections.ts'
import { type ColumnDefinition, PLAIN_TABLE, type TableDefinition } from './definition.ts'
import type { BaselineRow } from './row.ts'
import { attributesOf, flagOf, labelFromName, labelOf, sdkColumn, textOf } from './sdk-column.ts'
import { type FluentTable, isObject, readSdkTable } from './sdk-source.ts'
import { tableRows } from './table-rows.ts'

/**
 * The SDK's baseline tables of these names and of the tables that they extend, as rows of `sys_db_object`,
 * `sys_dictionary`, `sys_choice` and `sys_number`. Throws on a name that the SDK does not ship.
 */
export const sdkTableRows = (names: readonly string[]): BaselineRow[] => tableRows(sdkTables(names))

/** The definitions behind `sdkTableRows`. A parent that the SDK does not ship is left to the hand-written tables. */
export function sdkTables(names: readonly string[]): TableDefinition[] {
    const found = new Map<string, TableDefinition>()
    const add = (name: string): boolean => {
        if (found.has(name)) return true
        const table = readSdkTable(name)
        if (!table) return false
        const definition = corrected(toDefinition(name, table))
        found.set(name, definition)
        if (definition.superClass) add(definition.superClass)
        return true
    }
    for (const name of names) if (!add(name)) throw new Error(`the SDK ships no definition of the table ${name}`)
    return [...found.values()]
}

/**
 * As the SDK's build writes a table (sdk-build-plugins/src/table-plugin.ts). One difference: where the definition is
 * silent about web services the table is open to them, as `sys_db_object.ws_access` defaults on the platform.
 */
function toDefinition(name: string, { config, columns }: FluentTable): TableDefinition {
    const actions = config['actions']
    return {
        ...PLAIN_TABLE,
        name,
        label: labelOf(config) || labelFromName(name),
        superClass: correctedSuperClass(name, textOf(config, 'extends')),
        display: textOf(config, 'display'),
        extendable: flagOf(config, 'extensible'),
        access: textOf(config, 'accessibleFrom') || PLAIN_TABLE.access,
        actions: Array.isArray(actions) ? actions.map(String) : PLAIN_TABLE.actions,
        webService: textOf(config, 'allowWebServiceAccess') !== 'false',
        newFields: flagOf(config, 'allowNewFields'),
        uiActions: flagOf(config, 'allowUiActions'),
        clientScripts: flagOf(config, 'allowClientScripts'),
        audit: flagOf(config, 'audit'),
        textIndex: flagOf(config, 'textIndex'),
        liveFeed: flagOf(config, 'liveFeed'),
        attributes: attributesOf(config),
        autoNumber: autoNumberOf(config['autoNumber']),
        columns: [...columns]
            .map(([column, call]) => sdkColumn(column, call))
            .filter((column): column is ColumnDefinition => column !== undefined),
    }
}

const autoNumberOf = (value: unknown): TableDefinition['autoNumber'] =>
    isObject(value)
        ? {
              prefix: textOf(value, 'prefix') || 'PRE',
              number: Number(textOf(value, 'number') || 1000),
              digits: Number(textOf(value, 'numberOfDigits') || 7),
          }
        : undefined
