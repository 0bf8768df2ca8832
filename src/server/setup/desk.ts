import type { Hub, SecretName } from '../hub.ts'
import type { Arrival, UserFacts } from './facts.ts'
import type { TableAccess } from '../records/reference.ts'
import type { Finding, Level } from './finding.ts'
import type { MappingRow } from '../mapping/mapping-row.ts'
import type { Connection } from '../platforms/connection.ts'

/** The hub of buttons that people press: what the flows need, and what only they need. */
export interface AdminHub extends Hub {
    readonly desk: Desk
}

/** What buttons need of the instance beyond what the flows do. */
export interface Desk {
    readonly inspect: Inspection
    /** So many random letters and digits, of a source that nobody can guess. */
    randomText(length: number): string
    /** Everything in one save: there is no moment with the half of it. False, and nothing changed, where it was not saved. */
    changeConnection(sysId: string, change: ConnectionChange): boolean
    /** The mode that a paused connection had before; empty = not known. */
    modeBeforePause(sysId: string): string
    /** A mapping row, active or not. */
    mapping(sysId: string): StoredMapping | undefined
    /** The newest event of a type; of any connection of the platform where none is named. */
    newestEvent(platform: string, connectionId: string, eventType: string): NumberedEvent | undefined
    /** All rows of a platform that hold for each of its connections, as texts; `active` is true or false. */
    rowsOf(table: ConfigurationTable, platform: string): readonly StoredRow[]
    /** Changes a row, or makes it where none is named; its sys_id. */
    saveRow(table: ConfigurationTable, sysId: string | undefined, values: Readonly<Record<string, string>>): string
}

/** Tables whose first rows the package brings along. */
export type ConfigurationTable = 'x_aigov_bridge_value_map' | 'x_aigov_bridge_event_mapping'

export interface StoredRow {
    readonly sysId: string
    readonly values: Readonly<Record<string, string>>
}

export interface ConnectionChange {
    readonly mode?: Connection['mode']
    readonly modeBeforePause?: string
    /** Clear texts; empty takes the secret away. */
    readonly secrets?: Readonly<Partial<Record<SecretName, string>>>
    readonly previousSecretUntil?: number
}

export interface StoredMapping {
    readonly row: MappingRow
    readonly platform: string
    readonly eventType: string
}

export interface NumberedEvent {
    readonly sysId: string
    readonly number: string
}

/** What the setup check looks at on the instance. Nothing of it fails: what cannot be read is said to be unreadable. */
export interface Inspection {
    user(sysId: string): UserFacts | undefined
    tableAccess(table: string): TableAccess
    hasField(table: string, field: string): boolean
    /** The values that a field offers; none where it is no choice or cannot be read. */
    choices(table: string, field: string): readonly string[]
    /** What is granted to the app, as `table operation`; undefined = it cannot be read. */
    privileges(): readonly string[] | undefined
    newestArrival(connectionId: string): Arrival | undefined
    /** Why parked events of a connection wait, each reason once; of the oldest hundred. */
    parkedReasons(connectionId: string): readonly string[]
    /** The active rows of a platform, of all its connections. */
    activeMappings(platform: string): readonly StoredMapping[]
    /** In place of what the last check of the connection found. */
    keepFindings(connectionId: string, checked: Checked): void
}

export interface Checked {
    readonly findings: readonly Finding[]
    readonly level: Level
    readonly at: number
}
