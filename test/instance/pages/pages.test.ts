import { loggedIn, browser, type Browser } from '../../support/instance/browser.ts'
import { startPlainInstance } from '../../support/instance/plain.ts'
import { createProbe, type Probe } from '../../support/instance/probe.ts'
import type { RunningInstance } from '../../support/instance/running.ts'

let instance: RunningInstance
let probe: Probe
let admin: Browser

beforeAll(async () => {
    instance = await startPlainInstance()
    probe = await createProbe(instance.admin)
    admin = await loggedIn(instance.url)
})
afterAll(() => instance.close())

describe('logging in', () => {
    test('is asked for first, and leads on to the page that was wanted', async () => {
        const user = browser(instance.url)
        const form = await user.open('/incident_list.do?sysparm_query=active%3Dtrue')
        expect(form.path).toBe('/login.do?sysparm_goto_url=%2Fincident_list.do%3Fsysparm_query%3Dactive%253Dtrue')
        const fields = form.fields('form')
        fields.set('user_name', 'admin')
        fields.set('user_password', 'wrong')
        expect((await user.post('/login.do', fields)).texts('[role=alert]')).toEqual(['User name or password invalid'])
        fields.set('user_password', 'admin')
        expect((await user.post('/login.do', fields)).path).toBe('/incident_list.do?sysparm_query=active%3Dtrue')
        await user.open('/logout.do')
        expect((await user.open('/')).path).toMatch(/^\/login\.do/)
    })

    test.each([
        '//evil.example/x',
        '/\\evil.example',
        'https://evil.example',
        'javascript:alert(1)',
        '/\t/evil.example',
    ])('never leads to another site: %s', async (target) => {
        const user = browser(instance.url)
        const credentials = [
            ['user_name', 'admin'],
            ['user_password', 'admin'],
            ['sysparm_goto_url', target],
        ] as const
        expect((await user.post('/login.do', credentials)).path).toMatch(/^\/(?![/\\])/)
        expect((await admin.open(`/nav_to.do?uri=${encodeURIComponent(target)}`)).path).toMatch(/^\/(?![/\\])/)
    })

    test('by Basic auth with each request works as well', async () => {
        const page = await instance.admin.request('GET', '/incident_list.do')
        expect([page.status, page.text]).toEqual([200, expect.stringContaining('<h1>Incidents</h1>')])
        expect((await instance.as('admin', 'wrong').request('GET', '/incident_list.do')).status).toBe(401)
    })
})

describe('a list', () => {
    test('of a table that there is not is a page that says so', async () => {
        const page = await admin.open('/incidnt_list.do')
        expect([page.status, page.texts('h1')]).toEqual([404, ['Page not found']])
    })

    test('of a table that nobody laid out shows its first short columns, choices by label', async () => {
        const table = await probe.table('plain', { name: { type: 'string' }, flag: { type: 'boolean' } })
        await instance.admin.create(table, { name: 'first', flag: 'true' })
        const page = await admin.open(`/${table}_list.do`)
        expect(page.texts('th')).toEqual(['name', 'flag', 'Updated'])
        expect(page.texts('tbody td').slice(0, 2)).toEqual(['first', 'true'])
    })

    test('is sorted as the system prefers, and for a user as that one does, unless it is asked for otherwise', async () => {
        const table = await probe.table('sorted', { name: { type: 'string' }, size: { type: 'integer' } })
        for (const [name, size] of Object.entries({ a: '2', b: '3', c: '1' }))
            await instance.admin.create(table, { name, size })
        const names = async (query = '') =>
            (await admin.open(`/${table}_list.do?sysparm_query=${query}`)).texts('tbody td:first-child').join('')
        const prefer = (field: string, direction: string, fields: object) =>
            Promise.all(
                Object.entries({ order: field, 'order.direction': direction }).map(([name, value]) =>
                    probe.create('sys_user_preference', { name: `${table}.db.${name}`, value, ...fields }),
                ),
            )
        expect(await names()).toBe('abc')
        await prefer('size', 'DESC', { system: 'true' })
        expect(await names()).toBe('bac')
        expect(await names('ORDERBYname')).toBe('abc')
        const [user] = await instance.admin.list('sys_user', 'user_name=admin')
        await prefer('size', 'ASC', { user: user?.sys_id })
        expect(await names()).toBe('cab')
    })
})

test('a record shows its files; they are saved, never shown as pages of the site, and only for who may see it', async () => {
    const incident = await instance.admin.create('incident', { short_description: 'with a file' })
    const query = `table_name=incident&table_sys_id=${incident.sys_id}&file_name=a%20%C3%BC.html`
    const html = '<script>alert(1)</script>'
    const sent = await instance.admin.request('POST', `/api/now/attachment/file?${query}`, html, {
        'content-type': 'text/html',
    })
    expect(sent.status).toBe(201)
    const page = await admin.open(`/incident.do?sys_id=${incident.sys_id}`)
    expect(page.texts('.files li')).toEqual(['a ü.html 25 bytes'])
    const path = /\/sys_attachment\.do\?sys_id=\w+/.exec(page.html)?.[0] ?? ''
    const file = await instance.admin.request('GET', path)
    expect([file.status, file.text]).toEqual([200, html])
    expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''a%20%C3%BC.html")
    await instance.admin.create('sys_user', { user_name: 'file.outsider', user_password: 'probe' })
    expect((await instance.as('file.outsider', 'probe').request('GET', path)).status).toBe(403)
})

test('/nav_to.do and the address of the new frame lead to the page they name', async () => {
    expect((await admin.open('/nav_to.do?uri=incident_list.do')).path).toBe('/incident_list.do')
    expect((await admin.open('/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D-1')).path).toBe(
        '/incident.do?sys_id=-1',
    )
})

test('/system_properties_ui.do leads to the properties of a category, in their order', async () => {
    const category = await instance.admin.create('sys_properties_category', { name: 'Probe switches' })
    for (const [order, name] of ['x_probe_app.b', 'x_probe_app.a'].entries()) {
        const property = await instance.admin.create('sys_properties', { name, value: '1' })
        const fields = { category: category.sys_id, property: property.sys_id, order: String(order) }
        await instance.admin.create('sys_properties_category_m2m', fields)
    }
    const page = await admin.open('/system_properties_ui.do?sysparm_title=Probe&sysparm_category=Probe%20switches')
    expect(page.path).toBe('/sys_properties_list.do?sysparm_query=nameINx_probe_app.b%2Cx_probe_app.a')
    expect(page.html).toContain('x_probe_app.a')
})

describe('what platforms sent', () => {
    const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)>'</textarea></title>{{7*7}}\u202e`

    test('is text wherever it stands: lists, forms, journals, menus, filters and addresses', async () => {
        const table = await probe.table('hostile', {
            ...{
                name: { type: 'string', length: 400 },
                long: { type: 'string', length: 4000 },
                json: { type: 'json' },
            },
            ...{ link: { type: 'url', length: 400 }, note: { type: 'journal_input' }, pairs: { type: 'name_values' } },
        })
        await instance.admin
            .create('sys_app_application', { title: HOSTILE, active: 'true', order: '1' })
            .then((menu) =>
                instance.admin.create('sys_app_module', {
                    ...{ application: menu.sys_id, title: HOSTILE, active: 'true', link_type: 'DIRECT' },
                    query: 'javascript:alert(3)',
                }),
            )
        const row = await instance.admin.create(table, {
            ...{ name: HOSTILE, long: HOSTILE, json: JSON.stringify({ [HOSTILE]: HOSTILE }), note: HOSTILE },
            ...{ link: 'javascript:alert(4)', pairs: JSON.stringify({ [HOSTILE]: HOSTILE }) },
        })
        const encoded = encodeURIComponent(HOSTILE)
        const pages = [
            `/${table}_list.do`,
            `/${table}_list.do?sysparm_query=name%3D${encoded}&sysparm_first_row=${encoded}&sysparm_view=${encoded}`,
            `/${table}_list.do?sysparm_query=${encoded}`,
            `/${table}.do?sys_id=${row.sys_id}&sysparm_goto_url=${encoded}`,
            `/${table}.do?sys_id=-1&sysparm_query=name%3D${encoded}`,
            `/${table}.do?sys_id=${encoded}`,
            '/',
        ]
        for (const path of pages) {
            const page = await admin.open(path)
            expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
            expect(page.root.querySelectorAll('script:not([src]), img, [onerror], style')).toEqual([])
            expect(page.root.querySelectorAll('script').length).toBe(1)
            const links = page.root.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '')
            expect(links.filter((href) => !/^(\/(?!\/)|#)/.test(href))).toEqual([])
        }
    })
})

describe('a filter', () => {
    test('is shown in words and edited as conditions; labels find choices and references', async () => {
        await instance.admin.create('incident', { short_description: 'one to find', urgency: '1' })
        const list = await admin.open('/incident_list.do?sysparm_query=urgency%3D1^ORDERBYnumber')
        expect(list.texts('.breadcrumbs li')).toEqual(['All', 'Urgency = 1 - High'])
        expect(list.texts('[aria-sort=ascending]')).toEqual(['Number'])
        const fields = new URLSearchParams({ filter_order: 'ORDERBYnumber' })
        const terms = [
            ['AND', 'urgency', '=', '1 - high'],
            ['AND', 'opened_by', '=', 'System Administrator'],
            ['OR', 'short_description', 'LIKE', 'a^b'],
        ]
        for (const term of terms)
            ['join', 'field', 'operator', 'value'].forEach((name, at) =>
                fields.append(`filter_${name}`, term[at] ?? ''),
            )
        const filtered = await admin.open(`/incident_list.do?${fields.toString()}`)
        expect(new URLSearchParams(filtered.path.split('?')[1]).get('sysparm_query')).toBe(
            'urgency=1^opened_by.name=System Administrator^ORshort_descriptionLIKEa^^b^ORDERBYnumber',
        )
        expect(filtered.texts('tbody td')).toContain('one to find')
    })

    test('that cannot be read is told, and pages of rows follow each other', async () => {
        expect((await admin.open('/incident_list.do?sysparm_query=numberFOO')).texts('.message.error')).toHaveLength(1)
        const page = await admin.open('/sys_dictionary_list.do?sysparm_rows=5&sysparm_first_row=6')
        expect(page.texts('.paging span').join(' ')).toMatch(/^6 to 10 of \d+$/)
        expect(page.root.querySelectorAll('tbody tr')).toHaveLength(5)
    })
})
