import { hmacSha256Hex } from './hmac-sha256-hex.ts'
import type { SignatureScheme } from './scheme.ts'
import { standardWebhooks } from './standard-webhooks.ts'

/**
 * RCA Engine has a secret for tickets (`TICKET_WEBHOOK_SECRET`) and says nowhere how it signs. What we send carries both
 * `sha256=<hex>` over the body and the headers of Standard Webhooks, made with the same key; either is taken.
 */
export const rcaEngine = (header: string): SignatureScheme => {
    const [plain, standard] = [hmacSha256Hex(header), standardWebhooks('webhook-signature')]
    return {
        secretForm: 'text',
        under: rcaEngine,
        verify: (request, key, means) =>
            [plain, standard].map((scheme) => scheme.verify(request, key, means)).includes(true),
        // Who sends the one header has no need of the others.
        flawOf: (request, now) => plain.flawOf(request, now) && standard.flawOf(request, now),
        sign: (message, keys, means) => ({
            ...standard.sign(message, keys, means),
            ...plain.sign(message, keys, means),
        }),
    }
}
