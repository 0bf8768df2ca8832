import type { SavedEvent } from '../../../src/server/records/reference.ts'
import type { Post } from './entities.ts'
import { edit, patch } from './people.ts'
import { begin, goOn, post, type Simulation } from './simulation.ts'

const JOBS = 'system'
const NODES = 3
/** How many calls a job makes at most before others have their turn. */
const BURSTS = [2, 10, 60, 400]
/** A request takes its time: much happens meanwhile. */
const DELIVERY = 'delivery'
const DELIVERY_BURST = 5

type Act = (simulation: Simulation) => void

const onSome =
    (act: typeof edit): Act =>
    (simulation) => {
        const incidents = simulation.world.rows('incident')
        if (incidents.length > 0) act(simulation, simulation.random.pick(incidents).sys_id ?? '')
    }

/** One thing that may happen next, more or less often. */
const ACTIONS: readonly (readonly [weight: number, act: Act])[] = [
    [40, continueSomething],
    [22, sendSomething],
    [16, runSomething],
    [12, onSome(edit)],
    [3, onSome(patch)],
    [4, sweep],
    [10, passTime],
]

const TOTAL = ACTIONS.reduce((sum, [weight]) => sum + weight, 0)

export function actOnce(simulation: Simulation): void {
    let left = simulation.random.below(TOTAL)
    for (const [weight, act] of ACTIONS) {
        if (left < weight) return act(simulation)
        left -= weight
    }
}

function continueSomething(simulation: Simulation): void {
    const { jobs, random } = simulation
    if (jobs.length === 0) return
    const job = random.pick(jobs)
    goOn(simulation, job, 1 + random.below(job.name === DELIVERY ? DELIVERY_BURST : random.pick(BURSTS)))
}

/** An event that was not answered yet, or one more delivery of one that was. */
function sendSomething(simulation: Simulation): void {
    const { entities, random, jobs } = simulation
    if (jobs.length >= NODES) return continueSomething(simulation)
    const { posts } = random.pick(entities)
    const open = unanswered(posts).slice(0, 3)
    post(simulation, random.pick(open.length > 0 && random.chance(0.85) ? open : posts))
}

/** 5xx is no answer to a sender. */
export const unanswered = (posts: readonly Post[]): readonly Post[] =>
    posts.filter(({ answered }) => answered === undefined || answered >= 500)

/** An async job or a wake-up: late, in any order, twice, or never. */
function runSomething(simulation: Simulation): void {
    const { world, history, random, jobs, flows, faults, trace } = simulation
    if (jobs.length >= NODES) return continueSomething(simulation)
    const queues = [history.saved, world.state.rechecks].filter((queue) => queue.length > 0)
    if (queues.length > 0 && random.chance(0.6)) {
        const queue = random.pick(queues)
        const [saved] = queue.splice(random.below(queue.length), 1)
        if (!saved) return
        if (faults && random.chance(0.15)) return trace(() => '! an async job is lost')
        if (faults && random.chance(0.05)) queue.push(saved)
        return look(simulation, saved)
    }
    const wake = world.state.wakes.shift()
    if (!wake || (faults && random.chance(0.1))) return
    if (wake === 'inbound') begin(simulation, 'wake inbound', JOBS, flows.settleDue)
    else begin(simulation, DELIVERY, JOBS, flows.deliverDue)
}

/** The async rule on a record that was saved; it runs as whoever saved it. */
export function look(simulation: Simulation, saved: SavedEvent): void {
    const { history, flows } = simulation
    begin(simulation, `look at ${history.nameOf(saved.sysId)}`, saved.savedBy, (hub) => void flows.enqueue(saved, hub))
}

function sweep(simulation: Simulation): void {
    const { random, jobs } = simulation
    if (jobs.length >= NODES) return continueSomething(simulation)
    sweepOnce(simulation, random.pick(SWEEPS))
}

export const SWEEPS = ['settleDue', 'reconcile', 'deliverDue'] as const

export const sweepOnce = (simulation: Simulation, flow: (typeof SWEEPS)[number]): void =>
    begin(
        simulation,
        flow === 'deliverDue' ? DELIVERY : `sweep ${flow}`,
        JOBS,
        (hub) => void simulation.flows[flow](hub),
    )

/** Mostly moments; at times longer than a lease, rarely longer than a sweep looks back. */
function passTime({ world, random, trace }: Simulation): void {
    const seconds = random.chance(0.2) ? random.pick([61, 90, 90, 900]) : 1 + random.below(15)
    world.wait(seconds)
    trace(() => `${seconds} s pass`)
}
