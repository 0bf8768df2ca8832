import { findRow } from '../hub/rows.ts'
import type { Row } from '../hub/state.ts'
import type { Simulation } from './simulation.ts'
import { count } from './tally.ts'

export const PERSON = 'jane.doe'
const STATES = ['1', '2', '3', '6', '7']
/** A closed case whose incident a person opens again. */
const REOPENED = '2'

/** A person changes the state of a record, at times back to what it was, twice in a row, or only writes something. */
export function edit(simulation: Simulation): void {
    const { random, history } = simulation
    const sysId = anyRecord(simulation)
    if (sysId === undefined) return
    const what = random.next()
    const before = history.writesTo(sysId).at(-2)?.state
    const state = before !== undefined && random.chance(0.3) ? before : random.pick(STATES)
    if (what < 0.65) saveAs(simulation, sysId, PERSON, { state })
    else if (what < 0.75) saveAs(simulation, sysId, PERSON, { short_description: textOf(simulation) })
    else if (what < 0.9) for (const _ of [1, 2]) saveAs(simulation, sysId, PERSON, { work_notes: noteOf(simulation) })
    else if (what < 0.97) saveAs(simulation, sysId, PERSON, { state: REOPENED, comments: noteOf(simulation) })
    else for (const one of [state, random.pick(STATES)]) saveAs(simulation, sysId, PERSON, { state: one })
}

/** The platform itself changes its record by the Table API, at times around a person's edit. */
export function patch(simulation: Simulation): void {
    const { random, world, history } = simulation
    const sysId = anyRecord(simulation)
    if (sysId === undefined) return
    const { correlation_display: connection = '' } = world.row('incident', sysId)
    const user = connection.slice(0, 'conn-a'.length)
    const state = random.pick(STATES)
    const isState = random.chance(0.6)
    if (random.chance(0.3)) saveAs(simulation, sysId, PERSON, { state: random.pick(STATES) })
    const other = random.chance(0.5) ? 'close_notes' : 'work_notes'
    saveAs(simulation, sysId, user, isState ? { state } : { [other]: textOf(simulation) })
    const { sys_mod_count: version } = world.row('incident', sysId)
    if (isState) history.believes(sysId, { state, savedAs: Number(version) })
    if (random.chance(0.3)) saveAs(simulation, sysId, PERSON, { state: random.pick(STATES) })
}

/** A person deletes a record: it is never made again. */
export function remove(simulation: Simulation): void {
    const sysId = anyRecord(simulation)
    if (sysId === undefined || !simulation.random.chance(0.15)) return
    simulation.trace(() => `${PERSON} deletes ${simulation.history.nameOf(sysId)}`)
    forgetUnlinked(simulation, sysId)
    simulation.world.delete('incident', sysId)
}

/** Before the bridge could note that it had made it, nobody can know that it ever was there. */
function forgetUnlinked({ world, history, tally }: Simulation, sysId: string): void {
    const reference = findRow(world.state, 'x_aigov_bridge_external_ref', { target_sys_id: sysId })
    if (reference?.state !== 'reserved') return
    count(tally.exceptions, '2: a person deleted a record before its maker could note that it was made')
    // Its maker may still note it, or is dead: then it is made again.
    history.made.set(reference.ref_key ?? '', 0)
    history.forget(sysId)
}

/** Somebody saves a record that the bridge does not know: none of our code runs. */
export function workOnOthers({ world, history }: Simulation): void {
    const own = world.rows('incident').find((row) => row.correlation_id === '')?.sys_id
    if (own === undefined) world.create('incident', { short_description: 'The printer is on fire' }, PERSON)
    else history.saved.push(...[world.save('incident', own, { state: '2' }, PERSON)].filter(() => false))
}

/** Rather the one that somebody works on just now. */
function anyRecord({ world, random, history, poisoned }: Simulation): string | undefined {
    const linked = world.rows('incident').filter((row) => row.correlation_id !== '' && row.correlation_id !== poisoned)
    if (linked.length === 0) return undefined
    const busy = random.chance(0.6) ? linked.find((row) => row.sys_id === history.inWork) : undefined
    return (busy ?? random.pick(linked)).sys_id
}

const textOf = ({ random }: Simulation): string => `text ${random.below(1000)}`

/** No two are the same. */
const noteOf = ({ history }: Simulation): string => `note ${history.written.length + 1}`

function saveAs({ world, history, trace }: Simulation, sysId: string, user: string, fields: Row): void {
    world.save('incident', sysId, fields, user)
    const text = fields.work_notes ?? fields.comments
    if (text !== undefined && user === PERSON) history.written.push({ sysId, text })
    history.record(sysId, user, { writer: user === PERSON ? 'person' : 'platform', eventKey: '' })
    trace(() => {
        const { sys_mod_count: version = '' } = world.row('incident', sysId)
        return `${user} saves ${history.nameOf(sysId)} v${version}: ${JSON.stringify(fields)}`
    })
}
