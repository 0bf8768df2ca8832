import type { Row } from '../hub/state.ts'
import { isFollowed, newestStateCounts, oneRecordEach, ownRecordsAreSeen } from './links.ts'
import { notesArrive } from './notes.ts'
import { isUndone, isWrittenAnew, oneCiEach, oneFileEach } from './cis.ts'
import { changesAnnounced, questionsAnswered } from './answers.ts'
import { nothingComesBack } from './echo.ts'
import { senderOf } from './entities.ts'
import { recordsIn } from './records.ts'
import { nothingTwice, replayChangesNothing } from './replay.ts'
import type { Simulation } from './simulation.ts'
import { count } from './tally.ts'

type Invariant = (simulation: Simulation) => readonly string[]

/** What is broken after everything has calmed down; each line begins with the number of the invariant. */
export const violations = (simulation: Simulation): readonly string[] =>
    INVARIANTS.flatMap((invariant) => invariant(simulation))

/** Of a line of `violations`: its invariant. */
export const invariantOf = (violation: string): string => violation.slice(0, violation.indexOf(':'))

const eventsOf = ({ world }: Simulation): readonly Row[] => world.rows('x_aigov_bridge_event')

const DONE = ['processed', 'ignored']

/** 1: so has every event that the bridge made itself of what it asked for. */
const everyOwnEventEnds: Invariant = (simulation) =>
    eventsOf(simulation)
        .filter(({ event_id: id = '', state = '' }) => /^(backfill|resync|analysis):/.test(id) && !DONE.includes(state))
        .map(({ event_id: id = '', state = '', problem = '' }) => `1: ${id} is ${state}: ${problem}`)

/** 1: every event answered with 2xx has one row, and has come to its end. */
const everyEventEnds: Invariant = (simulation) =>
    simulation.entities.flatMap(({ posts, connection, connectionId }) =>
        posts.flatMap(({ eventId, answered, isDryRun }) => {
            const rows = eventsOf(simulation).filter(
                (row) => row.event_id === eventId && row.connection === connectionId,
            )
            const name = `${connection} ${eventId}`
            if (answered === undefined || answered >= 300) return [`1: ${name} was answered ${String(answered)}`]
            if (rows.length !== 1) return [`1: ${name} has ${rows.length} rows`]
            const isShown = isDryRun && rows[0]?.promoted_by === ''
            const ended = (isShown ? ['dry_run'] : DONE).includes(rows[0]?.state ?? '')
            return ended ? [] : [`1: ${name} is ${rows[0]?.state ?? ''}: ${rows[0]?.problem ?? ''}`]
        }),
    )

/** 3: the states that the bridge writes follow the order of the events. */
const statesAscend: Invariant = (simulation) =>
    recordsIn(simulation.world).flatMap(({ sys_id: sysId = '' }) =>
        // Two platforms may know one CI, and nothing of each other.
        simulation.connectionIds.flatMap((connection) => {
            const orders = simulation.history
                .writesTo(sysId)
                .filter(({ writer }, at, all) => writer === 'event' && !isWrittenAnew(all, at) && !isUndone(all, at))
                .flatMap((write) => eventsOf(simulation).filter((row) => row.event_key === write.eventKey))
                .filter((row) => row.connection === connection)
                .map(({ order_key: order = '' }) => order)
            return orders.every((order, index) => order >= (orders[index - 1] ?? ''))
                ? []
                : [`3: ${simulation.history.nameOf(sysId)} went backwards: ${orders.join(', then ')}`]
        }),
    )

const GAPS = {
    unseen: '5: the platform saved a state itself, and a person set it back before anybody looked',
    crossed: '5: the platform saved a state itself while an older message was under way to it',
    late: '5: the platform took an older request for true after a newer one',
    alike: '5: the platform was asked, and what it said stands for both states',
} as const

/** 5: the platform believes what the record says, whoever had the last word. */
const lastWordArrives: Invariant = (simulation) =>
    simulation.world.rows('incident').flatMap((record) => {
        const { sys_id: sysId = '', state = '' } = record
        const { history, tally } = simulation
        const belief = history.beliefs.get(sysId)
        if (!isFollowed(simulation, sysId)) return []
        if (belief?.state === state && knowsWhose(simulation, record)) return []
        // What the platform said of the state since tells it nothing of whose it is.
        const gap = belief?.gap ?? (belief?.state === state && belief.isHeardLate ? 'late' : undefined)
        if (gap) {
            count(tally.exceptions, GAPS[gap])
            return []
        }
        return [`5: ${history.nameOf(sysId)} has state ${state}, the platform believes ${belief?.state ?? ''}`]
    })

/** A platform that acknowledges for whoever has it knows who that is, as long as there is something to be done. */
function knowsWhose({ entities, history }: Simulation, record: Row): boolean {
    const { sys_id: sysId = '', correlation_display: connection, state = '', assigned_to: assignee = '' } = record
    const sender = senderOf(entities, (entity) => entity.connection === connection)
    if (!sender?.knowsAssignee || sender.statusOf(state) !== '') return true
    return (history.beliefs.get(sysId)?.assignee ?? '') === assignee
}

/** 8: an outage kills nothing. */
const nothingDies: Invariant = ({ world }) =>
    world
        .rows('x_aigov_bridge_message')
        .filter(({ state }) => state === 'dead')
        .map((row) => `8: a message is dead: ${row.last_problem ?? ''}`)

/** 8: a platform that is there again is sent to again: what was delivered last closed its circuit. */
const circuitsClose: Invariant = ({ world }) =>
    world
        .rows('x_aigov_bridge_circuit')
        .filter(({ state }) => state !== 'closed' && state !== 'poll_only')
        .filter(({ connection, channel, sys_updated_on: since = '' }) =>
            world
                .rows('x_aigov_bridge_message')
                .some(
                    (row) =>
                        row.connection === connection && row.channel === channel && (row.delivered_at ?? '') > since,
                ),
        )
        .map(({ state = '', problem = '' }) => `8: a circuit is ${state} although messages pass: ${problem}`)

const INVARIANTS: readonly Invariant[] = [
    ({ history }) => history.broken,
    everyEventEnds,
    everyOwnEventEnds,
    oneRecordEach,
    oneCiEach,
    oneFileEach,
    changesAnnounced,
    questionsAnswered,
    ownRecordsAreSeen,
    statesAscend,
    newestStateCounts,
    nothingComesBack,
    lastWordArrives,
    notesArrive,
    nothingDies,
    circuitsClose,
    nothingTwice,
    // It takes as long as a good part of the run.
    (simulation) => (simulation.random.chance(0.3) ? replayChangesNothing(simulation) : []),
]
