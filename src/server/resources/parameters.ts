import type { Problem } from '../inbound/refusal.ts'

/** Of a name that a caller made up. */
const NAME_LENGTH = 100

/** How callers may log in as well: the platform's own API keys. */
const LOGIN = 'x-sn-apikey'

/** What is wrong with the names of a query: one that nobody reads would be passed over without a word. `known`: those that it may have besides the connection. */
export function problemOfParameters(names: readonly string[], known: readonly string[]): Problem | undefined {
    const all = [...known, 'connection']
    const other = names.find((name) => !all.includes(name) && name.toLowerCase() !== LOGIN)
    return other === undefined
        ? undefined
        : {
              kind: 'invalid',
              path: other.slice(0, NAME_LENGTH),
              expected: `left out: the parameters are ${all.join(', ')}`,
          }
}
