import type { Hub } from '../hub.ts'
import { fail, ok, type Result } from '../shared/result.ts'

/** More in one press of a button would keep the person waiting. */
const MOST_AT_ONCE = 1000
const ALL = [] as const

/**
 * On a clone a person ends what waits to be sent: the original sends the same. Where the connection sends from here nobody
 * else would, so it stays. What to tell that person.
 */
export function discardWaiting(connectionId: string, userName: string, hub: Hub): Result<readonly string[], string> {
    const connection = hub.connections.byId(connectionId)
    if (!connection) return fail('The connection no longer exists.')
    if (connection.armedInstance === hub.instanceName())
        return fail('This connection sends from this instance: what waits is told by nobody else.')
    const waiting = hub.outbox.elsewhere(connectionId, ALL, MOST_AT_ONCE)
    if (waiting.length === 0) return fail('No message of this connection waits.')
    const lastProblem = `Discarded by ${hub.records.personName(userName)} before this instance sent it.`
    for (const { sysId } of waiting)
        hub.outbox.update(sysId, { state: 'superseded', nextAttemptAt: undefined, lastProblem })
    hub.audit({
        by: 'caller',
        action: 'messages_discarded',
        connectionId,
        recordTable: 'x_aigov_bridge_connection',
        recordSysId: connectionId,
        detail: { messages: String(waiting.length) },
    })
    const more = waiting.length === MOST_AT_ONCE ? ' There may be more: press again.' : ''
    return ok([`${waiting.length} messages are not sent from here any more.${more}`])
}
