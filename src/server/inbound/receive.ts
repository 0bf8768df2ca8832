import type { Hub } from '../hub.ts'
import { admit } from './admit.ts'
import { announce, answerNew, deadlineOf, readEvent, settleWithin, store } from './intake.ts'
import { receiveParts, type BatchReply } from './receive-batch.ts'
import { refused } from './refusal.ts'
import type { Reply } from './reply.ts'
import type { InboundRequest } from './request.ts'
import { trustedHeaders } from './signed.ts'

/**
 * THE INBOUND FLOW, part 1: one post of a platform in, one answer out. Nothing is parsed before its signature holds,
 * nothing is stored before it is known to be right, and what is stored is never lost.
 */
export function receive(request: InboundRequest, hub: Hub): Reply | BatchReply {
    const arrivedAt = hub.now()
    const admitted = admit(request, hub)
    if (!admitted.ok) return refused(admitted.problem)
    const { connection } = admitted.value

    const deadline = deadlineOf(connection, request, arrivedAt)
    const headers = trustedHeaders(request, admitted.value)
    const several = receiveParts(request, admitted.value, headers, { deadline, hub })
    if (several) return several

    const event = readEvent(request.body, admitted.value, headers, hub)
    if (!event.ok) return refused(event.problem)

    const stored = store(event.value, connection, hub)
    if (!stored.isNew) return stored.reply

    const settled = settleWithin(stored.sysId, deadline, hub)
    announce([settled], connection, hub)
    return answerNew(settled, connection, hub)
}
