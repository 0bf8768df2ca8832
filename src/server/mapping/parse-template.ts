import { remembering } from '../shared/remembering.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { parsePath, type Path } from './path.ts'
import { splitOutsideQuotes, unquoted } from './quoted.ts'

/** A value as it stands there, a path into the body, or neither. */
export type Operand =
    | { readonly kind: 'literal'; readonly value: unknown }
    | { readonly kind: 'path'; readonly path: Path }
    | { readonly kind: 'unreadable'; readonly source: string }

/** What stands between braces. */
export interface Output {
    readonly source: string
    readonly operand: Operand
    readonly filters: readonly { readonly name: string; readonly args: readonly Operand[] }[]
}

const OUTPUT = /\{\{(-?)(.*?)(-?)\}\}/gs
const TAG = /\{%-?\s*(\w*)/

/** Texts and outputs in their order, or why it is no template. What stands in an output is judged when it is rendered. */
export const parseTemplate = remembering((template: string): Result<readonly (string | Output)[], string> => {
    const tag = TAG.exec(template)
    if (tag) return fail(`there are no tags such as {% ${tag[1] ?? ''} %}: a row has a condition for that`)
    if (template.replace(OUTPUT, '').includes('{{')) return fail('it has {{ without }}')
    const parts: (string | Output)[] = []
    let position = 0
    let isTrimmed = false
    for (const match of template.matchAll(OUTPUT)) {
        const [all, before = '', source = '', after] = match
        parts.push(trimmed(template.slice(position, match.index), isTrimmed, before !== ''), parseOutput(source.trim()))
        position = match.index + all.length
        isTrimmed = after !== ''
    }
    return ok([...parts, trimmed(template.slice(position), isTrimmed, false)])
})

/** `{{-` takes the blanks before it away, `-}}` those behind it. */
function trimmed(text: string, atStart: boolean, atEnd: boolean): string {
    const started = atStart ? text.trimStart() : text
    return atEnd ? started.trimEnd() : started
}

function parseOutput(source: string): Output {
    const [first = '', ...filters] = splitOutsideQuotes(source, '|')
    return { source, operand: parseOperand(first), filters: filters.map(parseFilter) }
}

function parseFilter(text: string): Output['filters'][number] {
    const [name = '', ...rest] = splitOutsideQuotes(text, ':')
    const args = rest.length === 0 ? [] : splitOutsideQuotes(rest.join(':'), ',')
    return { name: name.trim(), args: args.map(parseOperand) }
}

const LITERALS: ReadonlyMap<string, unknown> = new Map([
    ['true', true],
    ['false', false],
    ['nil', null],
    ['null', null],
    ['', undefined],
])

/** A quoted text, a number, a literal, or a path into the body. */
function parseOperand(text: string): Operand {
    const source = text.trim()
    const quoted = unquoted(source)
    if (quoted !== undefined) return { kind: 'literal', value: quoted }
    if (/^-?\d+(\.\d+)?$/.test(source)) return { kind: 'literal', value: Number(source) }
    if (LITERALS.has(source)) return { kind: 'literal', value: LITERALS.get(source) }
    const path = parsePath(source)
    return path ? { kind: 'path', path } : { kind: 'unreadable', source }
}
