import type { InstanceClient } from '../../support/instance/client.ts'
import { startPlainInstance } from '../../support/instance/plain.ts'
import { createProbe, SCOPE, type Probe } from '../../support/instance/probe.ts'
import type { RunningInstance } from '../../support/instance/running.ts'

let instance: RunningInstance
let probe: Probe
/** Has the role `clerk`; everybody else below has it or not. */
let clerk: InstanceClient
let stranger: InstanceClient
const roles = new Map<string, string>()

beforeAll(async () => {
    instance = await startPlainInstance()
    probe = await createProbe(instance.admin)
    for (const name of ['clerk', 'chief']) {
        const role = await probe.create('sys_user_role', { name: `${SCOPE}.${name}` })
        roles.set(name, role.sys_id ?? '')
    }
    const [nobody] = await instance.admin.list('sys_user_role', 'name=nobody')
    roles.set('nobody', nobody?.sys_id ?? '').set('unknown', '0'.repeat(32))
    clerk = await person('clerk', ['clerk'])
    stranger = await person('stranger', [])
})
afterAll(() => instance.close())

async function person(name: string, held: readonly string[]): Promise<InstanceClient> {
    const user = await instance.admin.create('sys_user', { user_name: name, user_password: 'pw', active: 'true' })
    for (const role of held)
        await instance.admin.create('sys_user_has_role', { user: user.sys_id, role: roles.get(role) })
    return instance.as(name, 'pw')
}

/** The record of the table, as it is before each test: its title is `first`. */
const FIRST = { title: 'first', note: 'secret', level: '1' }
let table: string
let path: string
let sysId: string
const made: [table: string, sysId: string][] = []

beforeAll(async () => {
    table = await probe.table('doc', {
        title: { type: 'string' },
        note: { type: 'string' },
        level: { type: 'integer' },
    })
    sysId = (await instance.admin.create(table, FIRST)).sys_id ?? ''
    path = `/api/now/table/${table}/${sysId}`
})
/** Every test begins without rules on the table and with the one record. */
afterEach(async () => {
    for (const [name, id] of made.splice(0)) await instance.admin.request('DELETE', `/api/now/table/${name}/${id}`)
})

/** Another record, for one test. */
async function record(fields: object, of = table): Promise<string> {
    const { sys_id = '' } = await instance.admin.create(of, fields)
    made.push([of, sys_id])
    return sys_id
}

async function acl(name: string, operation: string, fields: object, ...needed: readonly string[]): Promise<string> {
    const rule = await probe.create('sys_security_acl', { type: 'record', name, operation, active: 'true', ...fields })
    for (const role of needed)
        await probe.create('sys_security_acl_role', { sys_security_acl: rule.sys_id, sys_user_role: roles.get(role) })
    made.unshift(['sys_security_acl', rule.sys_id ?? ''])
    return rule.sys_id ?? ''
}

const reads = async (who: InstanceClient, path: string): Promise<number> => (await who.request('GET', path)).status
const fieldsOf = async (who: InstanceClient, path: string): Promise<Record<string, string>> =>
    ((await who.request('GET', path)).json as { result: Record<string, string> }).result

// platform-security/access-control/exploring-access-control-list.md, t_CreateAnACLRule.md
describe('one rule', () => {
    test.each<[what: string, fields: object, needed: string[], clerkPasses: boolean, adminPasses: boolean]>([
        ['"Only allow users with the … role"', {}, ['clerk'], true, true],
        ['"a user with any one of the listed roles can access the object"', {}, ['chief', 'clerk'], true, true],
        ['another role', {}, ['chief'], false, true],
        ['"completely denies access if an ACL is empty"', { admin_overrides: 'false' }, [], false, false],
        ['invalid: "ACLs with roles that do not exist"', {}, ['clerk', 'unknown'], false, false],
        ['invalid: "ACLs with a script that contains "answer=true""', { script: 'answer = true;' }, [], false, false],
        ['a condition that the record meets', { condition: 'title=first' }, [], true, true],
        ['"The Condition field is case-sensitive."', { condition: 'title=First' }, [], false, true],
        ['"Failing any one condition check prevents"', { condition: 'level=2' }, ['clerk'], false, true],
        ['a script that evaluates to true', { script: "current.title == 'first'" }, [], true, true],
        ['"return an answer variable"', { script: 'answer = current.level == 2' }, ['clerk'], false, true],
        ['a script that fails', { script: 'none.such' }, ['clerk'], false, true],
        [
            '"administrators always pass role checks"',
            { admin_overrides: 'false', condition: 'level=1' },
            ['chief'],
            false,
            true,
        ],
        [
            '"a permissions check that administrators must pass"',
            { admin_overrides: 'false', condition: 'level=2' },
            ['clerk'],
            false,
            false,
        ],
        ['"the nobody role … takes precedence over the admin override option"', {}, ['nobody'], false, false],
    ])('%s', async (_what, fields, needed, clerkPasses, adminPasses) => {
        await acl(table, 'read', fields, ...needed)
        expect([await reads(clerk, path), await reads(instance.admin, path)]).toEqual([
            clerkPasses ? 200 : 404,
            adminPasses ? 200 : 404,
        ])
    })

    test('"if it\'s empty, the ACL applies to all records": Applies to limits a rule, another decides on the rest', async () => {
        const other = await record({ title: 'second' })
        await acl(table, 'read', { applies_to: 'title=second' }, 'chief')
        await acl(table, 'read', { applies_to: 'title=first' }, 'clerk')
        expect([await reads(clerk, path), await reads(clerk, path.replace(sysId, other))]).toEqual([200, 404])
    })
})

describe('several rules', () => {
    test('"the user must pass any one of the ACL rules" at the same point', async () => {
        await acl(table, 'read', {}, 'chief')
        expect(await reads(clerk, path)).toBe(404)
        await acl(table, 'read', {}, 'clerk')
        expect(await reads(clerk, path)).toBe(200)
    })

    // acl-denial-behavior.md
    test('"Deny-Unless ACLs will take priority": denied unless met; met, "an Allow-If ACL explicitly permits it"', async () => {
        await acl(table, 'read', {}, 'clerk')
        const deny = await acl(table, 'read', { decision_type: 'deny', condition: 'level=2' })
        expect(await reads(clerk, path)).toBe(404)
        await instance.admin.update('sys_security_acl', deny, { condition: 'level=1' })
        expect([await reads(clerk, path), await reads(stranger, path)]).toEqual([200, 404])
    })

    // acl-rule-types.md
    test('"ACL rules for parent tables apply to any table that extends the parent table"', async () => {
        const [parent] = await instance.admin.list('sys_db_object', `name=${table}`)
        const child = `${table}_child`
        await probe.create('sys_db_object', {
            name: child,
            label: child,
            ws_access: 'true',
            super_class: parent?.sys_id,
        })
        const path = `/api/now/table/${child}/${await record({ title: 'first' }, child)}`
        expect(await reads(clerk, path)).toBe(404)
        await acl(table, 'read', {}, 'clerk')
        expect(await reads(clerk, path)).toBe(200)
        await acl(child, 'read', {}, 'chief')
        expect(await reads(clerk, path)).toBe(404)
    })

    test('a role comes with a group, and with the role that contains it', async () => {
        await acl(table, 'read', {}, 'chief')
        const member = await person('member', [])
        const [user] = await instance.admin.list('sys_user', 'user_name=member')
        const group = await instance.admin.create('sys_user_group', { name: table })
        await instance.admin.create('sys_user_grmember', { group: group.sys_id, user: user?.sys_id })
        const outer = await probe.create('sys_user_role', { name: `${table}.outer` })
        await instance.admin.create('sys_group_has_role', { group: group.sys_id, role: outer.sys_id })
        expect(await reads(member, path)).toBe(404)
        await probe.create('sys_user_role_contains', { role: outer.sys_id, contains: roles.get('chief') })
        expect(await reads(member, path)).toBe(200)
    })
})

describe('field rules', () => {
    // rest-api-explorer/c_RESTAPI.md
    test('"Fields for which the calling entity does not have rights to because of ACLs are not returned"', async () => {
        await acl(table, 'read', {}, 'clerk')
        await acl(`${table}.note`, 'read', {}, 'chief')
        expect(Object.keys(await fieldsOf(clerk, path))).toEqual(expect.arrayContaining(['title', 'sys_id']))
        expect(await fieldsOf(clerk, path)).not.toHaveProperty('note')
        expect(await fieldsOf(instance.admin, path)).toMatchObject({ note: 'secret' })
    })

    // acl-rule-types.md
    test('"Match the table and field name" comes before "the table and any field (*)"', async () => {
        await acl(table, 'read', {}, 'clerk')
        await acl(`${table}.*`, 'read', {}, 'chief')
        await acl(`${table}.title`, 'read', {}, 'clerk')
        expect(await fieldsOf(clerk, path)).toEqual({ title: 'first' })
    })

    test('a field that may not be written is passed over, on insert too unless a create rule says otherwise', async () => {
        for (const operation of ['read', 'write', 'create']) await acl(table, operation, {}, 'clerk')
        await acl(`${table}.note`, 'write', {}, 'chief')
        const changed = await clerk.request('PATCH', path, { title: 'new', note: 'mine' })
        expect([changed.status, changed.json]).toMatchObject([200, { result: { title: 'new', note: 'secret' } }])
        const one = await clerk.create(table, { title: 'a', note: 'b' })
        await acl(`${table}.note`, 'create', {}, 'clerk')
        const two = await clerk.create(table, { title: 'a', note: 'b' })
        expect([one, two]).toMatchObject([{ title: 'a', note: '' }, { note: 'b' }])
        made.push([table, one.sys_id ?? ''], [table, two.sys_id ?? ''])
        await instance.admin.update(table, sysId, FIRST)
    })

    // query-acl-rule.md
    test('"if no query ACL was created then read access to the column is evaluated": a query by such a field is refused', async () => {
        await acl(table, 'read', {}, 'clerk')
        await acl(`${table}.note`, 'read', {}, 'chief')
        for (const query of ['note=secret', 'ORDERBYnote']) {
            const answer = await clerk.request('GET', `/api/now/table/${table}?sysparm_query=${query}`)
            expect([answer.status, answer.text]).toEqual([
                403,
                expect.stringContaining('Insufficient rights to query records'),
            ])
        }
        expect(await clerk.list(table, 'title=first')).toHaveLength(1)
    })
})

// rest-api-explorer/r_RESTAPIHTTPResponseCodes.md
describe('Table API', () => {
    test('absent is 404 or a row less, denied is 403', async () => {
        await record({ title: 'second', level: '2' })
        await acl(table, 'read', { condition: 'level=1' }, 'clerk')
        for (const operation of ['write', 'create', 'delete']) await acl(table, operation, {}, 'chief')
        const list = await clerk.request('GET', `/api/now/table/${table}`)
        expect((list.json as { result: object[] }).result).toHaveLength(1)
        expect(list.headers.get('x-total-count')).toBe('2')
        const answers = [
            await clerk.request('PATCH', path, { title: 'x' }),
            await clerk.request('POST', `/api/now/table/${table}`, {}),
            await clerk.request('DELETE', path),
            await stranger.request('DELETE', path),
        ]
        expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 404])
        expect(answers.slice(0, 3).map(({ text }) => /ACL Exception (\w+) Failed/.exec(text)?.[1])).toEqual([
            ...['Update', 'Insert', 'Delete'],
        ])
    })
})

// api-reference/scripts/p_GlideServerAPIs.md
describe('GlideRecordSecure', () => {
    /** What a script says when the clerk runs it. */
    const run = async (script: string): Promise<unknown> => {
        const answer = await clerk.request('POST', await probe.resource({ script }))
        return (answer.json as { result?: unknown } | undefined)?.result ?? answer.text
    }
    const count = (kind: string, table: string): string =>
        `var gr = new ${kind}('${table}'); gr.query(); var n = 0; while (gr.next()) n++; return n`

    test('passes over what may not be read, where GlideRecord does not', async () => {
        await record({ level: '2' })
        await acl(table, 'read', { condition: 'level=1' }, 'clerk')
        expect([await run(count('GlideRecord', table)), await run(count('GlideRecordSecure', table))]).toEqual([2, 1])
    })

    test('"a NULL value is created in memory": of a field that may not be read', async () => {
        await acl(table, 'read', {}, 'clerk')
        await acl(`${table}.note`, 'read', {}, 'chief')
        const script = (kind: string): string =>
            `var gr = new ${kind}('${table}'); return [gr.get('${sysId}'), gr.getValue('note'), gr.title.canRead(), gr.note.canRead()]`
        expect(await run(script('GlideRecord'))).toEqual([true, 'secret', true, false])
        expect(await run(script('GlideRecordSecure'))).toEqual([true, null, true, false])
    })

    test('"non-writable fields are set to NULL when trying to write"; without the table rule nothing is written', async () => {
        for (const operation of ['read', 'write']) await acl(table, operation, {}, 'clerk')
        await acl(`${table}.note`, 'write', {}, 'chief')
        const found = `var gr = new GlideRecordSecure('${table}'); gr.get('${sysId}'); `
        await run(`${found} gr.note = 'mine'; gr.title = 'new'; return gr.update()`)
        expect(await fieldsOf(instance.admin, path)).toMatchObject({ note: '', title: 'new' })
        await instance.admin.update(table, sysId, FIRST)
        expect(
            await run(
                `${found} return [gr.canWrite(), gr.canDelete(), gr.canCreate(), gr.deleteRecord(), gr.insert()]`,
            ),
        ).toEqual([true, false, false, false, null])
    })
})
