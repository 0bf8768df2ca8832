import { unquoted } from './quoted.ts'

/** The names on the way to a value. */
export type Path = readonly string[]

const FIRST = /^([\w$@\-\u0080-\uffff]+)/
const NEXT = /^\.([\w$@\-\u0080-\uffff]+)/
const INDEX = /^\[\s*(\d+|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\s*\]/

/** `data.case.tags[0]`, `data["first name"]`: undefined when the text is no path. */
export function parsePath(text: string): Path | undefined {
    const path: string[] = []
    let rest = text.trim()
    do {
        const step = INDEX.exec(rest) ?? (path.length === 0 ? FIRST : NEXT).exec(rest)
        const [all, name] = step ?? []
        if (all === undefined || name === undefined) return undefined
        path.push(unquoted(name) ?? name)
        rest = rest.slice(all.length)
    } while (rest !== '')
    return path
}

/** What stands there; only what the sender wrote, nothing that every object has. A path that leads nowhere: undefined. */
export function valueAt(body: unknown, path: Path): unknown {
    let value = body
    for (const name of path) {
        if (typeof value !== 'object' || value === null || !Object.prototype.hasOwnProperty.call(value, name))
            return undefined
        value = (value as Readonly<Record<string, unknown>>)[name]
    }
    return value
}
