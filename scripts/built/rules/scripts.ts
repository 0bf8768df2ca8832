import type { Rule } from '../finding.ts'
import type { Package } from '../package.ts'
import { engineFindings, lintFindings } from '../lint-programs.ts'
import type { Restriction } from '../lint-programs.ts'

const call = (object: string, method: string): string =>
    `CallExpression[callee.object.name='${object}'][callee.property.name=/^(${method})$/]`
const text = (pattern: string): string => `:matches(Literal[value=${pattern}], TemplateElement[value.raw=${pattern}])`

const has = (...calls: string[]): string => `:has(CallExpression[callee.property.name=/^(${calls.join('|')})$/])`

/** A function that does one thing without another, by whatever object or function. */
const without = (what: string, ...calls: string[]): string =>
    `:function${what}:not(${has(...calls)}, :has(CallExpression[callee.name=/^(${calls.join('|')})$/]))`

/** What makes a query one of some records; ours adds its conditions in one place. */
const CONDITIONS = ['addQuery', 'addEncodedQuery', 'where', 'whereAny']

type ScriptRule = Omit<Rule, 'check'> & Pick<Restriction, 'selector' | 'what'>

/** What no program of ours says, wherever it stands. Sys_ids in modules are among the rules of the engine's lint too. */
const RESTRICTED: ScriptRule[] = [
    {
        id: 'log',
        title: 'Logs have a level',
        source: 'Impact 10561; gs.log and gs.print are not for scoped apps',
        cure: 'gs.info, gs.warn, gs.error or gs.debug',
        selector: call('gs', 'log|print|logError|logWarning'),
        what: 'a log line without a level',
    },
    {
        id: 'clock',
        title: 'Times come from GlideDateTime',
        source: 'Impact 10477, 10629',
        cure: 'GlideDateTime or the clock of the hub',
        selector: call('gs', 'now|nowDateTime|minutesAgo|daysAgo|hoursAgo'),
        what: 'a time in the zone and format of a user',
    },
    {
        id: 'sleep',
        title: 'No script sleeps',
        source: 'Impact 10134',
        cure: 'queue an event, or leave it to a job',
        selector: call('gs', 'sleep'),
        what: 'it holds a thread of the instance',
    },
    {
        id: 'sql',
        title: 'No script speaks SQL',
        source: 'Impact 10252',
        cure: 'GlideRecord or GlideAggregate',
        selector: call('gs', 'sql'),
        what: 'SQL past the platform',
    },
    {
        id: 'set-property',
        title: 'No script sets a property',
        source: 'Impact 10033: it flushes the caches of every node',
        cure: 'a row of a table of ours',
        selector: call('gs', 'setProperty'),
        what: 'a property as a variable',
    },
    {
        id: 'java',
        title: 'No script reaches into Java',
        source: 'Impact 10030, 10482, 10588',
        cure: 'the scoped API',
        selector: "MemberExpression[object.name=/^(Packages|java)$/], NewExpression[callee.name='GlideEncrypter']",
        what: 'a class that scoped apps do not have',
    },
    {
        id: 'row-count',
        title: 'Rows are counted by GlideAggregate',
        source: 'Impact 10031',
        cure: 'GlideAggregate with addAggregate("COUNT")',
        selector: "CallExpression[callee.property.name='getRowCount']",
        what: 'every row is read to count them',
    },
    {
        id: 'sys-id',
        title: 'No script names a sys_id',
        source: 'Impact 10034, HSD0001275',
        cure: 'look the record up by its name',
        selector: text('/(^|[^0-9a-f])[0-9a-f]{32}([^0-9a-f]|$)/'),
        what: 'a sys_id differs from instance to instance',
    },
    {
        id: 'instance-url',
        title: 'No script names an instance',
        source: 'Impact 10537',
        cure: 'the property glide.servlet.uri',
        selector: text('/service-now[.]com/'),
        what: 'the address of an instance',
    },
    {
        id: 'plain-http',
        title: 'No script names a plain http address',
        source: 'Secrets and what people write travel encrypted; addresses are configuration',
        cure: 'an https address in a record',
        selector: text('/http:[/][/][a-z]/'),
        what: 'a plain http address',
    },
    {
        id: 'audit-table',
        title: 'No script queries sys_audit',
        source: 'Impact 10548, HSD0001627',
        cure: 'the journal, or a table of ours',
        selector: "NewExpression[callee.name=/^Glide(Record|Aggregate|Query)/][arguments.0.value='sys_audit']",
        what: 'a query of sys_audit',
    },
    {
        id: 'dot-walk-id',
        title: 'Nothing walks to a sys_id',
        source: 'Impact 10052, KB1270868',
        cure: 'getValue of the reference itself',
        selector: text('/[a-z_][.]sys_id$/'),
        what: 'the reference itself is the sys_id',
    },
    {
        id: 'unbounded-query',
        title: 'Every query has a condition or a limit',
        source: 'Impact 10294: without one it reads the whole table, whatever it has grown to',
        cure: 'a condition, or setLimit',
        selector: without(has('query'), ...CONDITIONS, 'setLimit', 'chooseWindow'),
        what: 'a query of a whole table',
    },
    {
        id: 'unbounded-write',
        title: 'Nothing is written or deleted by the table',
        source: 'A condition that is forgotten deletes everything',
        cure: 'a condition before deleteMultiple or updateMultiple',
        selector: without(has('deleteMultiple', 'updateMultiple'), ...CONDITIONS),
        what: 'every row of a table is written',
    },
    {
        id: 'built-query',
        title: 'No encoded query is put together from texts',
        source: 'SecureCheck Auditor: what a sender wrote could add conditions of its own',
        cure: 'addQuery with field, operator and value',
        selector:
            "CallExpression[callee.property.name='addEncodedQuery'] > :matches(TemplateLiteral, BinaryExpression)",
        what: 'a query made of pieces',
    },
    {
        id: 'fresh-insert',
        title: 'A new record is begun before it is inserted',
        source: 'Impact 10057',
        cure: 'initialize() or newRecord()',
        selector: without(
            ":has(NewExpression[callee.name='GlideRecord']):has(CallExpression[callee.property.name='insert'])",
            ...['initialize', 'newRecord'],
        ),
        what: 'what was read before is inserted again',
    },
    {
        id: 'rest-timeout',
        title: 'Every request has a time limit',
        source: 'RESTMessageV2 waits as long as the quota of its transaction allows',
        cure: 'setHttpTimeout',
        selector: without(":has(NewExpression[callee.name='RESTMessageV2'])", 'setHttpTimeout'),
        what: 'a request without a time limit',
    },
    {
        id: 'exception-message',
        title: 'No message of a caught exception is read',
        source: 'platform.md 6.5: where a scope is denied, reading it throws again',
        cure: 'String(exception), in a try of its own',
        selector: 'CatchClause MemberExpression[property.name=/^(message|getMessage)$/]',
        what: 'the message of an exception is read',
    },
    {
        id: 'old-rest',
        title: 'Requests go out by RESTMessageV2 only',
        source: 'Impact 10583',
        cure: 'RESTMessageV2',
        selector:
            'NewExpression[callee.name=/^(RESTMessage|GlideHTTPRequest|SOAPMessage|SOAPMessageV2|XMLHttpRequest)$/]',
        what: 'another way out',
    },
]

export const scriptRules: Rule[] = [
    {
        id: 'engine',
        title: 'The engine of the server runs every module',
        source: 'JavaScript engine feature support matrix, ES12 mode',
        cure: 'see scripts/lint/engine-rules.js',
        check: (pack) => engineFindings(pack, RESTRICTED),
    },
    ...RESTRICTED.map(({ id, title, source, cure }) => ({
        id,
        title,
        source,
        cure,
        check: (pack: Package) => lintFindings(pack, id, RESTRICTED),
    })),
]
