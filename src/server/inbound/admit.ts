import type { Hub } from '../hub.ts'
import { platformOf } from '../platforms/index.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { utf8Length } from '../shared/text.ts'
import type { Connection } from '../platforms/connection.ts'
import { waitFor } from './rate.ts'
import { MAX_BODY_BYTES, type Problem } from './refusal.ts'
import type { Admitted, InboundRequest } from './request.ts'
import { asksForSignature, causeOf, signatureOf } from './signed.ts'

/** The door: who may post here, and is the body really theirs. The body is not looked into before that is known. */
export function admit(request: InboundRequest, hub: Hub): Result<Admitted, Problem> {
    const entered = ENTRANCES[request.door](request, hub)
    if (!entered.ok) return entered
    if (isTooLarge(request)) return fail({ kind: 'too_large' })
    const signature = signatureOf(request, entered.value, hub)
    if (signature === 'unreadable') return fail({ kind: 'unreadable_secret', name: entered.value.connection.name })
    if (signature === 'forged' || (signature === 'unsigned' && request.door === 'inbox'))
        return forged(request, entered.value, hub)
    // Not before the signature: nobody else learns how busy a connection is, or keeps it busy.
    const tooMany = waitFor(entered.value.connection, hub)
    return tooMany ? fail(tooMany) : entered
}

/** Who sent it learns nothing; whoever has to find out why a platform gets no event in finds this line. */
function forged(request: InboundRequest, admitted: Admitted, hub: Hub): Result<never, Problem> {
    hub.log({
        timestamp: new Date(hub.now()).toISOString(),
        level: 'WARN',
        message: `Refused at ${request.door} of ${admitted.connection.name}: ${causeOf(request, admitted, hub)}`,
        connection: admitted.connection.name,
    })
    return fail({ kind: 'bad_signature' })
}

/** Who comes, and for which connection. */
export type Visitor = Pick<InboundRequest, 'connectionName' | 'callerId'>

/** The connection of a URL, for its integration user only. */
export function enter({ connectionName: name, callerId }: Visitor, hub: Hub): Result<Admitted, Problem> {
    const connection = hub.connections.byName(name)
    if (!connection) return fail({ kind: 'unknown_connection', name })
    if (!connection.active) return fail({ kind: 'inactive_connection', name })
    if (callerId === '' || connection.integrationUserId !== callerId) return fail({ kind: 'wrong_user', name })
    return withPlatform(connection)
}

/** The connection that the caller serves; the name says which where it serves several. */
export function enterOwn({ connectionName: name, callerId }: Visitor, hub: Hub): Result<Admitted, Problem> {
    if (name !== '') return enter({ connectionName: name, callerId }, hub)
    const own = callerId === '' ? [] : hub.connections.ofUser(callerId)
    const active = own.filter((connection) => connection.active)
    const [first] = active.length > 0 ? active : own
    if (!first) return fail({ kind: 'no_own_connection' })
    if (active.length > 1) return fail({ kind: 'several_connections', names: active.map((one) => one.name) })
    return first.active ? withPlatform(first) : fail({ kind: 'inactive_connection', name: first.name })
}

/** Anybody may knock here: what is not open looks as if it did not exist, and without a signature nothing is open. */
function enterInbox({ connectionName: name }: Visitor, hub: Hub): Result<Admitted, Problem> {
    const connection = hub.connections.byName(name)
    if (!connection?.signatureOnly || !asksForSignature(connection, hub))
        return fail({ kind: 'unknown_connection', name })
    return connection.active ? withPlatform(connection) : fail({ kind: 'inactive_connection', name })
}

const ENTRANCES: Readonly<Record<InboundRequest['door'], (visitor: Visitor, hub: Hub) => Result<Admitted, Problem>>> = {
    events: enter,
    inbox: enterInbox,
    resources: enterOwn,
}

function withPlatform(connection: Connection): Result<Admitted, Problem> {
    const platform = platformOf(connection.platform)
    return platform ? ok({ connection, platform }) : fail({ kind: 'unknown_platform', platform: connection.platform })
}

/** A character has at most three bytes for each of its UTF-16 units, so short bodies need no counting. */
function isTooLarge({ contentLength, body }: InboundRequest): boolean {
    if ((contentLength ?? 0) > MAX_BODY_BYTES || body.length > MAX_BODY_BYTES) return true
    return body.length * 3 > MAX_BODY_BYTES && utf8Length(body) > MAX_BODY_BYTES
}
