import { startPlainInstance } from '../../support/instance/plain.ts'
import { createProbe, SCOPE, type Probe } from '../../support/instance/probe.ts'
import type { RunningInstance } from '../../support/instance/running.ts'
import type { Answer, InstanceClient } from '../../support/instance/client.ts'

let instance: RunningInstance
let probe: Probe
let user: InstanceClient
let roleId: string

beforeAll(async () => {
    instance = await startPlainInstance()
    probe = await createProbe(instance.admin)
    const created = await instance.admin.create('sys_user', {
        user_name: 'caller',
        user_password: 'pw',
        active: 'true',
    })
    const role = await probe.create('sys_user_role', { name: `${SCOPE}.caller` })
    roleId = role.sys_id ?? ''
    await instance.admin.create('sys_user_has_role', { user: created.sys_id, role: roleId })
    user = instance.as('caller', 'pw')
})
afterAll(() => instance.close())

const call = async (script: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> =>
    instance.admin.request('POST', await probe.resource({ script }), body, headers)

// c_ScriptableServiceRequest.md, c_ScriptableServiceRequestBody.md, c_ScriptableServiceResponse.md
describe('scripted REST', () => {
    test.each<[what: string, script: string, body: unknown, result: unknown]>([
        ['dataString is the body as text', 'return request.body.dataString', { a: 'ß' }, '{"a":"ß"}'],
        ['data is the body parsed', 'return request.body.data.a', { a: [1] }, [1]],
        [
            'the body is one stream: a second read is empty',
            'return [request.body.dataString, request.body.dataString]',
            { a: 1 },
            ['{"a":1}', ''],
        ],
        [
            'getHeader has no case',
            "return [request.getHeader('Content-Type'), request.getHeader('x-none')]",
            {},
            ['application/json', null],
        ],
        ['setBody is wrapped in result', 'response.setBody({ x: 1 })', {}, { x: 1 }],
    ])('%s', async (_what, script, body, result) => {
        expect((await call(script, body)).json).toEqual({ result })
    })

    test('query parameters are arrays, path parameters text', async () => {
        const script = 'return [request.queryParams, request.pathParams, request.queryString, request.uri]'
        const path = await probe.resource({ script, path: '/p/{id}/x', method: 'GET' })
        const answer = await instance.admin.request('GET', `${path.replace('{id}', 'a%20b')}?q=1&q=2&r=`)
        expect(answer.json).toEqual({
            result: [{ q: ['1', '2'], r: [''] }, { id: 'a b' }, 'q=1&q=2&r=', `/api/${SCOPE}/v1/p/a%20b/x`],
        })
    })

    test('status, headers, location and a bare body by the stream writer', async () => {
        const answer = await call(`
            response.setStatus(202); response.setContentType('text/plain'); response.setHeader('X-A', 'b'); response.setLocation('/there')
            response.getStreamWriter().writeString('bare')`)
        expect([answer.status, answer.text]).toEqual([202, 'bare'])
        expect([...['content-type', 'x-a', 'location'].map((name) => answer.headers.get(name))]).toEqual([
            'text/plain',
            'b',
            '/there',
        ])
    })

    test.each([
        [
            "var e = new sn_ws_err.ServiceError(); e.setStatus(418); e.setMessage('m'); e.setDetail('d'); response.setError(e)",
            418,
            'm',
            'd',
        ],
        ["response.setError(new sn_ws_err.ConflictError('twice'))", 409, 'twice', ''],
        ["response.setError(new sn_ws_err.BadRequestError('bad'))", 400, 'bad', ''],
    ])('setError: %s', async (script, status, message, detail) => {
        const answer = await call(script)
        expect([answer.status, answer.json]).toEqual([status, { error: { message, detail }, status: 'failure' }])
    })

    test('a script that fails is a 500 and a line in the log', async () => {
        const answer = await call("throw new Error('boom')")
        expect([answer.status, answer.json]).toMatchObject([500, { status: 'failure' }])
        expect(await probe.logged('boom')).toHaveLength(1)
    })

    test.each([
        ['no user', undefined, {}, 401, 'User Not Authenticated'],
        ['a public resource', undefined, { requires_authentication: 'false' }, 200, 'guest'],
        ['no type at all', 'none', {}, 415, '"status":"failure"'],
        ['no resource there', 'application/none', {}, 400, 'Requested URI does not represent any resource'],
        ['a type that is not consumed', 'text/plain', {}, 415, 'Unsupported Media Type'],
        ['a type with the suffix of JSON', 'application/cloudevents+json', {}, 200, 'admin'],
    ])('%s', async (_what, type, fields, status, text) => {
        const path = await probe.resource({ script: 'return gs.getUserName()', ...fields })
        const headers = type
            ? { 'content-type': type, authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` }
            : { 'content-type': 'application/json' }
        const url = `${instance.url}${type === 'application/none' ? '/api/x_none/v1/y' : path}`
        const answer = await fetch(url, { method: 'POST', body: '{}', headers })
        expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(text)])
    })

    test('a resource with an ACL is for those who have one of its roles', async () => {
        const acl = await probe.create('sys_security_acl', {
            name: 'probe',
            type: 'REST_Endpoint',
            operation: 'execute',
            active: 'true',
        })
        const path = await probe.resource({
            script: 'return 1',
            requires_acl_authorization: 'true',
            enforce_acl: acl.sys_id,
        })
        // "By default the ACL engine completely denies access if an ACL is empty"
        expect((await user.request('POST', path)).status).toBe(403)
        expect((await instance.admin.request('POST', path)).status).toBe(403)
        await probe.create('sys_security_acl_role', { sys_security_acl: acl.sys_id, sys_user_role: roleId })
        expect((await user.request('POST', path)).status).toBe(200)
        // t_CreateAnACLRule.md: "administrators always pass role checks"; a script they have to pass.
        await instance.admin.update('sys_security_acl', acl.sys_id ?? '', { admin_overrides: 'false' })
        expect((await instance.admin.request('POST', path)).status).toBe(200)
        await instance.admin.update('sys_security_acl', acl.sys_id ?? '', { script: "gs.getUserName() == 'caller'" })
        expect((await instance.admin.request('POST', path)).status).toBe(403)
        expect((await user.request('POST', path)).status).toBe(200)
        await instance.admin.update('sys_security_acl', acl.sys_id ?? '', { condition: 'active=true' })
        const refused = await user.request('POST', path)
        expect([refused.status, refused.text]).toEqual([500, expect.stringContaining('ACL probe with a condition')])
    })

    // t_WbSvcOpRqACL.md
    test('"Leave this field empty to use the ACLs selected for the parent web service"; one of another type lets nobody in', async () => {
        const fields = { name: 'parent', operation: 'execute', active: 'true' }
        const acl = await probe.create('sys_security_acl', { ...fields, type: 'REST_Endpoint' })
        await probe.create('sys_security_acl_role', { sys_security_acl: acl.sys_id, sys_user_role: roleId })
        const path = await probe.resource({ script: 'return 1', requires_acl_authorization: 'true' })
        expect((await user.request('POST', path)).status).toBe(403)
        const [service] = await instance.admin.list('sys_ws_definition', 'name=Probe')
        await instance.admin.update('sys_ws_definition', service?.sys_id ?? '', { enforce_acl: acl.sys_id })
        expect((await user.request('POST', path)).status).toBe(200)
        await instance.admin.update('sys_security_acl', acl.sys_id ?? '', { type: 'processor' })
        expect((await user.request('POST', path)).status).toBe(403)
    })

    test.each([
        ['request.body.dataStream', 'RESTAPIRequestBody.dataStream'],
        ['new sn_ws_err.Other()', 'sn_ws_err.Other'],
    ])('%s is an error with a name', async (script, message) => {
        expect((await call(script)).text).toContain(`${message} is not emulated`)
    })
})

// c_TableAPI.md
describe('Table API', () => {
    const get = (path: string): Promise<Answer> => instance.admin.request('GET', `/api/now/table/${path}`)

    test('POST: 201 with "Location of the created resource"; references with an absolute link', async () => {
        const [admin] = await instance.admin.list('sys_user', 'user_name=admin')
        const answer = await instance.admin.request('POST', '/api/now/table/incident', { caller_id: admin?.sys_id })
        const { result } = answer.json as { result: Record<string, unknown> }
        expect([answer.status, answer.headers.get('location')]).toEqual([
            201,
            `${instance.url}/api/now/table/incident/${String(result.sys_id)}`,
        ])
        expect(result.caller_id).toEqual({
            link: `${instance.url}/api/now/table/sys_user/${admin?.sys_id}`,
            value: admin?.sys_id,
        })
        const shown = await get(
            `incident/${String(result.sys_id)}?sysparm_display_value=all&sysparm_fields=state,caller_id,caller_id.user_name,bogus,active`,
        )
        expect(shown.json).toEqual({
            result: {
                state: { display_value: 'New', value: '1' },
                caller_id: {
                    display_value: 'System Administrator',
                    link: `${instance.url}/api/now/table/sys_user/${admin?.sys_id}`,
                    value: admin?.sys_id,
                },
                'caller_id.user_name': { display_value: 'admin', value: 'admin' },
                active: { display_value: 'true', value: 'true' },
            },
        })
    })

    test('paging: X-Total-Count and Link', async () => {
        const answer = await get(
            'sys_choice?sysparm_query=name=incident^element=state&sysparm_limit=2&sysparm_offset=2&sysparm_fields=value',
        )
        expect((answer.json as { result: unknown[] }).result).toHaveLength(2)
        expect(answer.headers.get('x-total-count')).toBe('6')
        const links = answer.headers.get('link') ?? ''
        for (const [rel, offset] of Object.entries({ first: 0, prev: 0, next: 4, last: 4 }))
            expect(links).toMatch(new RegExp(`sysparm_offset=${offset}[^>]*>;rel="${rel}"`))
    })

    test('other parameters filter by value', async () => {
        expect((await get('sys_user?user_name=admin&sysparm_fields=name')).json).toEqual({
            result: [{ name: 'System Administrator' }],
        })
    })

    test.each([
        [
            'an unknown record',
            'GET',
            'incident/0123',
            404,
            'No Record found',
            "Record doesn't exist or ACL restricts the record retrieval",
        ],
        ['an unknown table', 'GET', 'x_none', 400, 'Invalid table x_none', null],
        [
            'a body that is no JSON',
            'POST',
            'incident',
            400,
            'Exception while reading request',
            'The payload is not valid JSON',
        ],
    ])('%s', async (_what, method, path, status, message, detail) => {
        const answer = await instance.admin.request(
            method,
            `/api/now/table/${path}`,
            method === 'POST' ? '{' : undefined,
        )
        expect([answer.status, answer.json]).toEqual([status, { error: { message, detail }, status: 'failure' }])
    })

    test('DELETE: 204, then 404', async () => {
        const { sys_id } = await instance.admin.create('incident', {})
        const path = `/api/now/table/incident/${sys_id}`
        expect((await instance.admin.request('DELETE', path)).status).toBe(204)
        expect((await instance.admin.request('DELETE', path)).status).toBe(404)
    })

    test('a user without a role may read, write and create nothing', async () => {
        const { sys_id } = await instance.admin.create('incident', {})
        expect((await user.request('GET', `/api/now/table/incident/${sys_id}`)).status).toBe(404)
        expect((await user.request('POST', '/api/now/table/incident', {})).status).toBe(403)
        expect(((await user.request('GET', '/api/now/table/incident')).json as { result: unknown[] }).result).toEqual(
            [],
        )
    })

    test('a password2 field is never readable, and keeps what was posted', async () => {
        const table = await probe.table('vault', {
            name: { type: 'string' },
            secret: { type: 'password2', length: 10 },
        })
        const { sys_id, secret } = await instance.admin.create(table, { secret: 'top secret of more than ten' })
        expect(secret).toBe('********')
        for (const mode of ['true', 'false', 'all'])
            expect((await get(`${table}/${sys_id}?sysparm_display_value=${mode}`)).text).not.toContain('top secret')
        const script = `var gr = new GlideRecord('${table}'); gr.get('${sys_id}'); return gr.getElement('secret').getDecryptedValue()`
        expect(await probe.run(script)).toBe('top secret of more than ten')
    })

    test('work notes become journal entries', async () => {
        const { sys_id, work_notes } = await instance.admin.create('incident', { work_notes: 'first' })
        await instance.admin.update('incident', sys_id ?? '', { work_notes: 'second', comments: 'hello' })
        expect(work_notes).toBe('')
        const entries = await instance.admin.list('sys_journal_field', `element_id=${sys_id}`)
        expect(entries.map(({ element, value }) => `${element}: ${value}`).sort()).toEqual([
            'comments: hello',
            'work_notes: first',
            'work_notes: second',
        ])
    })

    test.each(['/no_such_page.do'])('%s is unknown', async (path) => {
        expect((await instance.admin.request('GET', path)).status).toBe(404)
    })

    test('a calculated column is refused when it is defined', async () => {
        const fields = {
            name: 'task',
            element: 'u_sum',
            internal_type: 'string',
            virtual: 'true',
            calculation: '1 + 1',
        }
        const answer = await instance.admin.request('POST', '/api/now/table/sys_dictionary', fields)
        expect([answer.status, answer.text]).toEqual([500, expect.stringContaining('Calculated column task.u_sum')])
    })
})

test('Security Incident Response is activated: its table has numbers and a first state, and is closed to other applications', async () => {
    const look = "var gr = new GlideRecord('sn_si_incident'); gr.query(); return gr.next()"
    expect((await instance.admin.request('GET', '/api/now/table/sn_si_incident')).status).toBe(400)
    for (const _ of ['once', 'again']) await instance.installPlugin('com.snc.security_incident')
    const made = await instance.admin.create('sn_si_incident', { short_description: 'Leak' })
    expect(made).toMatchObject({ number: 'SIR0010001', state: '10', severity: '3', sys_class_name: 'sn_si_incident' })
    const denied = await call(look)
    expect([denied.status, denied.text]).toEqual([500, expect.stringContaining('sn_si_incident')])
    await expect(instance.installPlugin('com.snc.unheard')).rejects.toThrow()
})
