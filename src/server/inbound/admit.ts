import type { Hub } from '../hub.ts'
import { platformOf } from '../platforms/index.ts'
import type { Platform } from '../platforms/platform.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { utf8 } from '../shared/text.ts'
import { schemeNamed } from '../signature/index.ts'
import { isSigned, keysOf } from '../signature/keys.ts'
import type { SignatureScheme, SignedRequest } from '../signature/scheme.ts'
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
    if (isTooLarge(request)) return fail({ kind: 'too_large' })
    return signatureOf(request, entered.value, hub) === 'forged' ? fail({ kind: 'bad_signature' }) : ok(entered.value)
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

/**
 * Whether a request is signed by one of the connection's secrets. `unsigned`: it asks for no signature, the login alone
 * counts. A secret that is not of its form, or an unknown scheme, verifies nothing and lets nobody in.
 */
export function signatureOf(
    request: SignedRequest,
    { connection, platform }: Admitted,
    hub: Hub,
): 'signed' | 'unsigned' | 'forged' {
    const secrets = liveSecrets(connection, hub)
    if (secrets.length === 0 || connection.signatureScheme === 'none') return 'unsigned'
    const scheme = schemeOf(connection, platform)
    if (!scheme) return 'forged'
    const keys = keysOf(secrets, connection.secretForm || scheme.secretForm)
    return isSigned(request, scheme, keys, hub) ? 'signed' : 'forged'
}

function schemeOf(connection: Connection, platform: Platform): SignatureScheme | undefined {
    const { signatureScheme: name, signatureHeader: header } = connection
    const scheme = name === '' ? platform.signature : schemeNamed(name)
    return header === '' ? scheme : scheme?.under(header)
}

/** While a platform changes its secret, the old one holds until the date that an admin set. */
function liveSecrets({ sysId, previousSecretUntil = 0 }: Connection, hub: Hub): readonly string[] {
    const secret = hub.connections.secret(sysId, 'signing_secret')
    const previous = previousSecretUntil > hub.now() ? hub.connections.secret(sysId, 'previous_signing_secret') : ''
    return [secret, previous].filter((one) => one !== '')
}

/** A character has at most three bytes for each of its UTF-16 units, so short bodies need no counting. */
function isTooLarge({ contentLength, body }: InboundRequest): boolean {
    if ((contentLength ?? 0) > MAX_BODY_BYTES || body.length > MAX_BODY_BYTES) return true
    return body.length * 3 > MAX_BODY_BYTES && utf8(body).length > MAX_BODY_BYTES
}
