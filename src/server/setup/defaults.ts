import { platformOf } from '../platforms/index.ts'
import type { Defaults } from '../mapping/shipped.ts'
import { canonicalJson } from './canonical-json.ts'
import type { AdminHub, ConfigurationTable, StoredRow } from './desk.ts'

/** A row as the package brings it along, by column. */
type Shipped = Readonly<Record<string, string>>

/** A row of a platform that is not, or no longer, what the bridge ships. */
export interface Difference {
    /** Undefined where the shipped row is missing. */
    readonly sysId: string | undefined
    readonly table: ConfigurationTable
    /** What people call the row. */
    readonly name: string
    /** One text a column: what it says, and what it said when it was shipped. */
    readonly columns: readonly string[]
    readonly shipped: Shipped
}

/** What makes a shipped row the same row, whatever else an admin changed. */
const KEYS: Readonly<Record<ConfigurationTable, readonly string[]>> = {
    x_aigov_bridge_value_map: ['map_name', 'source_value'],
    x_aigov_bridge_event_mapping: ['event_type', 'operation', 'order'],
}

/** What differs from the defaults of a platform. Rows that admins added are theirs: they are no difference. */
export function differencesOf(platform: string, hub: AdminHub): readonly Difference[] {
    const defaults = platformOf(platform)?.defaults
    if (!defaults) return []
    const maps = valueMapRows(platform, defaults)
    const mappings = mappingRows(platform, defaults)
    return [
        ...differing('x_aigov_bridge_value_map', maps, hub.desk.rowsOf('x_aigov_bridge_value_map', platform)),
        ...differing(
            'x_aigov_bridge_event_mapping',
            mappings,
            hub.desk.rowsOf('x_aigov_bridge_event_mapping', platform),
        ),
    ]
}

/** The value maps of a platform as rows. */
export const valueMapRows = (platform: string, { valueMaps }: Defaults): readonly Shipped[] =>
    Object.entries(valueMaps).flatMap(([name, values]) =>
        Object.entries(values).map(([source, target]) => ({
            platform,
            map_name: name,
            source_value: source,
            target_value: target,
            active: 'true',
        })),
    )

/** The event mappings of a platform as rows. */
export const mappingRows = (platform: string, { mappings }: Defaults): readonly Shipped[] =>
    mappings.map(
        ({ eventType, order, condition = '', entity = '', fields, onClosed = 'note', active = true, ...rest }) => ({
            platform,
            event_type: eventType,
            order: String(order),
            condition,
            operation: rest.operation,
            entity,
            fields: JSON.stringify(fields),
            on_closed: onClosed,
            active: String(active),
            description: rest.description,
        }),
    )

function differing(
    table: ConfigurationTable,
    shipped: readonly Shipped[],
    stored: readonly StoredRow[],
): readonly Difference[] {
    return shipped.flatMap((row) => {
        const key = KEYS[table]
        const found = stored.find(({ values }) => key.every((name) => values[name] === row[name]))
        const columns = found ? changes(found.values, row) : ['it is missing']
        const name = key.map((column) => row[column] ?? '').join(', ')
        return columns.length === 0 ? [] : [{ sysId: found?.sysId, table, name, columns, shipped: row }]
    })
}

const changes = (now: Shipped, shipped: Shipped): readonly string[] =>
    Object.entries(shipped)
        .filter(([name, value]) => !isSame(now[name] ?? '', value))
        .map(([name, value]) => `${name} is ${shown(now[name] ?? '')}, shipped ${shown(value)}`)

/** The same JSON in another order is no change. */
const isSame = (now: string, shipped: string): boolean =>
    now === shipped || canonicalJson(now) === canonicalJson(shipped)

const shown = (value: string): string => (value === '' ? 'empty' : value)
