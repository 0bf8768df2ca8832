import type { SavedEvent } from '../../../src/server/records/reference.ts'
import type { Row } from '../hub/state.ts'
import type { World } from '../hub/world.ts'

const REFERENCE = 'x_aigov_bridge_external_ref'

/** A value that was written into the state of a record. */
export interface StateWrite {
    readonly sysId: string
    readonly version: number
    readonly state: string
    /** `platform` by the Table API, `event` by the bridge for it. */
    readonly writer: 'person' | 'platform' | 'event'
    /** Of the event whose settling wrote it; empty = none. */
    readonly eventKey: string
    /** A save before it was not accounted for: nobody can tell afterwards who wrote what. */
    readonly isAmbiguous: boolean
    /** When, in calls since the beginning. */
    readonly at: number
}

/** What the platform takes for the state of a record. */
export interface Belief {
    readonly state: string
    /** Set where it may be wrong for good: the known ways to lose the last word. */
    readonly gap?: Gap | undefined
    /** The version that the platform saved itself with this; undefined where it comes from elsewhere. */
    readonly savedAs?: number
}

/**
 * `on its way`: it comes from a message that a node had already taken to send when newer word was written.
 * `unseen`: the platform said it by the Table API, and a person wrote over it before the bridge looked.
 */
export type Gap = 'on its way' | 'unseen'

/** What happened to the records, seen from outside, and the async jobs that it queued. */
export interface History {
    readonly writes: readonly StateWrite[]
    readonly saved: SavedEvent[]
    readonly beliefs: ReadonlyMap<string, Belief>
    /** Messages that were sent before their try was counted. */
    readonly uncounted: string[]
    /** Calls that were made so far. */
    calls: number
    /** A record was saved. */
    record(sysId: string, savedBy: string, by: Pick<StateWrite, 'writer' | 'eventKey'>): void
    /** The platform said, or was told, what the state is. */
    believes(sysId: string, belief: Belief): void
    writesTo(sysId: string): readonly StateWrite[]
    /** How people call a record. */
    nameOf(sysId: string): string
}

export function createHistory(world: World): History {
    const writes: StateWrite[] = []
    const beliefs = new Map<string, Belief>()
    const writesTo = (sysId: string): readonly StateWrite[] => writes.filter((write) => write.sysId === sysId)
    const history: History = {
        writes,
        saved: [],
        beliefs,
        uncounted: [],
        calls: 0,
        writesTo,
        nameOf: (sysId) => nameOf(world.rows('incident').find((row) => row.sys_id === sysId)),
        believes: (sysId, belief) => void beliefs.set(sysId, belief),
        record: (sysId, savedBy, by) => {
            const { state = '', sys_mod_count: count } = world.row('incident', sysId)
            const version = Number(count)
            const last = writesTo(sysId).at(-1)
            const seen = seenIn(world, sysId)
            const isAmbiguous = version !== seen + 1
            const belief = beliefs.get(sysId)
            if (by.writer === 'person' && belief && seen < (belief.savedAs ?? 0))
                beliefs.set(sysId, { ...belief, gap: 'unseen' })
            if (last?.state !== state) writes.push({ sysId, version, state, ...by, isAmbiguous, at: history.calls })
            if (last) history.saved.push({ table: 'incident', sysId, savedBy })
        },
    }
    return history
}

const seenIn = (world: World, sysId: string): number =>
    Number(world.rows(REFERENCE).find((row) => row.target_sys_id === sysId)?.seen_version)

const nameOf = (row: Row | undefined): string =>
    row ? `${row.number ?? ''} (${row.correlation_display ?? ''} ${row.correlation_id ?? ''})` : 'no record'
