import type { Finding } from './finding.ts'
import type { BuiltRecord, Field } from './package.ts'

/** Fields that hold a program of ours or of a library, where these words may stand. */
const PROGRAM = ['sys_module.content']

const GLUE = '// @fluent-module'

/** Expressions that the SDK did not resolve: it builds them into the records as text and reports success. */
export function unresolvedFindings(records: BuiltRecord[]): Finding[] {
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
