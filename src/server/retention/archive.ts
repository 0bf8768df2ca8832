/** Finished rows that go when they are old enough. What still waits, for its time or for a person, is none of them. */
export type Expiring = 'events' | 'dead_events' | 'messages' | 'dead_messages' | 'audit_entries'

export interface Archive {
    /**
     * Removes rows that were not touched since then, with what belongs to them, at most so many. How many it removed:
     * fewer than the limit when none is left.
     */
    remove(what: Expiring, before: number, limit: number): number
}
