import type { NoteWatermark } from './journal.ts'

/** Kind of the thing that a record is to a platform that was only asked about it: the record is none of the platform's own. */
export const ANALYSED = 'incident.analysis'

/** Values of a record by field; empty is the empty text. */
export type Fields = Readonly<Record<string, string>>

/**
 * One row of `x_aigov_bridge_external_ref`: the link between something of a platform and a record of this instance.
 * It is inserted before its record, so that its unique key decides who creates the record.
 */
export interface Reference {
    readonly sysId: string
    readonly connectionId: string
    readonly externalId: string
    /** What kind of thing it is at the platform. */
    readonly externalType: string
    readonly role: string
    readonly episode: number
    /** Kept on the first episode only: how many more there are, or one less. */
    readonly latestEpisode: number
    /**
     * `reserved`: the record may not exist yet; `gone`: it existed and was deleted, and is never made again; `detached`:
     * a record that the platform made itself and that the bridge does not follow.
     */
    readonly state: 'reserved' | 'linked' | 'gone' | 'detached'
    readonly targetTable: string
    readonly targetSysId: string
    readonly targetNumber: string
    /** What the platform last said, and what it was last told, in its own words; empty = nothing yet. */
    readonly lastInboundStatus: string
    readonly lastPushedStatus: string
    /** Order key of the newest event whose state was written. */
    readonly lastEventKey: string
    /** The fields that the platform cares about, as the bridge and the platform last agreed on them. */
    readonly snapshot: Fields
    /** The version of the record up to which every save is accounted for: told, absorbed or the bridge's own. */
    readonly seenVersion: number
    /** How far the notes of people were told. */
    readonly noteWatermark: NoteWatermark
    /** A write of state that was begun; undefined when none is open. */
    readonly pending: Pending | undefined
    /** The watched fields each time that somebody began to tell them: the platform may know any of these or the snapshot. */
    readonly telling: readonly Fields[]
}

/** What a node was about to write: whoever comes after its death can tell whether it happened, and finish. */
export interface Pending {
    /** Stands in a note that is saved together with the fields; empty = the record takes no notes. */
    readonly mark: string
    /** The watched fields that the event speaks of, with the values it gives them. */
    readonly fields: Fields
    /** As they were, where no mark can be left: those that can be read. */
    readonly before?: Fields
    readonly eventKey: string
    readonly status: string
}

/** Whoever finds the record of a dead node has to know what was made of it, and what people made of it since. */
export type Making = Pick<Reference, 'snapshot' | 'lastEventKey'>

export type NewReference = Pick<
    Reference,
    'connectionId' | 'externalId' | 'externalType' | 'role' | 'episode' | 'targetTable' | 'targetSysId'
> & {
    readonly key: string
    readonly externalUrl: string
    /** What its record is about to be made with, and by which event. */
    readonly making?: Making
    /** What is known of a record that exists already; without it the reference is `reserved`. */
    readonly existing?: Pick<Reference, 'state' | 'targetNumber' | 'snapshot' | 'seenVersion'> & {
        /** Why a record is not followed; empty = it is. */
        readonly remark: string
    }
}

export type ReferencePatch = Partial<
    Pick<
        Reference,
        | 'state'
        | 'latestEpisode'
        | 'targetTable'
        | 'targetSysId'
        | 'targetNumber'
        | 'lastEventKey'
        | 'snapshot'
        | 'seenVersion'
        | 'noteWatermark'
    >
> & {
    /** For people: why a record is not followed, or what came of what they asked for. */
    readonly remark?: string
    readonly lastInboundStatus?: string
    /** How long the making of its record took; only of a record that the bridge made. */
    readonly creationMs?: number
    readonly lastPushedStatus?: string
    /** null = the write is finished. */
    readonly pending?: Pending | null
    /** Empty = all is told. */
    readonly telling?: readonly Fields[]
}

/** A record of this instance as it was read or saved. */
export interface SavedRecord {
    readonly table: string
    readonly sysId: string
    readonly number: string
    /** `sys_mod_count`: tells two versions of one record apart. */
    readonly version: number
    readonly updatedBy: string
    readonly updatedOn: string
    readonly active: boolean
    readonly fields: Fields
    /** Fields that were asked for and that this instance's table does not have. */
    readonly skipped: readonly string[]
}

/** `denied`: it is there, and the app may not read it. */
export type TableAccess = 'absent' | 'denied' | 'readable'

/** Fields whose references were looked up. */
export interface Referring {
    /** Without those that name nothing. */
    readonly fields: Fields
    /** What names nothing, or more than one thing, in words. */
    readonly unknown: readonly string[]
}

/** How a record that a platform made says which thing it is about. */
export interface RecordName {
    readonly correlationId: string
    /** Its description is one of these, where it has no correlation id; empty = it has one. */
    readonly wordings: readonly Wording[]
}

/** A description in any case: all of it, what it begins with, or what it contains. */
export type Wording = readonly [operator: '=' | 'STARTSWITH' | 'CONTAINS', text: string]

/** A record that was saved, and by whom as far as the caller knows. */
export interface SavedEvent {
    readonly table: string
    readonly sysId: string
    /** User name; empty = not known. */
    readonly savedBy: string
}
