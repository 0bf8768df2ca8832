import type { Connection } from '../platforms/connection.ts'
import type { Platform } from '../platforms/platform.ts'
import type { SignedRequest } from '../signature/scheme.ts'

/** A post of a platform, read once: the body is the text as sent. */
export interface InboundRequest extends SignedRequest {
    /** Empty at the door of the resources = the one that the caller serves. */
    readonly connectionName: string
    /** `inbox`: nobody logged in, the signature alone counts. */
    readonly door: 'events' | 'inbox' | 'resources'
    /** sys_id of the user that the platform logged in as. */
    readonly callerId: string
    /** Of the header `Content-Length`; undefined when it was not sent. */
    readonly contentLength: number | undefined
}

/** Whose post it is, once the door has let it in. */
export interface Admitted {
    readonly connection: Connection
    readonly platform: Platform
}
