import { each, isTrue, whereIs } from '../finding.ts'
import type { Finding, Rule } from '../finding.ts'
import { textOf } from '../package.ts'
import type { BuiltRecord, Package } from '../package.ts'

const SECRET = /secret|password|token|credential|private_key/
/** Keys and passwords as they look where somebody forgot them. */
const CREDENTIALS =
    /-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{30}|\bxox[abp]-\w|whsec_[A-Za-z0-9+/]{16}|\b(password|secret)\s*[:=]\s*['"][^'"\s{]{6}/
const FOLDERS_OF_DATA = /^(apply_once|unload|unload\.demo)\//

const isData = (record: BuiltRecord, pack: Package): boolean => record.table.startsWith(`${pack.scope}_`)

function overwritten({ records, ...pack }: Package): Finding[] {
    return records
        .filter((record) => isData(record, { records, ...pack }) && !FOLDERS_OF_DATA.test(record.file))
        .map((record) => ({
            where: whereIs(record),
            what: 'every upgrade writes it over what the customer made of it',
        }))
}

const leaked = ({ records }: Package): Finding[] =>
    records.flatMap((record) =>
        record.fields
            .filter(({ text }) => CREDENTIALS.test(text))
            .map(({ name }) => ({ where: whereIs(record), what: `a credential in ${name}` })),
    )

function revived(pack: Package): Finding[] {
    const idOf = (record: BuiltRecord): string => `${record.table} ${textOf(record, 'sys_id')}`
    const deleted = pack.records.filter((record) => textOf(record, '@action') === 'DELETE').map(idOf)
    return pack.records
        .filter((record) => textOf(record, '@action') !== 'DELETE' && deleted.includes(idOf(record)))
        .map((record) => ({ where: whereIs(record), what: 'it ships and is deleted too' }))
}

const locked = (pack: Package): Finding[] =>
    pack.records
        .filter((record) => textOf(record, 'sys_policy') !== '')
        .map((record) => ({ where: whereIs(record), what: `protected: ${textOf(record, 'sys_policy')}` }))

export const appRules: Rule[] = [
    {
        id: 'engine-mode',
        title: 'The app runs in the newest mode of the engine',
        source: 'HSD0001107, Impact 10307',
        cure: "jsLevel: 'es_latest' in now.config.json",
        check: each(
            'sys_app',
            (app) => textOf(app, 'js_level') !== 'es_latest' && `js_level is ${textOf(app, 'js_level')}`,
        ),
    },
    {
        id: 'app-version',
        title: 'The app has a version that upgrades can compare',
        source: 'Application versions are numbers with dots',
        cure: 'version in package.json',
        check: each(
            'sys_app',
            (app) => !/^\d+\.\d+\.\d+$/.test(textOf(app, 'version')) && `version "${textOf(app, 'version')}"`,
        ),
    },
    {
        id: 'property-roles',
        title: 'Properties name who may change them',
        source: 'platform.md 10: is_private is no access control',
        cure: 'roles: { read, write }',
        check: each('sys_properties', (property) => textOf(property, 'write_roles') === '' && 'nobody is named'),
    },
    {
        id: 'secret-property',
        title: 'No secret is a plain property, and none ships',
        source: 'Impact 10534',
        cure: 'a password2 column, or a property of the type password2 without a value',
        check: each('sys_properties', (property) => {
            const [name, type] = [textOf(property, 'name'), textOf(property, 'type')]
            if (type.startsWith('password')) return textOf(property, 'value') !== '' && 'its value ships'
            return SECRET.test(name) && 'a secret that can be read'
        }),
    },
    {
        id: 'boolean-property',
        title: 'A property that is true or false says so',
        source: 'Impact 10071: the form then offers a box, and no other text comes back',
        cure: "type: 'boolean'",
        check: each('sys_properties', (property) => {
            const isBoolean = ['true', 'false'].includes(textOf(property, 'value'))
            return isBoolean && textOf(property, 'type') !== 'boolean' && `of the type ${textOf(property, 'type')}`
        }),
    },
    {
        id: 'job-period',
        title: 'Jobs run once a minute at most',
        source: 'Scheduler workers are shared by the instance',
        cure: 'executionInterval: Duration({ minutes: 1 })',
        check: each('sysauto_script', (job) => {
            const isPeriodic = textOf(job, 'run_type') === 'periodically'
            return (
                isPeriodic && textOf(job, 'run_period') < '1970-01-01 00:01:00' && `every ${textOf(job, 'run_period')}`
            )
        }),
    },
    {
        id: 'job-upgrade',
        title: 'No job runs while the instance is upgraded',
        source: 'sysauto_script.upgrade_safe: it would run on tables of two versions',
        cure: 'upgradeSafe: false',
        check: each('sysauto_script', (job) => isTrue(job, 'upgrade_safe') && 'it runs during upgrades'),
    },
    {
        id: 'switched-on',
        title: 'Script actions, rules and resources ship switched on',
        source: 'ScriptAction of now-sdk is off unless told: nothing would answer, and nothing would say so',
        cure: 'active: true; what is retired leaves the package',
        check: (pack) =>
            ['sysevent_script_action', 'sys_script', 'sys_ws_operation', 'sys_security_acl', 'sys_ui_action'].flatMap(
                (table) => each(table, (one) => !isTrue(one, 'active') && 'it is switched off')(pack),
            ),
    },
    {
        id: 'seed-once',
        title: 'Rows that customers edit load once',
        source: 'Upgrades would overwrite or bring back what a customer changed or removed',
        cure: "$meta: { installMethod: 'once' }",
        check: overwritten,
    },
    {
        id: 'credential',
        title: 'No key or password ships',
        source: 'Impact 10534',
        cure: 'take it out, and change it wherever it is in use',
        check: leaked,
    },
    {
        id: 'revived',
        title: 'Nothing that ships is deleted by the same package',
        source: 'author_elective_update loads last: the record would be gone',
        cure: 'remove the entry with deleted: true from fluent/generated/keys.ts',
        check: revived,
    },
    {
        id: 'policy',
        title: 'No record is protected',
        source: 'Protection policy: customers read what runs on their instance, and switch off what they must',
        cure: 'leave the protection policy empty',
        check: locked,
    },
    {
        id: 'privilege',
        title: 'Cross-scope privileges name one table and one operation, and never deletion',
        source: 'Impact 10248, 10466',
        cure: 'a CrossScopePrivilege for what the code does',
        check: each('sys_scope_privilege', (one) => {
            if (textOf(one, 'status') !== 'allowed') return 'it is not allowed'
            if (!/^\w+$/.test(textOf(one, 'target_name'))) return `it reaches "${textOf(one, 'target_name')}"`
            return textOf(one, 'operation') === 'delete' && 'it deletes records of others'
        }),
    },
]
