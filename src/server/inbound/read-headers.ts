import type { Headers } from '../platforms/platform.ts'

/** The values of headers by their names in lower case. */
export type HeaderValues = Readonly<Record<string, string>>

/** Remembers the headers that an event is identified by: it is settled later, by the very same. */
export function remembering(headers: Headers): { readonly headers: Headers; readonly read: HeaderValues } {
    const read: Record<string, string> = {}
    return {
        read,
        headers: (name) => {
            const value = headers(name)
            if (value !== undefined) read[name.toLowerCase()] = value
            return value
        },
    }
}

/** Headers as they were remembered. */
export const rememberedHeaders =
    (values: HeaderValues): Headers =>
    (name) =>
        Object.prototype.hasOwnProperty.call(values, name.toLowerCase()) ? values[name.toLowerCase()] : undefined
