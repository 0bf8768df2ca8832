import type { Hub } from '../hub.ts'
import { underLease } from '../records/lease.ts'
import type { Reference } from '../records/reference.ts'
import { whyUnheard, whyWaiting } from './end-unheard.ts'
import { BUSY, forceSync, SENT } from './force-sync.ts'
import type { Message } from './message.ts'

/**
 * A person wants a message that is dead or held to be delivered after all; what to tell that person. A note is sent as
 * it was written. A state would be old word by now: the platform hears in a new message what the record says today.
 */
export function redeliver(messageId: string, hub: Hub): string {
    const message = hub.outbox.byId(messageId)
    if (!message) return NOT_STUCK
    const reference = hub.references.byId(message.referenceId)
    const isState = isStuckState(message, hub)
    if (isState && reference && hasRecord(reference, hub)) return tellAnew(message, reference, hub)
    const thing = { connectionId: message.connectionId, externalId: reference?.externalId ?? message.referenceId }
    const redo = isState ? letRest : sendAgain
    return underLease(thing, hub, (leased) => redo(messageId, leased)) ?? BUSY
}

function tellAnew(message: Message, reference: Reference, hub: Hub): string {
    const said = forceSync(reference.sysId, hub)
    if (said === SENT) noteRedelivery(message, 'redelivered', hub)
    return said
}

/**
 * Of a state a job redelivers: it has to see the record, which whoever presses may not. True when that was noted, and is
 * to be asked for.
 */
export function noteRedeliveryAsked(messageId: string, hub: Hub): boolean {
    const message = hub.outbox.byId(messageId)
    if (!message || !isStuckState(message, hub)) return false
    noteRedelivery(message, 'redelivery_asked', hub)
    hub.references.update(message.referenceId, { remark: 'Redeliver: asked, a job is at it.' })
    return true
}

/** What a job was asked for; what came of it stands on the reference, for whoever pressed. */
export function redeliverAsked(messageId: string, hub: Hub): void {
    const said = redeliver(messageId, hub)
    // Who pressed twice has the answer of the first.
    if (said === NOT_STUCK) return
    hub.references.update(hub.outbox.byId(messageId)?.referenceId ?? '', { remark: `Redeliver: ${said}` })
}

/** Of a connection that was deleted nobody hears what the record says today. */
const isStuckState = (message: Message, hub: Hub): boolean =>
    message.kind === 'state' && isStuck(message) && hub.connections.byId(message.connectionId) !== undefined

const hasRecord = ({ targetTable, targetSysId }: Reference, hub: Hub): boolean =>
    hub.records.read(targetTable, targetSysId, []) !== undefined

/** The record was deleted here, and with it all that there is to say of its state: nobody is to be alarmed for it. */
function letRest(messageId: string, hub: Hub): string {
    const message = hub.outbox.byId(messageId)
    if (!message || !isStuck(message)) return NOT_STUCK
    return rest(message, 'The record no longer exists: there is nothing to tell, and the message rests.', hub)
}

function rest(message: Message, why: string, hub: Hub): string {
    hub.outbox.update(message.sysId, { state: 'superseded', nextAttemptAt: undefined })
    noteRedelivery(message, 'redelivered', hub)
    return why
}

const NOT_STUCK = 'Only a message that is dead or held can be redelivered.'

const isStuck = ({ state }: Message): boolean => state === 'dead' || state === 'held'

/** Read again under the lease: who pressed twice sends it once. */
function sendAgain(messageId: string, hub: Hub): string {
    const message = hub.outbox.byId(messageId)
    if (!message || !isStuck(message)) return NOT_STUCK
    const unheard = whyUnheard(message, hub)
    if (unheard !== undefined) return rest(message, `${unheard} It is not sent again, and the message rests.`, hub)
    const anew = { state: 'ready', attempts: 0, firstTriedAt: undefined, nextAttemptAt: hub.now() } as const
    hub.outbox.update(messageId, { ...anew, lastProblem: '' })
    noteRedelivery(message, 'redelivered', hub)
    hub.wake('outbound')
    const waiting = whyWaiting(message, hub)
    return waiting === undefined ? 'The message is sent again.' : `The message is ready, and waits: ${waiting}.`
}

const noteRedelivery = (message: Message, action: 'redelivered' | 'redelivery_asked', hub: Hub): void =>
    hub.audit({
        by: 'caller',
        action,
        connectionId: message.connectionId,
        recordTable: 'x_aigov_bridge_message',
        recordSysId: message.sysId,
        detail: { state: message.state },
    })
