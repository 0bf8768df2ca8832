/** What a signature scheme needs of a request: header names in any case, the body as sent. */
export interface SignedRequest {
    header(name: string): string | undefined
    readonly body: string
}

export type HmacSha256 = (key: Uint8Array, text: string) => Uint8Array

/** How a platform signs what it sends, and how what we send to it is signed. One file a scheme. */
export interface SignatureScheme {
    /** Whether the request carries a valid signature made with the secret. */
    verify(request: SignedRequest, secret: string, hmacSha256: HmacSha256): boolean
    /** The headers that sign a body. */
    sign(body: string, secret: string, hmacSha256: HmacSha256): Readonly<Record<string, string>>
}
