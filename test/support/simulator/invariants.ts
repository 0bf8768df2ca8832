import type { Row } from '../hub/state.ts'
import type { Entity } from './entities.ts'
import type { StateWrite } from './history.ts'
import { toldBy } from './observer.ts'
import { nothingTwice, replayChangesNothing } from './replay.ts'
import type { Simulation } from './simulation.ts'

type Invariant = (simulation: Simulation) => readonly string[]

/**
 * What is broken after everything has calmed down; each line begins with the number of the invariant. `5 on its way`
 * and `5 unseen` are the known ways to break the fifth; `Gap` says what they are.
 */
export const violations = (simulation: Simulation): readonly string[] =>
    INVARIANTS.flatMap((invariant) => invariant(simulation))

/** Of a line of `violations`: its invariant. */
export const invariantOf = (violation: string): string => violation.slice(0, violation.indexOf(':'))

const eventsOf = ({ world }: Simulation): readonly Row[] => world.rows('x_aigov_bridge_event')

/** 1: every event answered with 2xx has one row, and has come to its end. */
const everyEventEnds: Invariant = (simulation) =>
    simulation.entities.flatMap(({ posts, connection, connectionId }) =>
        posts.flatMap(({ eventId, answered }) => {
            const rows = eventsOf(simulation).filter(
                (row) => row.event_id === eventId && row.connection === connectionId,
            )
            const name = `${connection} ${eventId}`
            if (answered === undefined || answered >= 300) return [`1: ${name} was answered ${String(answered)}`]
            if (rows.length !== 1) return [`1: ${name} has ${rows.length} rows`]
            const ended = ['processed', 'ignored'].includes(rows[0]?.state ?? '')
            return ended ? [] : [`1: ${name} is ${rows[0]?.state ?? ''}: ${rows[0]?.problem ?? ''}`]
        }),
    )

/** 2: one record and one link for each thing of a platform. */
const oneRecordEach: Invariant = (simulation) =>
    simulation.entities.flatMap((entity) => {
        const incidents = incidentsOf(simulation, entity)
        const references = referencesOf(simulation, entity)
        return incidents.length === 1 && references.length === 1
            ? []
            : [`2: ${entity.connection} ${entity.caseId} has ${incidents.length} records, ${references.length} links`]
    })

const incidentsOf = ({ world }: Simulation, { connection, caseId }: Entity): readonly Row[] =>
    world
        .rows('incident')
        .filter((row) => row.correlation_id === `aisoc:${caseId}` && row.correlation_display === connection)

const referencesOf = ({ world }: Simulation, { connectionId, caseId }: Entity): readonly Row[] =>
    world
        .rows('x_aigov_bridge_external_ref')
        .filter((row) => row.connection === connectionId && row.external_id === caseId)

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

/** 4: no message tells a state that the platform gave, but in the one case that nobody can tell apart. */
const nothingComesBack: Invariant = ({ world, history }) =>
    world.rows('x_aigov_bridge_message').flatMap(({ request = '' }) => {
        const { sys_id: sysId, state, sys_mod_count: version } = toldBy((JSON.parse(request) as { body: string }).body)
        const write = history.writesTo(sysId).findLast((one) => one.version <= Number(version))
        if (!write || write.writer === 'person' || isUnclear(write, Number(version))) return []
        return [`4: ${history.nameOf(sysId)} v${version}: state ${state}, given by the ${write.writer}, was sent back`]
    })

/** The platform's own save by the Table API, with another save before it that nobody looked at, or after it. */
const isUnclear = (write: StateWrite, version: number): boolean =>
    write.writer === 'platform' && (write.isAmbiguous || write.version !== version)

/** 5: the platform believes what the record says, whoever had the last word. */
const lastWordArrives: Invariant = ({ world, history }) =>
    world.rows('incident').flatMap(({ sys_id: sysId = '', state = '' }) => {
        const belief = history.beliefs.get(sysId)
        if (belief?.state === state) return []
        const number = belief?.gap ? `5 ${belief.gap}` : '5'
        return [`${number}: ${history.nameOf(sysId)} has state ${state}, the platform believes ${belief?.state ?? ''}`]
    })

/** 8: a try is counted before it is made: a message that takes its node along comes to an end. */
const triesAreCounted: Invariant = ({ history }) =>
    history.uncounted.map((sysId) => `8: message ${sysId} was sent before its try was counted`)

const INVARIANTS: readonly Invariant[] = [
    everyEventEnds,
    oneRecordEach,
    statesAscend,
    nothingComesBack,
    lastWordArrives,
    triesAreCounted,
    nothingTwice,
    replayChangesNothing,
]
