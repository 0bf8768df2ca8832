/** What a signature scheme needs of a request: header names in any case, the body as sent. */
export interface SignedRequest {
    header(name: string): string | undefined
    readonly body: string
}

export type HmacSha256 = (key: Uint8Array, text: string) => Uint8Array

/** What it takes to sign and to verify; the hub has both. */
export interface SigningMeans {
    readonly hmacSha256: HmacSha256
    /** Milliseconds since 1970. */
    now(): number
}

/** What we sign: the id is the same on every try. */
export interface Signable {
    readonly id: string
    readonly body: string
}

/** How the text of a secret becomes a key: its UTF-8 bytes, or the bytes that it spells in base64. */
export type SecretForm = 'text' | 'base64' | 'whsec'

/** The newest key first. */
export type Keys = readonly [Uint8Array, ...Uint8Array[]]

/** How a platform signs what it sends, and how what we send to it is signed. One file a scheme. */
export interface SignatureScheme {
    /** Where a connection says nothing else. */
    readonly secretForm: SecretForm
    /** The headers that are signed with the body, in lower case; absent = none. */
    readonly signedHeaders?: readonly string[]
    /** The same scheme with its signature in a header of this name. */
    readonly under: (header: string) => SignatureScheme
    /**
     * Whether the request carries a valid signature made with the key. Whatever is missing or wrong, it takes the same
     * way and the same time: it computes the signature that would be right, and compares in constant time.
     */
    readonly verify: (request: SignedRequest, key: Uint8Array, means: SigningMeans) => boolean
    /**
     * What a request that no key signed lacks beside the right key, in words for whoever runs the instance: no header, or
     * a time that is not now. Empty = nothing. Names headers of ours only, nothing that was sent.
     */
    readonly flawOf: (request: SignedRequest, now: number) => string
    /** The headers that sign a message: with each key where the scheme has room for a list, else with the newest. */
    readonly sign: (message: Signable, keys: Keys, means: SigningMeans) => Readonly<Record<string, string>>
}
