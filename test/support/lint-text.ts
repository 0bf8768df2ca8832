import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import config from '../../eslint.config.js'

const UNTYPED = [...config, tseslint.configs.disableTypeChecked, { rules: { 'dates/no-text-date': 'off' } }]
const TYPED = [...config, { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } }]

/** What ESLint says of a text, as if it stood in that file; the file need not exist. */
export function lintText(file: string, text: string): Promise<string[]> {
    return messages(UNTYPED as ESLint.Options['overrideConfig'], file, text)
}

/** The same with types: the file must exist, its own text is set aside. */
export function lintTypedText(file: string, text: string): Promise<string[]> {
    return messages(TYPED as ESLint.Options['overrideConfig'], file, text)
}

async function messages(config: ESLint.Options['overrideConfig'], file: string, text: string): Promise<string[]> {
    const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: config ?? null })
    const [result] = await eslint.lintText(text, { filePath: file })
    return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'syntax'}: ${message}`)
}
