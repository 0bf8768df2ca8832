import type { ConnectionVitals } from './vitals.ts'

/** A connection that is in use should have sent something by now; for one that never did it counts from its making. */
export function isSilent(connection: ConnectionVitals, now: number): boolean {
    const { active, mode, expectedIntervalMinutes, lastEventAt, createdAt } = connection
    if (!active || mode === 'paused' || expectedIntervalMinutes <= 0) return false
    return now - (lastEventAt ?? createdAt) > expectedIntervalMinutes * 60_000
}
