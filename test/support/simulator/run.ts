import { resume } from './admin.ts'
import { actOnce } from './actors.ts'
import { drain } from './drain.ts'
import { FLOWS, type Flows } from './flows-under-attack.ts'
import { violations } from './invariants.ts'
import { createSimulation } from './create.ts'
import type { Simulation, Trace } from './simulation.ts'
import { count, createTally, type Tally } from './tally.ts'

const TURNS = 110

/** What a run may be given. */
export interface Options {
    readonly flows?: Flows
    readonly trace?: Trace
    readonly tally?: Tally
}

/** One run: everything goes wrong for a while, then nothing does, and what should be is compared with what is. */
export function simulate(seed: number, options: Options = {}): readonly string[] {
    const { flows = FLOWS, trace = () => undefined, tally = createTally() } = options
    const simulation = createSimulation(seed, flows, trace, tally)
    for (let turn = 0; turn < TURNS; turn++) actOnce(simulation)
    simulation.faults = false
    trace(() => 'the faults stop')
    resume(simulation)
    const stuck = drainAroundTheBlocked(simulation)
    const open = drain(simulation, () => false)
    tally.events += simulation.entities.reduce((sum, { posts }) => sum + posts.length, 0)
    return [...stuck, ...open.map((what) => `8: in the end ${what}`), ...violations(simulation)]
}

/** 8: while one record cannot be saved and one platform is dead, all else drains. */
function drainAroundTheBlocked(simulation: Simulation): readonly string[] {
    const { random, peer, tally, entities, world } = simulation
    if (!random.chance(0.25)) return []
    count(tally.faults, 'a platform is dead while all else drains')
    const victim = random.pick(entities.filter(({ roles }) => !roles.includes('configuration_item')))
    peer.dead = random.pick(['conn-a', 'conn-b'])
    simulation.poisoned = `${victim.sender.platform.correlationPrefix}:${victim.caseId}`
    const deadId = entities.find(({ connection }) => connection === peer.dead)?.connectionId
    const open = drain(simulation, (connection, entity) =>
        entity === '' ? connection === deadId : entity.toLowerCase() === victim.caseId.toLowerCase(),
    )
    peer.dead = ''
    simulation.poisoned = ''
    world.wait(1)
    return open.map((what) => `8: beside a dead channel and a poisoned record ${what}`)
}
