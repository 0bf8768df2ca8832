import type { Hub } from '../hub.ts'
import type { PlannedOperation } from '../mapping/plan.ts'
import type { Completing } from './completion.ts'
import type { RecordDefaults } from './connection-defaults.ts'
import type { Fields, Reference, SavedRecord, Wording } from './reference.ts'
import type { OperationDefinition, Role } from './role.ts'

/** Whose event it is that writes, and how its records are named. */
export interface Origin {
    readonly connectionId: string
    readonly connectionName: string
    readonly correlationPrefix: string
    readonly eventKey: string
    readonly orderKey: string
    /** What kind of thing it is at the platform; undefined where it has only one. */
    readonly entityType?: string | undefined
    /** Deep link to the thing at the platform; empty = none. */
    readonly externalUrl: string
    readonly status: string
    /** The status that the platform takes a record with these fields for; empty = for none. */
    readonly statusOf: (fields: Fields) => string
    /** User name under which the platform may have made the record itself by the Table API; empty = it makes none. */
    readonly madeBy: string
    /** How it describes a thing, where it writes no correlation id; absent = it writes one. */
    readonly wordingsOf?: ((externalId: string) => readonly Wording[]) | undefined
    /** What the platform's own records lack; absent = nothing. */
    readonly completing?: Completing | undefined
    /** sys_id of the user in whose name records are opened, whoever settles the event; empty = whoever settles it. */
    readonly openedBy: string
    /** What new records have besides what the mapping says; absent = nothing. */
    readonly defaults?: RecordDefaults
    /** The class that an admin chose for configuration items; absent or empty = none. */
    readonly ciClass?: string
    /** Tells the platform of a record that was made for it; false when that could not be stored. Absent = it wants to hear nothing. */
    readonly announce?: ((role: Role, reference: Reference, record: SavedRecord, hub: Hub) => boolean) | undefined
    /** What the platform had been told when it was asked for what the event says; absent = it said so by itself. */
    readonly askedAfter?: string | undefined
    /** What earlier tries of the event met. */
    readonly tried?: readonly Tried[] | undefined
}

/** What a try met that could not write its state: a later one can tell whether people changed it meanwhile. */
export interface Tried {
    readonly rowId: string
    /** Of the reference: another event may have written since. */
    readonly lastEventKey: string
    /** The fields that it would have changed, as they were. */
    readonly fields: Fields
}

/** Begins the remark of a record that was there before. */
export const EXISTED = 'it existed'

/** Remark of a record that people deleted. */
export const DELETED = 'the record was deleted here and is not made again'

/** What an operation came to, for the answer to the sender. */
export interface AppliedOperation {
    readonly operation: string
    readonly table: string
    readonly sysId: string
    readonly number: string
    /** What was not done as planned, and why; empty = all done. */
    readonly remark: string
}

export type ApplyProblem =
    /** The record does not exist yet: the event waits for the one that creates it. */
    | { readonly kind: 'missing_record'; readonly entity: string }
    /** Another thing that it names is not there yet, under whose lease it is not: it may have come just now. */
    | { readonly kind: 'missing_other'; readonly what: 'CI' | 'record'; readonly name: string }
    /** The identification engine refuses it, and an admin can mend that. */
    | { readonly kind: 'refused_ci'; readonly className: string; readonly cure: string; readonly reason: string }
    /** The instance did not save: a rule aborted, a data policy, no right. */
    | { readonly kind: 'not_saved'; readonly table: string; readonly reason: string; readonly tried?: readonly Tried[] }

/** Everything an operation on one record works with. */
export interface Work {
    readonly definition: OperationDefinition
    readonly planned: PlannedOperation
    readonly origin: Origin
    readonly hub: Hub
    /** What is not as planned, in words: fields that name nothing, a table that stands in for another. */
    readonly unknown?: readonly string[]
    /** What a new record carries besides because it stands in for another one. */
    readonly standing?: Fields
}

/** What is read of a record as soon as it is made. */
export const readOf = ({ watched, announced = [] }: Role): readonly string[] => [...watched, ...announced]

/** The record of a reference with the fields that the operation compares and the platform watches. */
export const readTarget = ({ hub, planned, definition }: Work, reference: Reference): SavedRecord | undefined =>
    hub.records.read(reference.targetTable, reference.targetSysId, [
        ...readOf(definition.role),
        ...Object.keys(planned.fields),
    ])

/** A record that people deleted is never made again. */
export function gone(work: Work, reference: Reference): AppliedOperation {
    if (reference.state === 'linked') work.hub.references.update(reference.sysId, { state: 'gone' })
    return {
        operation: work.planned.operation,
        table: reference.targetTable,
        sysId: reference.targetSysId,
        number: reference.targetNumber,
        remark: DELETED,
    }
}

/** Done; what was left out of it is named in the remark. */
export const applied = (work: Work, record: SavedRecord, remark = ''): AppliedOperation => ({
    operation: work.planned.operation,
    table: record.table,
    sysId: record.sysId,
    number: record.number,
    remark: [remark, ...record.skipped.map((name) => `${record.table} has no field ${name}`), ...(work.unknown ?? [])]
        .filter(Boolean)
        .join('; '),
})
