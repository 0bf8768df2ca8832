import type { AclScripts } from './access/acl-scripts.ts'
import type { Sql } from './database/statement-cache.ts'
import type { Dictionary } from './dictionary/model.ts'
import type { RuleRunner } from './records/rule-runner.ts'

/** Who runs the transaction. */
export interface Session {
    readonly userId: string
    readonly userName: string
    readonly roles: ReadonlySet<string>
}

/** Encrypts password2 values with the key of the instance. */
export interface Vault {
    seal(clear: string): string
    /** Undefined where it was sealed with another key. */
    open(sealed: string): string | undefined
}

/** Time of the instance: real time, or real time moved forward by a test. */
export interface Clock {
    /** Milliseconds since 1970, UTC. */
    now(): number
}

/** What `gs.addInfoMessage` and its kin tell the user on the next page. */
export interface SessionMessage {
    readonly type: 'info' | 'error'
    readonly text: string
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

/**
 * What one script worker works with. One worker runs one transaction at a time, so the session is a plain property
 * that the transaction sets.
 */
export interface Engine {
    readonly sql: Sql
    readonly clock: Clock
    readonly vault: Vault
    readonly dictionary: Dictionary
    /** Grows with every write to metadata in any worker: caches made from metadata are keyed by it. */
    readonly generation: number
    /** Grows with every write to a module. */
    readonly moduleGeneration: number
    session: Session
    /** Messages that the transaction has for its user. */
    messages: SessionMessage[]
    /** A row and its journal entries are being written: a script that is stopped in between leaves the transaction open. */
    isWriting: boolean
    /** How many business rules run inside each other in this transaction. */
    ruleDepth: number
    readonly rules: RuleRunner
    readonly aclScripts: AclScripts
    /** Does the work while no other worker does such work: the mutex of the identification engine. */
    exclusively<T>(work: () => T): T
    /** Tells the workers that records of a metadata table changed. */
    metadataChanged(table: string): void
    /** Counts one database operation of a script: what a benchmark of the platform would count. */
    countGlideCall(): void
    /** Tells the scheduler that there is work (an async job or an event). */
    workQueued(): void
    /** Writes a line to `syslog`. */
    log(level: LogLevel, message: string, source: string): void
}

/** A behaviour of the platform that this instance does not emulate: never a silent no-op. */
export function notEmulated(what: string): Error {
    const error = new Error(`${what} is not emulated by the local instance`)
    error.name = 'NotEmulated'
    return error
}
