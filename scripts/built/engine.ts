import { Linter } from 'eslint'
import { libraryRules, moduleRules } from '../lint/engine-rules.js'
import type { Finding } from './finding.ts'
import { textOf } from './package.ts'
import type { BuiltRecord } from './package.ts'

const LIBRARY: Linter.Config = {
    languageOptions: { ecmaVersion: 2022, sourceType: 'commonjs' },
    linterOptions: { noInlineConfig: true },
    rules: libraryRules,
}

const MODULE: Linter.Config = {
    languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
    linterOptions: { noInlineConfig: true },
    rules: { ...moduleRules(), 'no-undef': 'error' },
}

/** The modules with a program in them: package.json and bom.json ride along as modules too. */
export function modulesOf(records: BuiltRecord[]): BuiltRecord[] {
    return records.filter((record) => record.table === 'sys_module' && !textOf(record, 'path').endsWith('.json'))
}

/** What the server engine would refuse in the text that ships. */
export function engineFindings(records: BuiltRecord[]): Finding[] {
    const linter = new Linter()
    return modulesOf(records).flatMap((record) => {
        const config = textOf(record, 'external_source') === 'true' ? LIBRARY : MODULE
        const path = textOf(record, 'path')
        return linter.verify(textOf(record, 'content'), config).map(({ line, message, ruleId }) => ({
            where: `${path}:${line}`,
            what: `${message} (${ruleId ?? 'syntax'})`,
        }))
    })
}
