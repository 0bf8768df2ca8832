const HIDDEN = '***'
/** A shorter one would stand in words that tell nothing. */
const SHORTEST = 6

/**
 * What a receiver said, without the secrets that it repeats, as they are or percent-encoded: some name the address that
 * they do not know, or show all that came.
 */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
    return secrets
        .filter((secret) => secret.length >= SHORTEST)
        .flatMap((secret) => [secret, encodeURIComponent(secret)])
        .reduce((left, secret) => left.split(secret).join(HIDDEN), text)
}
