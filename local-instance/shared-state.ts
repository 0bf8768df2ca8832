import type { Clock } from './engine.ts'

/** Memory that all threads of an instance share. */
export interface SharedState {
    /**
     * [0] generation of the metadata, [1] SQL statements executed, [2] GlideRecord calls, [3] and [4] generations of the
     * dictionary and of the modules alone, which are dear to read again, [5] writes of requests and scripts, [6] 1 while somebody
     * works alone.
     */
    readonly counters: Int32Array
    /** [0] milliseconds by which the clock was moved forward, [1] when the machine's clock was stopped; 0 = it runs. */
    readonly clock: BigInt64Array
}

/** What a script worker is started with. */
export interface WorkerSettings {
    readonly dataDirectory: string
    readonly shared: SharedState
    /** A script that runs longer is stopped. */
    readonly scriptTimeoutMs: number
    /** A script that eats more ends its worker, not the instance. */
    readonly scriptMemoryMb: number
    /** The process kills itself before this write of a request or script; 0 = never. */
    readonly dieAtWrite: number
    /** File for the plans of the statements of scripts; undefined = none is written. */
    readonly queryPlans: string | undefined
}

export const GENERATION = 0
export const SQL_STATEMENTS = 1
export const GLIDE_CALLS = 2
export const DICTIONARY_GENERATION = 3
export const MODULE_GENERATION = 4
export const WRITES = 5
const ALONE = 6

export function createSharedState(offsetMs: number, isFrozen: boolean): SharedState {
    const clock = new BigInt64Array(new SharedArrayBuffer(16))
    clock.set([BigInt(offsetMs), isFrozen ? BigInt(Date.now()) : 0n])
    return { counters: new Int32Array(new SharedArrayBuffer(28)), clock }
}

/** Real time, or the moment of the start where it stands still, moved forward by what tests asked for. */
export const sharedClock = ({ clock }: SharedState): Clock => ({
    now: () => (Number(clock[1]) || Date.now()) + Number(Atomics.load(clock, 0)),
})

/** A script that was stopped while it worked alone cannot say so. */
const LONGEST_ALONE_MS = 60_000

/** Does the work while no other thread does such work. */
export function alone<T>({ counters }: SharedState, work: () => T): T {
    while (Atomics.compareExchange(counters, ALONE, 0, 1) !== 0)
        if (Atomics.wait(counters, ALONE, 1, LONGEST_ALONE_MS) === 'timed-out') break
    try {
        return work()
    } finally {
        Atomics.store(counters, ALONE, 0)
        Atomics.notify(counters, ALONE, 1)
    }
}

const DICTIONARY_TABLES = ['sys_db_object', 'sys_dictionary', 'sys_dictionary_override']

/** The metadata of a table changed: what workers remember of it is old. */
export function countChange(counters: Int32Array, table: string): void {
    if (DICTIONARY_TABLES.includes(table)) Atomics.add(counters, DICTIONARY_GENERATION, 1)
    if (table === 'sys_module') Atomics.add(counters, MODULE_GENERATION, 1)
    Atomics.add(counters, GENERATION, 1)
}
