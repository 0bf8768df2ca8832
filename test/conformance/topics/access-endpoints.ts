import type { Made, Request, Topic } from '../frame/expectation.ts'
import { asksFor, role, rule } from './access-parts.ts'

const resource = (path: string, fields: object): Made => [
    'sys_ws_operation',
    {
        ...{ name: `{prefix}${path}`, active: 'true', http_method: 'GET', relative_path: `/{prefix}${path}` },
        ...{ web_service_definition: '{service}', sys_scope: '{scope_id}', requires_authentication: 'true' },
        operation_script: "(function process(request, response) { return 'it ran'; })(request, response);",
        requires_acl_authorization: 'true',
        ...fields,
    },
]
const endpoint = (name: string): Made => rule('', 'execute', { type: 'REST_Endpoint', name: `{prefix}${name}` })
const call = (key: string, as: string): Request => ({ ask: `GET {${key}.operation_uri}`, as: `{${as}}` })
const RAN = { status: 200, result: 'it ran' }
const API = 'api-reference/rest-api-explorer/t_WbSvcRqACL.md'
const ONLY =
    'Only users who have roles defined in the selected REST_Endpoint type ACL are granted access to this resource.'
const OVERRIDES = 'Selecting an ACL for a resource overrides any ACLs selected for the parent web service.'
const INHERITS = 'Leave this field empty to use the ACLs selected for the parent web service.'
const PUBLIC = 'If you clear this check box, the resource becomes public and requires no credentials.'

/** Who may call a scripted REST resource. */
export const ACCESS_ENDPOINTS: Topic = {
    name: 'Access: REST resources',
    in: 'api-reference/rest-api-explorer/t_WbSvcOpRqACL.md',
    needs: ['scripts'],
    records: {
        clerkRole: role('clerk'),
        chiefRole: role('chief'),
        forClerks: endpoint('clerks'),
        forClerksRole: asksFor('forClerks', 'clerkRole'),
        forChiefs: endpoint('chiefs'),
        forChiefsRole: asksFor('forChiefs', 'chiefRole'),
        parent: [
            'sys_ws_definition',
            {
                ...{ name: '{prefix}', service_id: '{prefix}', active: 'true', sys_scope: '{scope_id}' },
                enforce_acl: '{forChiefs}',
            },
        ],
        one: resource('/one', { enforce_acl: '{forClerks}' }),
        either: resource('/either', { enforce_acl: '{forClerks},{forChiefs}' }),
        own: resource('/own', { web_service_definition: '{parent}', enforce_acl: '{forClerks}' }),
        inherited: resource('/inherited', { web_service_definition: '{parent}', enforce_acl: '' }),
        unchecked: resource('/unchecked', { requires_acl_authorization: 'false' }),
        open: resource('/open', { requires_authentication: 'false', requires_acl_authorization: 'false' }),
    },
    people: { clerk: ['clerkRole'], chief: ['chiefRole'], stranger: [] },
    expectations: [
        { says: ONLY, about: 'has it', ask: call('one', 'clerk'), expect: RAN },
        { says: ONLY, about: 'has another', ask: call('one', 'chief'), expect: { status: 403 } },
        { says: ONLY, about: 'has none', ask: call('one', 'stranger'), expect: { status: 403 } },
        {
            says: 'A requesting user must satisfy at least one of the selected ACLs.',
            in: API,
            ask: call('either', 'stranger'),
            expect: { status: 403 },
        },
        {
            says: 'It is not necessary to satisfy all selected ACLs.',
            in: API,
            about: 'the first',
            ask: call('either', 'clerk'),
            expect: RAN,
        },
        {
            says: 'It is not necessary to satisfy all selected ACLs.',
            in: API,
            about: 'the second',
            ask: call('either', 'chief'),
            expect: RAN,
        },
        { says: OVERRIDES, about: 'its own counts', ask: call('own', 'clerk'), expect: RAN },
        { says: OVERRIDES, about: 'that of the service does not', ask: call('own', 'chief'), expect: { status: 403 } },
        { says: INHERITS, about: 'has it', ask: call('inherited', 'chief'), expect: RAN },
        { says: INHERITS, about: 'has another', ask: call('inherited', 'clerk'), expect: { status: 403 } },
        {
            says: 'You must select this check box to require an ACL for the resource.',
            ask: call('unchecked', 'stranger'),
            expect: RAN,
        },
        { says: PUBLIC, ask: { ask: 'GET {open.operation_uri}', anonymous: true }, expect: RAN },
        {
            says: PUBLIC,
            about: 'else it needs them',
            ask: { ask: 'GET {one.operation_uri}', anonymous: true },
            expect: { status: 401 },
        },
    ],
}
