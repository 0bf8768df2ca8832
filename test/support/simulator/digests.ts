import type { Hub } from '../../../src/server/hub.ts'

const LIMIT = 20_000

/** The same hub; digests of the same text, which all seeds have in common, are computed once. */
export const withKnownDigests = (hub: Hub): Hub => ({
    ...hub,
    sha256Hex: (text) => known(HASHES, text, () => hub.sha256Hex(text)),
    hmacSha256: (key, text) =>
        known(MACS, `${key.length}-${key[0] ?? ''}-${key[1] ?? ''} ${text}`, () => hub.hmacSha256(key, text)),
})

const HASHES = new Map<string, string>()
const MACS = new Map<string, Uint8Array>()

function known<T>(results: Map<string, T>, text: string, compute: () => T): T {
    const found = results.get(text)
    if (found !== undefined) return found
    if (results.size >= LIMIT) results.clear()
    const computed = compute()
    results.set(text, computed)
    return computed
}
