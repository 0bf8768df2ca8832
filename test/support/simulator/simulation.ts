import type { Hub } from '../../../src/server/hub.ts'
import type { World } from '../hub/world.ts'
import type { Entity } from './entities.ts'
import type { Flows } from './flows-under-attack.ts'
import type { History } from './history.ts'
import { advance, createJob, type Job, type Surroundings } from './node.ts'
import type { Observer } from './observer.ts'
import type { Peer } from './peer.ts'
import type { Random } from './random.ts'
import type { Tally } from './tally.ts'

/** Is given lines that nobody composes unless they are wanted. */
export type Trace = (line: () => string) => void

/** Everything one run consists of. */
export interface Simulation {
    readonly world: World
    readonly flows: Flows
    readonly random: Random
    readonly tally: Tally
    readonly entities: readonly Entity[]
    readonly connectionIds: readonly string[]
    readonly jobs: Job[]
    readonly peer: Peer
    readonly history: History
    readonly observer: Observer
    readonly surroundings: Surroundings
    readonly trace: Trace
    faults: boolean
    /** Correlation id of a record that the bridge can never save; empty = none. */
    poisoned: string
    /** How many jobs wait in a call while others run. */
    depth: number
    /** When the call that takes its time is over at the latest: nothing that comes in between takes longer; epoch ms. */
    callEnds: number
    /** Something happens, within a call of whoever is on stage; `person` = somebody saves a record. */
    act(who?: 'person'): void
}

/** Time passes, but not beyond the end of a call that is being made. */
export function pass({ world, callEnds }: Simulation, seconds: number): void {
    world.wait(Math.min(seconds, (callEnds - world.state.now) / 1000))
}

/** Clocks of nodes. */
export const SKEWS = [0, 0, 0, 10_000, -10_000]

/** A node begins a flow. */
export function begin(simulation: Simulation, name: string, user: string, run: (hub: Hub) => void): Job {
    const { jobs, surroundings, trace, random } = simulation
    const skew = simulation.faults ? random.pick(SKEWS) : 0
    const job = createJob({ name, user, skew, run }, surroundings)
    jobs.push(job)
    trace(() => `begins: ${name}`)
    goOn(simulation, job)
    return job
}

/** Lets a job go on; one that is over leaves the list. */
export function goOn(simulation: Simulation, job: Job): void {
    const { trace, jobs } = simulation
    advance(job)
    if (job.state === 'running') return trace(() => `is interrupted: ${job.name}`)
    jobs.splice(jobs.indexOf(job), 1)
    trace(() => `${job.state === 'done' ? 'is done' : `! is ${job.state}`}: ${job.name}`)
}
