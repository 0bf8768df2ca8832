import { createHash } from 'node:crypto'
import type { HttpRequest } from '../../../src/server/hub.ts'
import type { CiRefusal } from '../../../src/server/records/ci.ts'
import type { LogEntry } from '../../../src/server/shared/log-entry.ts'
import type { SavedEvent } from '../../../src/server/records/reference.ts'
import { readSeeds } from './seeds.ts'
import { insertRow } from './rows.ts'

/** A row as the database holds it: texts, whole seconds, empty for nothing. */
export type Row = Record<string, string>

/** What a platform will answer to a request. */
export interface ScriptedAnswer {
    /** 0 = none comes. */
    readonly status: number
    readonly body?: string
    readonly retryAfterSeconds?: number
    readonly error?: string
    /** How long it takes. */
    readonly seconds?: number
}

/** All that an instance remembers, as one plain object: to be copied, compared and hashed. */
export interface HubState {
    /** Milliseconds since 1970; moves only when a test says so, or an answer takes its time. */
    now: number
    ids: number
    numbers: number
    readonly tables: Record<string, Row[]>
    /** Clear texts by `<connection>.<name>`. */
    readonly secrets: Record<string, string>
    readonly properties: Record<string, string>
    readonly wakes: ('inbound' | 'outbound')[]
    readonly rechecks: SavedEvent[]
    readonly requests: HttpRequest[]
    readonly logs: LogEntry[]
    /** Kind, connection and text. */
    readonly alerts: string[]
    /** What the identification engine says to items of a class. */
    refusals: Record<string, CiRefusal>
    /** Taken one by one; with none left the platform answers 200. */
    readonly answers: ScriptedAnswer[]
}

/** One instance as a person, a job or a session sees it. */
export interface Session {
    readonly state: HubState
    /** User name; stands in `sys_updated_by` of what is saved. */
    readonly user: string
    /** A customer's before rule on records: may change the row; false aborts. */
    readonly rule?: (row: Row) => boolean
    /** Runs between the look of the identification engine and its write, which nothing holds together. */
    readonly between?: () => void
    /** What the clock of its node is ahead, in milliseconds. */
    readonly skew?: number
}

const START = Date.UTC(2026, 4, 15, 12)

let installed: HubState | undefined

/** A fresh instance with the package on it. */
export function freshState(): HubState {
    const state = (installed ??= install())
    const tables = Object.entries(state.tables).map(
        ([table, rows]) => [table, rows.map((row) => ({ ...row }))] as const,
    )
    return { ...blank(), ids: state.ids, tables: Object.fromEntries(tables) }
}

const blank = (): HubState => ({
    now: START,
    ids: 0,
    numbers: 0,
    tables: {},
    secrets: {},
    properties: {},
    wakes: [],
    rechecks: [],
    requests: [],
    logs: [],
    alerts: [],
    refusals: {},
    answers: [],
})

function install(): HubState {
    const state = blank()
    for (const { table, data } of readSeeds()) insertRow({ state, user: 'admin' }, table, data)
    return state
}

/** The same for the same rows, whatever happened on the way. */
export const hashOf = (state: HubState): string =>
    createHash('sha256').update(JSON.stringify(state.tables)).digest('hex')
