/** The same answer for the same text, found out once: methods of the hub are few, and called all the time. */
export function once<T>(find: (text: string) => T): (text: string) => T {
    const known = new Map<string, T>()
    return (text) => {
        const found = known.get(text)
        if (found !== undefined) return found
        const answer = find(text)
        known.set(text, answer)
        return answer
    }
}
