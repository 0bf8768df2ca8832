import type { TableModel } from '../dictionary/model.ts'
import type { TableRecord } from '../records/record.ts'

/** A fault of an item or relation: the codes and words of id-engine-error-messages.md. */
export interface Fault {
    readonly error: string
    readonly message: string
}

/** One identifier entry, tried (IdentificationEngineScopedAPI.md, identificationAttempts). */
export interface Attempt {
    readonly attributes: readonly string[]
    readonly identifierName: string
    readonly attemptResult: 'MATCHED' | 'NO_MATCH' | 'MULTI_MATCH' | 'SKIPPED'
    readonly searchOnTable?: string
    readonly info?: string
}

/** Why a class was not changed. */
export interface Skipped {
    readonly code: string
    readonly message: string
}

export type Operation =
    | 'INSERT'
    | 'UPDATE'
    | 'NO_CHANGE'
    | 'UPDATE_WITH_UPGRADE'
    | 'UPDATE_WITH_DOWNGRADE'
    | 'UPDATE_WITH_SWITCH'
    | 'INSERT_AS_PARTIAL'
    | 'INSERT_AS_INCOMPLETE'

/** "Unique CI identifier for a specific source." */
export interface SourceInfo {
    readonly name: string
    readonly nativeKey: string
    readonly feed: string
    readonly recency: string
}

/** An item of the payload while it is worked on. */
export interface Item {
    readonly className: string
    /** Undefined where there is no such class. */
    readonly model: TableModel | undefined
    readonly internalId: string
    readonly values: Record<string, string>
    readonly settings: Readonly<Record<string, unknown>>
    readonly source: SourceInfo | undefined
    /** As it came, for messages and for what is kept. */
    readonly text: string
    /** Its places in the payload: more than one where duplicates were merged. */
    readonly indices: number[]
    readonly attempts: Attempt[]
    readonly faults: Fault[]
    readonly skipped: Skipped[]
    entryId: string
    /** Of the CI that it is, or will be; empty while that is unknown. */
    sysId: string
    matched: TableRecord | undefined
    operation: Operation
    /** Of the partial or incomplete payload that it was kept as; empty = none. */
    keptAs: string
}

/** A relation of the payload while it is worked on. */
export interface Relation {
    parent: Item | undefined
    child: Item | undefined
    readonly type: string
    readonly faults: Fault[]
    readonly indices: number[]
    sysId: string
    operation: 'INSERT' | 'NO_CHANGE'
}

/** "The values of each reference item are populated before identifying a CI". */
export interface Reference {
    referenced: Item
    referencedBy: Item
    readonly field: string
}

export const isFaulty = ({ faults }: { readonly faults: readonly Fault[] }): boolean => faults.length > 0
