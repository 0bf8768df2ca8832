import { joined } from '../shared/key.ts'
import type { MappingRow, ValueMap } from './mapping-row.ts'
import { inForce } from './plan.ts'

/** Reads each value map once for an event, and remembers what it read. */
export interface RememberedMaps {
    readonly valueMap: (name: string) => ValueMap
    readonly read: ReadonlyMap<string, ValueMap>
}

export function remembered(valueMap: (name: string) => ValueMap): RememberedMaps {
    const read = new Map<string, ValueMap>()
    return {
        read,
        valueMap: (name) => {
            const map = read.get(name) ?? valueMap(name)
            read.set(name, map)
            return map
        },
    }
}

/** One text for the rows in force and the value maps that an event was planned with: its digest tells two states apart. */
export const mappingText = (rows: readonly MappingRow[], maps: ReadonlyMap<string, ValueMap>): string =>
    joined(
        ...[...inForce(rows)].sort(byId).map(rowText),
        ...[...maps].sort(([a], [b]) => compared(a, b)).map(([name, map]) => joined('map', name, ...membersOf(map))),
    )

const rowText = ({ sysId, order, condition, operation, entity, fields, onClosed }: MappingRow): string =>
    joined(
        'row',
        sysId,
        String(order),
        condition,
        operation,
        entity,
        onClosed,
        ...(fields ? membersOf(fields) : ['unreadable']),
    )

function membersOf(values: Readonly<Record<string, string>>): readonly string[] {
    const members: string[] = []
    for (const name of Object.keys(values).sort()) members.push(name, values[name] ?? '')
    return members
}

const byId = (a: MappingRow, b: MappingRow): number => compared(a.sysId, b.sysId)

const compared = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
