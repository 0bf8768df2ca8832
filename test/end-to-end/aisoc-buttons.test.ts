import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startBridgedAisoc, withApi, type BridgedAisoc } from '../support/aisoc/bridged.ts'
import type { AisocConnection } from '../support/aisoc/connect.ts'
import type { AisocPeer } from '../support/aisoc/peer.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { signBody } from '../support/aisoc/signature.ts'
import type { InstanceClient, Row } from '../support/instance/client.ts'
import type { DeployedInstance } from '../support/instance/deployed.ts'
import { loggedIn } from '../support/instance/browser.ts'
import { addUser, grantRole } from '../support/instance/users.ts'

let bridged: BridgedAisoc
let instance: DeployedInstance
let peer: AisocPeer
let connection: AisocConnection
let operator: InstanceClient

beforeAll(async () => {
    bridged = await startBridgedAisoc((aisoc) => ({ ...withApi(aisoc), backfill_per_minute: '3' }))
    ;({ instance, peer, connection } = bridged)
    await addUser(instance.admin, 'olga', 'olga', 'x_aigov_bridge.operator')
    operator = instance.as('olga', 'olga')
})
afterAll(() => bridged.close())

const backfill = async (): Promise<Row | undefined> =>
    (await instance.admin.list('x_aigov_bridge_backfill', `connection=${connection.sysId}`))[0]

test('open cases become incidents, three a minute; only an admin may start it', async () => {
    for (let index = 0; index < 5; index++) peer.addCase({ status: 'investigating' })
    const over = peer.addCase({ status: 'closed' })
    const start = (as: InstanceClient) => as.act('x_aigov_bridge_connection', connection.sysId, 'bridge_start_backfill')
    expect((await start(operator)).status).toBe(403)
    expect(await backfill()).toBeUndefined()
    expect((await start(instance.admin)).status).toBe(302)
    await instance.advance(61)
    await instance.settle()
    expect(await backfill()).toMatchObject({ state: 'running', opened: '3' })
    expect(await instance.admin.list('incident', 'correlation_idSTARTSWITHaisoc:')).toHaveLength(3)
    await instance.advance(121)
    await instance.settle()
    expect(await backfill()).toMatchObject({ state: 'done', opened: '5', position: '6' })
    const incidents = await instance.admin.list('incident', 'correlation_idSTARTSWITHaisoc:')
    expect(incidents.map(({ state }) => state)).toEqual(['2', '2', '2', '2', '2'])
    expect(incidents.map(({ correlation_id: id }) => id)).not.toContain(`aisoc:${over.id}`)
})

test('resync: an operator makes an incident say what AiSOC says now', async () => {
    const [incident] = await instance.admin.list('incident', 'correlation_idSTARTSWITHaisoc:')
    const caseId = incident?.correlation_id?.slice('aisoc:'.length) ?? ''
    peer.setStatus(caseId, 'resolved')
    const [reference] = await instance.admin.list('x_aigov_bridge_external_ref', `external_id=${caseId}`)
    const press = (as: InstanceClient) =>
        as.act('x_aigov_bridge_external_ref', reference?.sys_id ?? '', 'bridge_resync')
    expect((await press(instance.as(connection.userName, connection.password))).status).toBe(403)
    expect((await press(operator)).status).toBe(302)
    await instance.settle()
    expect(await instance.admin.read('incident', incident?.sys_id ?? '')).toMatchObject({ state: '6' })
})

test('force-sync: an operator makes AiSOC hear the state of the incident again', async () => {
    const [incident] = await instance.admin.list('incident', 'correlation_idSTARTSWITHaisoc:^state=2')
    const caseId = incident?.correlation_id?.slice('aisoc:'.length) ?? ''
    peer.link(connection.connectorId, incident?.sys_id ?? '', caseId)
    peer.setStatus(caseId, 'contained')
    const [reference] = await instance.admin.list('x_aigov_bridge_external_ref', `external_id=${caseId}`)
    const press = (as: InstanceClient) =>
        as.act('x_aigov_bridge_external_ref', reference?.sys_id ?? '', 'bridge_force_sync')
    expect((await press(instance.as(connection.userName, connection.password))).status).toBe(403)
    expect((await press(operator)).status).toBe(302)
    await instance.settle()
    expect(peer.caseOf(caseId).status).toBe('investigating')
})

test('a detached record is linked once an admin mended its cause', async () => {
    const caseId = '5a0f7c0e-6a0e-4f3c-9f7e-7c1c7a6f2d11'
    const incident = await instance.admin.create('incident', {
        short_description: 'Made by another user',
        correlation_id: `aisoc:${caseId}`,
    })
    await instance.settle()
    const find = async (): Promise<Row | undefined> =>
        (await instance.admin.list('x_aigov_bridge_external_ref', `external_id=${caseId}`))[0]
    const detached = await find()
    expect(detached).toMatchObject({ state: 'detached', target_sys_id: incident.sys_id })
    const [admin] = await instance.admin.list('sys_user', 'user_name=admin')
    await instance.admin.update('x_aigov_bridge_connection', connection.sysId, { integration_user: admin?.sys_id })
    await operator.act('x_aigov_bridge_external_ref', detached?.sys_id ?? '', 'bridge_link_again')
    await instance.settle()
    expect(await find()).toMatchObject({ state: 'linked', target_sys_id: incident.sys_id })
})

describe('the connection, by its buttons', () => {
    const CONNECTION = 'x_aigov_bridge_connection'
    const press = (button: string, as: InstanceClient = instance.admin) => as.act(CONNECTION, connection.sysId, button)
    const read = () => instance.admin.read(CONNECTION, connection.sysId)
    const findings = (query: string): Promise<Row[]> =>
        instance.admin.list('x_aigov_bridge_setup_finding', `connection=${connection.sysId}^${query}`)
    const send = (secret: string) => {
        const body = JSON.stringify(aboutCase('case.created', randomUUID()))
        const headers = { 'x-aisoc-signature': signBody(secret, body) }
        const sender = instance.as(connection.userName, connection.password)
        return sender.request('POST', `/api/x_aigov_bridge/v1/events/${connection.name}`, body, headers)
    }
    beforeAll(async () => {
        const [user] = await instance.admin.list('sys_user', `user_name=${connection.userName}`)
        await instance.admin.update(CONNECTION, connection.sysId, { integration_user: user?.sys_id })
    })

    test('check setup: what is wrong on this instance stands below the connection, with its cure', async () => {
        expect((await press('bridge_check_setup', operator)).status).toBe(403)
        const { info } = await press('bridge_check_setup')
        expect(info).toEqual([expect.stringContaining('things were looked at. Errors: 0')])
        expect(await findings('level=error')).toEqual([])
        expect(await findings('level=warning')).toMatchObject([
            { looked_at: `user ${connection.userName}`, said: 'may log in with a browser too' },
            { check_name: 'Instance', looked_at: 'property x_aigov_bridge.allow_http_loopback' },
            { check_name: 'Alerts' },
        ])
        expect(await findings('check_name=Privileges')).toMatchObject([{ level: 'ok' }])
        expect(await findings('check_name=Tables and fields')).toMatchObject([
            { level: 'ok', looked_at: 'table incident' },
        ])
        expect(await read()).toMatchObject({ setup_state: 'warning' })
    })

    test('check setup: finds what an admin broke', async () => {
        const [closed] = await instance.admin.list(
            'x_aigov_bridge_value_map',
            'map_name=status_to_state^source_value=closed',
        )
        await instance.admin.update('x_aigov_bridge_value_map', closed?.sys_id ?? '', { target_value: '77' })
        const [user] = await instance.admin.list('sys_user', `user_name=${connection.userName}`)
        const [role] = await instance.admin.list('sys_user_has_role', `user=${user?.sys_id ?? ''}`)
        await instance.admin.request('DELETE', `/api/now/table/sys_user_has_role/${role?.sys_id ?? ''}`)
        await press('bridge_check_setup')
        expect(await findings('level=error')).toMatchObject([
            { check_name: 'Login', cure: 'Give the user the role x_aigov_bridge.integration.' },
            {
                check_name: 'Tables and fields',
                said: expect.stringContaining('status_to_state says 77 for state') as string,
            },
        ])
        await grantRole(instance.admin, user?.sys_id ?? '', 'x_aigov_bridge.integration')
    })

    test('defaults: the difference is shown, then taken back; only an admin may', async () => {
        const { info } = await press('bridge_compare_defaults')
        expect(info).toContain('status_to_state, closed: target_value is 77, shipped 7')
        expect((await press('bridge_restore_defaults', operator)).status).toBe(403)
        expect((await press('bridge_restore_defaults')).status).toBe(302)
        expect((await press('bridge_compare_defaults')).info).toEqual([expect.stringContaining('as they were shipped')])
    })

    test('an address that is never called is refused while somebody looks', async () => {
        const path = `/api/now/table/${CONNECTION}/${connection.sysId}`
        const answer = await instance.admin.request('PATCH', path, { callback_url: 'http://aisoc.example/{token}' })
        expect([answer.status, (await read()).callback_url]).toEqual([
            403,
            peer.inboxUrl('{token}', connection.connectorId),
        ])
    })

    test('test connection: both ways are called, and the answer says what to mend', async () => {
        expect((await press('bridge_test_connection')).info).toEqual([
            'Callback URL: reached, the platform answered 200.',
            'API: reached, the platform answered 200.',
        ])
        await instance.admin.update(CONNECTION, connection.sysId, { credential: 'another-key' })
        const { errors, info } = await press('bridge_test_connection')
        expect([errors.join(), info]).toEqual([
            expect.stringContaining('API: the platform answered 401. Token, credential or secret'),
            [],
        ])
    })

    test('test connection: a redirect leads nowhere, and what is repeated of the credential is not shown', async () => {
        const { api_base_url: home = '' } = await read()
        const asked: string[] = []
        const elsewhere = createServer((request, response) => {
            asked.push(request.url ?? '')
            if (asked.length === 1) return void response.writeHead(302, { location: '/inner' }).end()
            response.writeHead(404).end(`no route for ${String(request.headers.authorization)}`)
        })
        await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done))
        const url = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
        await instance.admin.update(CONNECTION, connection.sysId, { api_base_url: url })
        expect((await press('bridge_test_connection')).errors.join()).toContain('API: the platform answered 302')
        expect(asked).toHaveLength(1)
        const { errors } = await press('bridge_test_connection')
        expect(errors.join()).toContain('no route for ***')
        elsewhere.close()
        await instance.admin.update(CONNECTION, connection.sysId, { api_base_url: home })
    })

    test('by OAuth the platform gets the token itself and puts it in', async () => {
        const { key } = peer.addApiKey()
        const issuer = createServer((_request, response) => {
            response.setHeader('content-type', 'application/json')
            response.end(JSON.stringify({ access_token: key, token_type: 'Bearer', expires_in: 1800 }))
        })
        await new Promise<void>((done) => issuer.listen(0, '127.0.0.1', done))
        const { port } = issuer.address() as AddressInfo
        const { admin } = instance
        const provider = await admin.create('oauth_entity', {
            name: 'AiSOC',
            type: 'oauth_provider',
            token_url: `http://127.0.0.1:${port}/token`,
            client_id: 'bridge',
            client_secret: 'bridge secret',
        })
        const profile = await admin.create('oauth_entity_profile', { name: 'AiSOC', oauth_entity: provider.sys_id })
        await admin.update(CONNECTION, connection.sysId, { auth_type: 'oauth2', oauth_profile: profile.sys_id })
        expect((await press('bridge_test_connection')).info[1]).toBe('API: reached, the platform answered 200.')
        issuer.close()
    })

    test('rotate signing secret: the new one is shown once, and both count for a day', async () => {
        const { info, location } = await press('bridge_rotate_signing_secret')
        expect(location).toBe(`/${CONNECTION}.do?sys_id=${connection.sysId}`)
        const made = /never again: (\S+)$/.exec(info[0] ?? '')?.[1] ?? ''
        expect(made).toMatch(/^[0-9a-f]{64}$/)
        expect(await send(made)).toMatchObject({ status: 201 })
        expect(await send(connection.signingSecret)).toMatchObject({ status: 201 })
        expect(await send('neither')).toMatchObject({ status: 401 })
        const trail = await instance.admin.list('x_aigov_bridge_audit_entry', 'action=secret_rotated')
        expect(trail).toMatchObject([{ actor: 'admin' }])
        expect(JSON.stringify([trail, await read()])).not.toContain(made)
    })

    test('pause and resume: an operator may, the platform may not', async () => {
        expect((await press('bridge_pause', instance.as(connection.userName, connection.password))).status).toBe(403)
        expect((await press('bridge_pause', operator)).status).toBe(302)
        expect(await read()).toMatchObject({ mode: 'paused' })
        expect((await press('bridge_pause', operator)).status).toBe(403)
        expect((await press('bridge_resume', operator)).status).toBe(302)
        expect(await read()).toMatchObject({ mode: 'live' })
    })

    test('pause: where a rule of the instance refuses it, the person hears so and the trail has nothing of it', async () => {
        const paused = () => instance.admin.list('x_aigov_bridge_audit_entry', 'action=connection_paused')
        const before = await paused()
        // Only a rule of the same scope may refuse.
        const [app] = await instance.admin.list('sys_scope', 'scope=x_aigov_bridge')
        const rule = await instance.admin.create('sys_script', {
            ...{ name: 'Frozen for the weekend', collection: CONNECTION, when: 'before', active: 'true' },
            ...{ sys_scope: app?.sys_id, action_update: 'true', script: 'current.setAbortAction(true)' },
        })
        const { errors } = await press('bridge_pause')
        await instance.admin.update('sys_script', rule.sys_id ?? '', { active: 'false' })
        expect(errors.join()).toContain('this instance did not save the connection')
        expect([(await read()).mode, await paused()]).toEqual(['live', before])
    })

    test('preview: of a mapping row and of an event, and nothing is written', async () => {
        const [row] = await instance.admin.list('x_aigov_bridge_event_mapping', 'event_type=case.created')
        const [event] = await instance.admin.list('x_aigov_bridge_event', 'event_type=case.created')
        const before = await instance.admin.list('incident')
        const ofRow = await operator.act('x_aigov_bridge_event_mapping', row?.sys_id ?? '', 'bridge_preview')
        expect(ofRow.info).toEqual([
            expect.stringMatching(/^With EVT\d+/),
            expect.stringContaining('It would open incident (incident) for'),
            'Nothing was written.',
        ])
        const ofEvent = await operator.act('x_aigov_bridge_event', event?.sys_id ?? '', 'bridge_preview')
        // What it would do now, and before that what it did.
        expect(ofEvent.info).toEqual([
            expect.stringMatching(/^It was carried out: .*INC\d+/),
            expect.stringContaining('It would open incident (incident) for'),
            'Nothing was written.',
        ])
        expect(await instance.admin.list('incident')).toEqual(before)
    })

    test('a mapping row that cannot be read is saved, and who saves it on the form reads what is wrong', async () => {
        const [row] = await instance.admin.list('x_aigov_bridge_event_mapping', 'event_type=case.summary_added')
        const admin = await loggedIn(instance.url)
        const form = await admin.open(`/x_aigov_bridge_event_mapping.do?sys_id=${row?.sys_id ?? ''}`)
        const fields = form.fields('form')
        fields.set('x_aigov_bridge_event_mapping.condition', 'data.case.title LIKES x')
        fields.set('sys_action', 'sysverb_update')
        const saved = await admin.post(`/x_aigov_bridge_event_mapping.do?sys_id=${row?.sys_id ?? ''}`, fields)
        expect(saved.texts('[role=status], [role=alert]').join()).toContain('its condition cannot be read')
        await instance.admin.update('x_aigov_bridge_event_mapping', row?.sys_id ?? '', { condition: row?.condition })
    })

    test('check setup: names a secret that came along with a clone', async () => {
        const rule = await instance.admin.create('sys_script', {
            ...{ name: 'Sealed with another key', collection: CONNECTION, when: 'before', active: 'true' },
            ...{ action_update: 'true', script: "current.setValue('signing_secret', 'c2VhbGVkIGVsc2V3aGVyZQ==')" },
        })
        await instance.admin.update(CONNECTION, connection.sysId, { rate_limit_per_minute: '1000' })
        await instance.admin.update('sys_script', rule.sys_id ?? '', { active: 'false' })
        await press('bridge_check_setup')
        expect(await findings('level=error')).toMatchObject([
            { looked_at: 'Signing secret', said: expect.stringContaining('cannot be decrypted') as string },
        ])
    })

    test('a record leads to its references', async () => {
        const [incident] = await instance.admin.list('incident', 'correlation_idSTARTSWITHaisoc:')
        const { location } = await instance.admin.act('incident', incident?.sys_id ?? '', 'bridge_show_references')
        expect(location).toContain(
            `x_aigov_bridge_external_ref_list.do?sysparm_query=target_sys_id=${incident?.sys_id ?? ''}`,
        )
    })
})
