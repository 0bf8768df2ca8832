/** So many texts, and it begins anew. */
const MANY = 500

/** The same reader, but what it said of a text it does not find out again: a transaction reads the same few all the time. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
    const known = new Map<string, T>()
    return (text) => {
        const before = known.get(text)
        if (before !== undefined) return before
        if (known.size >= MANY) known.clear()
        const answer = read(text)
        known.set(text, answer)
        return answer
    }
}
