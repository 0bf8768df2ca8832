import type { Hub } from '../hub.ts'
import { enter, type Visitor } from './admit.ts'
import { eventKeyOf } from './event.ts'
import { refused, type Refused } from './refusal.ts'
import { resultOf, STATUS_OF_STATE } from './reply.ts'

export type ReceiptReply = Refused | { readonly ok: true; readonly httpStatus: 200; readonly result: object }

/** What became of an event that this connection posted. */
export function readReceipt(visitor: Visitor, eventId: string, hub: Hub): ReceiptReply {
    const entered = enter(visitor, hub)
    if (!entered.ok) return refused(entered.problem)
    const { connection } = entered.value
    const find = (kind: 'event' | 'call') => hub.events.byKey(eventKeyOf(kind, connection.sysId, eventId, hub))
    const event = find('event') ?? find('call')
    if (!event) return refused({ kind: 'unknown_event', eventId })
    const status = STATUS_OF_STATE[event.state]
    const answer = resultOf(event, connection, hub.recordUrl, { status, duplicate: false })
    return { ok: true, httpStatus: 200, result: { ...answer, state: event.state, attempts: event.attempts } }
}
