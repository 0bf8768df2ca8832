import { isObject } from '../shared/decode.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { textOf } from '../shared/text.ts'
import type { TemplateContext, TemplateProblem } from './template.ts'

type Filter = (value: unknown, argument: unknown, context: TemplateContext) => Result<unknown, TemplateProblem>

const ELLIPSIS = '...'

/** Filters of templates, by name. As in Liquid, where Liquid has one of the name; `map` and `lines` are our own. */
const FILTERS: Readonly<Record<string, Filter>> = {
    truncate: (value, length) => ok(truncate(textOf(value), typeof length === 'number' ? length : 50)),
    default: (value, otherwise) => ok(isBlank(value) ? otherwise : value),
    upcase: (value) => ok(textOf(value).toUpperCase()),
    downcase: (value) => ok(textOf(value).toLowerCase()),
    join: (value, separator) =>
        ok(Array.isArray(value) ? value.map(textOf).join(separator === undefined ? ' ' : textOf(separator)) : value),
    lines: (value, fields) =>
        ok(Array.isArray(value) ? value.map((item) => line(item, textOf(fields))).join('\n') : value),
    json: (value) => ok(value === undefined ? '' : JSON.stringify(value)),
    map: (value, name, context) => mapped(textOf(value), textOf(name), context),
}

export function applyFilter(
    name: string,
    value: unknown,
    argument: unknown,
    context: TemplateContext,
): Result<unknown, TemplateProblem | 'unknown_filter'> {
    const filter = Object.prototype.hasOwnProperty.call(FILTERS, name) ? FILTERS[name] : undefined
    return filter ? filter(value, argument, context) : fail('unknown_filter')
}

/** The length counts the ellipsis, as in Liquid. */
const truncate = (text: string, length: number): string =>
    text.length <= length ? text : text.slice(0, Math.max(0, length - ELLIPSIS.length)) + ELLIPSIS

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === false || value === ''

/** `"kind: value"` of one object in a list, by the names given: `lines: "kind,value"`. */
const line = (item: unknown, names: string): string =>
    names
        .split(',')
        .map((name) => textOf(ownValue(item, name.trim())))
        .filter((part) => part !== '')
        .join(': ')

/** Only what the sender wrote, nothing that every object has. */
const ownValue = (item: unknown, name: string): unknown =>
    isObject(item) && Object.prototype.hasOwnProperty.call(item, name) ? item[name] : undefined

/** A value that its map does not know is a problem, not an empty field: somebody has to say what it means here. */
function mapped(value: string, name: string, context: TemplateContext): Result<string, TemplateProblem> {
    const map = context.valueMap(name)
    const target = Object.prototype.hasOwnProperty.call(map, value) ? map[value] : map['*']
    return target === undefined ? fail({ kind: 'unmapped_value', map: name, value }) : ok(target)
}
