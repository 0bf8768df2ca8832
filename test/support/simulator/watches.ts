import type { HubCall } from '../hub/intercept.ts'
import type { Job } from './node.ts'

/** Looks at a call of the hub, and draws its conclusions. */
export type Watch = (job: Job, call: HubCall, answer: unknown) => void

/** By method: who looks at a call before it is made, and who as soon as it is committed. */
export interface Watches {
    readonly starting: Readonly<Record<string, Watch>>
    readonly committed: Readonly<Record<string, Watch>>
}

/** What one watch knows of each job, as far as its calls tell. */
export function perJob<T>(nothing: () => T): (job: Job) => T {
    const all = new WeakMap<Job, NonNullable<T>>()
    return (job) => {
        const known = all.get(job) ?? (nothing() as NonNullable<T>)
        all.set(job, known)
        return known
    }
}

/** By method: all look at a call, one after the other. */
export function inTurn(all: readonly Readonly<Record<string, Watch>>[]): ReadonlyMap<string, Watch> {
    const joined = new Map<string, Watch>()
    for (const [method, watch] of all.flatMap((one) => Object.entries(one))) {
        const before = joined.get(method)
        joined.set(method, before ? both(before, watch) : watch)
    }
    return joined
}

const both =
    (first: Watch, second: Watch): Watch =>
    (job, call, answer) => {
        first(job, call, answer)
        second(job, call, answer)
    }
