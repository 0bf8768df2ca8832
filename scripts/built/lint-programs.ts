import { Linter } from 'eslint'
import type { ESLint, Rule as LintRule } from 'eslint'
import { libraryRules, moduleRules } from '../lint/engine-rules.js'
import type { Finding } from './finding.ts'
import type { Package } from './package.ts'
import { programsOf } from './programs.ts'
import type { Program } from './programs.ts'

/** A form of program that does not ship: a rule of the audit names it, an ESLint selector finds it. */
export interface Restriction {
    id: string
    selector: string
    what: string
}

/** What ESLint itself says, and what we restrict, have one pass over each program. */
const ENGINE = 'engine'

interface Message {
    id: string
    line: number
    what: string
}

/** By kind and text: most rules ask about the same programs. */
const known = new Map<string, Message[]>()

/** Findings of one rule over all programs. */
export function lintFindings(pack: Package, id: string, restrictions: Restriction[]): Finding[] {
    return programsOf(pack).flatMap((program) =>
        messagesOf(program, restrictions)
            .filter((message) => message.id === id)
            .map(({ line, what }) => ({ where: `${program.where}:${line}`, what })),
    )
}

export const engineFindings = (pack: Package, restrictions: Restriction[]): Finding[] =>
    lintFindings(pack, ENGINE, restrictions)

function messagesOf(program: Program, restrictions: Restriction[]): Message[] {
    const key = `${program.kind} ${program.text}`
    const messages = known.get(key) ?? lint(program, restrictions)
    known.set(key, messages)
    return messages
}

const linter = new Linter()

function lint({ kind, text }: Program, restrictions: Restriction[]): Message[] {
    return linter.verify(text, configOf(kind, restrictions)).map(({ line, message, ruleId }) => {
        const [, restricted] = /^audit\/(.*)$/.exec(ruleId ?? '') ?? []
        return restricted
            ? { id: restricted, line, what: message }
            : { id: ENGINE, line, what: `${message} (${ruleId ?? 'syntax'})` }
    })
}

function configOf(kind: Program['kind'], restrictions: Restriction[]): Linter.Config {
    const base = { linterOptions: { noInlineConfig: true } }
    if (kind === 'library')
        return { ...base, languageOptions: { ecmaVersion: 2022, sourceType: 'commonjs' }, rules: libraryRules }
    const ours = {
        ...base,
        languageOptions: { ecmaVersion: 2022, sourceType: kind === 'module' ? 'module' : 'script' },
        plugins: { audit: pluginOf(restrictions) },
    } as const
    const rules = Object.fromEntries(restrictions.map(({ id }) => [`audit/${id}`, 'error' as const]))
    return kind === 'module'
        ? { ...ours, rules: { ...moduleRules(), 'no-undef': 'error', ...rules } }
        : { ...ours, rules }
}

const pluginOf = (restrictions: Restriction[]): ESLint.Plugin => ({
    rules: Object.fromEntries(restrictions.map((restriction) => [restriction.id, ruleOf(restriction)])),
})

const ruleOf = ({ selector, what }: Restriction): LintRule.RuleModule => ({
    create: (context) => ({ [selector]: (node: LintRule.Node) => context.report({ node, message: what }) }),
})
