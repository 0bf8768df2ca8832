import { fail, ok, type Result } from '../shared/result.ts'
import { textOf } from '../shared/text.ts'
import { applyFilter } from './filters.ts'
import type { ValueMap } from './mapping-row.ts'
import { parsePath, valueAt } from './path.ts'
import { splitOutsideQuotes, unquoted } from './quoted.ts'

/** A template that cannot be rendered: not of the subset, or a value that its value map does not know. */
export type TemplateProblem =
    | { readonly kind: 'bad_template'; readonly template: string; readonly reason: string }
    | { readonly kind: 'unmapped_value'; readonly map: string; readonly value: string }

/** What templates see: the body of the event. */
export interface TemplateContext {
    readonly body: unknown
    valueMap(name: string): ValueMap
}

const OUTPUT = /\{\{(-?)(.*?)(-?)\}\}/gs
const TAG = /\{%-?\s*(\w*)/

/**
 * Renders a template of the small Liquid subset: text with `{{ path | filter: argument }}`. Data only, never evaluated
 * as code; a path that leads nowhere is empty.
 */
export function render(template: string, context: TemplateContext): Result<string, TemplateProblem> {
    const tag = TAG.exec(template)
    if (tag) return bad(template, `there are no tags such as {% ${tag[1] ?? ''} %}: a row has a condition for that`)
    let rendered = ''
    let position = 0
    let isTrimmed = false
    for (const match of template.matchAll(OUTPUT)) {
        const [all, before = '', source = '', after] = match
        const output = renderOutput(source.trim(), context)
        if (!output.ok) return output
        rendered += trimmed(template.slice(position, match.index), isTrimmed, before !== '') + output.value
        position = match.index + all.length
        isTrimmed = after !== ''
    }
    return ok(rendered + trimmed(template.slice(position), isTrimmed, false))
}

/** `{{-` takes the blanks before it away, `-}}` those behind it. */
function trimmed(text: string, atStart: boolean, atEnd: boolean): string {
    const started = atStart ? text.trimStart() : text
    return atEnd ? started.trimEnd() : started
}

function renderOutput(source: string, context: TemplateContext): Result<string, TemplateProblem> {
    const [path = '', ...filters] = splitOutsideQuotes(source, '|')
    let value = operand(path, source, context)
    for (const filter of filters) {
        if (!value.ok) return value
        value = filtered(value.value, filter, source, context)
    }
    return value.ok ? ok(textOf(value.value)) : value
}

function filtered(
    value: unknown,
    filter: string,
    source: string,
    context: TemplateContext,
): Result<unknown, TemplateProblem> {
    const [name = '', ...rest] = splitOutsideQuotes(filter, ':')
    const args: unknown[] = []
    for (const text of rest.length === 0 ? [] : splitOutsideQuotes(rest.join(':'), ',')) {
        const argument = operand(text, source, context)
        if (!argument.ok) return argument
        args.push(argument.value)
    }
    const applied = applyFilter(name.trim(), value, args, context)
    if (applied.ok) return applied
    return applied.problem === 'unknown_filter'
        ? bad(source, `there is no filter ${name.trim()}`)
        : fail(applied.problem)
}

const LITERALS: ReadonlyMap<string, unknown> = new Map([
    ['true', true],
    ['false', false],
    ['nil', null],
    ['null', null],
    ['', undefined],
])

/** A quoted text, a number, a literal, or a path into the body. */
function operand(text: string, output: string, context: TemplateContext): Result<unknown, TemplateProblem> {
    const source = text.trim()
    const quoted = unquoted(source)
    if (quoted !== undefined) return ok(quoted)
    if (/^-?\d+(\.\d+)?$/.test(source)) return ok(Number(source))
    if (LITERALS.has(source)) return ok(LITERALS.get(source))
    const path = parsePath(source)
    return path ? ok(valueAt(context.body, path)) : bad(output, `it cannot read ${source}`)
}

const bad = (template: string, reason: string): Result<never, TemplateProblem> =>
    fail({ kind: 'bad_template', template, reason })
