import type { Leases } from '../../../src/server/hub.ts'
import { dateTime, deleteRows, findRow, insertRow, newId, nowOf } from './rows.ts'
import type { Session } from './state.ts'

const TABLE = 'x_aigov_bridge_lease'

/** A unique insert decides; an expired lease is removed only if it is still the one that was seen. */
export const leases = (session: Session): Leases => ({
    take: (key, seconds) => {
        const { state } = session
        const now = nowOf(session)
        const owner = newId(state)
        const lease = { lease_key: key, owner, expires_at: dateTime(now + seconds * 1000) }
        if (insertRow(session, TABLE, lease) !== undefined) return owner
        const held = findRow(state, TABLE, { lease_key: key })
        if (held && Date.parse(`${held.expires_at}Z`) >= now) return undefined
        if (held) deleteRows(state, TABLE, { lease_key: key, owner: held.owner ?? '' })
        return insertRow(session, TABLE, lease) === undefined ? undefined : owner
    },
    release: (key, owner) => deleteRows(session.state, TABLE, { lease_key: key, owner }),
    leaveWord: (key) => void insertRow(session, TABLE, { lease_key: key, recheck: true }),
    takeWord: (key) => {
        const isLeft = findRow(session.state, TABLE, { lease_key: key }) !== undefined
        if (isLeft) deleteRows(session.state, TABLE, { lease_key: key })
        return isLeft
    },
})
