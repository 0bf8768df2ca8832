/** What happened in all runs together. */
export interface Tally {
    /** Faults by `<kind>: <hub method>` or by `<kind>`. */
    readonly faults: Record<string, number>
    /** How often an exception of an invariant was used, by its name. */
    readonly exceptions: Record<string, number>
    events: number
    calls: number
}

/** What a job is called in which a person has a state told. */
export const FORCING = 'force sync'
/** What such a job is called that begins with a message. */
export const REDELIVERY = 'redeliver'

export const createTally = (): Tally => ({ faults: {}, exceptions: {}, events: 0, calls: 0 })

export const count = (counts: Record<string, number>, name: string, times = 1): void => {
    counts[name] = (counts[name] ?? 0) + times
}

/** Adds what another process counted. */
export function addTally(sum: Tally, other: Tally): void {
    for (const part of ['faults', 'exceptions'] as const)
        for (const [name, times] of Object.entries(other[part])) count(sum[part], name, times)
    sum.events += other.events
    sum.calls += other.calls
}
