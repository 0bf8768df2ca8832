import { equalInConstantTime, toBase64, toHex } from '../shared/text.ts'

/** Whether a text spells the digest in hexadecimal, in any case. */
export const isHexOf = (digest: Uint8Array, text: string): boolean =>
    equalInConstantTime(toHex(digest), text.toLowerCase())

/** Whether a text spells the digest in base64, padded or not. */
export const isBase64Of = (digest: Uint8Array, text: string): boolean =>
    equalInConstantTime(withoutPadding(toBase64(digest)), withoutPadding(text))

/** Base64 is padded by two at most. */
const withoutPadding = (text: string): string => text.replace(/={1,2}$/, '')

/** What follows one of the prefixes, compared without case; the whole text where none stands before it. */
export function withoutPrefix(text: string, prefixes: readonly string[]): string {
    const known = prefixes.find((prefix) => text.slice(0, prefix.length).toLowerCase() === prefix)
    return known === undefined ? text : text.slice(known.length)
}
