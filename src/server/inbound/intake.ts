import type { Hub } from '../hub.ts'
import type { Connection } from '../platforms/connection.ts'
import type { Headers } from '../platforms/platform.ts'
import { parseJson } from '../shared/json.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { asksForDryRun } from './dry-run.ts'
import { eventKeyOf, orderKeyOf, type NewEvent, type StoredEvent } from './event.ts'
import { identify, type IdentifiedEvent } from './identify.ts'
import { shelve } from './payload.ts'
import { remembering } from './read-headers.ts'
import { refused, type Problem } from './refusal.ts'
import { accepted, duplicate, type Reply } from './reply.ts'
import type { Admitted, InboundRequest } from './request.ts'
import { settleEvent } from './settle-event.ts'

/** A sender waits for its answer, and a thread of the instance with it. */
const BUDGET_MS = 3000
/** Not with each event: a busy connection would be one row that everybody writes. */
const HEARD_EVERY_MS = 60_000

/** The event that a text is, or what is wrong with it. Nothing is stored yet. */
export function readEvent(text: string, from: Admitted, headers: Headers, hub: Hub): Result<NewEvent, Problem> {
    const body = parseJson(text)
    if (body === undefined) return fail({ kind: 'malformed_json' })
    const seen = remembering(headers)
    const identified = identify(from, body, seen.headers)
    if (!identified.ok) return identified
    const dryRun = asksForDryRun(body)
    return dryRun.ok ? ok({ ...newEvent(from.connection, identified.value, text, hub), headers: seen.read }) : dryRun
}

function newEvent(
    connection: Connection,
    identified: IdentifiedEvent,
    text: string,
    hub: Hub,
): Omit<NewEvent, 'headers'> {
    const { envelope, definition, decoded } = identified
    const { id: eventId, occurredAt } = envelope
    const receivedAt = hub.now()
    return {
        connectionId: connection.sysId,
        key: eventKeyOf('event', connection.sysId, eventId, hub),
        eventId,
        type: envelope.type,
        entity: decoded?.entity ?? '',
        occurredAt,
        orderKey: orderKeyOf({ occurredAt, receivedAt, rank: definition?.rank ?? 0, eventId }),
        payload: text,
        payloadSha256: hub.sha256Hex(text),
        state: definition ? 'received' : 'ignored',
        problem: definition ? '' : `${envelope.type} is no event that the bridge knows`,
        nextAttemptAt: definition ? receivedAt : undefined,
    }
}

/** The event is in its row, or it is answered already. */
export type Stored =
    | { readonly isNew: true; readonly sysId: string; readonly orderKey: string }
    | { readonly isNew: false; readonly reply: Reply }

/** From here on an event is never lost. The unique key decides whether it is a new one. */
export function store(event: NewEvent, connection: Connection, hub: Hub): Stored {
    const sysId = hub.events.insert(event)
    if (sysId === undefined) return { isNew: false, reply: answerKnown(event, connection, hub) }
    shelve({ ...event, sysId }, hub)
    return { isNew: true, sysId, orderKey: event.orderKey }
}

/** The key decided against this delivery: the event is known, or it could not be stored at all. */
function answerKnown(event: NewEvent, connection: Connection, hub: Hub): Reply {
    const known = hub.events.byKey(event.key)
    if (!known) return refused({ kind: 'not_stored' })
    if (known.payloadSha256 === event.payloadSha256) return duplicate(known, connection, hub.recordUrl)
    hub.audit({
        by: 'bridge',
        action: 'event_id_reused',
        connectionId: connection.sysId,
        recordTable: 'x_aigov_bridge_event',
        recordSysId: known.sysId,
        detail: { event_id: event.eventId, first_sha256: known.payloadSha256, second_sha256: event.payloadSha256 },
    })
    return refused({ kind: 'other_body', eventId: event.eventId })
}

/** Until when stored events are settled before their sender is answered; what is not settled by then is safe. */
export const deadlineOf = ({ mode, processing }: Connection, request: InboundRequest, arrivedAt: number): number =>
    mode === 'paused' || processing === 'queued' || prefersAsync(request) ? -Infinity : arrivedAt + BUDGET_MS

/** `Prefer: respond-async` (RFC 7240): the sender would rather have its receipt at once. */
const prefersAsync = (request: InboundRequest): boolean =>
    /(?:^|,)\s*respond-async\s*(?:[,;]|$)/i.test(request.header('Prefer') ?? '')

/** A stored event after what could be done of it in time. */
export function settleWithin(sysId: string, deadline: number, hub: Hub): StoredEvent | undefined {
    const settled = hub.now() < deadline ? settleEvent(sysId, hub) : undefined
    return settled ?? hub.events.byId(sysId)
}

/** The answer to a first delivery. */
export const answerNew = (event: StoredEvent | undefined, connection: Connection, hub: Hub): Reply =>
    event ? accepted(event, connection, hub.recordUrl) : refused({ kind: 'not_stored' })

/** Somebody has to settle what waits, and the connection shows that it lives. */
export function announce(events: readonly (StoredEvent | undefined)[], connection: Connection, hub: Hub): void {
    if (connection.mode !== 'paused' && events.some((event) => event?.state === 'received')) hub.wake('inbound')
    const isNews = (connection.lastEventAt ?? 0) + HEARD_EVERY_MS <= hub.now()
    if (isNews && events.length > 0) hub.connections.heard(connection.sysId, hub.now())
}
