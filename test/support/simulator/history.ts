import type { HttpRequest } from '../../../src/server/hub.ts'
import type { SavedEvent } from '../../../src/server/records/reference.ts'
import { findRows } from '../hub/rows.ts'
import type { World } from '../hub/world.ts'
import { recordOf } from './records.ts'

const REFERENCE = 'x_aigov_bridge_external_ref'

/** A value that was written into the state of a record. */
export interface StateWrite {
    readonly version: number
    readonly state: string
    /** `platform` by the Table API, `event` by the bridge for it. */
    readonly writer: 'person' | 'platform' | 'event'
    /** Of the event whose settling wrote it; empty = none. */
    readonly eventKey: string
    /** A save before it was not accounted for: nobody can tell afterwards who wrote what. */
    readonly isAmbiguous: boolean
    /** The state in which its event met a CI; absent for all else. */
    readonly met?: string | undefined
}

/** What the platform takes for the state of a record. */
export interface Belief {
    readonly state: string
    /** Set where it may be wrong for good, and nobody can know. */
    readonly gap?: Gap | undefined
    /** The version that the platform saved itself with this; undefined where it comes from elsewhere. */
    readonly savedAs?: number
    /** Whose the record is, as it was told last; absent = it heard of nobody, or nothing new. */
    readonly assignee?: string
    /** It heard that from a request that came late. */
    readonly isHeardLate?: boolean | undefined
}

/**
 * `unseen`: the platform said it by the Table API, and a person set the value before it again before the bridge looked:
 * no difference is left to be seen. `crossed`: it saved a newer state itself, and took a message that was under way to it
 * for true after that, before the bridge looked. `late`: it took an older message for true after a newer one. It is told
 * the version of the record with each message, and with the answer to its own save. `alike`: asked what it knows, it gave
 * a status that stands for another state as well.
 */
export type Gap = 'unseen' | 'crossed' | 'late' | 'alike'

/** A save of watched fields besides the state. */
export interface Other {
    readonly sysId: string
    readonly version: number
    readonly isPerson: boolean
    /** A save before it was not accounted for. */
    readonly isAmbiguous: boolean
}

/** Whose record it is and what it is about. */
export interface OwnRecord {
    readonly connection: string
    readonly caseId: string
    /** Nothing names it but the beginning of its description. */
    readonly isMarked: boolean
}

/** What the messages since the last one that is done with say. */
export interface Untold {
    /** Up to this version all was accounted for when the first of them was written. */
    readonly seen: number
    readonly isArrived: boolean
    readonly isNoted: boolean
}

/** What happened to the records, seen from outside, and the async jobs that it queued. */
export interface History {
    readonly saved: SavedEvent[]
    /** Records that were made, until an async job looked at them. */
    readonly inserted: SavedEvent[]
    /** Incidents that people made about an AI, until an async job looked at them. */
    readonly reported: SavedEvent[]
    /**
     * The version of its record that a message tells, and up to which all was accounted for when it was written, or the
     * first one that it takes the place of; by its body.
     */
    readonly versions: Map<string, { readonly version: number; readonly seen: number }>
    /** The newest version of a record up to which the bridge ever accounted for all, by sys_id. */
    readonly looked: Map<string, number>
    /** Of each reference, while its newest message has not arrived or nobody has noted that it is being told. */
    readonly untold: Map<string, Untold>
    /**
     * Of each reference of which something is being told: up to which version all was accounted for when that began. A
     * node that died may have told it.
     */
    readonly begun: Map<string, number>
    /** When platforms were told a state of a record, and when they were asked for what an event says, in calls. */
    readonly tellings: Map<string, number>
    readonly asked: Map<string, number>
    /** Connections whose platform took no messages for a while: what people did meanwhile is told on demand. */
    readonly missed: Set<string>
    /** Changes that a platform was told of when they were made, by sys_id. */
    readonly announced: Set<string>
    /** Records that a platform made itself by the Table API. */
    readonly own: Map<string, OwnRecord>
    /** Connections that were switched off at some time. */
    readonly switchedOff: Set<string>
    /** Notes that a person had sent again, and keys of the messages that a person asked for. */
    readonly redelivered: Set<string>
    readonly forced: Set<string>
    /** Channels on which something arrived that had failed before, since somebody last looked. */
    readonly recovered: Set<string>
    readonly beliefs: ReadonlyMap<string, Belief>
    /** What was broken on the way: each begins with the number of its invariant. */
    readonly broken: string[]
    /** The state in which an event met a CI when it was last about to write it, by its key. */
    readonly met: Map<string, string>
    /** How many records the bridge made for a thing, by the key of its reference. */
    readonly made: Map<string, number>
    /** Saves of watched fields besides the state. */
    readonly others: Other[]
    /** What people wrote on records, in their order, and what the platforms had of it, in theirs. */
    readonly written: { readonly sysId: string; readonly text: string; readonly at: number }[]
    readonly heard: { readonly text: string; readonly isLate: boolean; readonly request: HttpRequest }[]
    /** The record that was read or saved last. */
    inWork: string
    /** Calls that were made so far. */
    calls: number
    /** A record was saved. */
    record(
        sysId: string,
        savedBy: string,
        by: Pick<StateWrite, 'writer' | 'eventKey' | 'met'> & { isOther?: boolean },
    ): void
    /** The platform said, or was told, what the state is. */
    believes(sysId: string, belief: Belief): void
    /** The platform is asked for its status, in its own words. */
    statusOf(sysId: string): string
    writesTo(sysId: string): readonly StateWrite[]
    /** Up to which version of a record all was accounted for at some time. */
    lookedAt(sysId: string): number
    /** The platform saved a newer state itself than this version, and nobody has looked at that yet. */
    isOvertaken(sysId: string, version: number): boolean
    /** The record never was. */
    forget(sysId: string): void
    /** How people call a record. */
    nameOf(sysId: string): string
}

/** The states as the platform calls them. What it would write itself for a contained case is that for one in work. */
const STATUS_OF_STATE: Readonly<Record<string, string>> = {
    '1': 'new',
    '2': 'investigating',
    '3': 'contained',
    '6': 'resolved',
    '7': 'closed',
}
const CONTAINED = '3'

export function createHistory(world: World): History {
    const writes = new Map<string, StateWrite[]>()
    const beliefs = new Map<string, Belief>()
    const writesTo = (sysId: string): StateWrite[] => {
        const known = writes.get(sysId) ?? []
        writes.set(sysId, known)
        return known
    }
    const looked = new Map<string, number>()
    // What the bridge is not sure of any more it looked at all the same.
    const lookedAt = (sysId: string): number => Math.max(seenIn(world, sysId), looked.get(sysId) ?? -Infinity)
    const history: History = {
        saved: [],
        inserted: [],
        reported: [],
        versions: new Map(),
        looked,
        untold: new Map(),
        begun: new Map(),
        tellings: new Map(),
        asked: new Map(),
        missed: new Set(),
        announced: new Set(),
        own: new Map(),
        switchedOff: new Set(),
        redelivered: new Set(),
        forced: new Set(),
        recovered: new Set(),
        beliefs,
        broken: [],
        met: new Map(),
        made: new Map(),
        others: [],
        written: [],
        heard: [],
        inWork: '',
        calls: 0,
        writesTo,
        lookedAt,
        isOvertaken: (sysId, version) => {
            const newest = writesTo(sysId).findLast(({ writer }) => writer === 'platform')
            return newest !== undefined && newest.version > version && newest.version > lookedAt(sysId)
        },
        statusOf: (sysId) => {
            const belief = beliefs.get(sysId)
            if (belief?.state === CONTAINED) beliefs.set(sysId, { ...belief, gap: belief.gap ?? 'alike' })
            return STATUS_OF_STATE[belief?.state ?? ''] ?? 'new'
        },
        forget: (sysId) => void writes.delete(sysId),
        nameOf: (sysId) => nameOf(world, sysId),
        believes: (sysId, belief) => {
            const { assignee = '', isHeardLate: wasLate } = beliefs.get(sysId) ?? {}
            const isHeardLate = belief.assignee === undefined ? wasLate : belief.gap === 'late'
            beliefs.set(sysId, { assignee, isHeardLate, ...belief })
        },
        record: (sysId, savedBy, by) => {
            const found = recordOf(world.state, sysId)
            if (!found) return
            const { table, state, row } = found
            const version = Number(row.sys_mod_count)
            const known = writesTo(sysId)
            const seen = seenIn(world, sysId)
            const belief = beliefs.get(sysId)
            if (by.writer === 'person' && belief && lookedAt(sysId) < (belief.savedAs ?? -Infinity))
                beliefs.set(sysId, { ...belief, gap: 'unseen' })
            const isNew = known.length === 0
            if (known.at(-1)?.state !== state)
                known.push({ version, state, ...by, isAmbiguous: !isNew && version !== seen + 1 })
            if (by.isOther)
                history.others.push({
                    sysId,
                    version,
                    isPerson: by.writer === 'person',
                    isAmbiguous: version !== seen + 1,
                })
            const jobs = isNew ? history.inserted : history.saved
            if (table !== 'cmdb_ci') jobs.push({ table, sysId, savedBy })
        },
    }
    return history
}

/** What is not linked, or not yet, is looked at from its beginning. */
const seenIn = ({ state }: World, sysId: string): number =>
    Number(
        findRows(state, REFERENCE, { where: { target_sys_id: sysId } }).find(({ state: link }) => link !== 'detached')
            ?.seen_version ?? 0,
    )

function nameOf({ state }: World, sysId: string): string {
    const row = recordOf(state, sysId)?.row
    return row
        ? `${row.number ?? row.name ?? ''} (${row.correlation_display ?? ''} ${row.correlation_id ?? ''})`
        : `the deleted record ${sysId}`
}
