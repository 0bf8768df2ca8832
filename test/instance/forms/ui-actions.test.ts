import { startPlainInstance } from '../../support/instance/plain.ts'
import { createProbe, type Probe } from '../../support/instance/probe.ts'
import type { RunningInstance } from '../../support/instance/running.ts'
import { addUser } from '../../support/instance/users.ts'

let instance: RunningInstance
let probe: Probe
let ticket: string
let count = 0

beforeAll(async () => {
    instance = await startPlainInstance()
    probe = await createProbe(instance.admin)
    ticket = (await instance.admin.create('incident', { short_description: 'before' })).sys_id ?? ''
})
afterAll(() => instance.close())

const addAction = async (script: string, fields: object = {}): Promise<{ name: string; sysId: string }> => {
    const name = `act_${++count}`
    const { sys_id } = await probe.create('sys_ui_action', {
        ...{ name, action_name: name, table: 'incident', active: 'true', show_update: 'true', script, ...fields },
    })
    return { name, sysId: sys_id ?? '' }
}
const press = async (script: string, fields: object = {}) =>
    instance.admin.act('incident', ticket, (await addAction(script, fields)).name)

// platform-administration/t_EditingAUIAction.md, server-api-reference/ActionAPIBoth.md
describe('a UI action', () => {
    test('runs on the server with the record of the form as current, by action name or sys_id', async () => {
        const { name, sysId } = await addAction(
            "current.short_description = current.short_description + ' pressed by ' + gs.getUserName(); current.update()",
        )
        expect((await instance.admin.act('incident', ticket, name)).status).toBe(302)
        expect((await instance.admin.act('incident', ticket, sysId)).status).toBe(302)
        expect((await instance.admin.read('incident', ticket)).short_description).toBe(
            'before pressed by admin pressed by admin',
        )
    })

    test.each([
        [
            'a URL: "the next page the user sees"',
            "action.setRedirectURL('http://www.mysite.com/mypage.htm')",
            'http://www.mysite.com/mypage.htm',
        ],
        [
            'a page of the instance',
            "action.setRedirectURL('incident_list.do?sysparm_query=active=true')",
            '/incident_list.do?sysparm_query=active=true',
        ],
        [
            'a GlideRecord: "takes the focus to that record\'s form"',
            'action.setRedirectURL(current)',
            '/incident.do?sys_id=TICKET',
        ],
        ['nothing: the list', '', '/incident_list.do'],
        ['its return URL', "action.setReturnURL('x.do'); action.setRedirectURL(action.getReturnURL())", '/x.do'],
    ])('sends the user to %s', async (_what, script, location) => {
        expect(await press(script)).toMatchObject({ status: 302, location: location.replace('TICKET', ticket) })
    })

    test('tells the user what it did: "Adds an info message for the current session"', async () => {
        const script = "gs.addInfoMessage('done'); gs.addErrorMessage('but ' + gs.getErrorMessages().length)"
        expect(await press(script)).toMatchObject({ info: ['done'], errors: ['but 0'] })
        expect(await press('')).toMatchObject({ info: [], errors: [] })
    })

    test('queues events and async rules as any transaction does', async () => {
        await probe.create('sysevent_register', { event_name: 'x_probe_app.pressed', suffix: 'pressed' })
        await probe.create('sysevent_script_action', {
            ...{ name: 'Pressed', event_name: 'x_probe_app.pressed', active: 'true' },
            script: "gs.info('heard ' + event.parm1 + ' by ' + gs.getUserName())",
        })
        const rule = await probe.rule('incident', 'async', "gs.info('async saw ' + current.getValue('urgency'))")
        await press("gs.eventQueue('x_probe_app.pressed', current, 'it', ''); current.urgency = 1; current.update()")
        await instance.settle()
        expect(await probe.logged('heard ')).toEqual(['heard it by admin'])
        expect(await probe.logged('async saw ')).toEqual(['async saw 1'])
        await instance.admin.update('sys_script', rule.sys_id ?? '', { active: 'false' })
    })

    test('of task is on incident too; one of incident with the same action name overrides it', async () => {
        const script = (text: string): string => `gs.addInfoMessage('${text}')`
        const { name } = await addAction(script('of task'), { table: 'task' })
        expect((await instance.admin.act('incident', ticket, name)).info).toEqual(['of task'])
        await addAction(script('of incident'), { action_name: name })
        expect((await instance.admin.act('task', ticket, name)).info).toEqual(['of incident'])
        const everywhere = await addAction(script('of all'), { table: 'global' })
        expect((await instance.admin.act('incident', ticket, everywhere.name)).info).toEqual(['of all'])
    })

    test("with a client script runs on the server too, which it knows by: typeof window == 'undefined'", async () => {
        const script =
            "function ask() { gsftSubmit() }\nif (typeof window == 'undefined') gs.addInfoMessage('on the server')"
        const answer = await press(script, { client: 'true', onclick: 'ask()' })
        expect(answer).toMatchObject({ status: 302, info: ['on the server'] })
    })

    test('gets the address as URL parameters', async () => {
        const { name } = await addAction("gs.addInfoMessage(action.getURLParameter('sysparm_query'))")
        const path = `/incident.do?sys_id=${ticket}&sys_action=${name}&sysparm_query=a%3Db`
        const { json } = await instance.admin.request('POST', path)
        expect(json).toEqual({ messages: [{ type: 'info', text: 'a=b' }] })
    })
})

describe('whether a UI action may run', () => {
    const person = async (role?: string) => {
        const userName = `person.${++count}`
        await addUser(instance.admin, userName, 'secret', 'itil', ...(role ? [role] : []))
        return instance.as(userName, 'secret')
    }
    const withRole = async (role: string): Promise<string> => {
        const { name, sysId } = await addAction("gs.addInfoMessage('ran')")
        const { sys_id } = await probe.create('sys_user_role', { name: role })
        await probe.create('sys_ui_action_role', { sys_ui_action: sysId, sys_user_role: sys_id })
        return name
    }

    test('roles: "Users must have at least one of the roles"', async () => {
        const name = await withRole('x_probe_app.presser')
        expect((await (await person()).act('incident', ticket, name)).status).toBe(403)
        expect((await (await person('x_probe_app.presser')).act('incident', ticket, name)).info).toEqual(['ran'])
        expect((await instance.admin.act('incident', ticket, name)).info).toEqual(['ran'])
    })

    test.each([
        ["current.getValue('active') == '1'", 302],
        ["current.short_description == 'nobody wrote this'", 403],
        ["gs.hasRole('admin')", 302],
        ['false', 403],
    ])('condition %s: %i', async (condition, status) => {
        const answer = await press("gs.addInfoMessage('ran')", { condition })
        expect([answer.status, answer.info]).toEqual([status, status === 302 ? ['ran'] : []])
    })

    test('glide.security.strict.actions=false: "there is no validation … before execution"', async () => {
        await instance.setProperty('glide.security.strict.actions', 'false')
        expect((await press('', { condition: 'false' })).status).toBe(302)
        await instance.setProperty('glide.security.strict.actions', 'true')
        expect((await press('', { condition: 'false' })).status).toBe(403)
    })

    test.each([
        ['is inactive', { active: 'false' }, 404],
        ['is not shown on existing records', { show_update: 'false' }, 404],
        ['is of another table', { table: 'change_request' }, 404],
    ])('one that %s does not', async (_what, fields, status) => {
        expect((await press("gs.info('never')", fields)).status).toBe(status)
        expect(await probe.logged('never')).toEqual([])
    })

    test('nobody presses without a login, nor on a record that is not there or may not be read', async () => {
        const { name } = await addAction('')
        const table = await probe.table('hidden', { name: { type: 'string' } })
        const row = await instance.admin.create(table, { name: 'x' })
        const { name: hidden } = await addAction('', { table })
        expect((await instance.as('admin', 'wrong').act('incident', ticket, name)).status).toBe(401)
        expect((await instance.admin.act('incident', 'f'.repeat(32), name)).status).toBe(404)
        expect((await (await person()).act(table, row.sys_id ?? '', hidden)).status).toBe(403)
        expect((await instance.admin.request('POST', '/no_such_table.do')).status).toBe(404)
    })

    test('a script that fails, or asks for more of action than is here, is an error with a name', async () => {
        const { name } = await addAction("current.urgency = 3; current.update(); throw new Error('broken button')")
        const form = `sys_id=${ticket}&sys_action=${name}`
        const answer = await instance.admin.request('POST', `/incident.do?${form}`)
        expect([answer.status, answer.text]).toEqual([500, expect.stringContaining('broken button')])
        expect(await instance.admin.read('incident', ticket)).toMatchObject({ urgency: '3' })
        expect((await press('action.setNoPop(true)')).status).toBe(500)
        expect(await probe.logged('action.setNoPop is not emulated')).toHaveLength(1)
    })
})
