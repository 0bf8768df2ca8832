import { isObject } from '../shared/decode.ts'
import { parseJson } from '../shared/json.ts'
import { textOf } from '../shared/text.ts'
import type { CiColumns } from './ci.ts'
import type { Fields } from './reference.ts'

/** What a CI is to hold, and what could not be put into it, in words. */
export interface CiValues {
    readonly values: Fields
    readonly left: readonly string[]
}

const ATTRIBUTES = 'attributes'
/** `cmdb_ci.attributes` keeps so many characters. */
const ROOM = 65_000

/**
 * The columns of a CI from the fields of a mapping row. What the class has no column for goes as a member into the
 * attributes, beside what others keep there; so do the members of a field `attributes`, whatever they are called.
 */
export function valuesOf(fields: Fields, columns: CiColumns, attributesNow: string): CiValues {
    const known = [...columns.ofAll, ...columns.ofClass]
    const names = Object.keys(fields).filter((name) => name !== ATTRIBUTES && !isOfSystem(name))
    const values = Object.fromEntries(
        names.filter((name) => known.includes(name)).map((name) => [name, fields[name] ?? '']),
    )
    const others: Fields = Object.fromEntries(
        names.filter((name) => !known.includes(name)).map((name) => [name, fields[name] ?? '']),
    )
    const given = parseJson(fields[ATTRIBUTES] ?? '')
    const members = { ...(isObject(given) ? given : {}), ...others }
    const merged = merge(attributesNow, members)
    const isUnreadable = fields[ATTRIBUTES] !== undefined && !isObject(given)
    return {
        values: merged.text === attributesNow ? values : { ...values, [ATTRIBUTES]: merged.text },
        left: [...(isUnreadable ? ['attributes are left out: they are no JSON object'] : []), ...merged.left],
    }
}

/** System data belongs to the platform; the class is chosen apart. */
const isOfSystem = (name: string): boolean => name.startsWith('sys_')

function merge(now: string, members: Readonly<Record<string, unknown>>): { text: string; left: readonly string[] } {
    const names = Object.keys(members).join(', ')
    const held = now === '' ? {} : parseJson(now)
    if (names === '') return { text: now, left: [] }
    if (!isObject(held)) return { text: now, left: [`${names} left out: the attributes hold something else than JSON`] }
    // What says the same already stays as it was written.
    if (Object.entries(members).every(([name, value]) => textOf(held[name]) === textOf(value)))
        return { text: now, left: [] }
    const text = JSON.stringify({ ...held, ...members })
    return text.length > ROOM ? { text: now, left: [`${names} left out: the attributes are full`] } : { text, left: [] }
}
