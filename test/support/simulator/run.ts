import { actOnce, look, SWEEPS, sweepOnce, unanswered } from './actors.ts'
import { FLOWS, type Flows } from './flows.ts'
import { violations } from './invariants.ts'
import { createSimulation, goOn, post, type Simulation, type Trace } from './simulation.ts'

const TURNS = 220
const WHOLE_JOB = 10_000
/** Short steps first, then what failed often has to come round again. */
const DRAIN_SECONDS = [...Array<number>(8).fill(61), 301, 1801, ...Array<number>(24).fill(28_801)]
/** After so many rounds in which nothing was left to do, nothing will come any more. */
const CALM_ROUNDS = 2

/** One run: everything goes wrong for a while, then nothing does, and what should be is compared with what is. */
export function simulate(seed: number, flows: Flows = FLOWS, trace: Trace = () => undefined): readonly string[] {
    const simulation = createSimulation(seed, flows, trace)
    for (let turn = 0; turn < TURNS; turn++) actOnce(simulation)
    simulation.faults = false
    trace(() => 'the faults stop')
    let calm = 0
    for (const seconds of DRAIN_SECONDS) {
        calm = drain(simulation) ? calm + 1 : 0
        if (calm === CALM_ROUNDS) break
        simulation.world.wait(seconds)
    }
    return violations(simulation)
}

/** Everybody finishes what they began, senders send what was not answered, sweeps run. True when all is done. */
function drain(simulation: Simulation): boolean {
    const { world, history, entities } = simulation
    finish(simulation)
    const open = entities.flatMap(({ posts }) => unanswered(posts))
    for (const unheard of open) post(simulation, unheard)
    finish(simulation)
    const saved = [...history.saved.splice(0), ...world.state.rechecks.splice(0)]
    for (const one of saved) look(simulation, one)
    finish(simulation)
    world.state.wakes.splice(0)
    for (const flow of SWEEPS) {
        sweepOnce(simulation, flow)
        finish(simulation)
    }
    return (
        open.length + saved.length + world.state.rechecks.length + history.saved.length === 0 && isSettled(simulation)
    )
}

function finish(simulation: Simulation): void {
    for (const job of [...simulation.jobs]) goOn(simulation, job, WHOLE_JOB)
}

const isSettled = ({ world }: Simulation): boolean =>
    world.rows('x_aigov_bridge_event').every(({ state = '' }) => ['processed', 'ignored', 'parked'].includes(state)) &&
    world.rows('x_aigov_bridge_message').every(({ state = '' }) => ['delivered', 'superseded', 'dead'].includes(state))
