/** What an operation does to a record that is closed. */
export type OnClosed = 'ignore' | 'note' | 'reopen' | 'new_episode'

const OPERATION_NAMES = [
    'open_incident',
    'update_incident',
    'add_note',
    'resolve_incident',
    'raise_change',
    'update_change',
    'close_change',
    'note_change',
    'link_records',
    'open_security_incident',
    'open_compliance_task',
    'attach',
    'register_ci',
    'update_ci',
    'relate_cis',
] as const

/** What a mapping row does to records; beside these it may say `ignore`. */
export type OperationName = (typeof OPERATION_NAMES)[number]

/** The Table API lets any word pass for a choice. */
export const isOperation = (name: string): name is OperationName =>
    (OPERATION_NAMES as readonly string[]).includes(name)

/** One row of `x_aigov_bridge_event_mapping`: what an event of a type does, as an admin wrote it. */
export interface MappingRow {
    readonly sysId: string
    readonly order: number
    /** The only connection that it holds for; empty = all of the platform. */
    readonly connectionId: string
    /** An encoded query over the body of the event; empty = always. */
    readonly condition: string
    /** `ignore`, an `OperationName`, or what this version does not know. */
    readonly operation: string
    /** Template of the entity; empty = the entity of the event. */
    readonly entity: string
    /** Templates by field name of the target table; undefined when what stands in the row is no list of names and values. */
    readonly fields: Readonly<Record<string, string>> | undefined
    readonly onClosed: OnClosed
}

/** Source value to target value; the source `*` stands for every value without a row of its own. */
export type ValueMap = Readonly<Record<string, string>>

/** What admins wrote. */
export interface Mappings {
    /** Active rows of a platform for an event type that hold for this connection. */
    rows(platform: string, connectionId: string, eventType: string): readonly MappingRow[]
    valueMap(platform: string, name: string): ValueMap
}
