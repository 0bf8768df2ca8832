import { toHex } from '../shared/text.ts'
import { isHexOf, withoutPrefix } from './digest.ts'
import { absence } from './flaw.ts'
import type { SignatureScheme } from './scheme.ts'

/**
 * HMAC-SHA256 over the body, in hexadecimal of any case, with or without `sha256=` in front. There is no timestamp:
 * replay is stopped by the event's id.
 */
export const hmacSha256Hex = (header: string): SignatureScheme => ({
    secretForm: 'text',
    under: hmacSha256Hex,
    verify: (request, key, { hmacSha256 }) => {
        const given = withoutPrefix((request.header(header) ?? '').trim(), ['sha256='])
        return isHexOf(hmacSha256(key, request.body), given)
    },
    flawOf: (request) => absence(request, [header]),
    sign: ({ body }, [key], { hmacSha256 }) => ({ [header]: `sha256=${toHex(hmacSha256(key, body))}` }),
})
