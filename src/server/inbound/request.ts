import type { SignedRequest } from '../signature/scheme.ts'

/** A post of a platform, read once: the body is the text as sent. */
export interface InboundRequest extends SignedRequest {
    readonly connectionName: string
    /** sys_id of the user that the platform logged in as. */
    readonly callerId: string
    /** Of the header `Content-Length`; undefined when it was not sent. */
    readonly contentLength: number | undefined
}
