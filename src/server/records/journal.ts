/** One entry of a record's journals, as people read it. */
export interface JournalEntry {
    readonly sysId: string
    readonly field: 'comments' | 'work_notes'
    readonly text: string
    /** User name. */
    readonly writtenBy: string
    /** In whole seconds: two entries may have the same. */
    readonly writtenAt: number
}

/** Entries that were looked at and when they were written; the newest of them and those shortly before it. */
export type NoteWatermark = Readonly<Record<string, number>>
