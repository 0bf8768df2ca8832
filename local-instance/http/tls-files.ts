import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Names of two files in PEM. */
export interface TlsFiles {
    readonly cert: string
    readonly key: string
}

/** `TLS_CERT` and `TLS_KEY` name them, both or none. */
export function tlsFiles({ TLS_CERT: cert, TLS_KEY: key }: NodeJS.ProcessEnv): TlsFiles | undefined {
    if (!cert && !key) return undefined
    if (!cert || !key) throw new Error('TLS_CERT and TLS_KEY name two files: one is missing')
    return { cert, key }
}

/** The address under which clients that check the certificate reach the instance: it may name `localhost` only. */
export function certifiedUrl(url: string, tls: TlsFiles | undefined): string {
    const certificate = tls && new X509Certificate(readFileSync(tls.cert))
    const isLocalhost = certificate && !certificate.checkIP('127.0.0.1') && certificate.checkHost('localhost')
    return isLocalhost ? url.replace('127.0.0.1', 'localhost') : url
}
