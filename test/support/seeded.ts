/** Numbers from 0 to 1 that look random and are always the same for a seed (mulberry32). */
export function seeded(seed: number): () => number {
    let state = seed
    return () => {
        state = (state + 0x6d2b79f5) | 0
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
    }
}

/** A text of up to `maxLength` characters out of an alphabet. */
export const randomText = (random: () => number, alphabet: readonly string[], maxLength: number): string =>
    Array.from(
        { length: Math.floor(random() * (maxLength + 1)) },
        () => alphabet[Math.floor(random() * alphabet.length)] ?? '',
    ).join('')
