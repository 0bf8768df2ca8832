import type { Hub } from '../hub.ts'
import { platformOf } from '../platforms/index.ts'
import type { Platform } from '../platforms/platform.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { utf8 } from '../shared/text.ts'
import type { Connection } from '../platforms/connection.ts'
import { MAX_BODY_BYTES, type Problem } from './reply.ts'
import type { InboundRequest } from './request.ts'

export interface Admitted {
    readonly connection: Connection
    readonly platform: Platform
}

/** The door: who may post here, and is the body really theirs. The body is not looked into before that is known. */
export function admit(request: InboundRequest, hub: Hub): Result<Admitted, Problem> {
    const entered = enter(request.connectionName, request.callerId, hub)
    if (!entered.ok) return entered
    const { connection, platform } = entered.value
    if (isTooLarge(request)) return fail({ kind: 'too_large' })
    const secret = hub.connections.secret(connection.sysId, 'signing_secret')
    if (secret !== '' && !platform.signature.verify(request, secret, hub.hmacSha256))
        return fail({ kind: 'bad_signature' })
    return ok(entered.value)
}

/** The connection of a URL, for its integration user only. */
export function enter(connectionName: string, callerId: string, hub: Hub): Result<Admitted, Problem> {
    const connection = hub.connections.byName(connectionName)
    if (!connection) return fail({ kind: 'unknown_connection', name: connectionName })
    if (!connection.active) return fail({ kind: 'inactive_connection', name: connection.name })
    if (callerId === '' || connection.integrationUserId !== callerId)
        return fail({ kind: 'wrong_user', name: connection.name })
    const platform = platformOf(connection.platform)
    return platform ? ok({ connection, platform }) : fail({ kind: 'unknown_platform', platform: connection.platform })
}

/** A character has at most three bytes for each of its UTF-16 units, so short bodies need no counting. */
function isTooLarge({ contentLength, body }: InboundRequest): boolean {
    if ((contentLength ?? 0) > MAX_BODY_BYTES || body.length > MAX_BODY_BYTES) return true
    return body.length * 3 > MAX_BODY_BYTES && utf8(body).length > MAX_BODY_BYTES
}
