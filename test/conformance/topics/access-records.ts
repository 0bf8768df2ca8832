import type { Request, Topic } from '../frame/expectation.ts'
import { asksFor, columnOf, role, rule, tableOf } from './access-parts.ts'

const TABLE = '/api/now/table/{table_prefix}aclr'
const get = (as: string, key: string): Request => ({ ask: `GET ${TABLE}/{${key}}`, as: `{${as}}` })
const send = (as: string, method: string, key: string, body: object = {}): Request => ({
    ask: `${method} ${TABLE}/{${key}}`,
    as: `{${as}}`,
    body,
})
const RULE = 'platform-security/access-control/t_CreateAnACLRule.md'
const DENY = 'platform-security/access-control/acl-denial-behavior.md'
const ONE_OF = 'The user must have one of the roles in the required roles list.'
const SCRIPT = 'The script must evaluate to true or return an answer variable with the value of true.'
const NONE = 'the system denies access to the requested object and operation.'

/** Rules on the records of a table. */
export const ACCESS_RECORDS: Topic = {
    name: 'Access: records',
    in: 'platform-security/access-control/exploring-access-control-list.md',
    records: {
        clerkRole: role('clerk'),
        chiefRole: role('chief'),
        table: tableOf('aclr'),
        title: columnOf('aclr', 'title'),
        level: columnOf('aclr', 'level', 'integer'),
        first: ['{table_prefix}aclr', { title: 'first', level: '1' }],
        second: ['{table_prefix}aclr', { title: 'Second', level: '2' }],
        third: ['{table_prefix}aclr', { title: 'third', level: '3' }],
        spare: ['{table_prefix}aclr', { title: 'spare', level: '1' }],
        readOne: rule('aclr', 'read', { condition: 'level=1^EQ' }),
        readOneRole: asksFor('readOne', 'clerkRole'),
        readAll: rule('aclr', 'read'),
        readAllRole: asksFor('readAll', 'chiefRole'),
        denied: rule('aclr', 'read', { condition: 'level!=3^EQ', decision_type: 'deny' }),
        written: rule('aclr', 'write', { script: 'answer = current.level == 1;' }),
        made: rule('aclr', 'create', { admin_overrides: 'false' }),
        removed: rule('aclr', 'delete'),
        removedRole: asksFor('removed', 'clerkRole'),
        wrongCase: rule('aclr', 'delete', { condition: 'title=second^EQ' }),
        wrongCaseRole: asksFor('wrongCase', 'chiefRole'),
    },
    people: { clerk: ['clerkRole'], chief: ['chiefRole'], both: ['clerkRole', 'chiefRole'], stranger: [] },
    leaves: [['{table_prefix}aclr', 'sys_idISNOTEMPTY']],
    expectations: [
        {
            says: ONE_OF,
            about: 'has it',
            ask: get('clerk', 'first'),
            expect: { status: 200, result: { title: 'first' } },
        },
        { says: ONE_OF, about: 'has none', ask: get('stranger', 'first'), expect: { status: 404 } },
        {
            says: 'Failing any one condition check prevents the user from accessing the matching object and operation.',
            ask: get('clerk', 'second'),
            expect: { status: 404 },
        },
        {
            says: 'The condition must evaluate to true.',
            ask: { ask: `GET ${TABLE}?sysparm_query=titleINfirst,Second&sysparm_fields=title`, as: '{clerk}' },
            expect: { status: 200, result: [{ title: 'first' }] },
        },
        {
            says: 'If a user does not meet the conditions of the first matching rule, the system evaluates the conditions of the next matching access control rule as specified by the access control processing order.',
            ask: get('chief', 'second'),
            expect: { status: 200, result: { title: 'Second' } },
        },
        { says: NONE, about: 'a list', ask: { ask: `GET ${TABLE}`, as: '{stranger}' }, expect: { result: [] } },
        {
            says: 'Users with the admin role always pass this permissions check because the admin role automatically grants users all other roles.',
            in: RULE,
            ask: `GET ${TABLE}/{second}`,
            expect: { status: 200, result: { title: 'Second' } },
        },
        {
            says: 'The Deny-Unless ACL is marked as failing and access will be denied.',
            in: DENY,
            ask: get('chief', 'third'),
            expect: { status: 404 },
        },
        {
            says: 'Deny-Unless ACLs will take priority against Allow-If ACLs in ACL Evaluation, as it will be evaluated first.',
            in: DENY,
            ask: { ask: `GET ${TABLE}?sysparm_query=level=3`, as: '{both}' },
            expect: { result: [] },
        },
        {
            says: SCRIPT,
            about: 'true',
            ask: send('chief', 'PATCH', 'first', { title: 'first' }),
            expect: { status: 200, result: { title: 'first' } },
        },
        {
            says: SCRIPT,
            about: 'false',
            ask: send('chief', 'PATCH', 'second', { title: 'x' }),
            expect: { status: 403 },
        },
        {
            says: "the user can't update records using API protocols such as web services.",
            ask: [send('chief', 'PATCH', 'second', { title: 'x' }), `GET ${TABLE}/{second}`],
            expect: { result: { title: 'Second' } },
        },
        {
            says: 'By default the ACL engine completely denies access if an ACL is empty or invalid.',
            ask: { ask: `POST ${TABLE}`, as: '{both}', body: { title: 'new' } },
            expect: { status: 403 },
        },
        {
            says: 'The user also cannot insert records into a table using API protocols such as web services.',
            ask: [
                { ask: `POST ${TABLE}`, as: '{both}', body: { title: 'new' } },
                `GET ${TABLE}?sysparm_query=title=new`,
            ],
            expect: { result: [] },
        },
        {
            says: "The user also can't remove records from a table using API protocols such as web services.",
            ask: [send('chief', 'DELETE', 'first'), `GET ${TABLE}/{first}`],
            expect: { status: 200 },
        },
        {
            says: 'The Condition field is case-sensitive.',
            in: RULE,
            ask: [send('chief', 'DELETE', 'second'), `GET ${TABLE}/{second}`],
            expect: { status: 200 },
        },
        { says: ONE_OF, about: 'to remove', ask: send('clerk', 'DELETE', 'spare'), expect: { status: 204 } },
    ],
}
