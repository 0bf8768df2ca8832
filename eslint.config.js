import js from '@eslint/js'
import tseslint from 'typescript-eslint'
import { dates } from './scripts/lint/dates.js'
import { comparedElsewhere, glideMisuse, moduleRules, noThrow, typesOnly } from './scripts/lint/engine-rules.js'
import { fluentSyntax } from './scripts/lint/fluent-rules.js'
import { names } from './scripts/lint/names.js'

const TYPED = ['src/**/*.ts', 'local-instance/**/*.{ts,tsx}', 'scripts/**/*.ts', 'test/**/*.ts']

const style = {
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
    '@typescript-eslint/no-import-type-side-effects': 'error',
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_$' }],
    'no-control-regex': 'off',
    'no-var': 'error',
    'prefer-const': 'error',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'names/file': 'error',
    'names/exported': 'error',
}

const typed = {
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
}

const sizes = {
    'max-lines': ['error', { max: 150, skipBlankLines: false, skipComments: true }],
    'max-lines-per-function': ['error', { max: 40, skipBlankLines: false, skipComments: true }],
    'max-depth': ['error', 3],
    'max-params': ['error', 4],
    complexity: ['error', 10],
}

const noAny = {
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-unsafe-argument': 'error',
    '@typescript-eslint/no-unsafe-assignment': 'error',
    '@typescript-eslint/no-unsafe-call': 'error',
    '@typescript-eslint/no-unsafe-member-access': 'error',
    '@typescript-eslint/no-unsafe-return': 'error',
}

const glideByTypeOnly = {
    group: ['@servicenow/glide', '@servicenow/glide/*'],
    allowTypeImports: true,
    message: 'Only src/server/glide touches the instance.',
}

export default tseslint.config(
    { ignores: ['dist', 'target', 'coverage', '.local', '.now', 'fluent/generated', '@types'] },
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    js.configs.recommended,
    { files: ['**/*.{js,cjs,mjs}'], plugins: { names }, rules: { 'no-undef': 'off', 'names/file': 'error' } },
    { files: ['**/*.{ts,tsx}'], extends: [tseslint.configs.strict], plugins: { names }, rules: style },
    {
        files: TYPED,
        ignores: ['**/*.d.ts'],
        languageOptions: {
            parserOptions: { project: 'scripts/lint/tsconfig.json' },
        },
        rules: typed,
    },
    { files: ['src/**/*.ts', 'local-instance/**/*.{ts,tsx}'], rules: sizes },
    { files: ['local-instance/glide/**/*.ts'], rules: { '@typescript-eslint/no-extraneous-class': 'off' } },
    {
        files: ['src/server/**/*.ts'],
        plugins: { dates },
        rules: {
            ...moduleRules(noThrow),
            ...noAny,
            'dates/no-text-date': 'error',
            '@typescript-eslint/no-restricted-imports': ['error', { patterns: [glideByTypeOnly] }],
        },
    },
    { files: ['src/server/hub.ts'], rules: moduleRules(noThrow, ...typesOnly) },
    { files: ['src/server/shared/time.ts'], rules: { 'dates/no-text-date': 'off' } },
    {
        files: ['src/server/glide/**/*.ts'],
        rules: {
            ...moduleRules(...glideMisuse, comparedElsewhere),
            ...Object.fromEntries(Object.keys(noAny).map((rule) => [rule, 'off'])),
            '@typescript-eslint/no-restricted-imports': 'off',
        },
    },
    { files: ['src/server/glide/where.ts'], rules: moduleRules(...glideMisuse) },
    {
        files: ['fluent/**/*.now.ts'],
        rules: {
            // A table is one literal, which cannot be cut in two.
            'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: true }],
            'no-restricted-syntax': ['error', ...fluentSyntax],
        },
    },
)
