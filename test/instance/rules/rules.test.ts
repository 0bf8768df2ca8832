import { startPlainInstance } from '../../support/instance/plain.ts'
import { createProbe, type Probe } from '../../support/instance/probe.ts'
import type { RunningInstance } from '../../support/instance/running.ts'

let instance: RunningInstance
let probe: Probe

beforeAll(async () => {
    instance = await startPlainInstance()
    probe = await createProbe(instance.admin)
})
afterAll(() => instance.close())

let table: string
const rules: string[] = []

beforeAll(async () => {
    table = await newTable('one')
})
/** Every test begins without rules on the table. */
afterEach(async () => {
    for (const rule of rules.splice(0)) await instance.admin.update('sys_script', rule, { active: 'false' })
})

const newTable = (name: string): Promise<string> =>
    probe.table(name, {
        name: { type: 'string' },
        log: { type: 'string', length: 400 },
        state: { type: 'integer' },
        user: { type: 'reference', reference: 'sys_user' },
    })
const addRule = async (when: string, script: string, fields: object = {}): Promise<void> => {
    const { sys_id } = await probe.rule(table, when, script, fields)
    rules.push(sys_id ?? '')
}
const append = (text: string): string => `current.log = (current.getValue('log') || '') + ${text}`
const save = (table: string, fields: object) => instance.admin.create(table, fields)

// business-rules-classic/c_BusinessRules.md, scripts/r_ExecutionOrderScriptsAndEngines.md
describe('business rules', () => {
    test('"the rules run in the order specified here, from lowest to highest", operation() tells them apart', async () => {
        await addRule('before', append("'c'"), { order: '1100' })
        await addRule('before', append("'b'"), { order: '200' })
        await addRule('before', append("'a' + current.operation()"), { order: '100' })
        const row = await save(table, { name: 'x' })
        expect(row.log).toBe('ainsertbc')
        expect((await instance.admin.update(table, row.sys_id ?? '', { log: '', name: 'y' })).log).toBe('aupdatebc')
    })

    test('an after rule sees what was saved and previous what was before; it cannot change the row by assignment', async () => {
        const script =
            "current.log = 'lost'; gs.info('after ' + (previous && previous.getValue('name')) + ' ' + current.name + ' ' + current.name.changes())"
        await addRule('after', script)
        const row = await save(table, { name: 'one' })
        await instance.admin.update(table, row.sys_id ?? '', { name: 'two' })
        expect((await instance.admin.read(table, row.sys_id ?? '')).log).toBe('')
        expect((await probe.logged('after ')).sort()).toEqual(['after null one true', 'after one two true'])
    })

    test('setAbortAction: insert() is null, the Table API answers 403, "all subsequent business rules will execute normally"', async () => {
        await addRule('before', 'current.setAbortAction(true)', { name: 'Gate', order: '1' })
        await addRule('before', "gs.info('still running ' + current.isActionAborted())", { order: '2' })
        const answer = await instance.admin.request('POST', `/api/now/table/${table}`, { name: 'aborted' })
        expect(answer.status).toBe(403)
        expect(answer.text).toMatch(
            new RegExp(
                `Operation against file '${table}' was aborted by Business Rule 'Gate\\^[0-9a-f]{32}'. Business Rule Stack:Gate`,
            ),
        )
        expect(await probe.logged('still running')).toEqual(['still running true'])
        expect(await probe.run(`var gr = new GlideRecord('${table}'); gr.initialize(); return gr.insert()`)).toBeNull()
        expect(await instance.admin.list(table, 'name=aborted')).toEqual([])
    })

    test('setAbortAction "can only be executed from the same scope as the record"', async () => {
        await probe.rule(
            'sys_user_group',
            'before',
            "if (String(current.name) === 'kept') current.setAbortAction(true)",
        )
        const answer = await instance.admin.request('POST', '/api/now/table/sys_user_group', { name: 'kept' })
        expect(answer.status).toBe(201)
    })

    test('a rule that fails is logged and the save goes on', async () => {
        await addRule('before', "throw new Error('broken rule')")
        await save(table, { name: 'x' })
        expect(await probe.logged('broken rule')).toHaveLength(1)
    })

    test('recursion is stopped and logged', async () => {
        await addRule('after', `var gr = new GlideRecord('${table}'); gr.initialize(); gr.insert()`, {
            name: 'Endless',
        })
        await save(table, { name: 'x' })
        expect(await probe.logged('Recursion stopped at rule Endless')).toHaveLength(1)
    })

    test.each([
        ['"Filters based on string compares are case-sensitive"', 'name=Ant', 'ant', 'Ant'],
        ['VALCHANGES', 'stateVALCHANGES^stateISNOTEMPTY', { name: 'x' }, { state: '1' }],
        ['a dot-walk reads the reference', 'user.user_name=admin', { name: 'x' }, 'ADMIN'],
        ['javascript:gs.getUserID() is the user', 'user=javascript:gs.getUserID()', { name: 'x' }, 'ADMIN'],
    ])('filter conditions: %s', async (_what, filter, misses, meets) => {
        await addRule('before', "current.log = 'ran'", { filter_condition: filter })
        const [admin] = await instance.admin.list('sys_user', 'user_name=admin')
        const fields = (value: unknown): object =>
            value === 'ADMIN'
                ? { user: admin?.sys_id }
                : typeof value === 'string'
                  ? { name: value }
                  : (value as object)
        expect((await save(table, fields(misses))).log).toBe('')
        expect((await save(table, fields(meets))).log).toBe('ran')
    })

    test.each([
        ['a query rule', { action_query: 'true' }, 'action_query of business rule'],
        ['a display rule', { when: 'before_display' }, 'Business rule of kind before_display'],
    ])('%s is an error with a name', async (_what, fields, message) => {
        await addRule('before', '', fields)
        const answer = await instance.admin.request('POST', `/api/now/table/${table}`, {})
        expect([answer.status, answer.text]).toEqual([500, expect.stringContaining(message)])
    })
})

describe('async rules', () => {
    test('the condition counts at the save, current is the row when the job runs, previous is null', async () => {
        const script = "gs.info('async ' + current.state + ' ' + current.state.changes() + ' ' + previous)"
        await addRule('async', script, { action_update: 'false', filter_condition: 'state=1' })
        await instance.withoutJobs(async () => {
            const { sys_id } = await save(table, { state: '1' })
            await instance.admin.update(table, sys_id ?? '', { state: '2' })
        })
        await instance.settle()
        expect(await probe.logged('async ')).toEqual(['async 2 false null'])
    })

    test('a deleted record comes along as it was', async () => {
        const flags = { action_insert: 'false', action_update: 'false', action_delete: 'true' }
        await addRule('async', "gs.info('deleted ' + current.name + ' ' + current.operation())", flags)
        const row = await save(table, { name: 'old' })
        await instance.admin.request('DELETE', `/api/now/table/${table}/${row.sys_id}`)
        await instance.settle()
        expect(await probe.logged('deleted old')).toEqual(['deleted old delete'])
    })
})

// build-workflows/events.md; SDK guides registering-events, script-action, scheduledscript
describe('events and jobs', () => {
    test('a registered event runs the script action with its parameters, as the user who queued it', async () => {
        await probe.create('sysevent_register', { event_name: 'x_probe_app.done', suffix: 'done' })
        await probe.create('sysevent_script_action', {
            ...{ name: 'On done', event_name: 'x_probe_app.done', active: 'true' },
            script: "gs.info('event ' + event.parm1 + ' ' + event.parm2 + ' ' + gs.getUserName())",
        })
        await probe.run("gs.eventQueue('x_probe_app.done', null, 'one', 'two'); return 1")
        await instance.settle()
        expect(await probe.logged('event one')).toEqual(['event one two admin'])
        expect(await instance.admin.list('sysevent', 'name=x_probe_app.done')).toMatchObject([{ state: 'processed' }])
    })

    test('an event that nobody registered is dropped, with a line in the log', async () => {
        await probe.run("gs.eventQueue('x_probe_app.other', null, '', ''); return 1")
        expect(await instance.admin.list('sysevent', 'name=x_probe_app.other')).toEqual([])
        expect(await probe.logged('x_probe_app.other is not registered')).toHaveLength(1)
    })

    test('an action that fails ends its event in error', async () => {
        await probe.create('sysevent_register', { event_name: 'x_probe_app.bad', suffix: 'bad' })
        const script = "throw new Error('no')"
        await probe.create('sysevent_script_action', {
            name: 'Bad',
            event_name: 'x_probe_app.bad',
            active: 'true',
            script,
        })
        await probe.run("gs.eventQueue('x_probe_app.bad', null, '', ''); return 1")
        await instance.settle()
        expect(await instance.admin.list('sysevent', 'name=x_probe_app.bad')).toMatchObject([{ state: 'error' }])
    })

    test('a periodic script runs once a period', async () => {
        const fields = { run_type: 'periodically', run_period: '1970-01-01 01:00:00', active: 'true' }
        await probe.create('sysauto_script', {
            name: 'Hourly',
            ...fields,
            script: "gs.info('hourly ' + typeof current)",
        })
        await instance.settle()
        expect(await probe.logged('hourly ')).toEqual([])
        await instance.advance(3601)
        expect(await probe.logged('hourly ')).toEqual(['hourly undefined'])
        await instance.settle()
        await instance.advance(3601)
        expect(await probe.logged('hourly ')).toHaveLength(2)
    })

    test('another run type is an error with a name, reported once', async () => {
        await probe.create('sysauto_script', { name: 'Daily', run_type: 'daily', active: 'true', script: '1' })
        await instance.settle()
        await instance.settle()
        const lines = await probe.logged('Scheduled script Daily with run type daily')
        expect(lines.length).toBeGreaterThan(0)
        // Each job worker reports it once.
        expect(lines.length).toBeLessThan(3)
    })
})

// it-service-management/incident-management; c_BusinessRules.md, Task Active State Management
describe('life of a task', () => {
    const life = async (table: string, states: readonly object[]) => {
        const row = await save(table, { short_description: 'x' })
        const rows = [row]
        for (const fields of states) rows.push(await instance.admin.update(table, row.sys_id ?? '', fields))
        return rows
    }

    test('resolving, closing and reopening an incident', async () => {
        const rows = await life('incident', [{ state: '6' }, { state: '7' }, { state: '2' }])
        expect(rows.map((row) => [row.state, row.incident_state, row.active])).toEqual([
            ['1', '1', 'true'],
            ['6', '6', 'true'],
            ['7', '7', 'false'],
            ['2', '2', 'true'],
        ])
        expect(
            rows.map((row) => [
                row.resolved_at !== '',
                row.resolved_by !== '',
                row.closed_at !== '',
                row.closed_by !== '',
            ]),
        ).toEqual([
            [false, false, false, false],
            [true, true, false, false],
            [true, true, true, true],
            [false, false, false, false],
        ])
    })

    test('incident_state leads too', async () => {
        const [, changed] = await life('incident', [{ incident_state: '3' }])
        expect([changed?.state, changed?.incident_state]).toEqual(['3', '3'])
        expect(await save('incident', { incident_state: '2' })).toMatchObject({ state: '2' })
    })

    test('a cancelled incident is not active', async () => {
        const [, cancelled] = await life('incident', [{ state: '8' }])
        expect(cancelled).toMatchObject({ active: 'false', incident_state: '8', resolved_at: '' })
    })

    test('changes and problems start in a state of their own ("a dictionary override can change the default value") and end in one', async () => {
        const change = await life('change_request', [{ state: '3' }, { state: '-1' }, { state: '4' }])
        expect(change.map((row) => [row.state, row.active])).toEqual([
            ['-5', 'true'],
            ['3', 'false'],
            ['-1', 'true'],
            ['4', 'false'],
        ])
        const problem = await life('problem', [{ state: '107' }])
        expect(problem.map((row) => [row.state, row.active])).toEqual([
            ['101', 'true'],
            ['107', 'false'],
        ])
    })

    test('close code and notes are not asked for (judgement: a data policy that is not enforced)', async () => {
        const [, resolved] = await life('incident', [{ state: '6' }])
        expect(resolved).toMatchObject({ state: '6', close_code: '', close_notes: '' })
    })

    test.each([
        ['incident', '1', '1', '1'],
        ['incident', '2', '3', '4'],
        ['problem', '3', '3', '5'],
    ])(
        'the priority of %s with impact %s and urgency %s is %s, whatever was written (r_CreateCustomDataLookups.md)',
        async (table, impact, urgency, priority) => {
            expect((await save(table, { impact, urgency, priority: '2' })).priority).toBe(priority)
        },
    )

    test('the matrix is data: without its row the priority stays', async () => {
        const [row] = await instance.admin.list('dl_u_priority', 'impact=2^urgency=2')
        await instance.admin.update('dl_u_priority', row?.sys_id ?? '', { active: 'false' })
        expect((await save('incident', { impact: '2', urgency: '2', priority: '5' })).priority).toBe('5')
        await instance.admin.update('dl_u_priority', row?.sys_id ?? '', { active: 'true' })
    })

    test('choices come from another column where the dictionary says so (choice_table, choice_field)', async () => {
        const { sys_id } = await save('incident', {})
        const answer = await instance.admin.request(
            'GET',
            `/api/now/table/incident/${sys_id}?sysparm_display_value=true&sysparm_fields=incident_state`,
        )
        expect(answer.json).toEqual({ result: { incident_state: 'New' } })
    })

    test('numbers are unique under 50 inserts at the same time', async () => {
        const rows = await Promise.all(Array.from({ length: 50 }, () => save('incident', {})))
        expect(new Set(rows.map((row) => row.number)).size).toBe(50)
    })

    test('the name of a user comes from first and last name', async () => {
        expect(await save('sys_user', { first_name: 'Ada', last_name: 'King' })).toMatchObject({ name: 'Ada King' })
        expect(await save('sys_user', { name: 'Grace Brewster Hopper' })).toMatchObject({
            first_name: 'Grace',
            last_name: 'Brewster Hopper',
        })
    })
})

// platform-administration/t_CreateANotification.md, notification-variables.md, c_SystemMailboxes.md
describe('email notifications', () => {
    const EVENT = 'x_probe_app.incident_alert'
    const notification = (fields: object) =>
        probe.create('sysevent_email_action', {
            ...{ name: 'Alert', collection: 'incident', generation_type: 'event', event_name: EVENT, active: 'true' },
            ...{ subject: 'Look at ${number}', message_html: '<p>${short_description} ${event.parm1}: ${URI_REF}</p>' },
            ...fields,
        })
    const user = (name: string, fields: object = {}) =>
        save('sys_user', { user_name: name, email: `${name}@example.com`, ...fields })
    const fire = async (fields: object, parm2 = ''): Promise<string> => {
        const { sys_id = '' } = await save('incident', fields)
        await probe.run(`var gr = new GlideRecord('incident'); gr.get('${sys_id}')
            gs.eventQueue('${EVENT}', gr, 'now', '${parm2}'); return 1`)
        await instance.settle()
        return sys_id
    }
    const emails = (record: string) => instance.admin.list('sys_email', `instance=${record}^ORDERBYrecipients`)
    const off = async ({ sys_id }: Record<string, string>) =>
        instance.admin.update('sysevent_email_action', sys_id ?? '', { active: 'false' })

    beforeAll(() => probe.create('sysevent_register', { event_name: EVENT, suffix: 'incident_alert' }))

    test('an event writes an email of its record to the users and groups in its fields, and leaves it in the Outbox', async () => {
        const [ada, bob, gone] = await Promise.all([user('ada'), user('bob'), user('gone', { active: 'false' })])
        const group = await save('sys_user_group', { name: 'Watch' })
        for (const { sys_id } of [ada, gone]) await save('sys_user_grmember', { group: group.sys_id, user: sys_id })
        const made = await notification({ recipient_fields: 'assignment_group,caller_id' })
        const record = await fire({
            ...{ short_description: 'Down', assignment_group: group.sys_id, caller_id: bob.sys_id },
        })
        const [{ subject, body, ...email } = {}, ...others] = await emails(record)
        const { number } = await instance.admin.read('incident', record)
        expect(others).toEqual([])
        expect(email).toMatchObject({
            ...{ type: 'send-ready', recipients: 'ada@example.com,bob@example.com', target_table: 'incident' },
        })
        expect(subject).toBe(`Look at ${number}`)
        expect(body).toMatch(new RegExp(`^<p>Down now: <a href="http.*sys_id=${record}">${number}</a></p>$`))
        await off(made)
    })

    test('an address of the group stands for its members, unless they are to be included', async () => {
        const ada = await user('eve')
        const group = await save('sys_user_group', { name: 'Post', email: 'post@example.com' })
        await save('sys_user_grmember', { group: group.sys_id, user: ada.sys_id })
        const made = await notification({ recipient_groups: group.sys_id })
        expect(await emails(await fire({}))).toMatchObject([{ recipients: 'post@example.com' }])
        await instance.admin.update('sys_user_group', group.sys_id ?? '', { include_members: 'true' })
        expect(await emails(await fire({}))).toMatchObject([{ recipients: 'post@example.com,eve@example.com' }])
        await off(made)
    })

    test('users who switched notifications off, and who fired it where that is said, get none: it is skipped', async () => {
        const quiet = await user('quiet', { notification: '1' })
        const { user_id } = (await instance.admin.list('sysevent', `name=${EVENT}`))[0] ?? {}
        const made = await notification({ recipient_users: `${quiet.sys_id},${user_id}`, send_self: 'false' })
        expect(await emails(await fire({}))).toMatchObject([{ type: 'send-ignored', recipients: '' }])
        await off(made)
    })

    test('a parameter of the event may name the recipients, and the condition decides', async () => {
        const made = await notification({ event_parm_2: 'true', condition: 'impact=1' })
        const list = 'one@example.com, two@example.com'
        expect(await emails(await fire({ impact: '3' }, list))).toEqual([])
        expect(await emails(await fire({ impact: '1' }, list))).toMatchObject([
            { recipients: 'one@example.com,two@example.com' },
        ])
        await off(made)
    })

    test('what a notification has beyond that is an error with a name', async () => {
        const made = await notification({ message_html: '${mail_script:hello}', recipient_users: 'a@example.com' })
        expect(await emails(await fire({}))).toEqual([])
        expect(await probe.logged('${mail_script:hello} of a notification is not emulated')).toHaveLength(1)
        await off(made)
    })
})
