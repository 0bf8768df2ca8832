import { SHOWS_ONLY } from '../../../src/server/inbound/adopt-record.ts'
import type { EventResult } from '../../../src/server/inbound/event.ts'
import { parsed } from '../hub/parsed.ts'
import type { Row } from '../hub/state.ts'
import type { Entity } from './entities.ts'
import type { Simulation } from './simulation.ts'

const REFERENCE = 'x_aigov_bridge_external_ref'

/** 2: one record and one link for each thing of a platform; a record that people deleted is not made again. */
export function oneRecordEach(simulation: Simulation): readonly string[] {
    return simulation.entities.flatMap((entity) => {
        const all = referencesOf(simulation, entity)
        return entity.roles.flatMap((role) => {
            const followed = all.filter((row) => row.role === role && row.state !== 'detached')
            const name = `2: ${entity.connection} ${entity.caseId}`
            const records = followed.map((row) => recordsOf(simulation, row))
            const isWhole = followed.length > 0 && followed.every(({ episode }, index) => Number(episode) === index)
            return isWhole && records.every((count) => count === 1) && followed.slice(0, -1).every(wasClosed)
                ? []
                : [`${name} has ${records.join('+')} records, ${followed.length} links as ${role}`]
        })
    })

    /** Nothing comes again before it is over. */
    function wasClosed({ target_sys_id: sysId = '', role = '' }: Row): boolean {
        const closed = role === 'change_request' ? ['3', '4'] : CLOSED
        return simulation.history.writesTo(sysId).some(({ state }) => closed.includes(state))
    }
}

/** A security incident of its own table is over in 3. */
const CLOSED = ['7', '8', '3']

/** Of a record that people deleted before its maker could note it, nobody knows; so many were made of any other. */
function recordsOf({ history }: Simulation, { ref_key: key = '', target_sys_id: sysId = '', role }: Row): number {
    // Which CI it is the identification engine says.
    if (role === 'configuration_item') return sysId === '' ? 0 : 1
    const made = history.made.get(key)
    return (made === 0 ? 1 : (made ?? 0)) + (history.own.has(sysId) ? 1 : 0)
}

const referencesOf = ({ world }: Simulation, { connectionId, caseId }: Entity): readonly Row[] =>
    world
        .rows(REFERENCE)
        .filter((row) => row.connection === connectionId && row.external_id === caseId)
        .sort((a, b) => Number(a.episode) - Number(b.episode))

/** 2: what a platform made itself is followed, or kept in sight with the reason why it is not. */
export function ownRecordsAreSeen({ world, history }: Simulation): readonly string[] {
    const kept = new Set(world.rows('incident').map((row) => row.sys_id))
    return Array.from(history.own).flatMap(([sysId, { connection, isMarked }]) => {
        if (!kept.has(sysId)) return []
        const links = world.rows(REFERENCE).filter((row) => row.target_sys_id === sysId)
        const [{ state = '', remark = '' } = {}] = links
        // Somebody else's description may begin like that: where nobody may have made it, it is left alone.
        if (links.length === 0 && isMarked && history.switchedOff.has(connection)) return []
        if (links.length !== 1) return [`2: ${history.nameOf(sysId)}, made by its platform, has ${links.length} links`]
        const isSecond = remark.includes('a repeated push made one more')
        const isExcused = history.switchedOff.has(connection) || remark.includes(SHOWS_ONLY)
        const isRefused = state === 'detached' && !isSecond && !isExcused
        return isRefused ? [`2: ${history.nameOf(sysId)} is not followed: ${remark}`] : []
    })
}

const STATE_WRITES = ['update_incident', 'update_change', 'close_change', 'update_ci']

/** 3: the newest state that the platform said is the one that counts on its record. */
export const newestStateCounts = ({ world }: Simulation): readonly string[] =>
    world
        .rows('x_aigov_bridge_event')
        .flatMap(({ result = '', order_key: key = '', event_id: id = '', connection: of }) => {
            const { records = [] } = parsed(result || '{}') as Partial<EventResult>
            return records
                .filter(({ operation, remark }) => STATE_WRITES.includes(operation) && remark === '')
                .map(({ sysId }) =>
                    world.rows(REFERENCE).find((row) => row.target_sys_id === sysId && row.connection === of),
                )
                .filter((reference) => reference && (reference.last_event_key ?? '') < key)
                .map(() => `3: what ${id} said is done and does not count`)
        })

/** Whether the bridge follows this record, and its platform is told of it. */
export const isFollowed = ({ world }: Simulation, sysId: string): boolean =>
    world
        .rows(REFERENCE)
        .some(
            ({ target_sys_id: target, state, role, external_type: type }) =>
                target === sysId && state === 'linked' && role === 'incident' && type !== 'incident.analysis',
        )
