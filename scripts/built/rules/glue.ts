import { each, whereIs } from '../finding.ts'
import type { Finding, Rule } from '../finding.ts'
import { boundFunction, glueOf } from '../glue.ts'
import { textOf } from '../package.ts'
import type { BuiltRecord, Package } from '../package.ts'
import { SCRIPT_FIELDS } from '../programs.ts'

/** Each script that should be glue to a module, with its record. */
const scripts = (pack: Package): { record: BuiltRecord; script: string }[] =>
    Object.keys(SCRIPT_FIELDS)
        .flatMap((table) => pack.of(table))
        .flatMap((record) => ['script', 'operation_script'].map((field) => ({ record, script: textOf(record, field) })))
        .filter(({ script }) => script.trim() !== '')

const finding = (record: BuiltRecord, what: string): Finding => ({ where: whereIs(record), what })

/** The text of the function that a record runs; empty where it runs none. */
function functionOf(record: BuiltRecord, pack: Package): string {
    const glue = glueOf(textOf(record, 'script'))
    return (glue && boundFunction(pack, glue)) ?? ''
}

export const glueRules: Rule[] = [
    {
        id: 'glue-only',
        title: 'Script fields call a module and do nothing else',
        source: 'Impact 10451, HSD0001174: what a resource writes, it writes through code that is tested',
        cure: 'bind a function of src/server',
        check: (pack) =>
            scripts(pack)
                .filter(({ script }) => !glueOf(script))
                .map(({ record }) => finding(record, 'a program in a field')),
    },
    {
        id: 'glue-target',
        title: 'What script fields call exists in the package',
        source: 'now-sdk checks the import of the Fluent file, not what it builds from it',
        cure: 'build again; see the path of the module',
        check: (pack) =>
            scripts(pack).flatMap(({ record, script }) => {
                const glue = glueOf(script)
                if (!glue || boundFunction(pack, glue) !== undefined) return []
                return [finding(record, `no ${glue.exported} in ${glue.path}`)]
            }),
    },
    {
        id: 'glue-version',
        title: 'What script fields call has no version in its path',
        source: 'A rule or job that a customer edited is skipped by upgrades: it would go on calling a version that is gone',
        cure: "packageResolverVersion: '2.0.0' in now.config.json",
        check: (pack) =>
            scripts(pack)
                .filter(({ script }) => /[/]\d+[.]\d+[.]\d+[/]/.test(glueOf(script)?.path ?? ''))
                .map(({ record, script }) => finding(record, `it calls ${glueOf(script)?.path ?? ''}`)),
    },
    {
        id: 'current-update',
        title: 'No business rule saves its record',
        source: 'Impact 10125: the rules of the table run again',
        cure: 'a before rule sets the value, the platform saves it',
        check: each(
            'sys_script',
            (rule, pack) =>
                /\bcurrent\.(update|insert|deleteRecord)\(/.test(functionOf(rule, pack)) && 'the rule saves current',
        ),
    },
    {
        id: 'before-writes',
        title: 'No before rule writes other records',
        source: 'Impact 10009, HSD0001278: they stay even where the save is refused',
        cure: 'an after or async rule',
        check: each('sys_script', (rule, pack) => {
            const writes = /\.(insert|update|deleteRecord|deleteMultiple|updateMultiple|audit|add)\(/
            const isBefore = textOf(rule, 'when') === 'before'
            return isBefore && writes.test(functionOf(rule, pack).replace(/\bcurrent\.\w+\(/g, '')) && 'it writes'
        }),
    },
    {
        id: 'async-previous',
        title: 'No async rule looks at what was there before',
        source: 'Impact 10055: previous and changes() are empty there',
        cure: 'filterCondition with VALCHANGES, or compare with what the app remembers',
        check: each('sys_script', (rule, pack) => {
            const isAsync = textOf(rule, 'when').startsWith('async')
            return isAsync && /\bprevious\b|\.changes\(/.test(functionOf(rule, pack)) && 'it asks for the record before'
        }),
    },
]
