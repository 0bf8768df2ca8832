import type { Hub } from '../hub.ts'
import { underLease } from '../records/lease.ts'
import { BUSY, forceSync } from './force-sync.ts'
import type { Message } from './message.ts'

/**
 * A person wants a message that is dead or held to be delivered after all; what to tell that person. A note is sent as
 * it was written. A state would be old word by now: the platform hears in a new message what the record says today.
 */
export function redeliver(messageId: string, hub: Hub): string {
    const message = hub.outbox.byId(messageId)
    if (message?.kind === 'state' && isStuck(message)) return forceSync(message.referenceId, hub)
    const reference = message && hub.references.byId(message.referenceId)
    const thing = { connectionId: message?.connectionId ?? '', externalId: reference?.externalId ?? messageId }
    return underLease(thing, hub, (leased) => sendAgain(messageId, leased)) ?? BUSY
}

const isStuck = ({ state }: Message): boolean => state === 'dead' || state === 'held'

/** Read again under the lease: who pressed twice sends it once. */
function sendAgain(messageId: string, hub: Hub): string {
    const message = hub.outbox.byId(messageId)
    if (!message || !isStuck(message)) return 'Only a message that is dead or held can be redelivered.'
    hub.outbox.update(messageId, { state: 'ready', attempts: 0, nextAttemptAt: hub.now(), lastProblem: '' })
    hub.audit({
        action: 'redelivered',
        connectionId: message.connectionId,
        recordTable: 'x_aigov_bridge_message',
        recordSysId: messageId,
        detail: { state: message.state },
    })
    hub.wake('outbound')
    return 'The message is sent again.'
}
