import type { Engine, Session } from '../engine.ts'
import { findToken } from './oauth-token.ts'
import { passwordMatches } from './password.ts'
import { sessionOf } from './session.ts'

/** Who a request comes from: Basic auth, an OAuth token, or the session cookie that the deploy login gave. Undefined = nobody. */
export function authenticate(engine: Engine, headers: Readonly<Record<string, string>>): Session | undefined {
    const authorization = headers.authorization ?? ''
    if (authorization.startsWith('Basic ')) return basic(engine, authorization.slice('Basic '.length))
    if (authorization.startsWith('Bearer ')) return bearer(engine, authorization.slice('Bearer '.length).trim())
    const cookie = /(?:^|;\s*)JSESSIONID=([0-9A-Za-z.]+)/.exec(headers.cookie ?? '')?.[1]
    return cookie ? fromCookie(engine, cookie) : undefined
}

function basic(engine: Engine, credentials: string): Session | undefined {
    const [, userName = '', password = ''] =
        /^([^:]*):(.*)$/s.exec(Buffer.from(credentials, 'base64').toString('utf8')) ?? []
    return login(engine, userName, password)
}

function bearer(engine: Engine, text: string): Session | undefined {
    const token = findToken(engine, text)
    return token?.type === 'access_token' ? sessionOf(engine, token.userId) : undefined
}

export function login(engine: Engine, userName: string, password: string): Session | undefined {
    const user = engine.sql.get(
        `SELECT "sys_id", "user_password" FROM "sys_user" WHERE "user_name" = ? AND "active" = 1
         AND "locked_out" IS NOT 1`,
        [userName],
    )
    if (!user || !passwordMatches(String(user.user_password ?? ''), password)) return undefined
    return sessionOf(engine, String(user.sys_id))
}

/** A cookie names the user and is sealed with the key of the instance; without a user it is nobody's yet. */
export const cookieFor = (engine: Engine, session?: Session): string =>
    Buffer.from(engine.vault.seal(session?.userId ?? '')).toString('hex')

/** The header that gives it to programs. */
export const sessionCookie = (engine: Engine, session?: Session): string =>
    `JSESSIONID=${cookieFor(engine, session)}; Path=/; HttpOnly`

function fromCookie(engine: Engine, cookie: string): Session | undefined {
    try {
        const userId = engine.vault.open(Buffer.from(cookie, 'hex').toString())
        return userId === undefined ? undefined : sessionOf(engine, userId)
    } catch {
        return undefined
    }
}
