import { createHash, timingSafeEqual } from 'node:crypto'
import type { PageCall } from './page-call.ts'

/** Belongs to the cookie, which no other site and no script can read. Empty for who logs in with each request. */
export const formToken = ({ cookie }: PageCall): string =>
    cookie ? createHash('sha256').update(`form:${cookie}`).digest('hex') : ''

/**
 * Whether a post comes from a page of this instance: of a session it carries the token unless anybody may post there,
 * and no browser says that it comes from elsewhere.
 */
export function isOwnForm(call: PageCall, isPublic: boolean): boolean {
    const { origin, host } = call.request.headers
    if (origin !== undefined && originHost(origin) !== host) return false
    const expected = Buffer.from(formToken(call))
    const sent = Buffer.from(call.parameters.get('sysparm_ck') ?? '')
    return isPublic || call.cookie === '' || (expected.length === sent.length && timingSafeEqual(expected, sent))
}

function originHost(origin: string): string | undefined {
    try {
        return new URL(origin).host
    } catch {
        return undefined
    }
}

export const sessionCookieHeader = (cookie: string): Record<string, string> => ({
    'set-cookie': `JSESSIONID=${cookie}; Path=/; HttpOnly; SameSite=Lax${cookie ? '' : '; Max-Age=0'}`,
})
