import { equalInConstantTime, toHex, utf8 } from '../shared/text.ts'
import type { SignatureScheme } from './scheme.ts'

const PREFIX = 'sha256='

/**
 * HMAC-SHA256 over the body, in hexadecimal of any case, with or without `sha256=` in front; the key is the secret's
 * UTF-8 bytes. There is no timestamp: replay is stopped by the event's id.
 */
export const hmacSha256Hex = (header: string): SignatureScheme => ({
    verify: (request, secret, hmacSha256) => {
        const given = (request.header(header) ?? '').trim().toLowerCase()
        const digest = given.startsWith(PREFIX) ? given.slice(PREFIX.length) : given
        return equalInConstantTime(toHex(hmacSha256(utf8(secret), request.body)), digest)
    },
    sign: (body, secret, hmacSha256) => ({ [header]: PREFIX + toHex(hmacSha256(utf8(secret), body)) }),
})
