import { ABSENT } from './expectation.ts'

/** Why a value is not what a pattern asks for; empty when it is. */
export function mismatch(pattern: unknown, value: unknown, path = ''): string {
    if (pattern === ABSENT) return value === undefined || value === null ? '' : wrong(path, 'nothing', value)
    if (pattern instanceof RegExp)
        return typeof value === 'string' && pattern.test(value) ? '' : wrong(path, String(pattern), value)
    if (typeof pattern === 'function')
        return (pattern as (value: unknown) => boolean)(value) ? '' : wrong(path, String(pattern), value)
    if (Array.isArray(pattern)) return elements(pattern, value, path)
    if (typeof pattern === 'object' && pattern !== null) return fields(pattern, value, path)
    return Object.is(pattern, value) ? '' : wrong(path, JSON.stringify(pattern), value)
}

function elements(pattern: readonly unknown[], value: unknown, path: string): string {
    if (!Array.isArray(value) || value.length !== pattern.length) return wrong(path, JSON.stringify(pattern), value)
    return first(pattern.map((one, index) => mismatch(one, value[index], `${path}[${index}]`)))
}

function fields(pattern: object, value: unknown, path: string): string {
    if (typeof value !== 'object' || value === null) return wrong(path, JSON.stringify(pattern), value)
    const given = value as Readonly<Record<string, unknown>>
    return first(Object.entries(pattern).map(([name, one]) => mismatch(one, given[name], `${path}.${name}`)))
}

const first = (problems: readonly string[]): string => problems.find((problem) => problem !== '') ?? ''

const wrong = (path: string, wanted: string, value: unknown): string =>
    `${path || 'value'}: expected ${wanted}, got ${value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 600)}`
