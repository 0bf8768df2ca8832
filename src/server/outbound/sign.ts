import type { Hub } from '../hub.ts'
import { unreadable, type Connection } from '../platforms/connection.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { keysOf } from '../signature/keys.ts'
import type { Signable, SignatureScheme } from '../signature/scheme.ts'

/**
 * The headers that sign a message anew for this try, none where the connection has no callback secret. While the secret
 * is being changed it is signed with the previous one too, as far as the scheme has room for both.
 */
export function sign(
    message: Signable,
    scheme: SignatureScheme,
    { sysId, previousSecretUntil = 0 }: Connection,
    hub: Hub,
): Result<Readonly<Record<string, string>>, string> {
    const secret = hub.connections.secret(sysId, 'callback_secret')
    if (secret === undefined) return fail(unreadable('callback secret'))
    if (secret === '') return ok({})
    const previous = previousSecretUntil > hub.now() ? hub.connections.secret(sysId, 'previous_callback_secret') : ''
    const [key] = keysOf([secret], scheme.secretForm)
    if (!key) return fail('the callback secret is not of the form that the signature asks for')
    return ok(scheme.sign(message, [key, ...keysOf([previous ?? ''], scheme.secretForm)], hub))
}
