const KNOWN = new Map<string, unknown>()
const MANY = 5000

/** What a JSON text says. Rows are read far more often than written, and nobody changes what was read. */
export function parsed(json: string): unknown {
    const known = KNOWN.get(json)
    if (known !== undefined) return known
    if (KNOWN.size > MANY) KNOWN.clear()
    const value: unknown = JSON.parse(json)
    KNOWN.set(json, value)
    return value
}
