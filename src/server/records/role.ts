import type { OperationName } from '../mapping/mapping-row.ts'
import { CHANGE_REQUEST } from './change-request.ts'
import { COMPLIANCE_TASK } from './compliance-task.ts'
import { CONFIGURATION_ITEM } from './configuration-item.ts'
import { INCIDENT } from './incident.ts'
import type { Fields, Referring } from './reference.ts'
import { SECURITY_INCIDENT } from './security-incident.ts'

/** What a record is for an external thing. One thing may have one record for each role. */
export interface Role {
    readonly id: string
    readonly table: string
    /** Where notes go. */
    readonly noteField: string
    /** The fields whose changes by people concern the platform; the snapshot of a reference holds them. */
    readonly watched: readonly string[]
    /** Fields that the platform hears of a new record besides; absent = none. */
    readonly announced?: readonly string[]
    /** States in which there is nothing left to do. */
    readonly endStates: readonly string[]
    /** What makes a closed record open again. */
    readonly reopened: Fields
    /** States that the instance lets it take one after the other only; absent = any. */
    readonly steps?: readonly string[]
    /** What a new record has to be made into for its table; what was changed is said in words. Absent = nothing. */
    readonly fitted?: (fields: Fields) => Referring
    /** Name of the property in which an admin says which table it is; empty there = what stands in for it. */
    readonly tableSetting?: string
    /** What its records are where its table is absent or closed to the bridge, and how people know them. */
    readonly standIn?: { readonly role: Role; readonly fields: Fields }
}

const ROLES: readonly Role[] = [INCIDENT, CHANGE_REQUEST, SECURITY_INCIDENT, COMPLIANCE_TASK, CONFIGURATION_ITEM]

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
export const OPERATIONS: Readonly<Record<OperationName, OperationDefinition>> = {
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
    note_change: { role: CHANGE_REQUEST, kind: 'note' },
    link_records: { role: CHANGE_REQUEST, kind: 'link' },
    open_security_incident: { role: SECURITY_INCIDENT, kind: 'ensure' },
    open_compliance_task: { role: COMPLIANCE_TASK, kind: 'ensure' },
}

export const roleOf = (id: string): Role | undefined => ROLES.find((role) => role.id === id)
