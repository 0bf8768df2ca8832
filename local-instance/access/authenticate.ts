import type { Engine, Session } from '../engine.ts'
import { passwordMatches } from './password.ts'
import { sessionOf } from './session.ts'

/** Who a request comes from: Basic auth, or the session cookie that the deploy login gave. Undefined = nobody. */
export function authenticate(engine: Engine, headers: Readonly<Record<string, string>>): Session | undefined {
    const authorization = headers.authorization ?? ''
    if (authorization.startsWith('Basic ')) return basic(engine, authorization.slice('Basic '.length))
    const cookie = /(?:^|;\s*)JSESSIONID=([0-9A-Za-z.]+)/.exec(headers.cookie ?? '')?.[1]
    return cookie ? fromCookie(engine, cookie) : undefined
}

function basic(engine: Engine, credentials: string): Session | undefined {
    const [, userName = '', password = ''] =
        /^([^:]*):(.*)$/s.exec(Buffer.from(credentials, 'base64').toString('utf8')) ?? []
    return login(engine, userName, password)
}

export function login(engine: Engine, userName: string, password: string): Session | undefined {
    const user = engine.sql.get(
        `SELECT "sys_id", "user_password" FROM "sys_user" WHERE "user_name" = ? AND "active" = 1`,
        [userName],
    )
    if (!user || !passwordMatches(String(user.user_password ?? ''), password)) return undefined
    return sessionOf(engine, String(user.sys_id))
}

/** A cookie names the user and is sealed with the key of the instance. */
export const cookieFor = (engine: Engine, session: Session): string =>
    Buffer.from(engine.vault.seal(session.userId)).toString('hex')

function fromCookie(engine: Engine, cookie: string): Session | undefined {
    try {
        const userId = engine.vault.open(Buffer.from(cookie, 'hex').toString())
        return userId === undefined ? undefined : sessionOf(engine, userId)
    } catch {
        return undefined
    }
}
