import type { Hub } from '../hub.ts'
import type { Headers } from '../platforms/platform.ts'
import { isObject } from '../shared/decode.ts'
import { elementTexts, parseJson } from '../shared/json.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { admit } from './admit.ts'
import { asksForDryRun } from './dry-run.ts'
import type { StoredEvent } from './event.ts'
import { announce, answerNew, deadlineOf, readEvent, settleWithin, store, type Stored } from './intake.ts'
import { identify } from './identify.ts'
import { waitFor } from './rate.ts'
import { refused, type Problem, type Refused } from './refusal.ts'
import type { Reply } from './reply.ts'
import type { Admitted, InboundRequest } from './request.ts'

const MAX_EVENTS = 100

/** One answer for each event, in their order, or a refusal of the whole. */
export type BatchReply = Refused | { readonly ok: true; readonly httpStatus: 207; readonly replies: readonly Reply[] }

/**
 * Many events in one post: each is stored, or refused for itself, before the first one is settled. What is not settled
 * in time is safe and follows soon.
 */
export function receiveBatch(request: InboundRequest, hub: Hub): BatchReply {
    const arrivedAt = hub.now()
    const admitted = admit(request, hub)
    if (!admitted.ok) return refused(admitted.problem)

    const texts = textsIn(request.body, 'events')
    if (!texts.ok) return refused(texts.problem)

    return takeAll(texts.value, admitted.value, deadlineOf(admitted.value.connection, request, arrivedAt), hub)
}

/** Each text is an event, stored or refused for itself. */
function takeAll(texts: readonly string[], admitted: Admitted, deadline: number, hub: Hub): BatchReply {
    const { connection } = admitted
    const stored = texts.map((text) => storeOne(text, admitted, hub))
    const settled = settleInOrder(stored, deadline, hub)
    announce(Array.from(settled.values()), connection, hub)
    const replies = stored.map((one) => (one.isNew ? answerNew(settled.get(one.sysId), connection, hub) : one.reply))
    return { ok: true, httpStatus: 207, replies }
}

/** As they were sent, so that an event is the same one whether it comes alone or in a batch. */
export function textsIn(body: string, list: string): Result<readonly string[], Problem> {
    const batch = parseJson(body)
    if (batch === undefined) return fail({ kind: 'malformed_json' })
    if (!isObject(batch)) return fail({ kind: 'invalid', path: 'body', expected: 'an object' })
    const items = batch[list]
    if (!Array.isArray(items)) return fail({ kind: 'invalid', path: list, expected: 'a list' })
    if (items.length > MAX_EVENTS) return fail(tooLong(list))
    return asAskedOf(batch, elementTexts(body, list))
}

/** What is asked of the whole is asked of each. */
function asAskedOf(whole: unknown, texts: readonly string[]): Result<readonly string[], Problem> {
    const dryRun = asksForDryRun(whole)
    if (!dryRun.ok) return dryRun
    return ok(dryRun.value ? texts.map(askingForDryRun) : texts)
}

function askingForDryRun(text: string): string {
    const event = parseJson(text)
    return isObject(event) ? JSON.stringify({ ...event, dry_run: true }) : text
}

/** The events of a single post that holds several; undefined when it is one event. */
export function receiveParts(
    { body }: InboundRequest,
    admitted: Admitted,
    headers: Headers,
    { deadline, hub }: { readonly deadline: number; readonly hub: Hub },
): BatchReply | undefined {
    const parts = partsOf(body, admitted, headers)
    if (!parts) return undefined
    if (!parts.ok) return refused(parts.problem)
    const taken = takeAll(parts.value, admitted, deadline, hub)
    return (taken.ok && taken.replies.find(isToBeRepeated)) || taken
}

/** Who posts one event looks at one status: what could not be taken of it has to be sent again, and what was is known then. */
const isToBeRepeated = (reply: Reply): reply is Refused => !reply.ok && [429, 503].includes(reply.httpStatus)

/** Undefined when it is one event, or none. */
function partsOf(text: string, from: Admitted, headers: Headers): Result<readonly string[], Problem> | undefined {
    if (!from.platform.parts) return undefined
    const sent = parseJson(text)
    const identified = identify(from, sent, headers)
    const parts = identified.ok && from.platform.parts(identified.value.envelope, identified.value.body)
    if (!parts || !parts.ok) return parts || undefined
    if (parts.value.length > MAX_EVENTS) return fail(tooLong('body'))
    return asAskedOf(
        sent,
        parts.value.map((part) => JSON.stringify(part)),
    )
}

const tooLong = (path: string): Problem => ({
    kind: 'invalid',
    path,
    expected: `a list of at most ${MAX_EVENTS} events`,
})

const NESTED: Problem = { kind: 'invalid', path: 'type', expected: 'that of a single event' }

function storeOne(text: string, admitted: Admitted, hub: Hub): Stored {
    // Its events would be lost: what holds several comes alone.
    if (partsOf(text, admitted, () => undefined)) return { isNew: false, reply: refused(NESTED) }
    const event = readEvent(text, admitted, () => undefined, hub)
    if (!event.ok) return { isNew: false, reply: refused(event.problem) }
    const tooMany = waitFor(admitted.connection, hub)
    return tooMany ? { isNew: false, reply: refused(tooMany) } : store(event.value, admitted.connection, hub)
}

/** By the events' own time: a creation before what changes it, however they stand in the batch. */
function settleInOrder(stored: readonly Stored[], deadline: number, hub: Hub): Map<string, StoredEvent | undefined> {
    const fresh = stored.flatMap((one) => (one.isNew ? [one] : []))
    const inOrder = fresh.sort((a, b) => (a.orderKey < b.orderKey ? -1 : 1))
    return new Map(inOrder.map(({ sysId }) => [sysId, settleWithin(sysId, deadline, hub)]))
}
