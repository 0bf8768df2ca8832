import type { Hub } from '../hub.ts'
import { enter } from './admit.ts'
import type { EventState } from './event.ts'
import { refused, resultOf, type Problem, type Reply, type ReplyStatus } from './reply.ts'

const STATUS: Readonly<Record<EventState, ReplyStatus>> = {
    received: 'accepted',
    processing: 'accepted',
    failed: 'accepted',
    dead: 'accepted',
    parked: 'parked',
    ignored: 'ignored',
    processed: 'processed',
}

export type ReceiptReply =
    Extract<Reply, { ok: false }> | { readonly ok: true; readonly httpStatus: 200; readonly result: object }

/** What became of an event that this connection posted. */
export function readReceipt(connectionName: string, eventId: string, callerId: string, hub: Hub): ReceiptReply {
    const entered = enter(connectionName, callerId, hub)
    if (!entered.ok) return refuse(entered.problem)
    const event = hub.events.byEventId(entered.value.connection.sysId, eventId)
    if (!event) return refuse({ kind: 'unknown_event', eventId })
    const answer = resultOf(event, connectionName, hub.recordUrl, { status: STATUS[event.state], duplicate: false })
    return { ok: true, httpStatus: 200, result: { ...answer, state: event.state, attempts: event.attempts } }
}

const refuse = (problem: Problem): Extract<Reply, { ok: false }> => refused(problem) as Extract<Reply, { ok: false }>
