import type { Hub } from '../hub.ts'
import { joined } from '../shared/key.ts'
import { parseJson } from '../shared/json.ts'
import { admit } from './admit.ts'
import type { Connection } from '../platforms/connection.ts'
import { orderKeyOf, type NewEvent } from './event.ts'
import { identify, type IdentifiedEvent } from './identify.ts'
import { accepted, duplicate, refused, type Reply } from './reply.ts'
import type { InboundRequest } from './request.ts'
import { settleEvent } from './settle-event.ts'

/**
 * THE INBOUND FLOW, part 1: one post of a platform in, one answer out. Nothing is parsed before its signature holds,
 * nothing is stored before it is known to be right, and what is stored is never lost.
 */
export function receive(request: InboundRequest, hub: Hub): Reply {
    const admitted = admit(request, hub)
    if (!admitted.ok) return refused(admitted.problem)
    const { connection, platform } = admitted.value

    const body = parseJson(request.body)
    if (body === undefined) return refused({ kind: 'malformed_json' })

    const identified = identify(platform, body, (name) => request.header(name))
    if (!identified.ok) return refused(identified.problem)

    const event = newEvent(connection, identified.value, request.body, hub)
    const sysId = hub.events.insert(event)
    if (sysId === undefined) return answerKnown(event, connection, hub)

    return answerNew(sysId, connection, hub)
}

/** The first delivery: settled now where the connection says so, else soon. */
function answerNew(sysId: string, connection: Connection, hub: Hub): Reply {
    const stored = hub.events.byId(sysId)
    if (!stored) return refused({ kind: 'not_stored' })
    const settled = connection.processing === 'immediate' ? settleEvent(sysId, hub) : undefined
    // Queued, or its entity is in other hands just now.
    if (!settled && stored.state === 'received') hub.wake('inbound')
    return accepted(settled ?? stored, connection.name, hub.recordUrl)
}

/** The key decided against this delivery: the event is known, or it could not be stored at all. */
function answerKnown(event: NewEvent, connection: Connection, hub: Hub): Reply {
    const known = hub.events.byKey(event.key)
    if (!known) return refused({ kind: 'not_stored' })
    if (known.payloadSha256 === event.payloadSha256) return duplicate(known, connection.name, hub.recordUrl)
    hub.audit({
        action: 'event_id_reused',
        connectionId: connection.sysId,
        recordTable: 'x_aigov_bridge_event',
        recordSysId: known.sysId,
        detail: { event_id: event.eventId, first_sha256: known.payloadSha256, second_sha256: event.payloadSha256 },
    })
    return refused({ kind: 'other_body', eventId: event.eventId })
}

function newEvent(connection: Connection, identified: IdentifiedEvent, body: string, hub: Hub): NewEvent {
    const { envelope, definition, decoded } = identified
    return {
        connectionId: connection.sysId,
        key: hub.sha256Hex(joined('event', connection.sysId, envelope.id)),
        eventId: envelope.id,
        type: envelope.type,
        entity: decoded?.entity ?? '',
        occurredAt: envelope.occurredAt,
        orderKey: orderKeyOf(envelope.occurredAt, definition?.rank ?? 0, envelope.id),
        payload: body,
        payloadSha256: hub.sha256Hex(body),
        state: definition ? 'received' : 'ignored',
        problem: definition ? '' : `${envelope.type} is no event that the bridge knows`,
        nextAttemptAt: definition ? hub.now() : undefined,
    }
}
