import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import config from '../../eslint.config.js'

const UNTYPED = linter([tseslint.configs.disableTypeChecked, { rules: { 'dates/no-text-date': 'off' } }])
/** Of the server only: its program is made in a fraction of the time that all code takes. */
const project = 'tsconfig.json'
const TYPED = linter([{ languageOptions: { parserOptions: { project, disallowAutomaticSingleRunInference: true } } }])

/** What ESLint says of a text, as if it stood in that file; the file need not exist. */
export const lintText = (file: string, text: string): Promise<string[]> => messages(UNTYPED, file, text)

/** The same with types: the file must exist in src/server, its own text is set aside. */
export const lintTypedText = (file: string, text: string): Promise<string[]> => messages(TYPED, file, text)

function linter(changes: object[]): ESLint {
    return new ESLint({
        overrideConfigFile: true,
        overrideConfig: [...config, ...changes] as NonNullable<ESLint.Options['overrideConfig']>,
    })
}

async function messages(eslint: ESLint, file: string, text: string): Promise<string[]> {
    const [result] = await eslint.lintText(text, { filePath: file })
    return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'syntax'}: ${message}`)
}
