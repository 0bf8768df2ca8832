import { findRow } from '../hub/rows.ts'
import { recordOf, statesOf, tasksIn } from './records.ts'
import type { Row } from '../hub/state.ts'
import { SKEWS, type Simulation } from './simulation.ts'
import { count } from './tally.ts'

export const PERSON = 'jane.doe'
const PEOPLE = ['', 'ana.lopez', 'jane.doe']
/** A closed case whose incident a person opens again. */
const REOPENED: Readonly<Record<string, string>> = { incident: '2', change_request: '-1', sn_si_incident: '16' }

/** A person changes the state of a record, at times back to what it was, twice in a row, or only writes something. */
export function edit(simulation: Simulation): void {
    const { random, history, world } = simulation
    const { sysId, table } = anyRecord(simulation) ?? {}
    if (sysId === undefined || table === undefined) return
    const what = random.next()
    const states = statesOf(table)
    const before = history.writesTo(sysId).at(-2)?.state
    const state = before !== undefined && random.chance(0.3) ? before : random.pick(states)
    const { [table]: reopened = state } = REOPENED
    const isNamed = recordOf(world.state, sysId)?.row.rfc !== ''
    if (isNamed && random.chance(0.2)) saveAs(simulation, sysId, PERSON, { rfc: '' })
    else if (what < 0.6) saveAs(simulation, sysId, PERSON, { state })
    else if (what < 0.65) saveAs(simulation, sysId, PERSON, { assigned_to: random.pick(PEOPLE) })
    else if (what < 0.75) saveAs(simulation, sysId, PERSON, { short_description: textOf(simulation) })
    else if (what < 0.9) for (const _ of [1, 2]) saveAs(simulation, sysId, PERSON, { work_notes: noteOf(simulation) })
    else if (what < 0.97) saveAs(simulation, sysId, PERSON, { state: reopened, comments: noteOf(simulation) })
    else for (const one of [state, random.pick(states)]) saveAs(simulation, sysId, PERSON, { state: one })
}

/** The platform itself changes its record by the Table API, at times around a person's edit. */
export function patch(simulation: Simulation): void {
    const { random, world, history } = simulation
    const { sysId, table, connection } = anyRecord(simulation) ?? {}
    if (sysId === undefined || table === undefined || connection === undefined) return
    const states = statesOf(table)
    const state = random.pick(states)
    const isState = random.chance(0.6)
    if (random.chance(0.3)) saveAs(simulation, sysId, PERSON, { state: random.pick(states) })
    const other = random.chance(0.5) ? 'close_notes' : 'work_notes'
    saveAs(simulation, sysId, connection, isState ? { state } : { [other]: textOf(simulation) })
    const { sys_mod_count: version } = world.row(table, sysId)
    if (isState) history.believes(sysId, { state, savedAs: Number(version) })
    if (random.chance(0.3)) saveAs(simulation, sysId, PERSON, { state: random.pick(states) })
}

/** A person deletes a record: it is never made again. */
export function remove(simulation: Simulation): void {
    const { sysId, table } = anyRecord(simulation) ?? {}
    if (sysId === undefined || table === undefined || !simulation.random.chance(0.15)) return
    simulation.trace(() => `${PERSON} deletes ${simulation.history.nameOf(sysId)}`)
    forgetUnlinked(simulation, sysId)
    simulation.world.delete(table, sysId)
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

/** Somebody saves a record that the bridge does not know: the filters of its rules let none of its code run. */
export function workOnOthers({ world }: Simulation): void {
    const own = world.rows('incident').find((row) => row.short_description === PRINTER)?.sys_id
    if (own === undefined) world.create('incident', { short_description: PRINTER }, PERSON)
    else world.save('incident', own, { state: '2' }, PERSON)
}

const PRINTER = 'The printer is on fire'

/** A record of a platform, and the connection that it belongs to. */
interface Worked {
    readonly sysId: string
    readonly table: string
    readonly connection: string
}

/** Rather the one that somebody works on just now. */
function anyRecord({ world, random, history, poisoned }: Simulation): Worked | undefined {
    const linked = tasksIn(world).filter(
        ({ correlation_id: id, sys_id: sysId = '' }) => (id !== '' && id !== poisoned) || history.own.has(sysId),
    )
    if (linked.length === 0) return undefined
    const busy = random.chance(0.6) ? linked.find((row) => row.sys_id === history.inWork) : undefined
    const { sys_id: sysId = '', sys_class_name: table = '', correlation_display } = busy ?? random.pick(linked)
    const connection = (history.own.get(sysId)?.connection ?? correlation_display ?? '').slice(0, 'conn-a'.length)
    return { sysId, table, connection }
}

/** Watched fields besides the state. */
const OTHERS = ['assigned_to', 'close_notes']

const textOf = ({ random }: Simulation): string => `text ${random.below(1000)}`

/** No two are the same. */
const noteOf = ({ history }: Simulation): string => `note ${history.written.length + 1}`

function saveAs({ world, history, trace, faults, random }: Simulation, sysId: string, user: string, fields: Row): void {
    const skew = faults ? random.pick(SKEWS) : 0
    world.save(recordOf(world.state, sysId)?.table ?? '', sysId, fields, user, skew)
    const text = fields.work_notes ?? fields.comments
    if (text !== undefined && user === PERSON) history.written.push({ sysId, text, at: world.state.now + skew })
    const isOther = OTHERS.some((name) => fields[name] !== undefined)
    history.record(sysId, user, { writer: user === PERSON ? 'person' : 'platform', eventKey: '', isOther })
    trace(() => {
        const version = recordOf(world.state, sysId)?.row.sys_mod_count ?? ''
        return `${user} saves ${history.nameOf(sysId)} v${version}: ${JSON.stringify(fields)}`
    })
}
