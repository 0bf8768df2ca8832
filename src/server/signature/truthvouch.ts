import { isHexOf, withoutPrefix } from './digest.ts'
import { absence } from './flaw.ts'
import { hmacSha256Hex } from './hmac-sha256-hex.ts'
import { hmacSha256Timestamped, isTimestamped } from './hmac-sha256-timestamped.ts'
import type { SignatureScheme } from './scheme.ts'

/** Of an older page of its documentation. */
const OTHER_HEADER = 'X-Signature'

/**
 * TruthVouch's documentation knows three forms and does not say which is live: `sha256=<hex>` over the body,
 * `t=…,v1=<hex>` over time and body, and `X-Signature: hmac-sha256=<hex>` over the body. The key is the whole text of
 * the secret, `whsec_` included. We sign in the first.
 */
export const truthvouch = (header: string): SignatureScheme => {
    const [plain, timestamped] = [hmacSha256Hex(header), hmacSha256Timestamped(header)]
    return {
        secretForm: 'text',
        under: truthvouch,
        verify: (request, key, means) => {
            const given = (request.header(OTHER_HEADER) ?? '').trim()
            const other = isHexOf(means.hmacSha256(key, request.body), withoutPrefix(given, ['hmac-sha256=']))
            const isSigned = [plain, timestamped].map((scheme) => scheme.verify(request, key, means))
            return [...isSigned, other].includes(true)
        },
        flawOf: (request, now) => {
            if (isTimestamped(request.header(header) ?? '')) return timestamped.flawOf(request, now)
            return absence(request, [OTHER_HEADER]) && plain.flawOf(request, now)
        },
        sign: plain.sign,
    }
}
