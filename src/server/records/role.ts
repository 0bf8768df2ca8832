import type { OperationName } from '../mapping/mapping-row.ts'
import { CHANGE_REQUEST } from './change-request.ts'
import { CONFIGURATION_ITEM } from './configuration-item.ts'
import type { Fields, Referring } from './reference.ts'

/** What a record is for an external thing. One thing may have one record for each role. */
export interface Role {
    readonly id: string
    readonly table: string
    /** Where notes go. */
    readonly noteField: string
    /** The fields whose changes by people concern the platform; the snapshot of a reference holds them. */
    readonly watched: readonly string[]
    /** States in which there is nothing left to do. */
    readonly endStates: readonly string[]
    /** What makes a closed record open again. */
    readonly reopened: Fields
    /** States that the instance lets it take one after the other only; absent = any. */
    readonly steps?: readonly string[]
    /** What a new record has to be made into for its table; what was changed is said in words. Absent = nothing. */
    readonly fitted?: (fields: Fields) => Referring
}

/** Work on a thing. */
export const INCIDENT: Role = {
    id: 'incident',
    table: 'incident',
    noteField: 'work_notes',
    watched: ['state', 'assigned_to', 'close_code', 'close_notes'],
    endStates: ['6', '7', '8'],
    reopened: { state: '2' },
}

const ROLES: readonly Role[] = [INCIDENT, CHANGE_REQUEST, CONFIGURATION_ITEM]

/**
 * `ensure` makes the record, `state` changes it, `note` only writes into its journal, `attach` puts a file on it, `link`
 * names it on another one. For configuration items, whose identity is not ours: `register`, `update` and `relate`.
 */
export type OperationKind = 'ensure' | 'state' | 'note' | 'attach' | 'link' | 'register' | 'update' | 'relate'

export interface OperationDefinition {
    readonly role: Role
    /** What the operation means by itself. */
    readonly implied?: Fields
    readonly kind: OperationKind
}

/** What each operation of a mapping row means. */
export const OPERATIONS: Readonly<Record<Exclude<OperationName, 'ignore'>, OperationDefinition>> = {
    open_incident: { role: INCIDENT, kind: 'ensure' },
    update_incident: { role: INCIDENT, kind: 'state' },
    add_note: { role: INCIDENT, kind: 'note' },
    attach: { role: INCIDENT, kind: 'attach' },
    register_ci: { role: CONFIGURATION_ITEM, kind: 'register' },
    update_ci: { role: CONFIGURATION_ITEM, kind: 'update' },
    relate_cis: { role: CONFIGURATION_ITEM, kind: 'relate' },
    resolve_incident: { role: INCIDENT, kind: 'state', implied: { state: '6' } },
    raise_change: { role: CHANGE_REQUEST, kind: 'ensure' },
    update_change: { role: CHANGE_REQUEST, kind: 'state' },
    close_change: { role: CHANGE_REQUEST, kind: 'state', implied: { state: '3' } },
    link_records: { role: CHANGE_REQUEST, kind: 'link' },
}

export const roleOf = (id: string): Role | undefined => ROLES.find((role) => role.id === id)
