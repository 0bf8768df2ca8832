import { fail, ok, type Result } from '../shared/result.ts'
import { textOf } from '../shared/text.ts'
import { applyFilter } from './filters.ts'
import type { ValueMap } from './mapping-row.ts'
import { parseTemplate, type Operand, type Output } from './parse-template.ts'
import { valueAt } from './path.ts'

/** A template that cannot be rendered: not of the subset, or a value that its value map does not know. */
export type TemplateProblem =
    | { readonly kind: 'bad_template'; readonly template: string; readonly reason: string }
    | { readonly kind: 'unmapped_value'; readonly map: string; readonly value: string }

/** What templates see: the body of the event. */
export interface TemplateContext {
    readonly body: unknown
    valueMap(name: string): ValueMap
}

/**
 * Renders a template of the small Liquid subset: text with `{{ path | filter: argument }}`. Data only, never evaluated
 * as code; a path that leads nowhere is empty.
 */
export function render(template: string, context: TemplateContext): Result<string, TemplateProblem> {
    const parsed = parseTemplate(template)
    if (!parsed.ok) return bad(template, parsed.problem)
    let rendered = ''
    for (const part of parsed.value) {
        const output = typeof part === 'string' ? ok(part) : renderOutput(part, context)
        if (!output.ok) return output
        rendered += output.value
    }
    return ok(rendered)
}

function renderOutput(output: Output, context: TemplateContext): Result<string, TemplateProblem> {
    let value = valueOf(output.operand, output, context)
    for (const filter of output.filters) {
        if (!value.ok) return value
        value = filtered(value.value, filter, output, context)
    }
    return value.ok ? ok(withoutCodeTags(textOf(value.value))) : value
}

/** What stands between these in a journal the platform shows as HTML (`glide.ui.security.allow_codetag`). */
const withoutCodeTags = (text: string): string => text.replace(/\[(?=\/?code\])/gi, '[ ')

function filtered(
    value: unknown,
    { name, args }: Output['filters'][number],
    output: Output,
    context: TemplateContext,
): Result<unknown, TemplateProblem> {
    const values: unknown[] = []
    for (const arg of args) {
        const found = valueOf(arg, output, context)
        if (!found.ok) return found
        values.push(found.value)
    }
    const applied = applyFilter(name, value, values, context)
    if (applied.ok) return applied
    return applied.problem === 'unknown_filter'
        ? bad(output.source, `there is no filter ${name}`)
        : fail(applied.problem)
}

function valueOf(operand: Operand, output: Output, context: TemplateContext): Result<unknown, TemplateProblem> {
    if (operand.kind === 'unreadable') return bad(output.source, `it cannot read ${operand.source}`)
    return ok(operand.kind === 'path' ? valueAt(context.body, operand.path) : operand.value)
}

const bad = (template: string, reason: string): Result<never, TemplateProblem> =>
    fail({ kind: 'bad_template', template, reason })
