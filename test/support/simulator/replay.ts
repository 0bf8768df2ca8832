import type { Simulation } from './simulation.ts'
import { sweepOnce } from './actors.ts'
import { isSetBack } from './cis.ts'
import { count } from './tally.ts'
import { finish } from './drain.ts'
import { recordsIn, WRITTEN } from './records.ts'

const EVENTS = 'x_aigov_bridge_event'
const RELEASED = { state: 'received', attempts: 0, next_attempt_at: '2026-01-01 00:00:00' }
const MARK = /\[bridge:\w+\]/

/** 6: no event writes a state twice, and no note is written twice. */
export const nothingTwice = ({ world, history, tally }: Simulation): readonly string[] =>
    recordsIn(world).flatMap(({ sys_id: sysId = '', sys_class_name: table = '' }) => {
        // A change goes step by step.
        const keys = history.writesTo(sysId).flatMap(({ eventKey, state }, at, all) => {
            if (eventKey === '') return []
            if (table.startsWith('cmdb_ci') && isSetBack(all, at)) {
                count(tally.exceptions, '6: a CI was set back to what it was before a dead node wrote it')
                return []
            }
            return [table === 'change_request' ? `${eventKey} ${state}` : eventKey]
        })
        const marks = world.journal(sysId).flatMap((text) => MARK.exec(text)?.[0] ?? [])
        return [
            ...(new Set(keys).size < keys.length
                ? [`6: an event wrote the state of ${history.nameOf(sysId)} twice`]
                : []),
            ...(new Set(marks).size < marks.length ? [`6: ${history.nameOf(sysId)} has a note twice`] : []),
        ]
    })

/** 6: replaying the whole ledger changes no record and no journal. */
export function replayChangesNothing(simulation: Simulation): readonly string[] {
    const { world } = simulation
    const records = (): string => JSON.stringify(WRITTEN.map((table) => world.rows(table)))
    const before = records()
    for (const { sys_id: sysId = '' } of world.rows(EVENTS)) world.edit(EVENTS, sysId, RELEASED)
    sweepOnce(simulation, 'settleDue')
    finish(simulation)
    return records() === before ? [] : ['6: replaying the ledger changed records']
}
