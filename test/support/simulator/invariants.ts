import { readRequest } from '../../../src/server/outbound/request-text.ts'
import type { Row } from '../hub/state.ts'
import type { StateWrite } from './history.ts'
import { isFollowed, newestStateCounts, oneRecordEach, ownRecordsAreSeen } from './links.ts'
import { toldBy } from './observer.ts'
import { notesArrive } from './notes.ts'
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
        .filter(({ event_id: id = '', state = '' }) => /^(backfill|resync):/.test(id) && !DONE.includes(state))
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
            const ended = (isDryRun ? ['dry_run'] : DONE).includes(rows[0]?.state ?? '')
            return ended ? [] : [`1: ${name} is ${rows[0]?.state ?? ''}: ${rows[0]?.problem ?? ''}`]
        }),
    )

/** 3: the states that the bridge writes follow the order of the events. */
const statesAscend: Invariant = (simulation) =>
    simulation.world.rows('incident').flatMap(({ sys_id: sysId = '' }) => {
        const orders = simulation.history
            .writesTo(sysId)
            .filter(({ writer }) => writer === 'event')
            .map((write) => orderOf(simulation, write))
        return orders.every((order, index) => order >= (orders[index - 1] ?? ''))
            ? []
            : [`3: ${simulation.history.nameOf(sysId)} went backwards: ${orders.join(', then ')}`]
    })

const orderOf = (simulation: Simulation, { eventKey }: StateWrite): string =>
    eventsOf(simulation).find((row) => row.event_key === eventKey)?.order_key ?? ''

/** The bodies of the messages that tell a state of which no person said that it is to be told. */
const statesIn = ({ world, history }: Simulation): readonly string[] =>
    world
        .rows('x_aigov_bridge_message')
        .filter(({ message_type: type }) => type === 'case.status')
        .filter(({ message_key: key = '' }) => !history.forced.has(key))
        .map(({ request = '' }) => readRequest(request).body)

/** 4: no message tells a state that the platform gave, but in the one case that nobody can tell apart. */
const nothingComesBack: Invariant = (simulation) =>
    statesIn(simulation).flatMap((request) => {
        const { history, tally } = simulation
        const { sys_id: sysId, state, sys_mod_count: version } = toldBy(request)
        const write = history.writesTo(sysId).findLast((one) => one.version <= Number(version))
        if (!write || write.writer === 'person') return []
        if (isUnclear(write, Number(version))) {
            count(tally.exceptions, '4: the platform saved it itself, between saves that nobody had looked at')
            return []
        }
        return [`4: ${history.nameOf(sysId)} v${version}: state ${state}, given by the ${write.writer}, was sent back`]
    })

/** The platform's own save by the Table API, with another save before it that nobody looked at, or after it. */
const isUnclear = (write: StateWrite, version: number): boolean =>
    write.writer === 'platform' && (write.isAmbiguous || write.version !== version)

const GAPS = {
    unseen: '5: the platform saved a state itself, and a person set it back before anybody looked',
    crossed: '5: the platform saved a state itself while an older message was under way to it',
    late: '5: the platform took an older request for true after a newer one',
    alike: '5: the platform was asked, and what it said stands for both states',
} as const

/** 5: the platform believes what the record says, whoever had the last word. */
const lastWordArrives: Invariant = (simulation) =>
    simulation.world.rows('incident').flatMap(({ sys_id: sysId = '', state = '' }) => {
        const { history, tally } = simulation
        const belief = history.beliefs.get(sysId)
        if (belief?.state === state || !isFollowed(simulation, sysId)) return []
        if (belief?.gap) {
            count(tally.exceptions, GAPS[belief.gap])
            return []
        }
        return [`5: ${history.nameOf(sysId)} has state ${state}, the platform believes ${belief?.state ?? ''}`]
    })

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
        .filter(({ state }) => state !== 'closed')
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
