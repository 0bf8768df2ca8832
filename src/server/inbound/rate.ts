import type { Hub } from '../hub.ts'
import type { Connection } from '../platforms/connection.ts'
import type { Problem } from './refusal.ts'

const WINDOW_MS = 60_000

/**
 * The problem of a connection that sent as many events in the last minute as it may. They are counted where they are
 * stored, so that no two posts can count past each other; posts at the same moment may exceed the limit by their number.
 */
export function waitFor(connection: Connection, hub: Hub): Extract<Problem, { kind: 'too_many' }> | undefined {
    const limit = connection.rateLimitPerMinute
    // Where the limit is reached, the event that has to grow older is the one that many places back.
    const oldest = limit > 0 ? hub.events.receivedAt(connection.sysId, limit) : undefined
    if (oldest === undefined) return undefined
    const waitMs = oldest + WINDOW_MS - hub.now()
    return waitMs > 0 ? { kind: 'too_many', limit, waitSeconds: Math.ceil(waitMs / 1000) } : undefined
}
