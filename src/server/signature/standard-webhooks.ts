import { toBase64 } from '../shared/text.ts'
import { isBase64Of } from './digest.ts'
import { absence, untimeliness } from './flaw.ts'
import type { SignatureScheme } from './scheme.ts'
import { isTimely, timestampOf } from './tolerance.ts'

/**
 * Standard Webhooks 1.0: HMAC-SHA256 over `<id>.<timestamp>.<body>`, a list of `v1,<base64>` entries of which one has
 * to hold. Entries of other versions are passed over.
 */
export const standardWebhooks = (header: string): SignatureScheme => ({
    secretForm: 'whsec',
    signedHeaders: [besides(header, 'id').toLowerCase(), besides(header, 'timestamp').toLowerCase()],
    under: standardWebhooks,
    verify: (request, key, { hmacSha256, now }) => {
        const id = request.header(besides(header, 'id')) ?? ''
        const timestamp = request.header(besides(header, 'timestamp')) ?? ''
        const digest = hmacSha256(key, `${id}.${timestamp}.${request.body}`)
        const isSigned = entriesOf(request.header(header) ?? '').map((given) => isBase64Of(digest, given))
        return isTimely(timestamp, now()) && id !== '' && isSigned.includes(true)
    },
    flawOf: (request, now) =>
        absence(request, [header, besides(header, 'id'), besides(header, 'timestamp')]) ||
        untimeliness(request.header(besides(header, 'timestamp')) ?? '', now),
    sign: ({ id, body }, keys, { hmacSha256, now }) => {
        const timestamp = timestampOf(now())
        const entries = keys.map((key) => `v1,${toBase64(hmacSha256(key, `${id}.${timestamp}.${body}`))}`)
        return {
            [besides(header, 'id')]: id,
            [besides(header, 'timestamp')]: timestamp,
            [header]: entries.join(' '),
        }
    },
})

const MAX_SIGNATURES = 10
const VERSION = 'v1,'

const entriesOf = (header: string): readonly string[] =>
    header
        .split(' ')
        .filter((entry) => entry.startsWith(VERSION))
        .map((entry) => entry.slice(VERSION.length))
        .slice(0, MAX_SIGNATURES)

/** Some senders put their own name before the three: `svix-signature` has `svix-id` beside it. */
const besides = (header: string, name: 'id' | 'timestamp'): string =>
    /-signature$/i.test(header) ? header.slice(0, -'signature'.length) + name : `webhook-${name}`
