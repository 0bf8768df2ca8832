import { toHex } from '../shared/text.ts'
import { isHexOf } from './digest.ts'
import { absence, untimeliness } from './flaw.ts'
import type { SignatureScheme } from './scheme.ts'
import { isTimely, timestampOf } from './tolerance.ts'

/**
 * `t=<seconds since 1970>,v1=<hex>`: HMAC-SHA256 over `<t>.<body>`, valid for five minutes. One of several `v1` is
 * enough, so that a sender can change its secret.
 */
export const hmacSha256Timestamped = (header: string): SignatureScheme => ({
    secretForm: 'text',
    under: hmacSha256Timestamped,
    verify: (request, key, { hmacSha256, now }) => {
        const { timestamp, signatures } = partsOf(request.header(header) ?? '')
        const digest = hmacSha256(key, `${timestamp}.${request.body}`)
        const isSigned = signatures.map((given) => isHexOf(digest, given)).includes(true)
        return isTimely(timestamp, now()) && isSigned
    },
    flawOf: (request, now) =>
        absence(request, [header]) || untimeliness(partsOf(request.header(header) ?? '').timestamp, now),
    sign: ({ body }, keys, { hmacSha256, now }) => {
        const timestamp = timestampOf(now())
        const entries = keys.map((key) => `v1=${toHex(hmacSha256(key, `${timestamp}.${body}`))}`)
        return { [header]: [`t=${timestamp}`, ...entries].join(',') }
    },
})

/** Whether a signature that may be of another form names its time. */
export const isTimestamped = (header: string): boolean => partsOf(header).timestamp !== ''

const MAX_SIGNATURES = 10

interface Parts {
    /** The first one; empty when there is none. */
    readonly timestamp: string
    readonly signatures: readonly string[]
}

function partsOf(header: string): Parts {
    const entries = header.split(',').map((entry) => entry.trim())
    const of = (name: string): readonly string[] =>
        entries.filter((entry) => entry.startsWith(name)).map((entry) => entry.slice(name.length))
    return { timestamp: of('t=')[0] ?? '', signatures: of('v1=').slice(0, MAX_SIGNATURES) }
}
