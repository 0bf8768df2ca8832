import { installZip } from '../../support/instance/package-zip.ts'
import { startPlainInstance } from '../../support/instance/plain.ts'
import { createProbe, SCOPE, type Probe } from '../../support/instance/probe.ts'
import type { RunningInstance } from '../../support/instance/running.ts'

let instance: RunningInstance
let probe: Probe
let other: string
/** A table of another scope, as its application made it: "only allow read access from other application scopes". */
let table: string
let tableId: string

beforeAll(async () => {
    instance = await startPlainInstance()
    probe = await createProbe(instance.admin)
    const app = { name: 'Other', scope: 'x_other_app', source: 'x_other_app', version: '1.0.0' }
    other = (await instance.admin.create('sys_app', app)).sys_id ?? ''
    table = await probe.table('foreign', { name: { type: 'string' } })
    tableId = (await instance.admin.list('sys_db_object', `name=${table}`))[0]?.sys_id ?? ''
    await settings({ sys_scope: other })
})
afterAll(() => instance.close())
afterEach(async () => {
    await settings({ access: 'public', caller_access: '', create_access: 'false', read_access: 'true' })
    await tracking('')
    for (const row of await instance.admin.list('sys_scope_privilege')) await remove('sys_scope_privilege', row.sys_id)
})

const settings = (fields: object) => instance.admin.update('sys_db_object', tableId, fields)
const tracking = (value: string) => instance.admin.update('sys_app', probe.scopeId, { runtime_access_tracking: value })
const remove = (name: string, id = '') => instance.admin.request('DELETE', `/api/now/table/${name}/${id}`)
const privileges = async (): Promise<string[]> =>
    (await instance.admin.list('sys_scope_privilege')).map(
        (row) => `${row.operation} ${row.target_name} ${row.status} ${row.source_scope === probe.scopeId}`,
    )
const caught = (body: string): Promise<unknown> =>
    probe.run(`try { ${body}; return 'done' } catch (e) { return String(e).split(': ')[1] }`)
const read = (name = table): Promise<unknown> => caught(`var gr = new GlideRecord('${name}'); gr.query()`)
const create = (name = table): Promise<unknown> =>
    caught(`var gr = new GlideRecord('${name}'); gr.initialize(); gr.insert()`)

// application-development/c_DefaultRuntimeAccessPermissions.md, c_RuntimeAccessToAppTables.md
describe('the settings of a table', () => {
    test('"By default, new application tables only allow read access from other application scopes"', async () => {
        expect([await read(), await create()]).toEqual(['done', `create access to ${table} not granted`])
        expect(await probe.logged("has been refused due to the table's cross-scope access policy")).toEqual([
            `Create operation against '${table}' from scope '${SCOPE}' has been refused due to the table's cross-scope access policy`,
        ])
        await settings({ create_access: 'true' })
        expect(await create()).toBe('done')
    })

    test('"If set to This application scope only, no other application scopes can access the resource"', async () => {
        await settings({ access: 'package_private' })
        expect(await read()).toBe(`read access to ${table} not granted`)
    })

    test('incidents may be read, created and updated, never deleted; tables of configuration only be read', async () => {
        const script = "var gr = new GlideRecord('incident'); gr.initialize(); gr.get(gr.insert())"
        expect(await caught(`${script}; gr.update()`)).toBe('done')
        expect(await caught(`${script}; gr.deleteRecord()`)).toBe('delete access to incident not granted')
        expect(await caught(`${script}; gr.deleteMultiple()`)).toBe('delete access to incident not granted')
        expect([await read('sys_script'), await create('sys_script')]).toEqual([
            ...['done', 'create access to sys_script not granted'],
        ])
    })

    // rest-api-explorer/c_RESTAPI.md
    test('"such as Can read or Can create do not apply to web service requests"', async () => {
        await settings({ read_access: 'false' })
        await instance.admin.create(table, { name: 'by REST' })
        expect(await instance.admin.list(table, 'name=by REST')).toHaveLength(1)
    })

    test('what a script catches is no Error: only its text can be read', async () => {
        const script = `try { var gr = new GlideRecord('${table}'); gr.initialize(); gr.insert() } catch (e) {
            try { return e.message } catch (again) { return [String(e), String(again)] } }`
        expect(await probe.run(script)).toEqual([
            expect.stringMatching(/^com\.glide\.script\.fencing\.access\.ScopeAccessNotGrantedException: /),
            expect.stringContaining('Illegal access to getter method getMessage'),
        ])
    })
})

// application-development/c_RuntimeAccessTracking.md, c_CrossScopePrivilegeRecord.md
describe('runtime access tracking of an application that is being developed', () => {
    test('None: "does not track", "does not require authorization"', async () => {
        expect([await read('incident'), await privileges()]).toEqual(['done', []])
    })

    test('Tracking: "sets the status of the Cross-Scope Privilege record to Allowed"', async () => {
        await tracking('permissive')
        expect([await read('incident'), await read('incident')]).toEqual(['done', 'done'])
        expect(await privileges()).toEqual(['read incident allowed true'])
    })

    test('Enforcing: "Requested", and blocked "until an Administrator manually changes the status to Allowed"', async () => {
        await tracking('enforcing')
        expect([await read('incident'), await privileges()]).toEqual([
            'read access to incident not granted',
            ['read incident requested true'],
        ])
        expect(await probe.logged('must declare a cross scope access privilege')).toEqual([
            "Read operation on table 'incident' from scope 'Probe' was denied. The application 'Probe' must declare a cross scope access privilege. Please contact the application author to update their privilege requests.",
        ])
        const [requested] = await instance.admin.list('sys_scope_privilege')
        await instance.admin.update('sys_scope_privilege', requested?.sys_id ?? '', { status: 'allowed' })
        expect([await read('incident'), await create('incident')]).toEqual([
            ...['done', 'create access to incident not granted'],
        ])
    })

    test('"Table privilege granting is limited to, at most, the permissions set on the table object"', async () => {
        await tracking('enforcing')
        const target = { target_name: table, target_scope: other, target_type: 'sys_db_object' }
        for (const operation of ['read', 'create'])
            await probe.create('sys_scope_privilege', {
                ...{ ...target, operation, status: 'allowed', source_scope: probe.scopeId },
            })
        expect([await read(), await create()]).toEqual(['done', `create access to ${table} not granted`])
    })
})

describe('an application that was installed', () => {
    // KB0717945
    test('enforces where it tracked, and asks for nothing: "After installation, the system no longer tracks"', async () => {
        const scope = { sys_id: 'a'.repeat(32), sys_class_name: 'sys_app', name: 'Installed', scope: 'x_installed' }
        const script =
            "(function process(q, r) { var gr = new GlideRecord('incident'); gr.query(); r.setBody('done') })(request, response)"
        const service = { sys_id: 'b'.repeat(32), name: 'S', service_id: 's', active: 'true', sys_scope: scope.sys_id }
        const operation = {
            ...{ sys_id: 'c'.repeat(32), name: 'O', active: 'true', http_method: 'POST', sys_scope: scope.sys_id },
            ...{ operation_uri: '/api/x_installed/s', operation_script: script, requires_authentication: 'true' },
            web_service_definition: service.sys_id,
        }
        const installed = await installZip(instance.admin, {
            scope: [['sys_app', { ...scope, source: 'x_installed', runtime_access_tracking: 'permissive' }]],
            update: [
                ['sys_ws_definition', service],
                ['sys_ws_operation', operation],
            ],
        })
        expect(installed.status).toBe(200)
        expect((await instance.admin.read('sys_app', scope.sys_id)).runtime_access_tracking).toBe('enforcing')
        const call = () => instance.admin.request('POST', '/api/x_installed/s')
        expect([(await call()).text, await privileges()]).toEqual([
            expect.stringContaining('read access to incident not granted'),
            [],
        ])
        const target = { target_name: 'incident', target_scope: 'global', target_type: 'sys_db_object' }
        await instance.admin.create('sys_scope_privilege', {
            ...{ ...target, operation: 'read', status: 'allowed', source_scope: scope.sys_id },
        })
        expect((await call()).json).toEqual({ result: 'done' })
    })
})

// application-development/set-RCA-level.md, scope-resource-access.md, requested-rca.md
describe('restricted caller access', () => {
    const records = () => instance.admin.list('sys_restricted_caller_access', `target=${tableId}`)

    test('Caller Restriction: denied, "tracked … with a status of Requested", until it is allowed in the target scope', async () => {
        await settings({ caller_access: '2' })
        expect(await read()).toBe(`read access to ${table} not granted`)
        const [requested] = await records()
        expect(requested).toMatchObject({
            status: 'requested',
            operation: 'read',
            source_scope: probe.scopeId,
            sys_scope: other,
        })
        const id = requested?.sys_id ?? ''
        await instance.admin.update('sys_restricted_caller_access', id, { status: 'allowed', sys_scope: probe.scopeId })
        expect(await read()).toBe(`read access to ${table} not granted`)
        await instance.admin.update('sys_restricted_caller_access', id, { sys_scope: other })
        expect(await read()).toBe('done')
        for (const row of await records()) await remove('sys_restricted_caller_access', row.sys_id)
    })

    test('Caller Tracking: "automatically approved", "with a status of Allowed"', async () => {
        await settings({ caller_access: '1' })
        expect([await read(), (await records()).map(({ status }) => status)]).toEqual(['done', ['allowed']])
    })

    test('"If you set caller access to None on the event registry, the cross-scope access calls to an event are denied"', async () => {
        const event = await instance.admin.create('sysevent_register', {
            event_name: 'x_other_app.done',
            sys_scope: other,
        })
        const queue = () => probe.run("gs.eventQueue('x_other_app.done', null, '', '')")
        await queue()
        await instance.admin.update('sysevent_register', event.sys_id ?? '', { caller_access: '1' })
        await queue()
        expect(await instance.admin.list('sysevent', 'name=x_other_app.done')).toHaveLength(1)
        expect(await probe.logged('x_other_app.done is of another scope')).toHaveLength(1)
    })

    test('an event waits in the queue of its registration, "must match an existing sysevent_queue record"', async () => {
        await instance.admin.create('sysevent_register', {
            ...{ event_name: 'x_other_app.queued', caller_access: '1', queue: 'x_other_app.work', sys_scope: other },
        })
        const queue = () => probe.run("gs.eventQueue('x_other_app.queued', null, '', '')")
        await queue()
        expect(await instance.admin.list('sysevent', 'name=x_other_app.queued')).toEqual([])
        expect(await probe.logged('there is no queue x_other_app.work')).toHaveLength(1)
        await instance.admin.create('sysevent_queue', { queue: 'x_other_app.work', sys_scope: other })
        await queue()
        expect(await instance.admin.list('sysevent', 'name=x_other_app.queued')).toMatchObject([
            { queue: 'x_other_app.work' },
        ])
    })
})
