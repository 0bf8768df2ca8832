import type { Row } from '../hub/state.ts'
import type { Simulation } from './simulation.ts'

const PERSON = 'jane.doe'
const STATES = ['1', '2', '3', '6', '7']

type Instance = Pick<Simulation, 'world' | 'random' | 'history' | 'trace'>

/** A person changes the state of a record, at times back to what it was, or only writes something. */
export function edit(instance: Instance, sysId: string): void {
    const { random, history } = instance
    const before = history.writesTo(sysId).at(-2)?.state
    const state = before !== undefined && random.chance(0.3) ? before : random.pick(STATES)
    saveAs(instance, sysId, PERSON, random.chance(0.8) ? { state } : { short_description: textOf(random) })
}

/** The platform itself changes its record by the Table API. */
export function patch(instance: Instance, sysId: string): void {
    const { random, world, history } = instance
    const { correlation_display: user = '' } = world.row('incident', sysId)
    const state = random.pick(STATES)
    const isState = random.chance(0.6)
    saveAs(instance, sysId, user, isState ? { state } : { close_notes: textOf(random) })
    const { sys_mod_count: version } = world.row('incident', sysId)
    if (isState) history.believes(sysId, { state, savedAs: Number(version) })
}

const textOf = (random: Simulation['random']): string => `text ${random.below(1000)}`

function saveAs({ world, history, trace }: Instance, sysId: string, user: string, fields: Row): void {
    world.save('incident', sysId, fields, user)
    history.record(sysId, user, { writer: user === PERSON ? 'person' : 'platform', eventKey: '' })
    const { sys_mod_count: version = '' } = world.row('incident', sysId)
    trace(() => `${user} saves ${history.nameOf(sysId)} v${version}: ${JSON.stringify(fields)}`)
}
