import { fromBase64, utf8 } from '../shared/text.ts'
import type { SecretForm, SignatureScheme, SignedRequest, SigningMeans } from './scheme.ts'

const PREFIX = 'whsec_'

/** The key that a secret spells; undefined when it is empty or not of its form. */
export function keyOf(secret: string, form: SecretForm): Uint8Array | undefined {
    const key = form === 'text' ? utf8(secret) : fromBase64(spelled(secret.trim(), form))
    return key && key.length > 0 ? key : undefined
}

const spelled = (secret: string, form: SecretForm): string =>
    form === 'whsec' && secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret

/** The keys of those secrets that are of their form, in their order. */
export const keysOf = (secrets: readonly string[], form: SecretForm): readonly Uint8Array[] =>
    secrets.flatMap((secret) => keyOf(secret, form) ?? [])

/** Whether one of the keys signed the request. All are tried, so that the time tells nothing about which. */
export const isSigned = (
    request: SignedRequest,
    scheme: SignatureScheme,
    keys: readonly Uint8Array[],
    means: SigningMeans,
): boolean => keys.map((key) => scheme.verify(request, key, means)).includes(true)
