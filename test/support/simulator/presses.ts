import { BUSY } from '../../../src/server/outbound/force-sync.ts'
import { toldTo } from './tellings.ts'
import { PERSON } from './people.ts'
import { isToBeShown } from './shown.ts'
import { begin, type Simulation } from './simulation.ts'
import { count, FORCING, REDELIVERY } from './tally.ts'

const EVENT = 'x_aigov_bridge_event'
const MESSAGE = 'x_aigov_bridge_message'
const REFERENCE = 'x_aigov_bridge_external_ref'
/** Of messages that nothing comes of any more. */
const OVER = ['delivered', 'superseded']
const STUCK = ['parked', 'failed', 'dead']

/** A button, and whether there was something to press it for. */
type Press = (simulation: Simulation) => boolean

/** A person presses a button of the app; it is a job like any other. */
export function press(simulation: Simulation): void {
    const { random, tally } = simulation
    const [name, act] = random.pick(BUTTONS)
    if (act(simulation)) count(tally.faults, `a person presses ${name}`)
}

export const BUTTONS: readonly (readonly [name: string, act: Press])[] = [
    ['Release', (simulation) => moveOn(simulation, 'event_released', STUCK)],
    ['Promote', promote],
    ['Replay', (simulation) => moveOn(simulation, 'event_replayed', ['processed', 'ignored', 'dry_run'])],
    ['Redeliver', redeliver],
    ['Force sync', forceSync],
    ['Resync', resync],
    ['Backfill', backfill],
    ['Reset channels', resetChannels],
]

type Action = 'event_released' | 'event_replayed'

function moveOn(simulation: Simulation, action: Action, states: readonly string[]): boolean {
    const found = simulation.world.rows(EVENT).filter(({ state = '' }) => states.includes(state))
    if (found.length === 0) return false
    moveOnOne(simulation, action, simulation.random.pick(found).sys_id ?? '')
    return true
}

const moveOnOne = (simulation: Simulation, action: Action, sysId: string): void =>
    void begin(simulation, action, PERSON, (hub) => simulation.flows.moveOn(sysId, action, hub))

/** True when there was something dead to release. */
export function releaseDead(simulation: Simulation): boolean {
    const stuck = simulation.world.rows(EVENT).filter(({ state = '' }) => ['dead', 'failed'].includes(state))
    const isDead = stuck.some(({ state }) => state === 'dead')
    for (const { sys_id: sysId = '' } of stuck) moveOnOne(simulation, 'event_released', sysId)
    return isDead
}

/** What a platform found wrong is sent again once it takes such things. True when there was something. */
export function redeliverRefused(simulation: Simulation): boolean {
    const { world, history, flows, tally } = simulation
    const refused = world
        .rows(MESSAGE)
        .filter(({ state, last_status_code: status }) => state === 'dead' && status === REFUSED)
    for (const { sys_id: sysId = '', kind, request = '' } of refused) {
        count(tally.faults, 'a person redelivers what was refused')
        if (kind === 'note') history.redelivered.add(toldTo(request))
        begin(simulation, `${REDELIVERY} ${sysId}`, PERSON, (hub) => void flows.redeliver(sysId, hub))
    }
    return refused.length > 0
}

const REFUSED = '422'

/** What was only shown while its connection showed everything is to be done after all. True when there was something. */
export function doWhatWasShown(simulation: Simulation): boolean {
    const shown = simulation.world
        .rows(EVENT)
        .filter(({ state, event_type: type, payload = '' }) => state === 'dry_run' && !isToBeShown(type, payload))
    for (const { sys_id: sysId = '' } of shown) moveOnOne(simulation, 'event_replayed', sysId)
    return shown.length > 0
}

/** What a dry run showed is to be done. */
function promote(simulation: Simulation): boolean {
    const { world, random, flows } = simulation
    const shown = world.rows(EVENT).filter(({ state }) => state === 'dry_run')
    if (shown.length === 0) return false
    const { sys_id: sysId = '' } = random.pick(shown)
    begin(simulation, `promote ${sysId}`, PERSON, (hub) => void flows.promote(sysId, PERSON, hub))
    return true
}

/** A platform that only asked takes messages by now: what it missed is told on demand. True when there was one. */
export function tellWhatWasMissed(simulation: Simulation): boolean {
    const { world, flows, history } = simulation
    const missed = [...history.missed]
    history.missed.clear()
    for (const connection of missed) {
        begin(simulation, 'reset channels', PERSON, (hub) => void flows.resetChannels(connection, hub))
        const linked = world.rows(REFERENCE).filter((row) => row.connection === connection && row.state === 'linked')
        for (const { sys_id: sysId = '' } of linked)
            begin(simulation, FORCING, PERSON, (hub) => {
                // The lease of a dead node lasts for a while.
                if (flows.forceSync(sysId, hub) === BUSY) history.missed.add(connection)
            })
    }
    return missed.length > 0
}

function resetChannels(simulation: Simulation): boolean {
    const { world, random, flows } = simulation
    const asking = world.rows('x_aigov_bridge_circuit').filter(({ state }) => state === 'poll_only')
    if (asking.length === 0) return false
    const { connection = '' } = random.pick(asking)
    begin(simulation, 'reset channels', PERSON, (hub) => void flows.resetChannels(connection, hub))
    return true
}

/** Where a note is held, the person looked at the platform first and did not find it there; of others nothing comes. */
function redeliver(simulation: Simulation): boolean {
    const { world, history, random, flows } = simulation
    const messages = world.rows(MESSAGE)
    const missing = messages
        .filter(({ state }) => state === 'held')
        .filter(({ request = '' }) => !history.heard.some((one) => one.text === toldTo(request)))
    const pressed = missing.length > 0 ? missing : messages.filter(({ state = '' }) => OVER.includes(state))
    if (pressed.length === 0) return false
    const { sys_id: sysId = '', request = '' } = random.pick(pressed)
    if (missing.length > 0) history.redelivered.add(toldTo(request))
    begin(simulation, `${REDELIVERY} ${sysId}`, PERSON, (hub) => void flows.redeliver(sysId, hub))
    return true
}

function forceSync(simulation: Simulation): boolean {
    const sysId = anyLink(simulation)
    if (sysId !== undefined) begin(simulation, FORCING, PERSON, (hub) => void simulation.flows.forceSync(sysId, hub))
    return sysId !== undefined
}

function resync(simulation: Simulation): boolean {
    const sysId = anyLink(simulation)
    if (sysId !== undefined) begin(simulation, 'resync', PERSON, (hub) => simulation.flows.resync(sysId, hub))
    return sysId !== undefined
}

function anyLink({ world, random }: Simulation): string | undefined {
    const linked = world.rows(REFERENCE).filter(({ state }) => state === 'linked')
    return linked.length > 0 ? random.pick(linked).sys_id : undefined
}

function backfill(simulation: Simulation): boolean {
    startBackfill(simulation, simulation.random.pick(simulation.entities).connectionId)
    return true
}

const startBackfill = (simulation: Simulation, connectionId: string): void =>
    void begin(simulation, 'start a backfill', PERSON, (hub) => void simulation.flows.startBackfill(connectionId, hub))

/** Every connection has had one in the end. True when one is still to come. */
export function fetchWhatWasThere(simulation: Simulation): boolean {
    const { world, entities } = simulation
    const had = new Set(world.rows('x_aigov_bridge_backfill').map((row) => row.connection))
    const missing = entities.filter(({ posts, connectionId }) => posts.length === 0 && !had.has(connectionId))
    for (const { connectionId } of missing) startBackfill(simulation, connectionId)
    return missing.length > 0
}
