import type { Hub } from '../../../src/server/hub.ts'
import type { InboundRequest } from '../../../src/server/inbound/request.ts'
import { hubOf } from '../hub/hub.ts'
import { postOf } from '../hub/post.ts'
import { createWorld, type World } from '../hub/world.ts'
import { withKnownDigests } from './digests.ts'
import { createEntities, type Entity, type Post } from './entities.ts'
import { faultySurroundings } from './faults.ts'
import type { Flows } from './flows.ts'
import { createHistory, type History } from './history.ts'
import { startJob, type Job, type Surroundings } from './node.ts'
import { createObserver, type Observer } from './observer.ts'
import { createPeer, type Peer } from './peer.ts'
import { createRandom, type Random } from './random.ts'

/** Is given lines that nobody composes unless they are wanted. */
export type Trace = (line: () => string) => void

/** Everything one run consists of. */
export interface Simulation {
    readonly world: World
    readonly flows: Flows
    readonly random: Random
    readonly entities: readonly Entity[]
    readonly jobs: Job[]
    readonly peer: Peer
    readonly history: History
    readonly observer: Observer
    readonly surroundings: Surroundings
    readonly trace: Trace
    faults: boolean
    /** The hub of a healthy session of a user. */
    hubFor(user: string): Hub
}

const DEATH_RATE = 0.03

export function createSimulation(seed: number, flows: Flows, trace: Trace): Simulation {
    const world = createWorld()
    const random = createRandom(seed)
    const history = createHistory(world)
    const hubs = new Map<string, Hub>()
    const parts = {
        world,
        flows,
        random,
        entities: createEntities(world, random),
        jobs: [],
        peer: createPeer(random),
        history,
        observer: createObserver(world, history),
        trace,
        faults: true,
        hubFor: (user: string): Hub => {
            const hub = hubs.get(user) ?? withKnownDigests(hubOf({ state: world.state, user }))
            hubs.set(user, hub)
            return hub
        },
    }
    const simulation: Simulation = Object.assign(parts, { surroundings: faultySurroundings(parts) })
    return simulation
}

const signed = new Map<string, InboundRequest>()

/** The platform posts an event; what it is answered it remembers. */
export function post(simulation: Simulation, sent: Post): void {
    const { connection } = sent.entity
    const key = `${connection} ${sent.body}`
    const request =
        signed.get(key) ?? postOf(sent.body, { connectionName: connection, callerId: `id-of-${connection}` })
    signed.set(key, request)
    begin(simulation, `post ${connection} ${sent.eventId} ${sent.status}`, connection, (hub) => {
        sent.answered = simulation.flows.receive(request, hub).httpStatus
    })
}

export function begin(simulation: Simulation, name: string, user: string, run: (hub: Hub) => void): void {
    const { jobs, surroundings, trace } = simulation
    jobs.push(startJob({ name, user, hub: simulation.hubFor(user), run }, surroundings))
    trace(() => `begins: ${name}`)
}

/** Lets a job go on; one that is over leaves the list. */
export function goOn(simulation: Simulation, job: Job, calls: number): void {
    const { random, trace, faults, jobs } = simulation
    const moment = random.pick(['before', 'after'] as const)
    job.advance(calls, faults && random.chance(DEATH_RATE) ? { call: 1 + random.below(calls), moment } : undefined)
    if (job.state === 'running') return
    jobs.splice(jobs.indexOf(job), 1)
    trace(() => `${job.state === 'dead' ? '! dies' : 'is done'}: ${job.name}`)
}
