import type { Made, Topic } from '../frame/expectation.ts'

const app = (letter: string, fields: object = {}): Made => [
    'sys_app',
    { name: `{prefix} ${letter}`, scope: `{scope}${letter}`, source: `{scope}${letter}`, version: '1.0.0', ...fields },
]
const tableIn = (letter: string, name: string, fields: object = {}): Made => [
    'sys_db_object',
    { name: `{scope}${letter}_${name}`, label: name, ws_access: 'true', sys_scope: `{${letter}}`, ...fields },
]
/** What became of a call, whatever is thrown. */
const attempt = (call: string): string => `try { ${call}; return 'done'; } catch (e) { return 'refused'; }`
const read = (table: string): string => attempt(`var gr = new GlideRecord('${table}'); gr.query()`)
const insert = (table: string): string =>
    attempt(`var gr = new GlideRecord('${table}'); gr.initialize(); if (!gr.insert()) throw 'null'`)

const resource = (path: string, script: string): Made => [
    'sys_ws_operation',
    {
        ...{ name: `{prefix}${path}`, active: 'true', http_method: 'POST', relative_path: `/{prefix}${path}` },
        ...{ web_service_definition: '{api}', sys_scope: '{c}', requires_authentication: 'true' },
        ...{ requires_acl_authorization: 'false' },
        operation_script: `(function process(request, response) {\n${script}\n})(request, response);`,
    },
]
const allowed = (operation: string, name: string, scope: string): Made => [
    'sys_scope_privilege',
    {
        ...{ source_scope: '{c}', target_scope: scope, target_name: name, target_type: 'sys_db_object' },
        ...{ operation, status: 'allowed' },
    },
]
const DEFAULT = 'By default, new application tables only allow read access from other application scopes.'
const PRIVILEGE = 'application-development/c_CrossScopePrivilegeRecord.md'
const TRACKING = 'application-development/c_RuntimeAccessTracking.md'

/** What scripts of one application may do with the tables of another. */
export const ACCESS_SCOPES: Topic = {
    name: 'Access: other scopes',
    in: 'application-development/c_DefaultRuntimeAccessPermissions.md',
    needs: ['scripts'],
    records: {
        b: app('b'),
        c: app('c', { runtime_access_tracking: 'enforcing' }),
        theirs: tableIn('b', 'theirs'),
        writable: tableIn('b', 'writable', { create_access: 'true' }),
        closed: tableIn('b', 'closed', { access: 'package_private' }),
        api: ['sys_ws_definition', { name: '{prefix} c', service_id: '{prefix}', active: 'true', sys_scope: '{c}' }],
        mayRead: allowed('read', '{theirs.name}', '{b}'),
        mayCreate: allowed('create', '{theirs.name}', '{b}'),
        reads: resource('/reads', read('{theirs.name}')),
        creates: resource('/creates', insert('{theirs.name}')),
        unasked: resource('/unasked', read('{writable.name}')),
    },
    leaves: [
        ['sys_scope_privilege', 'source_scope={c}'],
        ['{writable.name}', 'sys_idISNOTEMPTY'],
        ['{theirs.name}', 'sys_idISNOTEMPTY'],
    ],
    expectations: [
        { says: DEFAULT, about: 'read', script: read('{theirs.name}'), returns: 'done' },
        { says: DEFAULT, about: 'create', script: insert('{theirs.name}'), returns: 'refused' },
        {
            says: 'API or web service calls that violate the access permissions for an application table produce an error.',
            in: 'application-development/c_RuntimeAccessToAppTables.md',
            about: 'where it is allowed there is none',
            script: insert('{writable.name}'),
            returns: 'done',
        },
        {
            says: 'If set to This application scope only, no other application scopes can access the resource.',
            in: 'application-development/set-RCA-level.md',
            script: read('{closed.name}'),
            returns: 'refused',
        },
        {
            says: 'The application access fields controlling CRUD operations, such as Can read or Can create do not apply to web service requests.',
            in: 'api-reference/rest-api-explorer/c_RESTAPI.md',
            ask: { ask: 'POST /api/now/table/{theirs.name}', body: {} },
            expect: { status: 201 },
        },
        {
            says: 'For example, making a web service call to a protected application table produces a 403 Forbidden HTTP error.',
            in: 'application-development/c_RuntimeAccessToAppTables.md',
            ask: [
                { ask: 'PATCH /api/now/table/sys_db_object/{closed}', body: { ws_access: 'false' } },
                'GET /api/now/table/{closed.name}',
            ],
            expect: { status: 403 },
        },
        {
            says: 'Administrators can manually create cross-scope privilege records for application developers in advance',
            in: PRIVILEGE,
            ask: { ask: 'POST {reads.operation_uri}', body: {} },
            expect: { result: 'done' },
        },
        {
            says: 'Table privilege granting is limited to, at most, the permissions set on the table object (sys_db_object) record.',
            in: PRIVILEGE,
            ask: { ask: 'POST {creates.operation_uri}', body: {} },
            expect: { result: 'refused' },
        },
        {
            says: 'The system blocks the tracked operation from running until an Administrator manually changes the status to Allowed and the table-level access settings allow it.',
            in: TRACKING,
            ask: { ask: 'POST {unasked.operation_uri}', body: {} },
            expect: { result: 'refused' },
        },
        {
            says: 'The system sets the status of the Cross-Scope Privilege record to Requested.',
            in: TRACKING,
            ask: 'GET /api/now/table/sys_scope_privilege?sysparm_query=source_scope={c}^target_name={writable.name}&sysparm_fields=operation,status',
            expect: { result: [{ operation: 'read', status: 'requested' }] },
        },
    ],
}
