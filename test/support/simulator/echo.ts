import { readRequest } from '../../../src/server/outbound/request-text.ts'
import { senderOf } from './entities.ts'
import type { Other, StateWrite } from './history.ts'
import type { Sender, Told } from './platforms/sender.ts'
import type { Simulation } from './simulation.ts'
import { count } from './tally.ts'

/** A state in a message of which no person said that it is to be told. */
interface Telling extends Told {
    readonly sender: Sender
    readonly version: number
    readonly seen: number
}

const tellingsIn = ({ world, history, entities }: Simulation): readonly Telling[] =>
    world
        .rows('x_aigov_bridge_message')
        .filter(({ message_key: key = '' }) => !history.forced.has(key))
        .flatMap(({ request = '', connection, message_type: type }) => {
            const sender = senderOf(entities, ({ connectionId }) => connectionId === connection)
            if (!sender || sender.stateMessage !== type) return []
            const { body } = readRequest(request)
            const told = sender.told(body)
            const about = history.versions.get(body)
            return told && about ? [{ ...told, ...about, sender }] : []
        })

/** 4: no message tells a state that the platform gave, but in the one case that nobody can tell apart. */
export function nothingComesBack(simulation: Simulation): readonly string[] {
    const { history, tally } = simulation
    return tellingsIn(simulation).flatMap(({ sysId, state, version, seen, sender }) => {
        const write = history.writesTo(sysId).findLast((one) => one.version <= version)
        if (!write || write.writer === 'person') return []
        // What else it tells may be news of people, or as unclear.
        const others = history.others.filter((one) => one.sysId === sysId && one.version > seen)
        const news = sender.tellsAll ? others.filter((one) => one.version <= version) : []
        if (news.some(({ isPerson }) => isPerson)) return []
        if (isUnclear(write, version) || news.some((one) => isUnclear({ writer: 'platform', ...one }, version))) {
            count(tally.exceptions, '4: the platform saved it itself, between saves that nobody had looked at')
            return []
        }
        return [`4: ${history.nameOf(sysId)} v${version}: state ${state}, given by the ${write.writer}, was sent back`]
    })
}

/** The platform's own save by the Table API, with another save before it that nobody looked at, or after it. */
const isUnclear = (
    { writer, isAmbiguous, version: saved }: Pick<StateWrite, 'writer'> & Pick<Other, 'version' | 'isAmbiguous'>,
    version: number,
): boolean => writer === 'platform' && (isAmbiguous || saved !== version)
