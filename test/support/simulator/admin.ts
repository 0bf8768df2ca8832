import { problemOf, type ConnectionDraft } from '../../../src/server/inbound/check-connection.ts'
import { fromDateTime } from '../../../src/server/shared/time.ts'
import { INSTANCE_NAME } from '../hub/hub.ts'
import type { Row } from '../hub/state.ts'
import { ACCESSES, MAPPING, OPTIONAL_TABLES } from './prepare.ts'
import type { Simulation } from './simulation.ts'
import { count } from './tally.ts'

const CONNECTION = 'x_aigov_bridge_connection'
const MESSAGE = 'x_aigov_bridge_message'
const MINUTE_MS = 60_000

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
    ['lets a connection only show what it would do, or do it', (simulation) => show(simulation)],
    ['runs this as a clone for a while', clone],
    ['renames a connection, where that is allowed', rename],
    ['purges messages that are settled', purge],
    ['changes the mapping', changeMapping],
    ['installs an application, or closes it to the bridge', install],
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

function show({ world, random }: Simulation): void {
    const row = random.pick(world.rows(CONNECTION))
    world.edit(CONNECTION, row.sys_id ?? '', { mode: row.mode === 'dry_run' ? 'live' : 'dry_run' })
}

/** An instance has its name before anybody works on it: it changes when nobody does. */
function clone({ world, jobs }: Simulation): void {
    const { properties } = world.state
    if (jobs.length === 0) properties.instance_name = properties.instance_name === CLONE ? INSTANCE_NAME : CLONE
}

const CLONE = 'bridge-clone'

/** Whose sender posted already keeps its name: the sender knows no other. */
function rename({ world, random, history }: Simulation): void {
    const row = random.pick(world.rows(CONNECTION))
    const { name = '', last_event_at: heard } = row
    const other = name.endsWith(RENAMED) ? name.slice(0, -RENAMED.length) : name + RENAMED
    const problem = problemOf(draftOf(row, other), world.hub)
    if (heard && !problem) history.broken.push(`7: ${name} could be renamed after its sender had posted`)
    if (!problem) world.edit(CONNECTION, row.sys_id ?? '', { name: other })
}

const RENAMED = '-renamed'

const draftOf = ({ sys_id: sysId = '', platform = '', envelope = '' }: Row, name: string): ConnectionDraft => ({
    sysId,
    name,
    platform,
    signatureHeader: '',
    envelope,
    callbackUrl: '',
    apiBaseUrl: '',
    allowedHosts: '',
    mode: 'live',
    processing: '',
    authType: '',
    signatureScheme: '',
    secretForm: '',
})

/** Everything is switched on again, under its old name, and armed for the instance that it is on now. */
export function resume({ world }: Simulation): void {
    const armed = world.hub.instanceName()
    for (const { sys_id: sysId = '', name = '' } of world.rows(CONNECTION))
        world.edit(CONNECTION, sysId, {
            active: true,
            mode: 'live',
            armed_instance: armed,
            name: name.replace(RENAMED, ''),
        })
}

function purge({ world }: Simulation): void {
    // After weeks, that is: when the sweeps have long been here, whatever the clocks of the nodes say.
    const [sweep] = world.rows('x_aigov_bridge_heartbeat').filter(({ job }) => job === 'outbound_reconcile')
    const sweptAt = (fromDateTime(sweep?.completed_at) ?? 0) - MINUTE_MS
    const isOld = ({ state = '', sys_updated_on: at = '' }: Row): boolean =>
        ['delivered', 'superseded'].includes(state) && (fromDateTime(at) ?? Infinity) < sweptAt
    for (const { sys_id: sysId = '' } of world.rows(MESSAGE).filter(isOld)) world.delete(MESSAGE, sysId)
}

/** It says something else of what is to be made. */
function changeMapping({ world, random }: Simulation): void {
    const platforms = world.rows(CONNECTION).map(({ platform }) => platform)
    const making = world
        .rows(MAPPING)
        .filter(({ platform, operation }) => operation === 'open_incident' && platforms.includes(platform))
    const { sys_id: sysId = '', fields = '{}' } = random.pick(making)
    const subcategory = `changed ${random.below(1000)}`
    world.edit(MAPPING, sysId, { fields: JSON.stringify({ ...(JSON.parse(fields) as object), subcategory }) })
}

/** What was made stays where it is. */
function install({ world, random }: Simulation): void {
    world.state.properties[`access.${random.pick(OPTIONAL_TABLES)}`] = random.pick(ACCESSES)
}
