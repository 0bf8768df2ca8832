import { createHash, createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startPlainInstance } from '../../support/instance/plain.ts'
import { createProbe, type Probe } from '../../support/instance/probe.ts'
import type { RunningInstance } from '../../support/instance/running.ts'

let instance: RunningInstance
let probe: Probe
let server: Server
let outside: string
const received: { method: string; body: string; agent: string }[] = []

beforeAll(async () => {
    instance = await startPlainInstance()
    probe = await createProbe(instance.admin)
    server = createServer((request, response) => {
        const chunks: Buffer[] = []
        request.on('data', (chunk: Buffer) => chunks.push(chunk))
        request.on('end', () => {
            const body = Buffer.concat(chunks).toString()
            received.push({ method: request.method ?? '', body, agent: request.headers['user-agent'] ?? '' })
            if (request.url === '/silent') return
            if (request.url === '/moved') return void response.writeHead(302, { location: '/elsewhere' }).end()
            response.writeHead(201, { 'x-answer': 'yes' }).end(`got ${body}`)
        })
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await instance.close()
})

// c_GlideSysAttachmentScopedAPI.md
test('scoped GlideSysAttachment writes, lists, reads and deletes files of saved records', async () => {
    const result = await probe.run(`
        var incident = new GlideRecord('incident');
        var files = new GlideSysAttachment();
        incident.initialize();
        var unsaved = files.write(incident, 'a.txt', 'text/plain', 'too early');
        incident.insert();
        var text = files.write(incident, 'a.txt', 'text/plain', 'one');
        var bytes = files.writeBase64(incident, 'b.bin', 'application/octet-stream', 'w6Q=');
        var found = files.getAttachments('incident', incident.getUniqueValue());
        var names = {};
        while (found.next()) names[found.getValue('file_name')] = [files.getContent(found), files.getContentBase64(found)];
        files.deleteAttachment(text);
        var left = files.getAttachments('incident', incident.getUniqueValue());
        return { unsaved: unsaved, names: names, left: left.getRowCount(), isBytes: left.next() && left.getUniqueValue() === bytes };`)
    const names = { 'a.txt': ['one', 'b25l'], 'b.bin': ['ä', 'w6Q='] }
    expect(result).toEqual({ unsaved: null, names, left: 1, isBytes: true })
})

// c_GlideSystemScopedAPI.md
describe('scoped gs', () => {
    test.each<[method: string, sentence: string, script: string, expected: unknown]>([
        ['getUserName', 'Returns the user name of the current user', 'gs.getUserName()', 'admin'],
        ['getUserID', 'Gets the sys_id of the current user', 'gs.getUserID().length', 32],
        ['hasRole', 'Determines if the current user has the specified role', "gs.hasRole('anything')", true],
        ['generateGUID', 'Generates a GUID', '/^[0-9a-f]{32}$/.test(gs.generateGUID())', true],
        [
            'getProperty',
            'If the property is not found, returns an alternate value',
            "[gs.getProperty('glide.sys.date_format'), gs.getProperty('no.such', 'other'), gs.getProperty('no.such')]",
            ['yyyy-MM-dd', 'other', null],
        ],
        [
            'tableExists',
            'Determines if a database table exists',
            "[gs.tableExists('incident'), gs.tableExists('x_no')]",
            [true, false],
        ],
        [
            'isInteractive',
            'An example of a non-interactive session is using a SOAP request',
            'gs.isInteractive()',
            false,
        ],
        ['base64Encode', 'Creates a base64 string from the specified string', "gs.base64Encode('abc')", 'YWJj'],
        [
            'nil',
            'true if the object is null, undefined, or contains an empty string',
            "[gs.nil(null), gs.nil(undefined), gs.nil(''), gs.nil('x')]",
            [true, true, true, false],
        ],
        ['getCurrentScopeName', 'Gets the name of the current scope', 'gs.getCurrentScopeName()', 'x_probe_app'],
    ])('%s: %s', async (_method, _sentence, script, expected) => {
        expect(await probe.run(`return ${script}`)).toEqual(expected)
    })

    test('info, warn, error, debug write to the system log with {0} replaced', async () => {
        await probe.run(
            "gs.info('probe {0}', 'one'); gs.warn('probe two'); gs.error('probe {0} {1}', 3, 4); gs.debug('probe five'); return 1",
        )
        expect((await probe.logged('probe ')).sort()).toEqual(['probe 3 4', 'probe five', 'probe one', 'probe two'])
    })

    test.each([
        ['an unknown member', 'gs.print(1)', 'gs.print'],
        ['a function of global scripts', 'gs.nowDateTime()', 'Function nowDateTime is not allowed in scope'],
    ])('%s is an error with a name', async (_what, script, message) => {
        await expect(probe.run(script)).rejects.toThrow(message)
    })
})

// GlideSecureRandomUtilScopedAPI.md
test('GlideSecureRandomUtil makes letters and digits of a length, and integers below a bound', async () => {
    const script = `[GlideSecureRandomUtil.getSecureRandomString(40), GlideSecureRandomUtil.getSecureRandomString(40),
        GlideSecureRandomUtil.getSecureRandomIntBound(3)]`
    const [one = '', other, bound] = (await probe.run(`return ${script}`)) as [string, string, number]
    expect(one).toMatch(/^[A-Za-z0-9]{40}$/)
    expect(other).not.toBe(one)
    expect([0, 1, 2]).toContain(bound)
})

// c_GlideDigestScopedAPI.md, c_CertificateEncryptionScopedAPI.md; HMAC vectors of RFC 4231, digests of FIPS 180.
describe('digests and MACs', () => {
    const base64 = (text: string): string => Buffer.from(text).toString('base64')
    const mac = (key: string, data: string): string =>
        `CertificateEncryption().generateMac('${base64(key)}', 'HmacSHA256', '${data}')`
    test.each([
        [
            'RFC 4231 case 2',
            mac('Jefe', 'what do ya want for nothing?'),
            Buffer.from('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843', 'hex').toString('base64'),
        ],
        [
            'non-ASCII data is UTF-8 (judgement)',
            mac('k', 'Größe ✓'),
            createHmac('sha256', 'k').update('Größe ✓').digest('base64'),
        ],
        ['SHA-1', mac('k', 'x').replace('SHA256', 'SHA1'), createHmac('sha1', 'k').update('x').digest('base64')],
        ['SHA-512', mac('k', 'x').replace('SHA256', 'SHA512'), createHmac('sha512', 'k').update('x').digest('base64')],
        [
            'GlideDigest hex',
            "GlideDigest().getSHA256Hex('abc')",
            'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        ],
        ['GlideDigest base64', "GlideDigest().getSHA256Base64('abc')", 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='],
        [
            'GlideDigest of non-ASCII text is of UTF-8 (judgement)',
            "GlideDigest().getSHA256Hex('ü')",
            createHash('sha256').update('ü').digest('hex'),
        ],
    ])('%s', async (_name, script, expected) => {
        expect(await probe.run(`return new ${script}`)).toBe(expected)
    })

    test('the static form is the same', async () => {
        expect(await probe.run(`return ${mac('Jefe', 'x').replace('()', '')} === new ${mac('Jefe', 'x')}`)).toBe(true)
    })

    test.each([
        ["new CertificateEncryption().generateMac('aw==', 'HmacMD4', 'x')", 'MAC algorithm HmacMD4'],
        ["new CertificateEncryption().sign('x')", 'CertificateEncryption.sign'],
        ["new GlideDigest().getMD5Hex('x')", 'GlideDigest.getMD5Hex'],
    ])('%s is an error with a name', async (script, message) => {
        await expect(probe.run(script)).rejects.toThrow(message)
    })
})

// c_RESTMessageV2API.md, c_RESTResponseV2API.md
describe('outbound REST', () => {
    const message = (path: string, more = '', method = 'post'): string => `
        var rm = new sn_ws.RESTMessageV2(); rm.setEndpoint('${path.startsWith('http') ? path : outside + path}'); rm.setHttpMethod('${method}'); ${more}
        var r = rm.execute();
        return { status: r.getStatusCode(), body: r.getBody(), header: r.getHeader('X-Answer'), error: r.haveError(), code: r.getErrorCode(), message: r.getErrorMessage() }`

    test('execute waits for the answer, whose header names have no case', async () => {
        const result = await probe.run(message('/', "rm.setRequestHeader('X-A', 'b'); rm.setRequestBody('höhe')"))
        expect(result).toEqual({ status: 201, body: 'got höhe', header: 'yes', error: false, code: 0, message: '' })
        expect(received.at(-1)).toMatchObject({ method: 'POST', agent: 'ServiceNow/1.0' })
    })

    test.each([
        ['${…} in a body is a variable and is replaced', '', 'got a  c'],
        [
            'disableForcedVariableSubstitution: "Disables forced variable substitution"',
            'rm.disableForcedVariableSubstitution();',
            'got a ${b} c',
        ],
    ])('%s', async (_what, call, body) => {
        expect(await probe.run(message('/', `${call} rm.setRequestBody('a $' + '{b} c')`))).toMatchObject({ body })
    })

    test('a request that takes too long is an error with code 1, "such as 1 for socket timeout"', async () => {
        const result = await probe.run(message('/silent', 'rm.setHttpTimeout(200)'))
        expect(result).toMatchObject({ status: 0, error: true, code: 1, message: 'Socket timeout' })
    })

    test('nobody there: status 0 and an error', async () => {
        expect(await probe.run(message('http://127.0.0.1:1/'))).toMatchObject({ status: 0, error: true, code: -1 })
    })

    test('redirects of a GET are followed, unless a script says otherwise; those of others never', async () => {
        expect(await probe.run(message('/moved', '', 'get'))).toMatchObject({ status: 201 })
        expect(await probe.run(message('/moved', 'rm.setFollowRedirect(false)', 'get'))).toMatchObject({ status: 302 })
        expect(await probe.run(message('/moved'))).toMatchObject({ status: 302 })
    })

    test('an instance may call itself, from as many requests as there are workers', async () => {
        const target = await probe.resource({ script: "return 'self'" })
        const call = await probe.resource({
            script: message(
                instance.url + target,
                "rm.setBasicAuth('admin', 'admin'); rm.setRequestHeader('Content-Type', 'application/json')",
            ),
        })
        const answers = await Promise.all([1, 2, 3].map(() => instance.admin.request('POST', call)))
        for (const answer of answers) expect(answer.json).toMatchObject({ result: { body: '{"result":"self"}' } })
    })

    test('the log keeps the host, never the path', async () => {
        await probe.run(message('/secret-path'))
        const [entry] = await instance.admin.list('sys_outbound_http_log', 'ORDERBYDESCsys_created_on')
        expect(JSON.stringify(entry)).not.toContain('secret-path')
        expect(entry?.hostname).toContain('127.0.0.1')
    })

    test.each([
        ["new sn_ws.RESTMessageV2('Record', 'get')", 'RESTMessageV2 with a REST message record'],
        ['new sn_ws.RESTMessageV2().executeAsync()', 'RESTMessageV2.executeAsync'],
        ["new sn_ws.RESTMessageV2().setHttpMethod('trace')", 'RESTMessageV2 with method TRACE'],
        ['new sn_ws.SOAPMessageV2()', 'sn_ws.SOAPMessageV2'],
    ])('%s is an error with a name', async (script, error) => {
        await expect(probe.run(script)).rejects.toThrow(error)
    })
})

// now-sdk explain javascript-compatibility-guide; fluent guides on modules
describe('engine and modules', () => {
    const module = (name: string, content: string): Promise<unknown> =>
        probe.create('sys_module', { path: `x_probe_app/lib/${name}.js`, content })
    const use = (name: string, expression: string): Promise<unknown> =>
        probe.run(`var m = require('x_probe_app/lib/${name}.js'); return ${expression}`)

    test.each([
        ['Reflect'],
        ['WeakRef'],
        ['FinalizationRegistry'],
        ['SharedArrayBuffer'],
        ['Atomics'],
        ['WebAssembly'],
        ['Intl'],
        ['console'],
        ['setTimeout'],
        ['global'],
        ['Buffer'],
        ['fetch'],
    ])('%s is absent', async (name) => {
        expect(await probe.run(`return typeof ${name}`)).toBe('undefined')
    })

    test('code from text does not run', async () => {
        await expect(probe.run("return new Function('return 1')()")).rejects.toThrow('Code generation from strings')
    })

    test('dates: ISO only, and the platform format is invalid', async () => {
        expect(
            await probe.run(
                "return [isNaN(new Date('2026-01-02 03:04:05')), new Date('2026-01-02T03:04:05Z').getTime(), isNaN(Date.parse('Jan 2 2026'))]",
            ),
        ).toEqual([true, 1767323045000, true])
    })

    test('modules import each other and the platform, and have no globals', async () => {
        await module(
            'a',
            'export const double = (n) => n * 2; export const globals = [typeof gs, typeof GlideRecord, typeof current]',
        )
        await module(
            'b',
            "import { double, globals } from './a.js'; import { GlideRecord, gs } from '@servicenow/glide'; import { RESTMessageV2 } from '@servicenow/glide/sn_ws'; export const result = [double(4), ...globals, typeof GlideRecord, gs.getUserName(), typeof RESTMessageV2]",
        )
        expect(await use('b', 'm.result')).toEqual([
            8,
            'undefined',
            'undefined',
            'undefined',
            'function',
            'admin',
            'function',
        ])
    })

    test('a changed module is loaded again', async () => {
        await module('c', 'export const version = 1')
        expect(await use('c', 'm.version')).toBe(1)
        const [row] = await instance.admin.list('sys_module', 'path=x_probe_app/lib/c.js')
        await instance.admin.update('sys_module', row?.sys_id ?? '', { content: 'export const version = 2' })
        expect(await use('c', 'm.version')).toBe(2)
    })

    test.each([
        [
            'an unknown member',
            "import { GlideQuery } from '@servicenow/glide'; export const x = new GlideQuery('task')",
            'GlideQuery',
        ],
        [
            'an unknown namespace',
            "import { x } from '@servicenow/glide/sn_none'; export const y = x",
            'Module @servicenow/glide/sn_none',
        ],
        ['a module that is not there', "import { x } from './gone.js'; export const y = x", 'gone.js does not exist'],
    ])('%s is an error with a name', async (what, content, message) => {
        const name = what.replaceAll(' ', '-')
        await module(name, content)
        await expect(use(name, '1')).rejects.toThrow(message)
    })
})
