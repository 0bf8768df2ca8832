import { createHmac, timingSafeEqual } from 'node:crypto'

/** `sha256=<hex HMAC-SHA256>` over the raw body; the key is the secret's UTF-8 bytes. No timestamp, no id. */
export function signBody(secret: string, body: string | Uint8Array): string {
    return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}

/**
 * True where the header carries the signature of these bytes: surrounding blanks, the prefix `sha256=` and the case of
 * the digits do not matter. As `_verify_hmac` of AiSOC services/api/app/api/v1/endpoints/inbox_itsm.py.
 */
export function signatureMatches(secret: string, body: Uint8Array, header: string): boolean {
    const given = Buffer.from(
        header
            .trim()
            .replace(/^sha256=/i, '')
            .trim()
            .toLowerCase(),
    )
    const expected = Buffer.from(signBody(secret, body).slice('sha256='.length))
    return given.length === expected.length && timingSafeEqual(given, expected)
}
