/** A request as the front end hands it to a script worker. */
export interface HttpRequest {
    readonly method: string
    /** Path without the query, percent-encoded as sent. */
    readonly path: string
    /** Without the question mark. */
    readonly query: string
    /** `http://host` or `https://host`, where links of the answer start. */
    readonly origin: string
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>
    readonly body: Uint8Array
}

export interface HttpResponse {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    /** Content that is no text, instead of the body. */
    readonly bytes?: Uint8Array
}

/** The platform's error body. */
export const errorResponse = (status: number, message: string, detail: string | null = null): HttpResponse =>
    jsonResponse(status, { error: { message, detail }, status: 'failure' })

export const jsonResponse = (
    status: number,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
): HttpResponse => ({
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
    body: JSON.stringify(body),
})

export const UNAUTHENTICATED: HttpResponse = {
    ...errorResponse(401, 'User Not Authenticated', 'Required to provide Auth information'),
    headers: { 'content-type': 'application/json;charset=UTF-8', 'www-authenticate': 'BASIC realm="Service-now"' },
}
