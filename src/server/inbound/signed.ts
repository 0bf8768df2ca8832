import type { Hub } from '../hub.ts'
import type { Connection } from '../platforms/connection.ts'
import type { Headers, Platform } from '../platforms/platform.ts'
import type { Admitted, InboundRequest } from './request.ts'
import { schemeNamed } from '../signature/index.ts'
import { isSigned, keysOf } from '../signature/keys.ts'
import type { SignatureScheme, SignedRequest } from '../signature/scheme.ts'

/** Whether a connection has a secret to sign with; else the login alone counts. */
export const asksForSignature = (connection: Connection, hub: Hub): boolean =>
    connection.signatureScheme !== 'none' && liveSecrets(connection, hub)?.length !== 0

/**
 * Whether a request is signed by one of the connection's secrets. `unsigned`: it asks for no signature. `unreadable`: it has a
 * secret that this instance cannot read, as after a clone; then nobody gets in, rather than everybody. A secret that is
 * not of its form, or an unknown scheme, verifies nothing and lets nobody in.
 */
export function signatureOf(
    request: SignedRequest,
    { connection, platform }: Admitted,
    hub: Hub,
): 'signed' | 'unsigned' | 'forged' | 'unreadable' {
    const secrets = connection.signatureScheme === 'none' ? [] : liveSecrets(connection, hub)
    if (!secrets) return 'unreadable'
    if (secrets.length === 0) return 'unsigned'
    const scheme = schemeOf(connection, platform)
    if (!scheme) return 'forged'
    const keys = keysOf(secrets, connection.secretForm || scheme.secretForm)
    return isSigned(request, scheme, keys, hub) ? 'signed' : 'forged'
}

/** Why a request is forged, for the log: nothing of a secret, nothing of what was sent. */
export function causeOf(request: SignedRequest, { connection, platform }: Admitted, hub: Hub): string {
    const scheme = schemeOf(connection, platform)
    if (!scheme) return 'this version does not know the signature scheme of the connection'
    const form = connection.secretForm || scheme.secretForm
    if (keysOf(liveSecrets(connection, hub) ?? [], form).length === 0)
        return `no live secret of the connection is of the form ${form}`
    return scheme.flawOf(request, hub.now()) || 'no live secret of the connection made this signature'
}

/**
 * The headers of a post that say what its event is. Where nobody logged in, those of CloudEvents and Standard Webhooks count
 * only if they are signed with the body: else a body that somebody caught would be another event under other headers.
 * Headers that an admin names in the envelope are that admin's choice.
 */
export function trustedHeaders(request: InboundRequest, { connection, platform }: Admitted): Headers {
    const signed = schemeOf(connection, platform)?.signedHeaders ?? []
    const isTrusted = (name: string): boolean =>
        request.door !== 'inbox' || !/^(ce|webhook)-/i.test(name) || signed.includes(name.toLowerCase())
    return (name) => (isTrusted(name) ? request.header(name) : undefined)
}

/** How a connection's events are signed; undefined when it names a scheme that this version does not know, or none. */
export function schemeOf(connection: Connection, platform: Platform): SignatureScheme | undefined {
    const { signatureScheme: name, signatureHeader: header } = connection
    const scheme = name === '' ? platform.signature : schemeNamed(name)
    return header === '' ? scheme : scheme?.under(header)
}

/**
 * While a platform changes its secret, the old one holds until the date that an admin set. Undefined when there are some
 * and none can be read.
 */
function liveSecrets({ sysId, previousSecretUntil = 0 }: Connection, hub: Hub): readonly string[] | undefined {
    const secret = hub.connections.secret(sysId, 'signing_secret')
    const previous = previousSecretUntil > hub.now() ? hub.connections.secret(sysId, 'previous_signing_secret') : ''
    const readable = [secret, previous].flatMap((one) => (one ? [one] : []))
    const isUnread = secret === undefined || previous === undefined
    return isUnread && readable.length === 0 ? undefined : readable
}
