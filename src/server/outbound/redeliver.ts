import type { Hub } from '../hub.ts'
import { forceSync } from './force-sync.ts'

/**
 * A person wants a message that is dead or held to be delivered after all; what to tell that person. A note is sent as
 * it was written. A state would be old word by now: the platform hears in a new message what the record says today.
 */
export function redeliver(messageId: string, hub: Hub): string {
    const message = hub.outbox.byId(messageId)
    if (message?.state !== 'dead' && message?.state !== 'held')
        return 'Only a message that is dead or held can be redelivered.'
    if (message.kind === 'state') return forceSync(message.referenceId, hub)
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
