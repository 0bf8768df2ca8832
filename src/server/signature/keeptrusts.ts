import { isBase64Of, isHexOf, withoutPrefix } from './digest.ts'
import { absence } from './flaw.ts'
import { hmacSha256Hex } from './hmac-sha256-hex.ts'
import { hmacSha256Timestamped, isTimestamped } from './hmac-sha256-timestamped.ts'
import type { SignatureScheme } from './scheme.ts'

const PREFIXES = ['sha256=', 'v1=']

/**
 * Keeptrusts documents that it signs, not how it writes the digest: hexadecimal or base64 over the body, with or
 * without a prefix, or `t=…,v1=<hex>` over time and body. Once that is known a connection can name one scheme instead.
 */
export const keeptrusts = (header: string): SignatureScheme => {
    const timestamped = hmacSha256Timestamped(header)
    return {
        secretForm: 'text',
        under: keeptrusts,
        verify: (request, key, means) => {
            const given = withoutPrefix((request.header(header) ?? '').trim(), PREFIXES)
            const digest = means.hmacSha256(key, request.body)
            const forms = [isHexOf(digest, given), isBase64Of(digest, given), timestamped.verify(request, key, means)]
            return forms.includes(true)
        },
        flawOf: (request, now) =>
            isTimestamped(request.header(header) ?? '') ? timestamped.flawOf(request, now) : absence(request, [header]),
        sign: hmacSha256Hex(header).sign,
    }
}
