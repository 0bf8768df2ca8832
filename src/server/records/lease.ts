import type { Hub } from '../hub.ts'
import { joined } from '../shared/key.ts'
import { fail, type Result } from '../shared/result.ts'
import type { SavedRecord } from './reference.ts'

/** Longer than any work under a lease takes; a node that died leaves it free after that. */
const LEASE_SECONDS = 60

/** One at a time for each thing of a platform, whoever comes: events in, changes out. */
export const entityLeaseKey = (connectionId: string, entity: string, hub: Hub): string =>
    hub.sha256Hex(joined('entity', connectionId, entity))

/** Does the work while holding the lease, which ends at `until`; false, and nothing done, while somebody else holds it. */
export function underLease(key: string, hub: Hub, work: (until: number) => void): boolean {
    const until = hub.now() + LEASE_SECONDS * 1000
    const owner = hub.leases.take(key, LEASE_SECONDS)
    if (owner === undefined) return false
    try {
        work(until)
    } finally {
        hub.leases.release(key, owner)
    }
    return true
}

/** The same hub, but it saves no record when the lease is over: a node that was held up would write over its successor. */
export function fenced(hub: Hub, until: number): Hub {
    const { records } = hub
    const inTime = (save: () => Result<SavedRecord, string>): Result<SavedRecord, string> =>
        hub.now() < until ? save() : fail('this try was held up for too long')
    return {
        ...hub,
        records: {
            ...records,
            insert: (...record) => inTime(() => records.insert(...record)),
            update: (...record) => inTime(() => records.update(...record)),
        },
    }
}
