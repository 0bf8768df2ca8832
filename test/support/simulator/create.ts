import { createWorld } from '../hub/world.ts'
import { actOnce } from './actors.ts'
import { createChaos } from './chaos.ts'
import { createEntities } from './entities.ts'
import type { Flows } from './flows-under-attack.ts'
import { createHistory } from './history.ts'
import { createObserver } from './observer.ts'
import { createPeer } from './peer.ts'
import { edit, patch } from './people.ts'
import { createRandom } from './random.ts'
import type { Simulation, Trace } from './simulation.ts'
import type { Tally } from './tally.ts'

export function createSimulation(seed: number, flows: Flows, trace: Trace, tally: Tally): Simulation {
    const world = createWorld()
    const random = createRandom(seed)
    const history = createHistory(world)
    const entities = createEntities(world, random)
    const simulation = {
        world,
        flows,
        random,
        tally,
        entities,
        connectionIds: [...new Set(entities.map(({ connectionId }) => connectionId))],
        jobs: [],
        history,
        observer: createObserver(world, history, tally, entities),
        trace,
        faults: true,
        poisoned: '',
        depth: 0,
        callEnds: Infinity,
        act: (who?: 'person') => {
            whole.depth++
            if (who === 'person') (random.chance(0.8) ? edit : patch)(whole)
            else actOnce(whole)
            whole.depth--
        },
    }
    const whole = simulation as typeof simulation & Pick<Simulation, 'peer' | 'surroundings' | 'jobs'>
    return Object.assign(whole, { peer: createPeer(whole), surroundings: createChaos(whole) })
}
