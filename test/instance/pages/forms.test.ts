import { browser, loggedIn, type Browser, type BrowserPage } from '../../support/instance/browser.ts'
import { startPlainInstance } from '../../support/instance/plain.ts'
import { createProbe, type Probe } from '../../support/instance/probe.ts'
import type { Row } from '../../support/instance/client.ts'
import type { RunningInstance } from '../../support/instance/running.ts'

let instance: RunningInstance
let probe: Probe
let admin: Browser
let table: string
let count = 0

const COLUMNS = {
    name: { type: 'string', length: 100, mandatory: 'true' },
    note: { type: 'string', length: 1000 },
    flag: { type: 'boolean' },
    amount: { type: 'integer' },
    due: { type: 'glide_date_time' },
    kind: { type: 'string', choice: '1' },
    owner: { type: 'reference', reference: 'sys_user' },
    secret: { type: 'password2', length: 255 },
    fields: { type: 'name_values', length: 4000 },
    fixed: { type: 'string', read_only: 'true', length: 1000 },
    comments: { type: 'journal_input' },
}

beforeAll(async () => {
    instance = await startPlainInstance()
    probe = await createProbe(instance.admin)
    admin = await loggedIn(instance.url)
    table = await probe.table('thing', COLUMNS)
    for (const [value, label] of Object.entries({ a: 'First kind', b: 'Second kind' }))
        await instance.admin.create('sys_choice', { name: table, element: 'kind', value, label, language: 'en' })
})
afterAll(() => instance.close())

const thing = (fields: object = {}): Promise<Row> =>
    instance.admin.create(table, { name: `thing ${++count}`, ...fields })
const form = (row: Row): Promise<BrowserPage> => admin.open(`/${table}.do?sys_id=${row.sys_id}`)
const stored = (row: Row): Promise<Row> => instance.admin.read(table, row.sys_id ?? '')
const named = (field: string): string => `${table}.${field}`

describe('saving a form', () => {
    test('inserts with every kind of field, runs the rules, and goes back to the list', async () => {
        const rule = await probe.rule(table, 'before', "current.setValue('fixed', 'by a rule')")
        const page = await admin.open(`/${table}.do?sys_id=-1`)
        const changes = {
            [named('name')]: 'made by hand',
            [named('note')]: 'first line\r\nsecond line',
            [named('flag')]: 'true',
            [named('amount')]: '42',
            [named('due')]: '2026-03-01T10:20',
            [named('kind')]: 'b',
            [`sys_display.${named('owner')}`]: 'System Administrator',
            [named('secret')]: 'kept to itself',
            [`${named('fields')}.name`]: 'short_description',
            [`${named('fields')}.value`]: '{{ title }}',
            [named('comments')]: 'a first comment',
        }
        const list = await admin.submit(page, changes, 'sysverb_insert')
        await instance.admin.update('sys_script', rule.sys_id ?? '', { active: 'false' })
        expect([list.status, list.path]).toEqual([200, `/${table}_list.do`])
        const [row = {}] = await instance.admin.list(table, 'name=made by hand')
        const { note, flag, amount, due, kind, fixed, fields } = row
        expect({ note, flag, amount, due, kind, fixed, fields }).toEqual({
            ...{ note: 'first line\nsecond line', flag: 'true', amount: '42', due: '2026-03-01 10:20:00', kind: 'b' },
            ...{ fixed: 'by a rule', fields: '{"short_description":"{{ title }}"}' },
        })
        const again = await form(row)
        expect(again.texts('.journal .by')).toEqual([expect.stringContaining('System Administrator')])
        expect(again.texts('.journal .text')).toEqual(['a first comment'])
        expect(again.root.querySelector(`[name="sys_display.${named('owner')}"]`)?.getAttribute('value')).toBe(
            'System Administrator',
        )
        expect(again.html).not.toContain('kept to itself')
    })

    test('changes only what was typed: what somebody else did meanwhile stays', async () => {
        const row = await thing({ note: 'old', amount: '1', secret: 'sealed' })
        const page = await form(row)
        await instance.admin.update(table, row.sys_id ?? '', { amount: '2' })
        const saved = await admin.submit(page, { [named('note')]: 'new' }, 'sysverb_update_and_stay')
        expect(saved.path).toContain(`/${table}.do?sys_id=${row.sys_id}`)
        expect(await stored(row)).toMatchObject({ note: 'new', amount: '2', secret: '********' })
    })

    test('a secret can be removed', async () => {
        const row = await thing({ secret: 'sealed' })
        await admin.submit(await form(row), { [`sys_clear.${named('secret')}`]: 'true' }, 'sysverb_update')
        expect((await stored(row)).secret).toBe('')
    })

    test('a secret typed into a form that is refused is asked for again, not shown as set', async () => {
        const changes = { [named('name')]: '', [named('secret')]: 'kept to itself' }
        const refused = await admin.submit(await admin.open(`/${table}.do?sys_id=-1`), changes, 'sysverb_insert')
        expect([refused.status, refused.texts('.problem')]).toEqual([
            422,
            expect.arrayContaining(['It was not saved, and is not kept: type it again']),
        ])
        const secret = refused.root.querySelector(`[name="${named('secret')}"]`)
        expect(secret?.getAttribute('placeholder')).toBe('It was not saved, and is not kept: type it again')
        expect(refused.html).not.toContain('kept to itself')
    })

    test.each([
        ['name', '', 'A value is needed here'],
        ['amount', 'many', 'Not a whole number: many'],
        ['due', '2026-13-40T99:00', 'Not a date of the form YYYY-MM-DD HH:MM:SS: 2026-13-40T99:00'],
    ])('is refused where %s is "%s", and keeps what was typed', async (field, value, problem) => {
        const row = await thing({ note: 'old' })
        const changes = { [named(field)]: value, [named('note')]: 'typed "before"' }
        const page = await admin.submit(await form(row), changes, 'sysverb_update')
        expect([page.status, page.texts('.problem')]).toEqual([422, [problem]])
        expect(page.fields().get(named('note'))).toBe('typed "before"')
        expect(page.fields().get(named(field))).toBe(value)
        expect((await stored(row)).note).toBe('old')
        const mended = await admin.submit(
            page,
            { [named(field)]: (row[field] ?? '').replace(' ', 'T') },
            'sysverb_update',
        )
        expect([mended.status, (await stored(row)).note]).toEqual([200, 'typed "before"'])
    })

    test('a reference to nothing is told by its field', async () => {
        const changes = { [`sys_display.${named('owner')}`]: 'Nobody Ever' }
        const page = await admin.submit(await form(await thing()), changes, 'sysverb_update')
        expect(page.texts('.problem')).toEqual(['Nothing is called “Nobody Ever” in Users'])
    })

    test('aborted by a rule it says so, keeps what was typed, and writes nothing', async () => {
        const script = "gs.addErrorMessage('Not like <b>this</b>'); current.setAbortAction(true)"
        const rule = await probe.rule(table, 'before', script, { filter_condition: 'note=forbidden' })
        const row = await thing({ note: 'old' })
        const page = await admin.submit(await form(row), { [named('note')]: 'forbidden' }, 'sysverb_update')
        expect(page.texts('.message.error')).toEqual(['Not like <b>this</b>', 'Invalid update: nothing was saved'])
        expect(page.fields().get(named('note'))).toBe('forbidden')
        expect((await stored(row)).note).toBe('old')
        await instance.admin.update('sys_script', rule.sys_id ?? '', { active: 'false' })
    })

    test('messages of a save stand on the next page, once', async () => {
        const rule = await probe.rule(table, 'after', "gs.addInfoMessage('It is done')")
        const list = await admin.submit(await form(await thing()), { [named('note')]: 'x' }, 'sysverb_update')
        await instance.admin.update('sys_script', rule.sys_id ?? '', { active: 'false' })
        expect(list.texts('.message')).toEqual(['It is done'])
        expect((await admin.open(list.path)).texts('.message')).toEqual([])
    })

    test('a button may leave the user on the form, and Update there goes on to where the user came from', async () => {
        const script = "gs.addInfoMessage('Pressed'); action.setRedirectURL(current)"
        await probe.create('sys_ui_action', {
            ...{ name: 'Press', action_name: 'press', table, active: 'true', show_update: 'true', script },
        })
        const row = await thing()
        const from = `/${table}.do?sys_id=${row.sys_id}&sysparm_goto_url=%2Fincident_list.do`
        const pressed = await admin.submit(await admin.open(from), {}, 'press')
        expect([pressed.path, pressed.texts('.message')]).toEqual([from, ['Pressed']])
        expect((await admin.submit(pressed, {}, 'sysverb_update')).path).toBe('/incident_list.do')
    })

    test('a button with a client script sends nothing itself; who may press it gets the script', async () => {
        const script = "function ask() { gsftSubmit(null, g_form.getFormElement(), 'asked') }"
        const { sys_id: id } = await probe.create('sys_ui_action', {
            ...{ name: 'Ask', action_name: 'asked', table, active: 'true', show_update: 'true', form_button: 'true' },
            ...{ client: 'true', onclick: 'ask()', script },
        })
        const page = await form(await thing())
        expect(page.texts(`button[type=button][data-client-action=${id}]`)).toContain('Ask')
        const address = page.root.querySelectorAll('script').map((one) => one.getAttribute('src'))
        expect(address).toContain(`/ui_action_script.do?sys_id=${id}`)
        expect((await admin.open(`/ui_action_script.do?sys_id=${id}`)).html).toContain(`${script}\n;onPress("${id}"`)
        expect((await browser(instance.url).open(`/ui_action_script.do?sys_id=${id}`)).path).toContain('/login.do')
        expect((await admin.open('/ui_action_script.do?sys_id=none')).status).toBe(404)
    })

    test('JSON that nobody edits is shown in lines, other text as it is', async () => {
        const shown = async (fixed: string) =>
            (await form(await thing({ fixed }))).root.querySelector('.field pre')?.text
        expect(await shown('{"a":{"b":"<i>"}}')).toBe('{\n  "a": {\n    "b": "<i>"\n  }\n}')
        expect(await shown('{oops')).toBeUndefined()
    })

    test('deletes', async () => {
        const row = await thing()
        expect((await admin.submit(await form(row), {}, 'sysverb_delete')).path).toBe(`/${table}_list.do`)
        expect(await instance.admin.list(table, `sys_id=${row.sys_id}`)).toEqual([])
    })

    test('needs the token of the session, and no other site may send it', async () => {
        const row = await thing({ note: 'old' })
        const fields = (await form(row)).fields()
        fields.set(named('note'), 'forged')
        fields.set('sys_action', 'sysverb_update')
        const evil = { origin: 'https://evil.example' }
        expect((await admin.post(`/${table}.do`, fields, evil)).status).toBe(403)
        fields.set('sysparm_ck', 'f'.repeat(64))
        expect((await admin.post(`/${table}.do`, fields)).status).toBe(403)
        expect((await stored(row)).note).toBe('old')
    })
})

describe('what a person may not do', () => {
    const allow = async (operation: string, role: string, name = table): Promise<void> => {
        const acl = await instance.admin.create('sys_security_acl', {
            ...{ name, operation, type: 'record', active: 'true', admin_overrides: 'true', decision_type: 'allow' },
        })
        const [found] = await instance.admin.list('sys_user_role', `name=${role}`)
        await instance.admin.create('sys_security_acl_role', {
            sys_security_acl: acl.sys_id,
            sys_user_role: found?.sys_id,
        })
    }
    const person = async (role: string): Promise<Browser> => {
        const userName = `person.${++count}`
        const user = await instance.admin.create('sys_user', { user_name: userName, user_password: 'secret' })
        const [found] = await instance.admin.list('sys_user_role', `name=${role}`)
        await instance.admin.create('sys_user_has_role', { user: user.sys_id, role: found?.sys_id })
        return loggedIn(instance.url, userName, 'secret')
    }

    test('is not offered, and refused all the same', async () => {
        await allow('read', 'itil')
        await allow('write', 'admin')
        const row = await thing({ note: 'old' })
        const user = await person('itil')
        const page = await user.open(`/${table}.do?sys_id=${row.sys_id}`)
        expect(page.texts('button[name=sys_action]')).toEqual([])
        expect(page.root.querySelector(`[name="${named('note')}"]`)).toBeNull()
        const fields = page.fields()
        fields.set(named('note'), 'forced')
        fields.set('sys_action', 'sysverb_update')
        expect((await user.post(`/${table}.do`, fields)).status).toBe(403)
        expect((await stored(row)).note).toBe('old')
        expect((await user.open('/sys_properties_list.do')).status).toBe(403)
        expect((await user.open('/reference_lookup.do?field=sys_user_has_role.role&text=')).html).toBe('{"options":[]}')
    })

    test('a field that may not be read is not on the page', async () => {
        await allow('read', 'admin', `${table}.note`)
        const row = await thing({ note: 'for few eyes' })
        const page = await (await person('itil')).open(`/${table}.do?sys_id=${row.sys_id}`)
        expect(page.html).not.toContain('for few eyes')
        expect((await form(row)).html).toContain('for few eyes')
    })
})

test('a UI action runs with what was typed, tells its messages on the next page and shows by its condition', async () => {
    const action = {
        ...{
            name: 'Double it',
            action_name: 'double',
            table,
            active: 'true',
            show_update: 'true',
            form_button: 'true',
        },
        condition: 'current.amount > 0',
        script: "current.amount = current.amount * 2; current.update(); gs.addInfoMessage('Doubled'); action.setRedirectURL(current)",
    }
    const { sys_id } = await probe.create('sys_ui_action', action)
    const row = await thing({ amount: '1' })
    const page = await form(row)
    expect(page.texts('.head button')).toContain('Double it')
    const next = await admin.submit(page, { [named('amount')]: '21' }, sys_id ?? '')
    expect([next.path, next.texts('.message')]).toEqual([`/${table}.do?sys_id=${row.sys_id}`, ['Doubled']])
    expect((await stored(row)).amount).toBe('42')
    expect((await form(await thing({ amount: '0' }))).texts('.head button')).not.toContain('Double it')
})
