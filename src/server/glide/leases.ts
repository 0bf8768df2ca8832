import { gs, GlideRecord } from '@servicenow/glide'
import type { Leases } from '../hub.ts'
import { fromDateTime, toDateTime } from '../shared/time.ts'
import { findRow, insertRow } from './row.ts'
import { where } from './where.ts'

const TABLE = 'x_aigov_bridge_lease'

/** A unique insert decides who holds a lease; an expired one is removed only if it is still the one that was seen. */
export const leases: Leases = {
    take: (key, seconds) => {
        const owner = gs.generateGUID()
        const now = Date.now()
        const lease = { lease_key: key, owner, expires_at: toDateTime(now + seconds * 1000) }
        if (insertRow(TABLE, lease) !== undefined) return owner
        const held = findRow(TABLE, ['owner', 'expires_at'], { where: [['lease_key', '=', key]] })
        if (held && (fromDateTime(held.text('expires_at')) ?? 0) >= now) return undefined
        if (held) release(key, held.text('owner'))
        return insertRow(TABLE, lease) === undefined ? undefined : owner
    },
    release,
    leaveWord: (key) => void insertRow(TABLE, { lease_key: key, recheck: true }),
    takeWord: (key) => {
        const isLeft = findRow(TABLE, [], { where: [['lease_key', '=', key]] }) !== undefined
        if (isLeft) release(key)
        return isLeft
    },
}

function release(key: string, owner?: string): void {
    const record = new GlideRecord(TABLE)
    where(record, ['lease_key', '=', key])
    if (owner !== undefined) where(record, ['owner', '=', owner])
    record.deleteMultiple()
}
