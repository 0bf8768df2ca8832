import type { Row } from '../hub/state.ts'
import type { Entity } from './entities.ts'
import type { Simulation } from './simulation.ts'
import { count } from './tally.ts'

/** The platform makes the record itself by the Table API, at times twice: its connector looks for none before. */
export function makeOwn(simulation: Simulation): void {
    const { random, entities, tally } = simulation
    const makers = entities.filter(({ sender }) => sender.ownRecord)
    if (makers.length === 0) return
    const entity = random.pick(makers)
    const isTwice = random.chance(0.3)
    count(tally.faults, isTwice ? 'a platform makes its record twice' : 'a platform makes its record itself')
    makeOne(simulation, entity)
    if (random.chance(0.3)) simulation.act('person')
    if (isTwice) makeOne(simulation, entity)
}

function makeOne({ world, history, trace }: Simulation, { connection, caseId, sender }: Entity): void {
    const fields: Row = { short_description: 'as the platform sees it', ...sender.ownRecord?.(caseId, connection) }
    const sysId = world.create('incident', fields, connection)
    history.own.set(sysId, { connection, caseId, isMarked: fields.correlation_id === undefined })
    history.record(sysId, connection, { writer: 'platform', eventKey: '' })
    history.believes(sysId, { state: world.row('incident', sysId).state ?? '', savedAs: 0 })
    trace(() => `${connection} makes ${history.nameOf(sysId)} itself`)
}
