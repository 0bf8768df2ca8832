import { isObject } from '../shared/decode.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { textOf } from '../shared/text.ts'
import { formatDate } from './date.ts'
import type { TemplateContext, TemplateProblem } from './template.ts'

type Filter = (value: unknown, args: readonly unknown[], context: TemplateContext) => Result<unknown, TemplateProblem>

const DATE_FORMAT = '%A, %B %-e, %Y at %-l:%M %P %z'

/** Filters of templates, by name. As in Liquid, where Liquid has one of the name; `map`, `lines` and `label` are our own. */
const FILTERS: Readonly<Record<string, Filter>> = {
    truncate: (value, [length, end]) => ok(truncate(value, numberOf(length, 50), textOf(end ?? '...'))),
    default: (value, [otherwise]) => ok(isBlank(value) ? otherwise : value),
    upcase: (value) => ok(textOf(value).toUpperCase()),
    downcase: (value) => ok(textOf(value).toLowerCase()),
    join: (value, [separator]) =>
        ok(
            listOf(value)
                .map(textOf)
                .join(textOf(separator ?? ' ')),
        ),
    lines: (value, [fields]) =>
        ok(Array.isArray(value) ? value.map((item) => line(item, textOf(fields))).join('\n') : value),
    label: (value, [label]) => ok(isBlank(value) ? '' : textOf(label) + textOf(value)),
    json: (value) => ok(JSON.stringify(value)),
    date: (value, [format]) => ok(formatDate(value, textOf(format ?? DATE_FORMAT)) ?? value),
    map: (value, [name], context) => mapped(textOf(value), textOf(name), context),
}

export function applyFilter(
    name: string,
    value: unknown,
    args: readonly unknown[],
    context: TemplateContext,
): Result<unknown, TemplateProblem | 'unknown_filter'> {
    const filter = Object.prototype.hasOwnProperty.call(FILTERS, name) ? FILTERS[name] : undefined
    return filter ? filter(value, args, context) : fail('unknown_filter')
}

const numberOf = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)

/** The length counts characters, not the halves of which some consist, and the end among them, as in Liquid. */
function truncate(value: unknown, length: number, end: string): unknown {
    const characters = Array.from(textOf(value))
    if (characters.length <= length) return value
    return characters.slice(0, Math.max(0, length - Array.from(end).length)).join('') + end
}

const isBlank = (value: unknown): boolean =>
    value === undefined || value === null || value === false || value === '' || (Array.isArray(value) && !value.length)

/** `"kind: value"` of one object in a list, by the names given: `lines: "kind,value"`. */
const line = (item: unknown, names: string): string =>
    names
        .split(',')
        .map((name) => textOf(ownValue(item, name.trim())))
        .filter((part) => part !== '')
        .join(': ')

const listOf = (value: unknown): readonly unknown[] =>
    Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** Only what the sender wrote, nothing that every object has. */
const ownValue = (item: unknown, name: string): unknown =>
    isObject(item) && Object.prototype.hasOwnProperty.call(item, name) ? item[name] : undefined

/** A value that its map does not know is a problem, not an empty field: somebody has to say what it means here. */
function mapped(value: string, name: string, context: TemplateContext): Result<string, TemplateProblem> {
    const map = context.valueMap(name)
    const target = Object.prototype.hasOwnProperty.call(map, value) ? map[value] : map['*']
    return target === undefined ? fail({ kind: 'unmapped_value', map: name, value }) : ok(target)
}
