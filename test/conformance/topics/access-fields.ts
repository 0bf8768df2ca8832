import { ABSENT, type Made, type Topic } from '../frame/expectation.ts'
import { asksFor, columnOf, role, rule, tableOf } from './access-parts.ts'

const TABLE = '/api/now/table/{table_prefix}aclf'
const SERVER = 'api-reference/scripts/p_GlideServerAPIs.md'
const QUERY = 'platform-security/access-control/query-acl-rule.md'

/** A resource that answers what the function says for whoever calls it. */
const tells = (path: string, script: string): Made => [
    'sys_ws_operation',
    {
        ...{ name: `{prefix}${path}`, active: 'true', http_method: 'POST', relative_path: `/{prefix}${path}` },
        ...{ web_service_definition: '{service}', sys_scope: '{scope_id}' },
        ...{ requires_authentication: 'true', requires_acl_authorization: 'false' },
        operation_script: `(function process(request, response) {\n${script}\n})(request, response);`,
    },
]
const count = (type: string): string =>
    `var gr = new ${type}('{table_prefix}aclf'); gr.query(); var n = 0; while (gr.next()) n++; return n;`
const found = "var gr = new GlideRecordSecure('{table_prefix}aclf'); gr.get('{first}');"

/** Rules on fields, for web services and in scripts. */
export const ACCESS_FIELDS: Topic = {
    name: 'Access: fields and GlideRecordSecure',
    in: 'platform-security/access-control/exploring-access-control-list.md',
    needs: ['scripts'],
    records: {
        clerkRole: role('clerk'),
        chiefRole: role('chief'),
        table: tableOf('aclf'),
        title: columnOf('aclf', 'title'),
        note: columnOf('aclf', 'note'),
        held: columnOf('aclf', 'held'),
        level: columnOf('aclf', 'level', 'integer'),
        first: ['{table_prefix}aclf', { title: 'first', note: 'secret', held: 'kept', level: '1' }],
        second: ['{table_prefix}aclf', { title: 'second', note: 'hidden', level: '2' }],
        read: rule('aclf', 'read', { condition: 'level=1^EQ' }),
        readRole: asksFor('read', 'clerkRole'),
        write: rule('aclf', 'write'),
        writeRole: asksFor('write', 'clerkRole'),
        noteRead: rule('aclf.note', 'read'),
        noteReadRole: asksFor('noteRead', 'chiefRole'),
        heldWrite: rule('aclf.held', 'write'),
        heldWriteRole: asksFor('heldWrite', 'chiefRole'),
        plainCount: tells('/plain', count('GlideRecord')),
        secureCount: tells('/secure', count('GlideRecordSecure')),
        values: tells('/values', `${found} return [gr.getValue('title'), gr.getValue('note')];`),
        may: tells('/may', `${found} return [gr.canRead(), gr.canWrite(), gr.canCreate(), gr.canDelete()];`),
        denied: tells('/denied', `${found} return gr.deleteRecord();`),
        change: tells('/change', `${found} gr.setValue('title', 'new'); gr.setValue('held', 'mine'); gr.update();`),
    },
    people: { clerk: ['clerkRole'], chief: ['chiefRole'], both: ['clerkRole', 'chiefRole'] },
    expectations: [
        {
            says: 'Fields for which the calling entity does not have rights to because of ACLs are not returned in a REST query response.',
            in: 'api-reference/rest-api-explorer/c_RESTAPI.md',
            ask: { ask: `GET ${TABLE}/{first}`, as: '{clerk}' },
            expect: { status: 200, result: { title: 'first', note: ABSENT } },
        },
        {
            says: 'The matching table-level and field-level ACL rules must both evaluate to true.',
            about: 'both',
            ask: { ask: `GET ${TABLE}/{first}`, as: '{both}' },
            expect: { status: 200, result: { note: 'secret' } },
        },
        {
            says: 'The matching table-level and field-level ACL rules must both evaluate to true.',
            about: 'the field alone',
            ask: { ask: `GET ${TABLE}/{first}`, as: '{chief}' },
            expect: { status: 404 },
        },
        {
            says: 'where ACLs are enforced on queries, if no query ACL was created then read access to the column is evaluated',
            in: QUERY,
            ask: { ask: `GET ${TABLE}?sysparm_query=note=secret`, as: '{clerk}' },
            expect: { text: (text: string) => !text.includes('"title"') },
        },
        {
            says: 'where ACLs are enforced on queries, if no query ACL was created then read access to the column is evaluated',
            in: QUERY,
            about: 'who may read it',
            ask: { ask: `GET ${TABLE}?sysparm_query=note=secret&sysparm_fields=title`, as: '{both}' },
            expect: { status: 200, result: [{ title: 'first' }] },
        },
        {
            says: 'GlideRecordSecure is a class inherited from GlideRecord that performs the same functions as GlideRecord, and also enforces ACLs.',
            in: SERVER,
            about: 'GlideRecord does not',
            ask: { ask: 'POST {plainCount.operation_uri}', as: '{clerk}', body: {} },
            expect: { result: 2 },
        },
        {
            says: 'Instead, you can use next() by itself to move to the next record.',
            in: SERVER,
            ask: { ask: 'POST {secureCount.operation_uri}', as: '{clerk}', body: {} },
            expect: { result: 1 },
        },
        {
            says: 'If an element cannot be read because an ACL restricts access, a NULL value is created in memory for that record.',
            in: SERVER,
            ask: { ask: 'POST {values.operation_uri}', as: '{clerk}', body: {} },
            expect: { result: ['first', null] },
        },
        {
            says: 'GlideRecordSecure is a class inherited from GlideRecord that performs the same functions as GlideRecord, and also enforces ACLs.',
            in: SERVER,
            about: 'what may be done',
            ask: { ask: 'POST {may.operation_uri}', as: '{clerk}', body: {} },
            expect: { result: [true, true, false, false] },
        },
        {
            says: 'GlideRecordSecure is a class inherited from GlideRecord that performs the same functions as GlideRecord, and also enforces ACLs.',
            in: SERVER,
            about: 'deleteRecord',
            ask: [{ ask: 'POST {denied.operation_uri}', as: '{clerk}', body: {} }, `GET ${TABLE}/{first}`],
            expect: { status: 200, result: { title: 'first' } },
        },
        {
            says: 'When using GlideRecordSecure, non-writable fields are set to NULL when trying to write to the database.',
            in: SERVER,
            ask: [{ ask: 'POST {change.operation_uri}', as: '{clerk}', body: {} }, `GET ${TABLE}/{first}`],
            expect: { result: { title: 'new', held: '' } },
        },
    ],
}
