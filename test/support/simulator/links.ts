import type { EventResult } from '../../../src/server/inbound/event.ts'
import { parsed } from '../hub/parsed.ts'
import type { Row } from '../hub/state.ts'
import type { Entity } from './entities.ts'
import type { Simulation } from './simulation.ts'

const REFERENCE = 'x_aigov_bridge_external_ref'

/** 2: one record and one link for each thing of a platform; a record that people deleted is not made again. */
export function oneRecordEach(simulation: Simulation): readonly string[] {
    return simulation.entities.flatMap((entity) => {
        const followed = referencesOf(simulation, entity).filter(({ state }) => state !== 'detached')
        const records = followed.map((row) => recordsOf(simulation, row))
        const isWhole = followed.length > 0 && followed.every(({ episode }, index) => Number(episode) === index)
        return isWhole && records.every((count) => count === 1) && followed.slice(0, -1).every(wasClosed)
            ? []
            : [`2: ${entity.connection} ${entity.caseId} has ${records.join('+')} records, ${followed.length} links`]
    })

    /** Nothing comes again before it is over. */
    function wasClosed({ target_sys_id: sysId = '' }: Row): boolean {
        return simulation.history.writesTo(sysId).some(({ state }) => CLOSED.includes(state))
    }
}

const CLOSED = ['7', '8']

/** Of a record that people deleted before its maker could note it, nobody knows; so many were made of any other. */
function recordsOf({ history }: Simulation, { ref_key: key = '', target_sys_id: sysId = '' }: Row): number {
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
    return Array.from(history.own).flatMap(([sysId, { connection }]) => {
        if (!kept.has(sysId)) return []
        const links = world.rows(REFERENCE).filter((row) => row.target_sys_id === sysId)
        const [{ state = '', remark = '' } = {}] = links
        if (links.length !== 1) return [`2: ${history.nameOf(sysId)}, made by its platform, has ${links.length} links`]
        const isSecond = remark.includes('a repeated push made one more')
        const isRefused = state === 'detached' && !isSecond && !history.switchedOff.has(connection)
        return isRefused ? [`2: ${history.nameOf(sysId)} is not followed: ${remark}`] : []
    })
}

/** 3: the newest state that the platform said is the one that counts on its record. */
export const newestStateCounts = ({ world }: Simulation): readonly string[] =>
    world.rows('x_aigov_bridge_event').flatMap(({ result = '', order_key: key = '', event_id: id = '' }) => {
        const { records = [] } = parsed(result || '{}') as Partial<EventResult>
        return records
            .filter(({ operation, remark }) => operation === 'update_incident' && remark === '')
            .map(({ sysId }) => world.rows(REFERENCE).find((row) => row.target_sys_id === sysId))
            .filter((reference) => reference && (reference.last_event_key ?? '') < key)
            .map(() => `3: what ${id} said is done and does not count`)
    })

/** Whether the bridge follows this record. */
export const isFollowed = ({ world }: Simulation, sysId: string): boolean =>
    world.rows(REFERENCE).some((row) => row.target_sys_id === sysId && row.state === 'linked')
