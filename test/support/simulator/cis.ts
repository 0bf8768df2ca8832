import type { StateWrite } from './history.ts'
import { SYSTEM } from './platforms/truthvouch.ts'
import { PERSON } from './people.ts'
import { statesOf } from './records.ts'
import type { Simulation } from './simulation.ts'
import { count } from './tally.ts'

const CI = 'cmdb_ci'

/** A person changes a CI of a platform, or calls it something else. */
export function workOnCi({ world, random, history, tally, trace }: Simulation): void {
    const made = world.rows(CI).find(({ name = '' }) => name.startsWith(SYSTEM))
    if (!made?.sys_id) return
    const isRenamed = random.chance(0.3)
    count(tally.faults, isRenamed ? 'a person renames a CI' : 'a person changes a CI')
    const name = `${SYSTEM} ${random.below(1_000_000)}`
    const fields = isRenamed ? { name } : { operational_status: random.pick(statesOf(CI)) }
    world.save(CI, made.sys_id, fields, PERSON)
    history.record(made.sys_id, PERSON, { writer: 'person', eventKey: '' })
    trace(() => `${PERSON} saves the CI: ${JSON.stringify(fields)}`)
}

/** A CI has no journal: what a dead node wrote and somebody set back to what it was is as if it had never been written. */
export function isSetBack(writes: readonly StateWrite[], at: number): boolean {
    const { eventKey = '' } = writes[at] ?? {}
    const before = writes.slice(0, at).findLastIndex((write) => write.eventKey === eventKey)
    return writes
        .slice(before + 1, at)
        .some((write) => before >= 0 && write.eventKey !== eventKey && write.state === writes[before]?.met)
}

/** Its event wrote it once more, for that reason: only then does it stand in the order of the events. */
export const isWrittenAnew = (writes: readonly StateWrite[], at: number): boolean =>
    writes.some(({ eventKey }, later) => later > at && eventKey === writes[at]?.eventKey && isSetBack(writes, later))

/** Another one set it back before its event could note it: an older event finds nothing that was written. */
export const isUndone = (writes: readonly StateWrite[], at: number): boolean =>
    writes[at]?.met !== undefined &&
    writes[at + 1]?.eventKey !== writes[at].eventKey &&
    writes[at + 1]?.state === writes[at].met

/** 2: the engine knows one CI by a name, and by what a platform calls it. */
export function oneCiEach({ world }: Simulation): readonly string[] {
    const names = world.rows(CI).map(({ name = '' }) => name)
    const relations = world.rows('cmdb_rel_ci').map(({ parent, child, type }) => `${parent} ${child} ${type}`)
    return [...twice(names), ...twice(relations)].map((what) => `2: ${what} is there twice`)
}

/** 2: a file is attached once. */
export const oneFileEach = ({ world }: Simulation): readonly string[] =>
    twice(world.rows('sys_attachment').map(({ table_sys_id: sysId, file_name: name }) => `${name} of ${sysId}`)).map(
        (what) => `2: ${what} is attached twice`,
    )

const twice = (texts: readonly string[]): readonly string[] => texts.filter((text, at) => texts.indexOf(text) !== at)
