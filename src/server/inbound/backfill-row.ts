export type BackfillState = 'running' | 'done' | 'stopped' | 'failed'

/** One row of `x_aigov_bridge_backfill`: how far a connection has got with the things that were there before it. */
export interface Backfill {
    readonly sysId: string
    readonly connectionId: string
    readonly state: BackfillState
    /** How many of the platform's things were looked at; the next page begins here. */
    readonly position: number
    /** How many became events. */
    readonly opened: number
    /** How many were known, or are over. */
    readonly passedOver: number
    /** Pages in a row that did not come. */
    readonly failures: number
    readonly nextAttemptAt: number | undefined
}

export type BackfillPatch = Partial<Omit<Backfill, 'sysId' | 'connectionId'>> & {
    /** Why it does not go on; empty = it does. */
    readonly problem?: string
    readonly finishedAt?: number
}

/** Connections whose open things are being fetched. */
export interface Backfills {
    /** The sys_id; undefined while one of the connection is running. */
    start(connectionId: string): string | undefined
    byId(sysId: string): Backfill | undefined
    /** Ids of those that go on at this time. */
    due(now: number): readonly string[]
    update(sysId: string, patch: BackfillPatch): void
}
