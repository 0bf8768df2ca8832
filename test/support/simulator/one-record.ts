import type { NewReference, SavedRecord } from '../../../src/server/records/reference.ts'
import type { StoredEvent } from '../../../src/server/inbound/event.ts'
import type { Result } from '../../../src/server/shared/result.ts'
import { findRow } from '../hub/rows.ts'
import type { World } from '../hub/world.ts'
import type { History } from './history.ts'
import { perJob, type Watches } from './watches.ts'

const REFERENCE = 'x_aigov_bridge_external_ref'

/** The event that a job is at. */
interface Settling {
    thing: Pick<StoredEvent, 'connectionId' | 'entity'>
    /** Records of the platform's own for that thing, that were not linked when the job looked for a link. */
    own: readonly string[]
}

/** 2: one record for each thing, and none beside one that its platform made itself. */
export function createOneRecordLaws({ state }: World, history: History): Watches {
    const settlingIn = perJob((): Settling => ({ thing: { connectionId: '', entity: '' }, own: [] }))
    return {
        starting: {
            'references.insert': (job, { args }) => {
                const { existing, episode, connectionId, externalId, role } = args[0] as NewReference
                if (existing || episode > 0 || role !== 'incident') return
                const still = unlinked({ connectionId, entity: externalId })
                if (settlingIn(job).own.some((sysId) => still.includes(sysId)))
                    history.broken.push(`2: ${externalId} gets a record beside the one that its platform made`)
            },
        },
        committed: {
            'events.byId': (job, _call, event) => {
                if (event) settlingIn(job).thing = event as StoredEvent
            },
            'references.byKey': (job) => {
                const settling = settlingIn(job)
                settling.own = unlinked(settling.thing)
            },
            'records.insert': (_job, { args }, answer) => {
                if (!(answer as Result<SavedRecord, string>).ok) return
                const [, sysId] = args as readonly [string, string]
                const { ref_key: key = sysId } = findRow(state, REFERENCE, { target_sys_id: sysId }) ?? {}
                const times = (history.made.get(key) ?? 0) + 1
                history.made.set(key, times)
                if (times > 1)
                    history.broken.push(`2: ${history.nameOf(sysId)} is one of several records for one thing`)
            },
        },
    }

    /** What the platform made itself for a thing, as long as nobody has looked at it. */
    function unlinked({ connectionId, entity }: Settling['thing']): readonly string[] {
        if (history.own.size === 0) return []
        const { name } = findRow(state, 'x_aigov_bridge_connection', { sys_id: connectionId }) ?? {}
        return Array.from(history.own)
            .filter(([, { connection, caseId }]) => connection === name && caseId === entity)
            .map(([sysId]) => sysId)
            .filter((sysId) => findRow(state, 'incident', { sys_id: sysId }))
            .filter((sysId) => !findRow(state, REFERENCE, { target_sys_id: sysId }))
    }
}
