import { fail, ok, type Result } from './result.ts'
import { parseInstant } from './time.ts'

/** A value that is not what was expected, by its path: `data.case.id`. */
export interface Invalid {
    readonly kind: 'invalid'
    readonly path: string
    readonly expected: string
}

/** Checks a value of unknown shape and gives it a type, or names the first field that is wrong. */
export type Decoder<T> = (input: unknown, path: string) => Result<T, Invalid>

const invalid = (path: string, expected: string): Result<never, Invalid> => fail({ kind: 'invalid', path, expected })

/** Text that is not empty, at most `maxLength` characters. */
export const text =
    (maxLength = 65_536): Decoder<string> =>
    (input, path) => {
        if (typeof input !== 'string' || input === '') return invalid(path, 'a text that is not empty')
        return input.length <= maxLength ? ok(input) : invalid(path, `a text of at most ${maxLength} characters`)
    }

/** A text or a whole number; beyond 2^53 two numbers may read as one. */
export const name =
    (maxLength: number): Decoder<string> =>
    (input, path) =>
        text(maxLength)(typeof input === 'number' && Number.isSafeInteger(input) ? String(input) : input, path)

export const truth: Decoder<boolean> = (input, path) =>
    typeof input === 'boolean' ? ok(input) : invalid(path, 'true or false')

/** An ISO 8601 date and time with its offset; decoded to milliseconds since 1970. */
export const instant: Decoder<number> = (input, path) => {
    const ms = typeof input === 'string' ? parseInstant(input) : undefined
    return ms === undefined ? invalid(path, 'a date and time as in 2026-05-15T10:00:00Z') : ok(ms)
}

export const list =
    <T>(item: Decoder<T>): Decoder<readonly T[]> =>
    (input, path) => {
        if (!Array.isArray(input)) return invalid(path, 'a list')
        const values: T[] = []
        for (let index = 0; index < input.length; index++) {
            const decoded = item(input[index], `${path}[${index}]`)
            if (!decoded.ok) return decoded
            values.push(decoded.value)
        }
        return ok(values)
    }

/** Absent, null and the empty text are one: undefined. */
export const optional =
    <T>(decoder: Decoder<T>): Decoder<T | undefined> =>
    (input, path) =>
        input === undefined || input === null || input === '' ? ok(undefined) : decoder(input, path)

/** An object with at least these fields; others are left alone. */
export const object =
    <T extends object>(fields: { readonly [K in keyof T]: Decoder<T[K]> }): Decoder<T> =>
    (input, path) => {
        if (!isObject(input)) return invalid(path === '' ? 'body' : path, 'an object')
        const output: Partial<T> = {}
        for (const name of Object.keys(fields) as (keyof T & string)[]) {
            const field = fields[name](input[name], path === '' ? name : `${path}.${name}`)
            if (!field.ok) return field
            output[name] = field.value
        }
        return ok(output as T)
    }

/** An object with at least these fields, and no others than those and `also`. */
export const closed =
    <T extends object>(fields: { readonly [K in keyof T]: Decoder<T[K]> }, also: readonly string[] = []): Decoder<T> =>
    (input, path) => {
        const names = Object.keys(fields)
        const known = [...names, ...also]
        const other = isObject(input) ? Object.keys(input).find((one) => !known.includes(one)) : undefined
        return other === undefined
            ? object(fields)(input, path)
            : invalid(other.slice(0, NAME_LENGTH), `left out: the fields are ${names.join(', ')}`)
    }

/** Takes what is there, for others to judge. */
export const anything: Decoder<unknown> = (input) => ok(input)

/** Of a name that a sender made up. */
const NAME_LENGTH = 100

export const isObject = (input: unknown): input is Record<string, unknown> =>
    typeof input === 'object' && input !== null && !Array.isArray(input)
