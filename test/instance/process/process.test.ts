import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { InstanceClient } from '../../support/instance/client.ts'
import { installZip, type PackageContents } from '../../support/instance/package-zip.ts'
import { emptyDataFolder } from '../../support/instance/plain.ts'
import { createProbe, SCOPE, type Probe } from '../../support/instance/probe.ts'
import { runInstance, type RunningInstance } from '../../support/instance/running.ts'

const dataDirectory = emptyDataFolder()
let instance: RunningInstance
let probe: Probe

const start = (environment: Readonly<Record<string, string>> = {}): Promise<RunningInstance> =>
    runInstance(dataDirectory, environment)

/** Of the instance that runs now: it is started more than once. */
const admin = new Proxy({} as InstanceClient, { get: (_none, name) => Reflect.get(instance.admin, name) as unknown })

beforeAll(async () => {
    instance = await start({ SCRIPT_TIMEOUT_MS: '3000' })
    probe = await createProbe(admin)
})
afterAll(async () => {
    await instance.close()
    rmSync(dataDirectory, { recursive: true, force: true })
})

describe('a script that runs away', () => {
    test('is stopped by its time limit, and the worker goes on', async () => {
        await expect(probe.run('while (true) {}')).rejects.toThrow('Script execution timed out')
        for (let index = 0; index < 4; index++) expect(await probe.run(`return ${index}`)).toBe(index)
    })

    test('inside rules leaves no trace for the rules of the next transaction', async () => {
        const table = await probe.table('deep', { name: { type: 'string' }, size: { type: 'integer' } })
        // Rules inside rules, as deep as they may be, and then no end: a depth that is not counted down would stay.
        const script = `
            var size = Number(current.getValue('size'));
            gs.info('deep rule ran');
            if (size === 8) while (true) {}
            if (size > 0) { var gr = new GlideRecord('${table}'); gr.initialize(); gr.size = size + 1; gr.insert() }`
        const { sys_id } = await probe.rule(table, 'after', script)
        const insert = (size: number) => instance.admin.request('POST', `/api/now/table/${table}`, { size })
        // The row stands; a rule that runs out of time is logged like one that fails.
        expect((await Promise.all([insert(1), insert(1)])).map(({ status }) => status)).toEqual([201, 201])
        expect(await probe.logged('Script execution timed out')).toHaveLength(3)
        const before = (await probe.logged('deep rule ran')).length
        for (let index = 0; index < 6; index++) expect((await insert(0)).status).toBe(201)
        expect(await probe.logged('deep rule ran')).toHaveLength(before + 6)
        await instance.admin.update('sys_script', sys_id ?? '', { active: 'false' })
    })
})

// rest/…/upload: what `now-sdk install` does; upgrade rules of the platform (skipped records)
describe('a package', () => {
    const app = 'a0000000000000000000000000000001'
    const contents = (property: string, extra: PackageContents['update'] = [], version = '1.0.0'): PackageContents => ({
        scope: [['sys_app', { sys_id: app, name: 'Zip', scope: 'x_zip', source: 'x_zip', version }]],
        update: [
            [
                'sys_properties',
                { sys_id: 'b0000000000000000000000000000001', name: 'x_zip.a', value: property, sys_scope: app },
            ],
            [
                'sys_properties',
                { sys_id: 'b0000000000000000000000000000002', name: 'x_zip.b', value: property, sys_scope: app },
            ],
            ...extra,
        ],
        unload: [['sys_user_group', { sys_id: 'c0000000000000000000000000000001', name: `Group ${property}` }]],
    })
    const gone: NonNullable<PackageContents['update']>[number] = [
        'sys_properties',
        { sys_id: 'b0000000000000000000000000000003', name: 'x_zip.gone', value: '1', sys_scope: app },
    ]
    const values = async (): Promise<string[]> =>
        (await instance.admin.list('sys_properties', 'nameSTARTSWITHx_zip^ORDERBYname')).map(
            ({ name, value }) => `${name}=${value}`,
        )

    test('reinstalled keeps a customer’s change, loads data once and removes what left it', async () => {
        expect((await installZip(instance.admin, contents('one', [gone]))).status).toBe(200)
        expect(await values()).toEqual(['x_zip.a=one', 'x_zip.b=one', 'x_zip.gone=1'])
        await instance.admin.update('sys_properties', 'b0000000000000000000000000000001', { value: 'mine' })
        await instance.admin.request('DELETE', '/api/now/table/sys_user_group/c0000000000000000000000000000001')
        expect((await installZip(instance.admin, contents('two'))).status).toBe(200)
        expect(await values()).toEqual(['x_zip.a=mine', 'x_zip.b=two'])
        expect(await instance.admin.list('sys_user_group', 'nameSTARTSWITHGroup ')).toEqual([])
    })

    test('skips what a customer removed, and what left it edited, and lists both', async () => {
        const edited = 'b0000000000000000000000000000004'
        const more: typeof gone = ['sys_properties', { ...gone[1], sys_id: edited, name: 'x_zip.more' }]
        await installZip(instance.admin, contents('two', [gone, more], '1.0.1'))
        await instance.admin.update('sys_properties', edited, { value: 'mine' })
        await instance.admin.request('DELETE', '/api/now/table/sys_properties/b0000000000000000000000000000002')
        await installZip(instance.admin, contents('three', [], '1.0.2'))
        expect(await values()).toEqual(['x_zip.a=mine', 'x_zip.more=mine'])
        const [{ sys_id: upgrade } = {}] = await instance.admin.list('sys_upgrade_history', 'from_version=1.0.1')
        const details = await instance.admin.list('sys_upgrade_history_log', `upgrade_history=${upgrade}`)
        const byDisposition = details.map(({ disposition, file_name }) => `${disposition} ${file_name?.slice(-1)}`)
        expect(byDisposition.sort()).toEqual(['10 1', '2 1', '3 3', '4 1', '4 2', '4 4'])
    })

    test('of a lower version is refused, and nothing is touched', async () => {
        const answer = await installZip(instance.admin, contents('old', [], '1.0.1'))
        const { executionTracker } = answer.json as { executionTracker: string }
        const progress = await instance.admin.request('GET', `/api/sn_cicd/progress/${executionTracker}`)
        expect(progress.json).toMatchObject({
            result: { status: '3', status_message: 'Version 1.0.1 of x_zip is lower than 1.0.2, which is installed' },
        })
        expect(await values()).toEqual(['x_zip.a=mine', 'x_zip.more=mine'])
    })

    test('is uninstalled with all that is in its scope', async () => {
        const form = new URLSearchParams({
            sysparm_processor: 'com.snc.apps.AppsAjaxProcessor',
            ...{ sysparm_function: 'deleteApplication', sysparm_sys_id: app, sysparm_delete_all: 'true' },
        })
        const type = { 'content-type': 'application/x-www-form-urlencoded' }
        const answer = await instance.admin.request('POST', '/xmlhttp.do', form.toString(), type)
        expect(answer.text).toMatch(/<xml answer="[0-9a-f]{32}"/)
        expect([await values(), await instance.admin.list('sys_app', 'scope=x_zip')]).toEqual([[], []])
    })

    test.each([
        ['an unknown table', [['x_no_table', { sys_id: 'd1' }]] as const, 'Table x_no_table of the package'],
        [
            'an unknown column',
            [['sys_properties', { sys_id: 'd2', bogus: '1' }]] as const,
            'Column sys_properties.bogus of the package',
        ],
    ])('with %s is an error with a name', async (_what, extra, message) => {
        const answer = await installZip(instance.admin, contents('two', extra))
        expect([answer.status, answer.text]).toEqual([500, expect.stringContaining(message)])
    })

    test('is for admins only', async () => {
        expect((await installZip(instance.as('admin', 'wrong'), contents('one'))).status).toBe(401)
    })
})

describe('a restart', () => {
    test('after SIGTERM leaves everything in the data file', async () => {
        await instance.process.stop()
        const log = join(dataDirectory, 'instance.db-wal')
        expect(existsSync(log) ? statSync(log).size : 0).toBe(0)
        instance = await start({ SCRIPT_MEMORY_MB: '128' })
    })

    test('under another key is a clone: secrets of before are not readable, and it says so', async () => {
        const table = await probe.table('sealed', { secret: { type: 'password2', length: 255 } })
        const { sys_id: sysId = '' } = await admin.create(table, { secret: 'of before' })
        const script = `var row = new GlideRecord('${table}'); row.get('${sysId}')
            return [row.getValue('secret') !== '', row.secret.getDecryptedValue()]`
        expect(await probe.run(script)).toEqual([true, 'of before'])
        await instance.process.stop()
        rmSync(join(dataDirectory, 'instance.key'))
        instance = await start({ SCRIPT_MEMORY_MB: '128' })
        expect(await probe.run(script)).toEqual([true, null])
        expect(await probe.logged('was encrypted by another instance')).toHaveLength(1)
        await admin.update(table, sysId, { secret: 'of now' })
        expect(await probe.run(script)).toEqual([true, 'of now'])
    })

    test('a script that eats its memory ends its worker: a 500, and another worker takes over', async () => {
        const script = 'var all = []; while (true) all.push(new Array(1000000).fill(all.length))'
        await expect(probe.run(script)).rejects.toThrow(/500 .*The script worker died/)
        for (let index = 0; index < 4; index++) expect(await probe.run(`return ${index}`)).toBe(index)
    })

    test('told to die before a write it does, and says before which; a row and its journal entry are saved together', async () => {
        const { sys_id = '' } = await instance.admin.create('incident', { short_description: 'before' })
        await instance.process.stop()
        instance = await start({ DIE_AT_WRITE: '2' })
        const saved = instance.admin.update('incident', sys_id, { short_description: 'after', work_notes: 'after' })
        await expect(saved).rejects.toThrow('fetch failed')
        const { statement } = JSON.parse(readFileSync(join(dataDirectory, 'death.json'), 'utf8')) as {
            statement: string
        }
        expect(statement).toContain('INSERT INTO "sys_journal_field"')
        instance = await start()
        expect(await instance.admin.read('incident', sys_id)).toMatchObject({ short_description: 'before' })
        expect(await instance.admin.list('sys_journal_field', `element_id=${sys_id}`)).toEqual([])
    })

    test('after SIGKILL continues; what ran is lost, what waited runs, the clock does not go back', async () => {
        const { sys_id } = await instance.admin.create('sys_script', {
            ...{ name: 'Long job', collection: 'sys_user_group', when: 'async', active: 'true', action_insert: 'true' },
            script: "gs.info('began ' + current.name); while (String(current.name).indexOf('long') === 0) {} gs.info('finished ' + current.name)",
        })
        await instance.admin.create('sysauto_script', {
            ...{ name: 'Kept', run_type: 'periodically', run_period: '1970-01-01 01:00:00', active: 'true' },
            script: "gs.info('kept job ran')",
        })
        await instance.settle()
        await instance.advance(3000)
        for (const name of ['long one', 'long two', 'short']) await instance.admin.create('sys_user_group', { name })
        // Both job workers hold a long job, the short one waits.
        while ((await probe.logged('began long')).length < 2);
        await instance.process.kill()
        instance = await start()
        await instance.settle()
        const lines = await instance.admin.list('syslog', 'messageSTARTSWITHfinished ')
        expect(lines.map(({ message }) => message)).toEqual(['finished short'])
        expect(await instance.admin.list('sys_trigger', 'name=ASYNC: Long job')).toMatchObject([
            { state: '-1' },
            { state: '-1' },
        ])
        await instance.advance(700)
        expect(await instance.admin.list('syslog', 'message=kept job ran')).toHaveLength(1)
        await instance.admin.update('sys_script', sys_id ?? '', { active: 'false' })
        expect(await instance.admin.list('sys_app', `scope=${SCOPE}`)).toHaveLength(1)
    })
})
