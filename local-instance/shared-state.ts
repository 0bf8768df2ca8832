import type { Clock } from './engine.ts'

/** Memory that all threads of an instance share. */
export interface SharedState {
    /**
     * [0] generation of the metadata, [1] SQL statements executed, [2] GlideRecord calls, [3] and [4] generations of the
     * dictionary and of the modules alone, which are dear to read again.
     */
    readonly counters: Int32Array
    /** [0] milliseconds by which the instance's clock is ahead of the machine's. */
    readonly clockOffset: BigInt64Array
}

/** What a script worker is started with. */
export interface WorkerSettings {
    readonly dataDirectory: string
    readonly shared: SharedState
    /** A script that runs longer is stopped. */
    readonly scriptTimeoutMs: number
}

export const GENERATION = 0
export const SQL_STATEMENTS = 1
export const GLIDE_CALLS = 2
export const DICTIONARY_GENERATION = 3
export const MODULE_GENERATION = 4

export function createSharedState(clockOffsetMs: number): SharedState {
    const clockOffset = new BigInt64Array(new SharedArrayBuffer(8))
    clockOffset[0] = BigInt(clockOffsetMs)
    return { counters: new Int32Array(new SharedArrayBuffer(20)), clockOffset }
}

/** Real time, moved forward by what tests asked for. */
export const sharedClock = (shared: SharedState): Clock => ({
    now: () => Date.now() + Number(Atomics.load(shared.clockOffset, 0)),
})
