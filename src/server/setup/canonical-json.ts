import { isObject } from '../shared/decode.ts'
import { parseJson } from '../shared/json.ts'

/** A JSON object with its names in order; any other text as it is. */
export function canonicalJson(text: string): string {
    const value = parseJson(text)
    if (!isObject(value)) return text
    return JSON.stringify(
        Object.keys(value)
            .sort()
            .map((name) => [name, value[name]]),
    )
}
