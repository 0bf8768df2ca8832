import type { Hub } from '../hub.ts'
import { announce, answerNew, settleWithin, type Stored } from '../inbound/intake.ts'
import { waitFor } from '../inbound/rate.ts'
import { textsIn, type BatchReply } from '../inbound/receive-batch.ts'
import { refused } from '../inbound/refusal.ts'
import type { Connection } from '../platforms/connection.ts'
import { anything } from '../shared/decode.ts'
import { parseJson } from '../shared/json.ts'
import { bodyOf, type Call } from './call.ts'
import { saidAsMade } from './made.ts'
import { readCall, type SentCall } from './read-call.ts'
import { enterCall, refusedCall, type CallRequest } from './receive-call.ts'
import { storeCall } from './store-call.ts'

/** Many calls of one resource in one post, under `list`: each is a call of its own, with an answer of its own. */
export function receiveBulk(request: CallRequest, call: Call, list: string, hub: Hub): BatchReply {
    const entered = enterCall(request, hub)
    if (!entered.ok) return entered.problem
    const { connection, repeatKey, deadline } = entered.value
    const texts = textsIn(request.body, list)
    if (!texts.ok) return refusedCall(texts.problem)
    const known = bodyOf({ [list]: anything })(parseJson(request.body), '')
    if (!known.ok) return refusedCall(known.problem)

    const sent = texts.value.map((body, index) => ({ call, body, id: '', repeatKey: keyOf(repeatKey, index) }))
    const stored = sent.map((one) => storeOne(one, connection, hub))
    const settled = stored.map((one) => (one.isNew ? settleWithin(one.sysId, deadline, hub) : undefined))
    announce(settled.filter(Boolean), connection, hub)
    const replies = stored.map((one, index) =>
        one.isNew ? saidAsMade(answerNew(settled[index], connection, hub)) : one.reply,
    )
    return { ok: true, httpStatus: 207, replies }
}

/** The key of the whole is none of a single call: the place in the list tells its parts apart. */
const keyOf = (repeatKey: string | undefined, index: number): string | undefined =>
    repeatKey === undefined ? undefined : `${repeatKey} #${index}`

function storeOne(sent: SentCall, connection: Connection, hub: Hub): Stored {
    const event = readCall(sent, connection, hub)
    if (!event.ok) return { isNew: false, reply: refusedCall(event.problem) }
    const tooMany = waitFor(connection, hub)
    return tooMany ? { isNew: false, reply: refused(tooMany) } : storeCall(event.value, connection, false, hub)
}
