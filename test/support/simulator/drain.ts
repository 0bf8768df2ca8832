import { dateTime } from '../hub/rows.ts'
import type { SavedEvent } from '../../../src/server/records/reference.ts'
import { adopt, look, SWEEPS, sweepOnce } from './actors.ts'
import { doWhatWasShown, fetchWhatWasThere, redeliverRefused, releaseDead, tellWhatWasMissed } from './presses.ts'
import { analyse } from './questions.ts'
import { post, unanswered } from './senders.ts'
import { goOn, type Simulation } from './simulation.ts'

/** Short steps first, then what failed often has to come round again. */
const STEPS = [...Array<number>(4).fill(91), 301, 1801, 7201, ...Array<number>(8).fill(34_600)]

/** After one round in which nothing was to do, the lease of a dead node may still keep something back. */
const CALM_ROUNDS = 2

/** Whether something cannot come to its end for now: an event of an entity, or a message where the entity is empty. */
type IsBlocked = (connection: string, entity: string) => boolean

/** Everybody finishes what they began, until nothing is left to do. What is still open then, in words. */
export function drain(simulation: Simulation, isBlocked: IsBlocked): readonly string[] {
    let open: readonly string[] = []
    let calm = 0
    for (const seconds of STEPS) {
        const wasBusy = drainOnce(simulation)
        open = openWork(simulation, isBlocked)
        calm = wasBusy || open.length > 0 ? 0 : calm + 1
        if (calm === CALM_ROUNDS) return []
        simulation.world.wait(seconds)
    }
    return open
}

/** Senders send what was not answered, jobs and sweeps run. True when there was something to do. */
function drainOnce(simulation: Simulation): boolean {
    const { world, history, entities } = simulation
    finish(simulation)
    history.recovered.clear()
    const unheard = entities.flatMap(({ posts }) => unanswered(posts))
    for (const one of unheard) post(simulation, one)
    const inserted = history.inserted.splice(0)
    for (const one of inserted) adopt(simulation, one)
    for (const one of history.reported.splice(0)) analyse(simulation, one)
    const saved = onceEach([...history.saved.splice(0), ...world.state.rechecks.splice(0)])
    for (const one of saved) look(simulation, one)
    world.state.wakes.splice(0)
    for (const flow of SWEEPS) sweepOnce(simulation, flow)
    history.broken.push(...waitingInVain(simulation))
    const isPressed = [releaseDead, redeliverRefused, doWhatWasShown, fetchWhatWasThere, tellWhatWasMissed]
        .map((press) => press(simulation))
        .includes(true)
    return (
        isPressed ||
        unheard.length + inserted.length + saved.length + world.state.rechecks.length + history.saved.length > 0
    )
}

/** The clocks of the nodes differ. */
const SOON_SECONDS = 60

/** 8: once a platform is there again, what failed on the same channel waits no longer than it was asked to. */
function waitingInVain({ world, history }: Simulation): readonly string[] {
    const soon = dateTime(world.state.now + SOON_SECONDS * 1000)
    return (
        world
            .rows('x_aigov_bridge_message')
            // What is ready stands behind another, and waits for nothing else.
            .filter(({ state = '' }) => state !== 'ready' && !SETTLED.includes(state))
            .filter(({ connection = '', channel = '' }) => history.recovered.has(`${connection} ${channel}`))
            .filter(({ next_attempt_at: next = '', not_before: notBefore = '' }) => next > soon && notBefore <= soon)
            .map(
                ({ next_attempt_at: next = '' }) =>
                    `8: a message waits until ${next} although its channel passes again`,
            )
    )
}

/** One look after another at the same record finds nothing more. */
const onceEach = (saved: readonly SavedEvent[]): readonly SavedEvent[] =>
    Array.from(new Map(saved.map((one) => [one.sysId, one])).values())

export function finish(simulation: Simulation): void {
    for (const job of [...simulation.jobs]) goOn(simulation, job)
}

const DONE = ['processed', 'ignored', 'parked', 'dry_run']
const SETTLED = ['delivered', 'superseded', 'dead', 'held']

function openWork({ world }: Simulation, isBlocked: IsBlocked): readonly string[] {
    const events = world
        .rows('x_aigov_bridge_event')
        .filter(
            ({ state = '', connection = '', entity = '' }) => !DONE.includes(state) && !isBlocked(connection, entity),
        )
    const messages = world
        .rows('x_aigov_bridge_message')
        .filter(({ state = '', connection = '' }) => !SETTLED.includes(state) && !isBlocked(connection, ''))
    const backfills = world
        .rows('x_aigov_bridge_backfill')
        .filter(({ state, connection = '' }) => state === 'running' && !isBlocked(connection, ''))
    return [
        ...backfills.map(({ problem = '' }) => `a backfill is running: ${problem}`),
        ...events.map((row) => `the event ${row.event_id ?? ''} is ${row.state ?? ''}: ${row.problem ?? ''}`),
        ...messages.map((row) => `a message is ${row.state ?? ''}: ${row.last_problem ?? ''}`),
    ]
}
