// What happens to a customer's instance over the years: upgrades, refused downgrades, uninstallation and what stays.
import { createHmac } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { nowSdk } from '../../scripts/command/install.ts'
import { run } from '../../scripts/command/run.ts'
import { builtPackage, fileWith, ofVersion, sysIdIn, toZip } from '../support/instance/built-package.ts'
import type { PackageTexts } from '../support/instance/built-package.ts'
import { runInstance, type RunningInstance } from '../support/instance/running.ts'
import { copyTemplate } from '../support/instance/template.ts'
import { addUser } from '../support/instance/users.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const EVENT = JSON.parse(readFileSync('test/platforms/aisoc/events/case.created.json', 'utf8')) as { id: string }
const MAPPING = 'x_aigov_bridge_event_mapping'
const CONNECTION = 'x_aigov_bridge_connection'
const SKIPPED = '4'
const DELETED = '3'

const built = builtPackage()
const job = (name: string): string =>
    sysIdIn(built.get(fileWith(built, 'sysauto_script', `<name>${name}</name>`)) ?? '')
const ruleFile = fileWith(built, 'sys_script', '<name>Bridge: new connection checked</name>')
const rule = sysIdIn(built.get(ruleFile) ?? '')
const GONE = '0'.repeat(31) + '1'
const KEPT = '0'.repeat(31) + '2'

const folder = copyTemplate('plain')
let instance: RunningInstance

beforeAll(async () => {
    instance = await runInstance(folder)
})
afterAll(() => instance.close())

/** The build before this one: a job and a few words less, and two rules that have left the package since. */
function previousBuild(): PackageTexts {
    const files = ofVersion(built, version, '0.0.9')
    files.delete(fileWith(built, 'sysauto_script', '<name>Bridge: sweep messages</name>'))
    const text = files.get(ruleFile) ?? ''
    for (const id of [GONE, KEPT])
        files.set(`update/sys_script_${id}.xml`, text.replaceAll(rule, id).replace('Bridge: new', `Retired ${id}`))
    const other = fileWith(built, 'sys_script', '<name>Bridge: task inserted</name>')
    files.set(other, (files.get(other) ?? '').replace('Links a record', 'Linked a record'))
    return files
}

async function install(files: PackageTexts): Promise<{ status: string; message: string }> {
    const upload = await instance.admin.upload('/sn_appclient_upload_processor.do', toZip(files))
    const { executionTracker } = upload.json as { executionTracker: string }
    const progress = await instance.admin.request('GET', `/api/sn_cicd/progress/${executionTracker}`)
    const { result } = progress.json as { result: { status: string; status_message: string } }
    return { status: result.status, message: result.status_message }
}

const post = (event: object | string, headers = {}) =>
    instance
        .as('aisoc.integration', 'integration')
        .request('POST', '/api/x_aigov_bridge/v1/events/living', event, headers)

async function connect(): Promise<void> {
    const { admin } = instance
    const user = await addUser(admin, 'aisoc.integration', 'integration', 'x_aigov_bridge.integration')
    await admin.create(CONNECTION, { name: 'living', platform: 'aisoc', integration_user: user })
}

const read = async (table: string, sysId: string) => (await instance.admin.list(table, `sys_id=${sysId}`))[0]

/** Badly named connections are refused by a rule of the app: it runs when this is true. */
async function isRuleRunning(): Promise<boolean> {
    const bad = { name: 'Not A Name', platform: 'aisoc', integration_user: 'x' }
    return (await instance.admin.request('POST', `/api/now/table/${CONNECTION}`, bad)).status >= 400
}

let mapping = ''
let incident = ''

test('an upgrade keeps what the customer edited, brings what is new and takes away what left', async () => {
    const { admin } = instance
    expect(await install(previousBuild())).toEqual({ status: '2', message: 'Installed' })
    await connect()
    const answer = await post(EVENT)
    expect(answer.status).toBe(201)
    incident = (await admin.list('incident', 'correlation_idSTARTSWITHaisoc:'))[0]?.sys_id ?? ''
    mapping = (await admin.list(MAPPING, 'event_type=case.created'))[0]?.sys_id ?? ''
    const [value] = await admin.list('x_aigov_bridge_value_map', 'map_name=severity_to_impact')
    await admin.update(MAPPING, mapping, { description: 'Ours' })
    await admin.request('DELETE', `/api/now/table/x_aigov_bridge_value_map/${value?.sys_id}`)
    await admin.update('sys_script', rule, { order: '50' })
    await admin.update('sys_script', KEPT, { order: '60' })
    await instance.setProperty('x_aigov_bridge.allow_http_loopback', 'true')
    await admin.update('sysauto_script', job('Bridge: sweep events'), { active: 'false' })

    expect(await install(built)).toEqual({ status: '2', message: 'Installed' })

    expect(await read(MAPPING, mapping)).toMatchObject({ description: 'Ours' })
    expect(await read('x_aigov_bridge_value_map', value?.sys_id ?? '')).toBeUndefined()
    expect(await read('sys_script', rule)).toMatchObject({ order: '50' })
    expect(await isRuleRunning()).toBe(true)
    expect(await admin.list('sys_properties', 'name=x_aigov_bridge.allow_http_loopback')).toMatchObject([
        { value: 'true' },
    ])
    expect(await read('sysauto_script', job('Bridge: sweep events'))).toMatchObject({ active: 'false' })
    expect(await read('sysauto_script', job('Bridge: sweep messages'))).toMatchObject({ active: 'true' })
    expect(await admin.list('sys_script', 'descriptionSTARTSWITHLinked')).toEqual([])
    expect([await read('sys_script', GONE), (await read('sys_script', KEPT))?.order]).toEqual([undefined, '60'])
    expect((await post(EVENT)).json).toMatchObject({ result: { duplicate: true, records: [{ sys_id: incident }] } })
})

test('what an upgrade skipped is listed for review', async () => {
    const [upgrade] = await instance.admin.list('sys_upgrade_history', 'ORDERBYDESCsys_created_on^from_version=0.0.9')
    const details = await instance.admin.list('sys_upgrade_history_log', `upgrade_history=${upgrade?.sys_id}`)
    const files = (disposition: string) =>
        details.filter((detail) => detail.disposition === disposition).map((detail) => detail.file_name)
    const skipped = files(SKIPPED)
    expect(skipped).toEqual(
        expect.arrayContaining([
            ...[`sys_script_${rule}`, `sys_script_${KEPT}`, `sysauto_script_${job('Bridge: sweep events')}`],
            expect.stringMatching(/^sys_properties_/),
        ]),
    )
    expect(skipped).toHaveLength(4)
    expect(files(DELETED)).toEqual([`sys_script_${GONE}`])
})

test('a lower version is refused and touches nothing', async () => {
    expect(await install(previousBuild())).toEqual({
        status: '3',
        message: `Version 0.0.9 of x_aigov_bridge is lower than ${version}, which is installed`,
    })
    expect(await read('sys_script', GONE)).toBeUndefined()
})

test('after five weeks an event is gone, its file too; the same event once more finds its incident', async () => {
    const large = { ...EVENT, id: 'evt-large', type: 'case.unheard_of', data: { text: 'Überlänge '.repeat(8000) } }
    expect((await post(large)).status).toBe(202)
    const [row] = await instance.admin.list('x_aigov_bridge_event', 'event_id=evt-large')
    const files = () => instance.admin.list('sys_attachment', `table_sys_id=${row?.sys_id}`)
    expect([row?.payload, await files()]).toMatchObject(['', [{ file_name: 'payload.json' }]])
    const preview = await instance.admin.act('x_aigov_bridge_event', row?.sys_id ?? '', 'bridge_preview')
    expect(preview.info).toEqual(['It would do nothing: no row is meant for it.'])
    await instance.advance(36 * 24 * 3600)
    expect([await instance.admin.list('x_aigov_bridge_event'), await files()]).toEqual([[], []])
    const answer = await post(EVENT)
    expect([answer.status, answer.json]).toMatchObject([201, { result: { records: [{ sys_id: incident }] } }])
    expect(await instance.admin.list('incident', 'correlation_idSTARTSWITHaisoc:')).toHaveLength(1)
})

test('a clone cannot read the secrets: nobody gets in and it is not armed until they are entered again', async () => {
    const [{ sys_id: connection = '' } = {}] = await instance.admin.list(CONNECTION)
    await instance.admin.update(CONNECTION, connection, { signing_secret: 'of the original' })
    await instance.process.stop()
    rmSync(join(folder, 'instance.key'))
    instance = await runInstance(folder)
    await instance.setProperty('instance_name', 'clone')

    const event = JSON.stringify({ ...EVENT, id: 'evt-on-the-clone' })
    expect((await post(event)).json).toMatchObject({ error: { message: 'Signing secret cannot be read' } })
    const arm = async () => instance.admin.act(CONNECTION, connection, 'bridge_arm')
    expect((await arm()).errors.join()).toContain('cannot read signing_secret')
    expect(await read(CONNECTION, connection)).not.toMatchObject({ armed_instance: 'clone' })

    await instance.admin.update(CONNECTION, connection, { signing_secret: 'of the clone' })
    expect((await post(event)).status).toBe(401)
    const signature = createHmac('sha256', 'of the clone').update(event).digest('hex')
    expect((await post(event, { 'x-aisoc-signature': `sha256=${signature}` })).status).toBe(201)
    expect((await arm()).info.join()).toContain('now go out from clone')
    await instance.admin.update(CONNECTION, connection, { signing_secret: '' })
})

test('an uninstallation that retains tables leaves their rows, and a new installation finds them', async () => {
    const form = new URLSearchParams({
        sysparm_processor: 'com.snc.apps.AppsAjaxProcessor',
        sysparm_function: 'deleteApplication',
        sysparm_sys_id: (await instance.admin.list('sys_app', 'scope=x_aigov_bridge'))[0]?.sys_id ?? '',
    })
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await instance.admin.request('POST', '/xmlhttp.do', form.toString(), type)).status).toBe(200)
    expect(await instance.admin.list('sys_script', 'nameSTARTSWITHBridge:')).toEqual([])
    expect((await post(EVENT)).status).toBe(400)
    expect(await read('incident', incident)).toMatchObject({ correlation_display: 'living' })

    await install(built)
    expect(await read(MAPPING, mapping)).toMatchObject({ description: 'Ours' })
    expect(await read('sys_script', rule)).toMatchObject({ order: '100' })
    await connectAgain()
    expect((await post(EVENT)).json).toMatchObject({ result: { duplicate: true, records: [{ sys_id: incident }] } })
})

/** Roles went with the app, and so did what users had of them. */
async function connectAgain(): Promise<void> {
    const { admin } = instance
    const [user] = await admin.list('sys_user', 'user_name=aisoc.integration')
    const [role] = await admin.list('sys_user_role', 'name=x_aigov_bridge.integration')
    await admin.create('sys_user_has_role', { user: user?.sys_id, role: role?.sys_id })
}

const asAdmin = () => ({
    SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
    SN_SDK_INSTANCE_URL: instance.url,
    SN_SDK_USER: 'admin',
    SN_SDK_USER_PWD: 'admin',
})

test('the command line says that a version is lower', async () => {
    const { admin } = instance
    const [app] = await admin.list('sys_app', 'scope=x_aigov_bridge')
    await admin.update('sys_app', app?.sys_id ?? '', { version: '9.9.9' })
    const refused = await run('now-sdk install', asAdmin())
    expect([refused.code, refused.output]).toEqual([1, expect.stringContaining('is lower than 9.9.9')])
})

test('the command line reinstalls from nothing; records of others stay', async () => {
    const { admin } = instance
    await nowSdk('install --reinstall', asAdmin())
    expect(await admin.list(CONNECTION, '')).toEqual([])
    expect(await read(MAPPING, mapping)).toMatchObject({ description: expect.stringMatching(/^Opens/) as string })
    expect(await read('incident', incident)).toMatchObject({ correlation_display: 'living' })
})
