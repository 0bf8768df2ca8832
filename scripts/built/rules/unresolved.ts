import type { Finding, Rule } from '../finding.ts'
import type { BuiltRecord, Field, Package } from '../package.ts'

/** Fields that hold a program of ours or of a library, where these words may stand. */
const PROGRAM = ['sys_module.content']

const GLUE = '// @fluent-module'

export const unresolvedRules: Rule[] = [
    {
        id: 'unresolved',
        title: 'The build resolved every expression',
        source: 'now-sdk builds what it does not understand into the records as text and reports success',
        cure: 'write the literal into the Fluent file',
        check: unresolvedFindings,
    },
]

function unresolvedFindings({ records }: Package): Finding[] {
    return records.flatMap((record) =>
        record.fields
            .filter((field) => !PROGRAM.includes(`${record.table}.${field.name}`))
            .flatMap((field) => (isUnresolved(field) ? [finding(record, field)] : [])),
    )
}

function isUnresolved({ text }: Field): boolean {
    if (text.includes('Symbol(') || text.includes('[object Object]')) return true
    if (text.startsWith(GLUE)) return /\bundefined\b/.test(text)
    return /^(undefined|NaN)$/.test(text.trim()) || /(^|[./_-])undefined([./_-]|$)/.test(text)
}

const finding = (record: BuiltRecord, { name, text }: Field): Finding => ({
    where: `${record.file} ${record.table}.${name}`,
    what: `not resolved by the build: ${text.trim().slice(0, 80)}`,
})
