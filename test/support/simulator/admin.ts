import type { Row } from '../hub/state.ts'
import type { Simulation } from './simulation.ts'
import { count } from './tally.ts'

const CONNECTION = 'x_aigov_bridge_connection'
const MESSAGE = 'x_aigov_bridge_message'

/** What an admin may do at any moment. */
export function administer(simulation: Simulation): void {
    const { random, tally } = simulation
    const [name, act] = random.pick(ACTS)
    count(tally.faults, `an admin ${name}`)
    simulation.trace(() => `! an admin ${name}`)
    act(simulation)
}

type Act = readonly [name: string, act: (simulation: Simulation) => void]

export const ACTS: readonly Act[] = [
    [
        'switches a connection off, or on again',
        (simulation) => toggle(simulation, simulation.random.pick(['conn-a', 'conn-b'])),
    ],
    ['pauses a connection, or lets it go on', ({ world, random }) => pause(world, random.pick(['conn-a', 'conn-b']))],
    ['purges messages that are settled', purge],
]

type World = Simulation['world']

const connectionNamed = (world: World, name: string) => world.rows(CONNECTION).find((row) => row.name === name)

function toggle({ world, history }: Simulation, name: string): void {
    history.switchedOff.add(name)
    const row = connectionNamed(world, name)
    world.edit(CONNECTION, row?.sys_id ?? '', { active: row?.active !== '1' })
}

function pause(world: World, name: string): void {
    const row = connectionNamed(world, name)
    world.edit(CONNECTION, row?.sys_id ?? '', { mode: row?.mode === 'paused' ? 'live' : 'paused' })
}

/** Everything is switched on again. */
export function resume({ world }: Simulation): void {
    for (const { sys_id: sysId = '' } of world.rows(CONNECTION))
        world.edit(CONNECTION, sysId, { active: true, mode: 'live' })
}

function purge({ world }: Simulation): void {
    // After weeks, that is: when the sweeps have long been here.
    const [sweep] = world.rows('x_aigov_bridge_heartbeat').filter(({ job }) => job === 'outbound_reconcile')
    const isOld = ({ state = '', sys_updated_on: at = '' }: Row): boolean =>
        ['delivered', 'superseded'].includes(state) && at < (sweep?.completed_at ?? '')
    for (const { sys_id: sysId = '' } of world.rows(MESSAGE).filter(isOld)) world.delete(MESSAGE, sysId)
}
