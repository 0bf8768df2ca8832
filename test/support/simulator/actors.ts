import type { SavedEvent } from '../../../src/server/records/reference.ts'
import { administer } from './admin.ts'
import { workOnCi } from './cis.ts'
import { makeOwn } from './makers.ts'
import { edit, patch, remove, workOnOthers } from './people.ts'
import { press } from './presses.ts'
import { analyse, reportAi } from './questions.ts'
import { sendSomething } from './senders.ts'
import { begin, goOn, pass, type Simulation } from './simulation.ts'
import { count } from './tally.ts'

const JOBS = 'system'
/** So many nodes work at once. */
const NODES = 3

type Act = (simulation: Simulation) => void

/** One thing that may happen next, more or less often. */
const ACTIONS: readonly (readonly [weight: number, act: Act])[] = [
    [30, continueSomething],
    [30, whenFree(sendSomething)],
    [26, whenFree(runSomething)],
    [18, edit],
    [4, patch],
    [1, remove],
    [1, workOnOthers],
    [1, workOnCi],
    [1, reportAi],
    [16, whenFree(sweep)],
    [12, passTime],
    [2, administer],
    [4, press],
    [1, makeOwn],
    [2, ({ peer }) => peer.beginSpell()],
    [2, ({ peer }) => peer.arriveLate()],
]

const TOTAL = ACTIONS.reduce((sum, [weight]) => sum + weight, 0)

export function actOnce(simulation: Simulation): void {
    let left = simulation.random.below(TOTAL)
    for (const [weight, act] of ACTIONS) {
        if (left < weight) return act(simulation)
        left -= weight
    }
}

/** As many nodes as there are work already: then one of them goes on. */
function whenFree(act: Act): Act {
    return (simulation) => (simulation.jobs.length >= NODES ? continueSomething(simulation) : act(simulation))
}

function continueSomething(simulation: Simulation): void {
    const waiting = simulation.jobs.filter(({ isOnStage }) => !isOnStage)
    if (waiting.length > 0) goOn(simulation, simulation.random.pick(waiting))
}

/** An async job or a wake-up: late, in any order, twice, or never. */
function runSomething(simulation: Simulation): void {
    const { world, history, random } = simulation
    const queues = [history.saved, world.state.rechecks, history.inserted, history.reported].filter(
        (queue) => queue.length > 0,
    )
    if (queues.length > 0 && random.chance(0.6)) return runJob(simulation, random.pick(queues))
    const wake = world.state.wakes.shift()
    if (wake) runWake(simulation, wake)
}

function runJob(simulation: Simulation, queue: SavedEvent[]): void {
    const { random, tally } = simulation
    const [saved] = queue.splice(random.below(queue.length), 1)
    if (!saved) return
    if (random.chance(0.25)) return count(tally.faults, 'an async job is lost')
    if (random.chance(0.05)) {
        count(tally.faults, 'an async job comes twice')
        queue.push(saved)
    }
    const { inserted, reported } = simulation.history
    const run = queue === inserted ? adopt : queue === reported ? analyse : look
    run(simulation, saved)
}

function runWake(simulation: Simulation, wake: 'inbound' | 'outbound'): void {
    const { random, tally, world } = simulation
    if (random.chance(0.1)) return count(tally.faults, 'a wake-up is lost')
    if (random.chance(0.05)) {
        count(tally.faults, 'a wake-up comes twice')
        world.state.wakes.push(wake)
    }
    sweepOnce(simulation, wake === 'inbound' ? 'settleDue' : 'deliverDue')
}

/** The async rule on a record that was saved; it runs as whoever saved it. */
export function look(simulation: Simulation, saved: SavedEvent): void {
    const { history, flows } = simulation
    begin(simulation, `look at ${history.nameOf(saved.sysId)}`, saved.savedBy, (hub) => void flows.enqueue(saved, hub))
}

/** The async rule on a record that was made. */
export function adopt(simulation: Simulation, { table, sysId, savedBy }: SavedEvent): void {
    const { history, flows } = simulation
    begin(simulation, `adopt ${history.nameOf(sysId)}`, savedBy, (hub) => void flows.adoptRecord(table, sysId, hub))
}

export const SWEEPS = ['adoptMissed', 'settleDue', 'continueBackfills', 'reconcile', 'deliverDue', 'askMissed'] as const
const OFTEN = [...SWEEPS, 'settleDue', 'deliverDue', 'deliverDue'] as const

function sweep(simulation: Simulation): void {
    sweepOnce(simulation, simulation.random.pick(OFTEN))
}

export function sweepOnce(simulation: Simulation, flow: (typeof SWEEPS)[number]): void {
    begin(simulation, `sweep ${flow}`, JOBS, (hub) => void simulation.flows[flow](hub))
}

/** Mostly moments; at times longer than a lease, rarely an outage of days. */
function passTime(simulation: Simulation): void {
    const { random, trace, tally } = simulation
    const seconds = random.chance(0.2) ? random.pick([91, 91, 400, 900, 6 * 3600]) : 1 + random.below(15)
    if (seconds > 90) count(tally.faults, 'more time passes than a lease lasts')
    pass(simulation, seconds)
    trace(() => `${seconds} s pass`)
}
