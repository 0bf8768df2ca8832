/** Names of the run that data may use as `{name}`. */
export type Variables = Readonly<Record<string, string>>

/** The same data with its `{names}` replaced; a name that the run does not know stays as it stands. */
export function fill<T>(data: T, variables: Variables): T {
    return filled(data, variables) as T
}

function filled(data: unknown, variables: Variables): unknown {
    if (typeof data === 'string')
        return data.replace(/\{([a-zA-Z][\w.]*)\}/g, (mark, name: string) => variables[name] ?? mark)
    if (Array.isArray(data)) return data.map((one: unknown) => filled(one, variables))
    if (typeof data !== 'object' || data === null || data instanceof RegExp || ArrayBuffer.isView(data)) return data
    return Object.fromEntries(
        Object.entries(data).map(([name, one]) => [fill(name, variables), filled(one, variables)]),
    )
}
