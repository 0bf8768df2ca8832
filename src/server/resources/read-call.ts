import type { Hub } from '../hub.ts'
import { asksForDryRun } from '../inbound/dry-run.ts'
import { eventKeyOf, orderKeyOf, type NewEvent } from '../inbound/event.ts'
import { problemOfName } from '../inbound/identify.ts'
import type { Problem } from '../inbound/refusal.ts'
import type { Connection } from '../platforms/connection.ts'
import { parseJson } from '../shared/json.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import type { Asked, Call } from './call.ts'
import { DRY_RUN, OWN_NAME, rememberedPath } from './call-event.ts'

/** One call, as it was sent. */
export interface SentCall {
    readonly call: Call
    readonly body: string
    /** Of the path; empty = it has none. */
    readonly id: string
    /** What the caller says to have a repeat known as one; undefined = nothing. */
    readonly repeatKey: string | undefined
}

/** The event that a call is, or what is wrong with it. Nothing is stored yet. */
export function readCall(sent: SentCall, connection: Connection, hub: Hub): Result<NewEvent, Problem> {
    const body = parseJson(sent.body)
    if (body === undefined) return fail({ kind: 'malformed_json' })
    const asked = askedOf(body, sent, connection, hub)
    if (!asked.ok) return asked
    const unnamable =
        problemOfName('external_id', asked.value.externalId ?? '') ?? problemOfName('name', asked.value.entity ?? '')
    if (unnamable) return fail(unnamable)
    const dryRun = asksForDryRun(body)
    if (!dryRun.ok) return dryRun
    const named = { id: eventIdOf(sent, asked.value, hub), isDryRun: dryRun.value }
    return unlessInConflict(newEvent(sent, asked.value, { connection, named }, hub), asked.value, sent.call, hub)
}

/** A repeat has the first answer, whatever became of the records since. */
function unlessInConflict(event: NewEvent, asked: Asked, call: Call, hub: Hub): Result<NewEvent, Problem> {
    const conflict = call.conflict?.(asked, event.connectionId, hub)
    return conflict && !hub.events.byKey(event.key) ? fail(conflict) : ok(event)
}

/** What the body says, and the records that it names. */
function askedOf(body: unknown, { call, id }: SentCall, connection: Connection, hub: Hub): Result<Asked, Problem> {
    const decoded = call.decode(body, id)
    return decoded.ok && call.locate ? call.locate(decoded.value, id, connection.sysId, hub) : decoded
}

interface Named {
    readonly connection: Connection
    readonly named: { readonly id: string; readonly isDryRun: boolean }
}

function newEvent(sent: SentCall, asked: Asked, { connection, named }: Named, hub: Hub): NewEvent {
    const now = hub.now()
    const eventId = named.isDryRun ? DRY_RUN + named.id : named.id
    return {
        connectionId: connection.sysId,
        key: eventKeyOf('call', connection.sysId, eventId, hub),
        eventId,
        type: sent.call.type,
        entity: asked.entity ?? asked.externalId ?? named.id,
        occurredAt: now,
        orderKey: orderKeyOf({ occurredAt: now, receivedAt: now, rank: 0, eventId: '' }),
        payload: sent.body,
        payloadSha256: hub.sha256Hex(sent.body),
        headers: rememberedPath(sent.id),
        state: 'received',
        problem: '',
        nextAttemptAt: now,
    }
}

/** The caller's key makes a repeat known, else the caller's id of the thing; who gives neither asks anew each time. */
function eventIdOf({ call, repeatKey }: SentCall, { externalId }: Asked, hub: Hub): string {
    if (repeatKey !== undefined) return OWN_NAME + repeatKey
    return externalId === undefined ? OWN_NAME + hub.newId() : `${nounOf(call)}:${externalId}`
}

/** One thing may be the reason of an incident and of a change: `incidents` of `POST /incidents`. */
const nounOf = ({ type }: Call): string => /\/(\w+)/.exec(type)?.[1] ?? type
