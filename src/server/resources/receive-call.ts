import type { Hub } from '../hub.ts'
import { admit } from '../inbound/admit.ts'
import { announce, answerNew, deadlineOf, settleWithin } from '../inbound/intake.ts'
import { refused, type Problem, type Refused } from '../inbound/refusal.ts'
import type { Reply } from '../inbound/reply.ts'
import type { Admitted, InboundRequest } from '../inbound/request.ts'
import type { Connection } from '../platforms/connection.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import type { Call } from './call.ts'
import { saidAsMade } from './made.ts'
import { problemOfParameters } from './parameters.ts'
import { readCall } from './read-call.ts'
import { repeatKeyOf } from './repeat-key.ts'
import { storeCall } from './store-call.ts'

/** A request to a resource. */
export interface CallRequest extends InboundRequest {
    /** Of the path; empty = it has none. */
    readonly id: string
    /** The names of all parameters of the query. */
    readonly parameters: readonly string[]
}

/** One call in, one answer out: an event of the caller's connection like those that the platform posts. */
export function receiveCall(request: CallRequest, call: Call, hub: Hub): Reply {
    const entered = enterCall(request, hub)
    if (!entered.ok) return entered.problem
    const { connection, repeatKey, deadline } = entered.value
    const event = readCall({ call, body: request.body, id: request.id, repeatKey }, connection, hub)
    if (!event.ok) return refusedCall(event.problem)

    const stored = storeCall(event.value, connection, deadline > 0, hub)
    if (!stored.isNew) return stored.reply

    const settled = settleWithin(stored.sysId, deadline, hub)
    announce([settled], connection, hub)
    return saidAsMade(answerNew(settled, connection, hub))
}

/** Whose call it is. */
export interface Entered {
    readonly connection: Connection
    /** What the caller says to have a repeat known as one; undefined = nothing. */
    readonly repeatKey: string | undefined
    /** Until when it is settled before it is answered. */
    readonly deadline: number
}

/** Who may call, and how a repeat is known; else the answer. */
export function enterCall(request: CallRequest, hub: Hub): Result<Entered, Refused> {
    const arrivedAt = hub.now()
    const admitted = admitCall(request, hub)
    if (!admitted.ok) return fail(refusedCall(admitted.problem))
    const repeatKey = repeatKeyOf(request.header('Idempotency-Key'))
    if (!repeatKey.ok) return fail(refusedCall(repeatKey.problem))
    const { connection } = admitted.value
    return ok({ connection, repeatKey: repeatKey.value, deadline: deadlineOf(connection, request, arrivedAt) })
}

/** Who may call. */
export function admitCall(request: CallRequest, hub: Hub): Result<Admitted, Problem> {
    const admitted = admit(request, hub)
    const unknown = admitted.ok ? problemOfParameters(request.parameters, []) : undefined
    return unknown ? fail(unknown) : admitted
}

/** Who calls a resource sends no event. */
export function refusedCall(problem: Problem): Refused {
    const refusal = refused(problem)
    return problem.kind === 'invalid' ? { ...refusal, message: 'Invalid request' } : refusal
}
