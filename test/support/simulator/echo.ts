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
        // What else it tells may be news of people, or as unclear: also what was in a message that was taken back.
        const heard = Math.min(seen, arrivedBefore(simulation, sysId, version))
        const others = history.others.filter((one) => one.sysId === sysId && one.version > heard)
        const news = sender.tellsAll ? others.filter((one) => one.version <= version) : []
        if (news.some(({ isPerson }) => isPerson)) return []
        if (isUnclear(write, version) || news.some((one) => isUnclear({ writer: 'platform', ...one }, version))) {
            count(tally.exceptions, '4: the platform saved it itself, between saves that nobody had looked at')
            return []
        }
        return [`4: ${history.nameOf(sysId)} v${version}: state ${state}, given by the ${write.writer}, was sent back`]
    })
}

/** The newest version before this one of which the platform was told for sure; none = it heard nothing yet. */
function arrivedBefore({ world, history, entities }: Simulation, sysId: string, version: number): number {
    const arrived = world.rows('x_aigov_bridge_message').filter(({ state }) => state === 'delivered')
    const versions = arrived.flatMap(({ request = '', connection }) => {
        const { body } = readRequest(request)
        const sender = senderOf(entities, ({ connectionId }) => connectionId === connection)
        const about = sender?.told(body)?.sysId === sysId ? history.versions.get(body) : undefined
        return about && about.version < version ? [about.version] : []
    })
    return Math.max(-1, ...versions)
}

/** The platform's own save by the Table API, with another save before it that nobody looked at, or after it. */
const isUnclear = (
    { writer, isAmbiguous, version: saved }: Pick<StateWrite, 'writer'> & Pick<Other, 'version' | 'isAmbiguous'>,
    version: number,
): boolean => writer === 'platform' && (isAmbiguous || saved !== version)
