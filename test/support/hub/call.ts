import type { CallRequest } from '../../../src/server/resources/receive-call.ts'
import { aisoc } from '../../../src/server/platforms/aisoc/index.ts'
import { headerIn, signedBy } from './post.ts'
import { INTEGRATION_USER, SECRETS } from './world.ts'

export interface CallOptions {
    readonly connectionName?: string
    readonly callerId?: string
    readonly id?: string
    readonly parameters?: readonly string[]
    readonly headers?: Readonly<Record<string, string>>
    readonly isUnsigned?: boolean
}

/** A call of a resource as AiSOC would make it: signed, by its integration user. */
export function callOf(body: string | object, options: CallOptions = {}): CallRequest {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const signature = options.isUnsigned ? {} : signedBy(aisoc.signature, text, SECRETS.signing_secret)
    return {
        door: 'resources',
        connectionName: options.connectionName ?? '',
        callerId: options.callerId ?? `id-of-${INTEGRATION_USER}`,
        contentLength: undefined,
        header: headerIn({ ...signature, ...options.headers }),
        body: text,
        id: options.id ?? '',
        parameters: options.parameters ?? [],
    }
}
