import { each, isTrue } from '../finding.ts'
import type { Rule } from '../finding.ts'
import { textOf } from '../package.ts'
import type { BuiltRecord, Package } from '../package.ts'

const isForeign = (rule: BuiltRecord, pack: Package): boolean =>
    !textOf(rule, 'collection').startsWith(`${pack.scope}_`)

const isAsync = (rule: BuiltRecord): boolean => textOf(rule, 'when').startsWith('async')

/** Sets field values and nothing else: no script, no message, no abort. */
const onlySetsValues = (rule: BuiltRecord): boolean =>
    textOf(rule, 'when') === 'before' &&
    isTrue(rule, 'change_fields') &&
    textOf(rule, 'script') === '' &&
    !isTrue(rule, 'abort_action')

const hasCondition = (rule: BuiltRecord): boolean =>
    ['filter_condition', 'condition', 'role_conditions'].some((field) => textOf(rule, field) !== '')

export const businessRuleRules: Rule[] = [
    {
        id: 'foreign-rule',
        title: 'Rules on tables of other scopes are async, or set values only',
        source: 'r_CreationRestrsAcrossAppScopes.md',
        cure: "when: 'async'",
        check: each('sys_script', (rule, pack) => {
            if (!isForeign(rule, pack) || isAsync(rule) || onlySetsValues(rule)) return false
            return `a rule on ${textOf(rule, 'collection')} runs ${textOf(rule, 'when')}`
        }),
    },
    {
        id: 'rule-condition',
        title: 'A rule on a table of another scope, or on every save, has a condition',
        source: 'Impact 10582: what does not concern the app runs none of its code',
        cure: 'filterCondition',
        check: each('sys_script', (rule, pack) => {
            const isOften = isForeign(rule, pack) || isTrue(rule, 'action_update')
            return isOften && !hasCondition(rule) && `it runs at each save of ${textOf(rule, 'collection')}`
        }),
    },
    {
        id: 'query-rule',
        title: 'No rule runs at queries or displays',
        source: 'Every list and report of the table pays for it',
        cure: 'an access control, or a default',
        check: each('sys_script', (rule) => {
            if (isTrue(rule, 'action_query')) return 'it runs at each query'
            return textOf(rule, 'when').includes('display') && 'it runs at each display'
        }),
    },
    {
        id: 'quiet-table',
        title: 'No rule on all tables, on events or on alerts',
        source: 'Impact 10012, 10246, 10247',
        cure: 'a rule on the table that it is about',
        check: each('sys_script', (rule) => {
            const table = textOf(rule, 'collection')
            return ['', 'global', 'em_event', 'em_alert', 'sys_metadata'].includes(table) && `a rule on "${table}"`
        }),
    },
]
