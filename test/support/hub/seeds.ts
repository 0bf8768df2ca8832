import { fluentCalls } from './fluent.ts'
import type { Cell } from './rows.ts'

const SEEDED = ['x_aigov_bridge_event_mapping', 'x_aigov_bridge_value_map']

/** A row that the package brings along. */
export interface Seed {
    readonly table: string
    readonly data: Readonly<Record<string, Cell>>
}

/** The default mappings and value maps of all platforms, as their Fluent files declare them. */
export const readSeeds = (): readonly Seed[] =>
    (fluentCalls('Record') as readonly Seed[]).filter(({ table }) => SEEDED.includes(table))
