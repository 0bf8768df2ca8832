import { toBase64 } from '../shared/text.ts'
import { isBase64Of, withoutPrefix } from './digest.ts'
import { absence } from './flaw.ts'
import type { SignatureScheme } from './scheme.ts'

/** HMAC-SHA256 over the body in base64, with or without `sha256=` in front. There is no timestamp. */
export const hmacSha256Base64 = (header: string): SignatureScheme => ({
    secretForm: 'text',
    under: hmacSha256Base64,
    verify: (request, key, { hmacSha256 }) => {
        const given = withoutPrefix((request.header(header) ?? '').trim(), ['sha256='])
        return isBase64Of(hmacSha256(key, request.body), given)
    },
    flawOf: (request) => absence(request, [header]),
    sign: ({ body }, [key], { hmacSha256 }) => ({ [header]: toBase64(hmacSha256(key, body)) }),
})
