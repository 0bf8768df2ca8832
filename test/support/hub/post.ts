import type { InboundRequest } from '../../../src/server/inbound/request.ts'
import type { Platform } from '../../../src/server/platforms/platform.ts'
import { keyOf } from '../../../src/server/signature/keys.ts'
import type { SignatureScheme, SigningMeans } from '../../../src/server/signature/scheme.ts'
import { aisoc } from '../../../src/server/platforms/aisoc/index.ts'
import { createWorld, INTEGRATION_USER, SECRETS } from './world.ts'

export interface PostOptions {
    readonly platform?: Platform
    readonly door?: InboundRequest['door']
    readonly connectionName?: string
    readonly callerId?: string
    readonly secret?: string
    /** Sent in place of what was signed. */
    readonly sent?: string
    readonly contentLength?: number
    readonly headers?: Readonly<Record<string, string>>
}

const { hub } = createWorld()

/** A post as the platform makes it: signed for real, by its integration user. */
export function postOf(body: string | object, options: PostOptions = {}): InboundRequest {
    const { platform = aisoc, secret = SECRETS.signing_secret } = options
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const headers = options.headers ?? signedBy(platform.signature, text, secret)
    return {
        door: options.door ?? 'events',
        connectionName: options.connectionName ?? 'aisoc-prod',
        callerId: options.callerId ?? `id-of-${INTEGRATION_USER}`,
        contentLength: options.contentLength,
        header: headerIn(headers),
        body: options.sent ?? text,
    }
}

/** The headers that sign a text in a scheme, with a secret of its form. */
export function signedBy(
    scheme: SignatureScheme,
    body: string,
    secret: string,
    means: SigningMeans = hub,
): Readonly<Record<string, string>> {
    const key = keyOf(secret, scheme.secretForm)
    if (!key) throw new Error(`${secret} is no secret of this scheme`)
    return scheme.sign({ id: 'msg_of-the-test', body }, [key], means)
}

/** Header names in any case, as HTTP has them. */
export const headerIn =
    (headers: Readonly<Record<string, string>>) =>
    (name: string): string | undefined => {
        const wanted = name.toLowerCase()
        for (const known in headers) if (known.toLowerCase() === wanted) return headers[known]
        return undefined
    }
