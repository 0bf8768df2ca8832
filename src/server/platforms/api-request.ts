import type { HttpRequest, Hub } from '../hub.ts'
import { checkAddress } from '../shared/address.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { toBase64, utf8 } from '../shared/text.ts'
import { unreadable, type AuthType, type Connection } from './connection.ts'

/** A call of the platform's own API. */
export interface ApiCall {
    readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
    /** Below the connection's `api_base_url`, with a leading slash; ids in it are encoded by the caller. */
    readonly path: string
    /** JSON; empty = none. */
    readonly body: string
    readonly headers?: Readonly<Record<string, string>>
}

const TIMEOUT_SECONDS = 20
/** Characters that a path or a query needs, and nothing that leads to another host. */
const PATH = /^\/(?!\/)[A-Za-z0-9\-._~!$&'()*+,;=:@%/]*(\?[A-Za-z0-9\-._~!$&'()*+,;=:@%/?]*)?$/
const DOT_SEGMENT = /\/(\.|%2e){1,2}(\/|$)/i
const DEFAULT_KEY_HEADER = 'X-API-Key'
const HEADER_NAME = /^[A-Za-z0-9-]+$/

/**
 * The request for a call, with the connection's credential; a problem in words, without any secret, where it cannot be
 * made. The credential goes to hosts that an admin entered: that of `api_base_url` here, and that of the callback URL where
 * the platform's receiver asks for the login; https both.
 */
export function apiRequest(connection: Connection, call: ApiCall, hub: Hub): Result<HttpRequest, string> {
    const base = baseOf(connection.apiBaseUrl, hub)
    if (!base.ok) return base
    if (!isBelow(call.path)) return fail('the path leads out of the API of the connection')
    const login = loginOf(connection, hub)
    if (!login.ok) return login
    const content = call.body === '' ? {} : { 'Content-Type': 'application/json' }
    return ok({
        method: call.method,
        url: base.value + call.path,
        body: call.body,
        timeoutSeconds: TIMEOUT_SECONDS,
        ...login.value,
        headers: { Accept: 'application/json', ...content, ...call.headers, ...login.value.headers },
    })
}

/** How the bridge logs in at the platform. */
export function loginOf(
    { sysId, authType, username, oauthProfile }: Connection,
    hub: Hub,
): Result<Pick<HttpRequest, 'headers' | 'oauthProfile'> & { readonly secrets: readonly string[] }, string> {
    const credential = hub.connections.secret(sysId, 'credential')
    if (credential === undefined) return fail(unreadable('credential'))
    if (authType === 'oauth2')
        return oauthProfile === ''
            ? fail('the connection has no OAuth profile')
            : ok({ headers: {}, oauthProfile, secrets: [] })
    const authorization = AUTHORIZATION[authType](username, credential)
    if (!authorization.ok) return authorization
    const headers = authorization.value
    // A password may be a word that stands in what a platform says; these never are.
    const secrets = Object.values(headers).flatMap((value) => [value, value.replace(/^(Basic|Bearer) /, '')])
    return ok({ headers, secrets })
}

function baseOf(url: string, hub: Hub): Result<string, string> {
    if (url === '') return fail('the connection has no API base URL')
    if (/[?#]/.test(url)) return fail('the API base URL must end with its path, without ? and #')
    return checkAddress(url.replace(/\/+$/, ''), 'the API base URL', hub.allowsHttpLoopback())
}

const isBelow = (path: string): boolean => {
    const [before = ''] = path.split('?')
    return PATH.test(path) && !before.includes('//') && !DOT_SEGMENT.test(before)
}

type Authorization = Result<Readonly<Record<string, string>>, string>

const AUTHORIZATION: Readonly<Record<AuthType, (username: string, credential: string) => Authorization>> = {
    none: () => ok({}),
    basic: (username, credential) =>
        username === '' || username.includes(':')
            ? fail('the user name of the API is missing or holds a colon')
            : withSecret(credential, (secret) => ({
                  Authorization: `Basic ${toBase64(utf8(`${username}:${secret}`))}`,
              })),
    bearer: (_username, credential) => withSecret(credential, (secret) => ({ Authorization: `Bearer ${secret}` })),
    api_key: (username, credential) =>
        username !== '' && !HEADER_NAME.test(username)
            ? fail('the user name must be the name of the header that takes the API key, or empty')
            : withSecret(credential, (secret) => ({ [username || DEFAULT_KEY_HEADER]: secret })),
    // The platform puts the token in, which never passes through our code.
    oauth2: () => ok({}),
}

/** A line break would begin another header. */
function withSecret(credential: string, headers: (secret: string) => Readonly<Record<string, string>>): Authorization {
    if (credential === '') return fail('the connection has no credential for the API')
    return /[\r\n]/.test(credential) ? fail('the credential holds a line break') : ok(headers(credential))
}
