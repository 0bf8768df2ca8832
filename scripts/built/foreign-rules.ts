import type { Finding } from './finding.ts'
import { textOf } from './package.ts'
import type { BuiltRecord } from './package.ts'

/** Business rules on tables of another scope: the platform lets a scoped app run there only afterwards, as a job. */
export function foreignRuleFindings(records: BuiltRecord[]): Finding[] {
    const scope = scopeOf(records)
    return records
        .filter((record) => record.table === 'sys_script' && textOf(record, '@action') !== 'DELETE')
        .filter((rule) => !textOf(rule, 'collection').startsWith(`${scope}_`))
        .filter((rule) => !textOf(rule, 'when').startsWith('async'))
        .map((rule) => ({
            where: `${rule.file} ${textOf(rule, 'name')}`,
            what: `a rule on ${textOf(rule, 'collection')} must be async, not ${textOf(rule, 'when')}`,
        }))
}

function scopeOf(records: BuiltRecord[]): string {
    const app = records.find((record) => record.table === 'sys_app')
    if (!app) throw new Error('The built package has no sys_app record')
    return textOf(app, 'scope')
}
