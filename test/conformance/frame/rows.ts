import type { Made, OutsideExpectation, ScriptExpectation } from './expectation.ts'

/** The sentence, the script, what it returns, and what it looks at where the sentence says more. */
export type ScriptRow = readonly [says: string, script: string, returns: unknown, about?: string]

/** Expectations by script, as a table. */
export const scripts = (...rows: readonly ScriptRow[]): ScriptExpectation[] =>
    rows.map(([says, script, returns, about]) => ({ says, script, returns, ...(about ? { about } : {}) }))

/** The sentence, an encoded query over the topic's own things, and the names found, in order. */
export type QueryRow = readonly [says: string, query: string, names: string]

/** Expectations by query: records of `{things}` are the topic's own by `preset={prefix}`. */
export const finds = (...rows: readonly QueryRow[]): OutsideExpectation[] =>
    rows.map(([says, query, names]) => ({
        says,
        about: query,
        ask: `GET /api/now/table/{things}?sysparm_fields=name&sysparm_query=preset={prefix}^${query}^ORDERBYname`,
        expect: { status: 200, result: names.split(' ').flatMap((name) => (name === '' ? [] : [{ name }])) },
    }))

/** A record of `{things}` that `finds` sees. */
export const thing = (name: string, fields: Readonly<Record<string, unknown>> = {}): Made => [
    '{things}',
    { name, preset: '{prefix}', ...fields },
]
