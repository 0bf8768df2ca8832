import { fail, ok, type Result } from '../shared/result.ts'
import { textOf } from '../shared/text.ts'
import { applyFilter } from './filters.ts'
import type { ValueMap } from './mapping-row.ts'

/** A template that cannot be rendered: an unknown filter, or a value that its value map does not know. */
export type TemplateProblem =
    | { readonly kind: 'bad_template'; readonly template: string; readonly reason: string }
    | { readonly kind: 'unmapped_value'; readonly map: string; readonly value: string }

/** What templates see: the body of the event as sent. */
export interface TemplateContext {
    readonly body: unknown
    valueMap(name: string): ValueMap
}

const OUTPUT = /\{\{(.*?)\}\}/gs

/**
 * Renders a template of the small Liquid subset: text with `{{ path | filter: argument }}`. Data only, never evaluated
 * as code; a path that leads nowhere is empty.
 */
export function render(template: string, context: TemplateContext): Result<string, TemplateProblem> {
    let rendered = ''
    let position = 0
    for (const match of template.matchAll(OUTPUT)) {
        const output = renderOutput((match[1] ?? '').trim(), context)
        if (!output.ok) return output
        rendered += template.slice(position, match.index) + output.value
        position = match.index + match[0].length
    }
    return ok(rendered + template.slice(position))
}

function renderOutput(source: string, context: TemplateContext): Result<string, TemplateProblem> {
    const [path = '', ...filters] = splitOutsideQuotes(source, '|')
    let value: unknown = operand(path.trim(), context.body)
    for (const filter of filters) {
        const [name = '', argument = ''] = splitOnce(filter, ':')
        const filtered = applyFilter(name.trim(), value, operand(argument.trim(), context.body), context)
        if (!filtered.ok)
            return filtered.problem === 'unknown_filter'
                ? fail({ kind: 'bad_template', template: source, reason: `there is no filter ${name.trim()}` })
                : fail(filtered.problem)
        value = filtered.value
    }
    return ok(textOf(value))
}

/** A quoted text, a number, or a path into the body. */
function operand(source: string, body: unknown): unknown {
    const quoted = /^(["'])(.*)\1$/s.exec(source)
    if (quoted) return quoted[2]
    if (/^-?\d+$/.test(source)) return Number(source)
    return source === '' ? undefined : walk(body, source)
}

function walk(body: unknown, path: string): unknown {
    let value = body
    for (const name of path.split('.')) {
        if (typeof value !== 'object' || value === null || !Object.prototype.hasOwnProperty.call(value, name))
            return undefined
        value = (value as Readonly<Record<string, unknown>>)[name]
    }
    return value
}

const splitOnce = (text: string, separator: string): readonly string[] => {
    const index = text.indexOf(separator)
    return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)]
}

/** Splits at a separator that is not inside quotes. */
function splitOutsideQuotes(text: string, separator: string): readonly string[] {
    const parts: string[] = []
    let quote = ''
    let start = 0
    for (let index = 0; index < text.length; index++) {
        const character = text.charAt(index)
        if (quote !== '') quote = character === quote ? '' : quote
        else if (character === '"' || character === "'") quote = character
        else if (character === separator) {
            parts.push(text.slice(start, index))
            start = index + 1
        }
    }
    return [...parts, text.slice(start)]
}
